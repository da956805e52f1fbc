// SPDX-License-Identifier: MIT
#include "cmd/page/known_names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "core/notes/notebook/attendance.h"
#include "core/notes/values/profile_slug.h"
#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::cmd {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : core::fold(text) + " ") {
    if (core::is_letter_or_digit(c)) {
      word += c;
      continue;
    }
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

std::vector<std::string_view> characters_of(std::string_view text) {
  std::vector<std::string_view> characters;
  for (std::size_t begin = 0; begin < text.size();) {
    auto end = begin + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    characters.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return characters;
}

// Thai and Lao, and everything from the Chinese radicals on, which includes Japanese and Korean.
bool is_in_script_without_spaces(std::string_view character) {
  const bool is_south_east_asian = character >= "\u0E00" && character < "\u0F00";
  const bool is_east_asian = character >= "\u2E80" && character < "\uA4D0";
  const bool is_hangul = character >= "\uAC00" && character < "\uD7B0";
  return character.size() > 2 && (is_south_east_asian || is_east_asian || is_hangul);
}

// Each pair of neighboring characters in a script without spaces.
std::vector<std::string> pairs_in(std::string_view word) {
  std::vector<std::string> pairs;
  const auto characters = characters_of(word);
  for (std::size_t i = 1; i < characters.size(); ++i) {
    if (is_in_script_without_spaces(characters[i - 1]) &&
        is_in_script_without_spaces(characters[i]))
      pairs.push_back(std::string(characters[i - 1]).append(characters[i]));
  }
  return pairs;
}

bool has_name(std::string_view word, std::string_view name) {
  constexpr std::size_t kLongName = 5, kShortName = 4;
  const auto letters = characters_of(name).size();
  if (letters >= kLongName) return word.find(name) != std::string_view::npos;
  // A short one may be the beginning of a common word; other scripts have longer endings.
  const bool is_ascii = std::ranges::all_of(name, [](char c) { return c >= 0; });
  const std::size_t ending = letters >= kShortName ? (is_ascii ? 2 : 3) : 1;
  return word.starts_with(name) && characters_of(word).size() <= letters + ending;
}

// `Ивановой` and `Virtasen` change the end of a name.
bool has_stem(std::string_view word, std::string_view name) {
  constexpr std::size_t kLongStem = 5;
  const auto characters = characters_of(name);
  if (characters.size() <= kLongStem) return false;
  std::string stem;
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) stem += characters[i];
  return word.starts_with(stem);
}

// `mueller` for `Müller`, as people write it in addresses.
std::string spelled_out(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kLetters = {
      {{"ä", "ae"},
       {"ö", "oe"},
       {"ü", "ue"},
       {"ß", "ss"},
       {"å", "aa"},
       {"ø", "oe"},
       {"æ", "ae"},
       {"Ä", "Ae"},
       {"Ö", "Oe"},
       {"Ü", "Ue"},
       {"Å", "Aa"},
       {"Ø", "Oe"},
       {"Æ", "Ae"}}};
  std::string result(text);
  for (const auto& [letter, pair] : kLetters) {
    for (auto at = result.find(letter); at != std::string::npos; at = result.find(letter, at))
      result.replace(at, letter.size(), pair);
  }
  return result;
}

// `univac` of `https://www.univac.example/jobs`.
std::string domain_of(std::string_view website) {
  const auto scheme = website.find("://");
  if (scheme != website.npos) website.remove_prefix(scheme + 3);
  website = website.substr(0, website.find('/'));
  if (website.starts_with("www.")) website.remove_prefix(4);
  return std::string(website.substr(0, website.rfind('.')));
}

}  // namespace

KnownNames::KnownNames(const core::Notebook& notebook) {
  for (const auto& contact : notebook.contacts) add_contact(contact, notebook);
  for (const auto& organization : notebook.organizations) {
    add(organization.name);
    add(organization.stem());
    if (const auto* note = notebook.find_path(organization.path))
      add(domain_of(note->text("website")));
    for (const auto& alias : organization.aliases) add(alias);
  }
  for (const auto& talk : notebook.interviews) {
    for (const auto& link : core::links_in(talk)) add(link.text);
    for (const auto& named : talk.referrals.named) add(named.text);
    for (const auto& thanks : talk.thanks) add(thanks.to.text);
  }
}

void KnownNames::add_contact(const core::Contact& contact, const core::Notebook& notebook) {
  add(contact.name);
  add(contact.stem());
  add(contact.organization.text);
  add(contact.referred_by.text);
  for (const auto& email : contact.emails) add(email);
  for (const auto& profile : contact.profiles) add(core::profile_slug(profile));
  const auto* note = notebook.find_path(contact.path);
  if (!note) return;
  for (const auto* key : {"call", "say-name"}) add(note->text(key));
  for (const auto& alias : note->fields.texts_at("aliases")) add(alias);
  for (const auto& job : note->fields.entries_at("was"))
    add(core::link_from(job.text_at("organization")).text);
}

// Each word, and two in one: `Anna-Maria` may be written `AnnaMaria`.
void KnownNames::add(std::string_view name) {
  if (const auto other = spelled_out(name); other != name) add(other);
  const auto words = words_of(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    words_.insert(words[i]);
    if (i > 0) words_.insert(words[i - 1] + words[i]);
    for (auto& pair : pairs_in(words[i])) pairs_.insert(std::move(pair));
  }
}

bool KnownNames::occur_in(std::string_view text) const {
  auto words = words_of(text);
  std::ranges::move(words_of(spelled_out(text)), std::back_inserter(words));
  return std::ranges::any_of(words, [&](const std::string& word) {
    const auto is_name = [&](const std::string& name) {
      return has_name(word, name) || has_stem(word, name);
    };
    const auto is_pair = [&](const std::string& pair) { return pairs_.contains(pair); };
    return std::ranges::any_of(words_, is_name) || std::ranges::any_of(pairs_in(word), is_pair);
  });
}

}  // namespace confab::cmd
