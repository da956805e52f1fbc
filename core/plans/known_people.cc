// SPDX-License-Identifier: MIT
#include "core/plans/known_people.h"

#include <algorithm>
#include <array>
#include <functional>

#include "core/text/fold.h"
#include "core/text/hex_escapes.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::size_t kFewestDigits = 7;
constexpr std::size_t kDigitsCompared = 9;  // without the country, which is often left out

// Addresses that several people share.
bool is_shared(std::string_view email) {
  constexpr std::array<std::string_view, 10> kShared = {
      "info", "office", "contact", "hello", "mail", "team", "admin", "sales", "support", "kontakt"};
  return std::ranges::find(kShared, email.substr(0, email.find('@'))) != kShared.end();
}

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : std::string(name) + " ") {
    const bool is_part = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    if (is_part) word += c;
    if (is_part || word.empty()) continue;
    words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

bool share_word(std::string_view a, std::string_view b) {
  const auto words = words_of(b);
  return std::ranges::any_of(words_of(a), [&](const auto& word) {
    return word.size() > 1 && std::ranges::find(words, word) != words.end();
  });
}

std::string folded_name(std::string_view name) { return one_line(fold(name)); }

// The words of a folded name without forms of address.
std::vector<std::string> words_without_address(std::string_view name) {
  constexpr std::array<std::string_view, 14> kForms = {"dr",   "prof", "mr",   "mrs", "ms",
                                                       "miss", "herr", "frau", "mme", "mlle",
                                                       "sr",   "sra",  "ing",  "m"};
  auto words = words_of(name);
  while (words.size() > 2 && std::ranges::find(kForms, words.front()) != kForms.end())
    words.erase(words.begin());
  return words;
}

bool has_all(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
  return std::ranges::all_of(
      wanted, [&](const auto& word) { return std::ranges::find(words, word) != words.end(); });
}

// `g` or `ben` for `grace` or `benjamin`; two letters are too few.
bool is_short_for(std::string_view shorter, std::string_view name) {
  return shorter == name || (name.starts_with(shorter) && shorter.size() != 2);
}

bool holds(const std::vector<std::size_t>& people, std::size_t person) {
  return std::ranges::find(people, person) != people.end();
}

}  // namespace

bool may_be_one_person(std::string_view a, std::string_view b) {
  const auto first = words_without_address(folded_name(a));
  const auto second = words_without_address(folded_name(b));
  if (first.empty() || second.empty()) return true;
  if (is_short_for(first.front(), second.front()) || is_short_for(second.front(), first.front()))
    return true;
  return has_all(first, second) || has_all(second, first);
}

std::string profile_slug(std::string_view address) {
  auto text = fold(hex_unescaped(fold(address), '%'));
  text = text.substr(0, text.find_first_of("?#"));
  constexpr std::string_view kProfile = "linkedin.com/in/";
  if (const auto at = text.find(kProfile); at != std::string::npos) {
    text.erase(0, at + kProfile.size());
    return text.substr(0, text.find('/'));
  }
  if (const auto at = text.find("://"); at != std::string::npos) text.erase(0, at + 3);
  if (text.starts_with("www.")) text.erase(0, 4);
  while (text.ends_with('/')) text.pop_back();
  return text;
}

std::string phone_key(std::string_view phone) {
  std::string digits;
  // An extension is not part of the number.
  const auto folded = fold(phone);
  const auto number = folded.substr(0, folded.find_first_of("exd#;"));
  std::ranges::copy_if(number, std::back_inserter(digits),
                       [](char c) { return c >= '0' && c <= '9'; });
  if (digits.size() < kFewestDigits) return "";
  return digits.size() > kDigitsCompared ? digits.substr(digits.size() - kDigitsCompared) : digits;
}

void KnownPeople::add(std::size_t person, const Value& fields) {
  const auto name = folded_name(fields.text_at("name"));
  const auto put = [&](Index& index, const std::string& key) {
    if (!key.empty()) index.emplace(key, person);
  };
  for (const auto& text : fields.texts_at("linkedin")) put(by_profile_, profile_slug(text));
  for (const auto& text : fields.texts_at("email")) put(by_email_, fold(text));
  for (const auto& text : fields.texts_at("phone")) put(by_phone_, phone_key(text));
  put(by_name_, name);
  people_[person] = {name, !fields.texts_at("linkedin").empty()};
}

