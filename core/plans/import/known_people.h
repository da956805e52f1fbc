// SPDX-License-Identifier: MIT
// known_people.h: finds the contact that an imported person is.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/imported.h"

namespace confab::core {

// Who a person may be. Certain if there is one, and nothing speaks against it.
struct KnownMatch {
  std::vector<std::size_t> people = {};
  bool is_certain = false;
};

// An index of people by what identifies them. Each is a number chosen by the caller.
class KnownPeople {
 public:
  void add(std::size_t person, const Value& fields);

  // The person with the same profile, else those with the same email address, or the same phone
  // number and part of the name. Uncertain if a given name differs, if addresses and numbers belong
  // to different people, or if both the family name and another address or number differ.
  KnownMatch find(const Value& fields) const;
  // Has `person` that name, and neither another profile nor only other email addresses?
  bool may_be(std::size_t person, const Value& fields) const;
  std::optional<std::size_t> find_profile(std::string_view profile) const;
  // The people with that name, except those with another profile.
  std::vector<std::size_t> with_name_of(const Value& fields) const;
  std::vector<std::size_t> with_name(std::string_view name) const;
  // The same; if there are none, those whose name differs only in titles or middle names.
  std::vector<std::size_t> with_name_like(const Value& fields) const;

 private:
  struct Person {
    std::string name;  // folded
    std::vector<std::string> profiles, emails, phones;
  };
  using Index = std::multimap<std::string, std::size_t, std::less<>>;

  std::vector<std::size_t> with_email(const std::string& email, std::string_view name) const;
  std::vector<std::size_t> with_phone(const std::string& phone, std::string_view name) const;
  bool may_be_two(std::size_t person, const Value& fields) const;
  std::vector<std::size_t> without_other_profiles(std::vector<std::size_t> people,
                                                  const Value& fields) const;
  std::vector<std::size_t> narrowed(std::vector<std::size_t> people, std::string_view name) const;

  std::map<std::size_t, Person> people_;
  Index by_profile_, by_email_, by_phone_, by_name_, by_key_of_name_;
};

}  // namespace confab::core
