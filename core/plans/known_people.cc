// SPDX-License-Identifier: MIT
#include "core/plans/known_people.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
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

}  // namespace

std::string profile_slug(std::string_view address) {
  auto text = fold(address);
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

// The first of them that shares a word of the name.
std::optional<std::size_t> KnownPeople::find_in(const Index& index, const std::string& key,
                                                std::string_view name) const {
  const auto [begin, end] = index.equal_range(key);
  for (auto each = begin; each != end; ++each) {
    if (share_word(people_.at(each->second).name, name)) return each->second;
  }
  return std::nullopt;
}

std::optional<std::size_t> KnownPeople::find_profile(std::string_view profile) const {
  const auto slug = profile_slug(profile);
  const auto found = slug.empty() ? by_profile_.end() : by_profile_.find(slug);
  if (found == by_profile_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::size_t> KnownPeople::find(const Value& fields) const {
  const auto name = folded_name(fields.text_at("name"));
  for (const auto& text : fields.texts_at("linkedin")) {
    if (const auto found = find_profile(text)) return found;
  }
  for (const auto& text : fields.texts_at("email")) {
    const auto email = fold(text);
    if (const auto found = find_in(by_email_, email, name)) return found;
    // The same address is the same person, because a name may change, unless others have the
    // address too.
    if (!is_shared(email) && by_email_.count(email) == 1) return by_email_.find(email)->second;
  }
  for (const auto& text : fields.texts_at("phone")) {
    const auto key = phone_key(text);
    if (const auto found = key.empty() ? std::nullopt : find_in(by_phone_, key, name)) return found;
  }
  return std::nullopt;
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