// Those whose name is exactly that, if there are any, else those whose name may be that one.
std::vector<std::size_t> KnownPeople::narrowed(std::vector<std::size_t> people,
                                               std::string_view name) const {
  const auto keep = [&](auto is_kept) {
    if (std::ranges::any_of(people, is_kept)) std::erase_if(people, std::not_fn(is_kept));
  };
  keep([&](auto each) { return may_be_one_person(people_.at(each).name, name); });
  keep([&](auto each) { return people_.at(each).name == name; });
  return people;
}

// The same address is the same person, because a name may change, unless others have it too.
std::vector<std::size_t> KnownPeople::with_email(const std::string& email,
                                                 std::string_view name) const {
  std::vector<std::size_t> people;
  const auto [begin, end] = by_email_.equal_range(email);
  const bool is_one = by_email_.count(email) == 1 && !is_shared(email);
  for (auto each = begin; each != end; ++each) {
    const auto& other = people_.at(each->second).name;
    const bool is_alike =
        share_word(other, name) && (!is_shared(email) || may_be_one_person(other, name));
    if (is_one || is_alike) people.push_back(each->second);
  }
  return narrowed(std::move(people), name);
}

std::vector<std::size_t> KnownPeople::with_phone(const std::string& phone,
                                                 std::string_view name) const {
  std::vector<std::size_t> people;
  if (phone.empty()) return people;
  const auto [begin, end] = by_phone_.equal_range(phone);
  for (auto each = begin; each != end; ++each) {
    if (share_word(people_.at(each->second).name, name)) people.push_back(each->second);
  }
  return narrowed(std::move(people), name);
}

std::optional<std::size_t> KnownPeople::find_profile(std::string_view profile) const {
  const auto slug = profile_slug(profile);
  const auto found = slug.empty() ? by_profile_.end() : by_profile_.find(slug);
  if (found == by_profile_.end()) return std::nullopt;
  return found->second;
}

KnownMatch KnownPeople::find(const Value& fields) const {
  for (const auto& text : fields.texts_at("linkedin")) {
    if (const auto found = find_profile(text)) return {{*found}, true};
  }
  const auto name = folded_name(fields.text_at("name"));
  std::vector<std::vector<std::size_t>> evidence;
  for (const auto& text : fields.texts_at("email"))
    evidence.push_back(with_email(fold(text), name));
  for (const auto& text : fields.texts_at("phone"))
    evidence.push_back(with_phone(phone_key(text), name));
  KnownMatch match;
  for (const auto& people : evidence) {
    for (const auto each : people) {
      if (!holds(match.people, each)) match.people.push_back(each);
    }
  }
  // A person that all of the evidence points to is the one, even if some of it points to others.
  std::erase_if(evidence, [](const auto& people) { return people.empty(); });
  const auto is_agreed = [&](auto each) {
    return std::ranges::all_of(evidence, [&](const auto& people) { return holds(people, each); });
  };
  if (std::ranges::any_of(match.people, is_agreed))
    std::erase_if(match.people, std::not_fn(is_agreed));
  else
    return match;
  const auto is_alike = [&](auto each) { return may_be_one_person(people_.at(each).name, name); };
  match.is_certain = is_alike(match.people.front());
  if (match.is_certain) match.people.resize(1);
  return match;
}

std::vector<std::size_t> KnownPeople::with_name(std::string_view name) const {
  std::vector<std::size_t> people;
  const auto [begin, end] = by_name_.equal_range(folded_name(name));
  for (auto each = begin; each != end; ++each) people.push_back(each->second);
  return people;
}

std::vector<std::size_t> KnownPeople::with_name_of(const Value& fields) const {
  auto people = with_name(fields.text_at("name"));
  const bool has_profile = !fields.texts_at("linkedin").empty();
  std::erase_if(people, [&](auto each) { return has_profile && people_.at(each).has_profile; });
  return people;
}

}  // namespace confab::core
