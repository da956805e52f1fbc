// SPDX-License-Identifier: MIT
#include "core/plans/import/known_people.h"

#include <algorithm>
#include <array>
#include <functional>

#include "core/notes/values/person_name.h"
#include "core/notes/values/phone_number.h"
#include "core/notes/values/profile_slug.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Addresses that several people share.
bool is_shared(std::string_view email) {
  constexpr std::array<std::string_view, 10> kShared = {
      "info", "office", "contact", "hello", "mail", "team", "admin", "sales", "support", "kontakt"};
  return std::ranges::find(kShared, email.substr(0, email.find('@'))) != kShared.end();
}

bool holds(const std::vector<std::size_t>& people, std::size_t person) {
  return std::ranges::find(people, person) != people.end();
}

bool is_same_email(std::string_view a, std::string_view b) { return fold(a) == fold(b); }

// Do both have addresses of a kind, but none in common?
template <class IsSame>
bool differ(const std::vector<std::string>& a, const std::vector<std::string>& b, IsSame is_same) {
  const auto is_in_b = [&](const auto& each) {
    return std::ranges::any_of(b, [&](const auto& other) { return is_same(each, other); });
  };
  return !a.empty() && !b.empty() && std::ranges::none_of(a, is_in_b);
}

}  // namespace

void KnownPeople::add(std::size_t person, const Value& fields) {
  const auto name = folded_name(fields.text_at("name"));
  const auto put = [&](Index& index, const std::string& key) {
    if (!key.empty()) index.emplace(key, person);
  };
  for (const auto& text : fields.texts_at("linkedin")) put(by_profile_, profile_slug(text));
  for (const auto& text : fields.texts_at("email")) put(by_email_, fold(text));
  for (const auto& text : fields.texts_at("phone")) put(by_phone_, phone_key(text));
  put(by_name_, name);
  put(by_key_of_name_, key_of_name(name));
  people_[person] = {name, fields.texts_at("linkedin"), fields.texts_at("email"),
                     fields.texts_at("phone")};
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
  const auto key = phone_key(phone);
  if (key.empty()) return people;
  const auto [begin, end] = by_phone_.equal_range(key);
  for (auto each = begin; each != end; ++each) {
    const auto& other = people_.at(each->second);
    const bool has_number = std::ranges::any_of(
        other.phones, [&](const auto& number) { return is_same_number(number, phone); });
    if (has_number && share_word(other.name, name)) people.push_back(each->second);
  }
  return narrowed(std::move(people), name);
}

// Two people at one switchboard, or with one mailbox: another family name, and an address or a
// number of their own.
bool KnownPeople::may_be_two(std::size_t person, const Value& fields) const {
  const auto& known = people_.at(person);
  if (!have_other_family_names(known.name, folded_name(fields.text_at("name")))) return false;
  const auto emails = fields.texts_at("email");
  return std::ranges::any_of(emails, is_shared) || differ(known.emails, emails, is_same_email) ||
         differ(known.phones, fields.texts_at("phone"), is_same_number);
}

bool KnownPeople::may_be(std::size_t person, const Value& fields) const {
  const auto& known = people_.at(person);
  const auto is_same_profile = [](const auto& a, const auto& b) {
    return profile_slug(a) == profile_slug(b);
  };
  return known.name == folded_name(fields.text_at("name")) &&
         !differ(known.profiles, fields.texts_at("linkedin"), is_same_profile) &&
         !differ(known.emails, fields.texts_at("email"), is_same_email);
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
  for (const auto& text : fields.texts_at("phone")) evidence.push_back(with_phone(text, name));
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
  match.is_certain = match.people.size() == 1 && is_alike(match.people.front()) &&
                     !may_be_two(match.people.front(), fields);
  return match;
}

std::vector<std::size_t> KnownPeople::with_name(std::string_view name) const {
  std::vector<std::size_t> people;
  const auto [begin, end] = by_name_.equal_range(folded_name(name));
  for (auto each = begin; each != end; ++each) people.push_back(each->second);
  return people;
}

std::vector<std::size_t> KnownPeople::without_other_profiles(std::vector<std::size_t> people,
                                                             const Value& fields) const {
  const bool has_profile = !fields.texts_at("linkedin").empty();
  std::erase_if(people,
                [&](auto each) { return has_profile && !people_.at(each).profiles.empty(); });
  return people;
}

std::vector<std::size_t> KnownPeople::with_name_of(const Value& fields) const {
  return without_other_profiles(with_name(fields.text_at("name")), fields);
}

std::vector<std::size_t> KnownPeople::with_name_like(const Value& fields) const {
  const auto name = folded_name(fields.text_at("name"));
  if (auto people = with_name(name); !people.empty())
    return without_other_profiles(std::move(people), fields);
  std::vector<std::size_t> people;
  const auto [begin, end] = by_key_of_name_.equal_range(key_of_name(name));
  for (auto each = begin; each != end; ++each) {
    if (is_name_like(people_.at(each->second).name, name)) people.push_back(each->second);
  }
  return without_other_profiles(std::move(people), fields);
}

}  // namespace confab::core
