// SPDX-License-Identifier: MIT
// known_people.h: finds the contact that an imported person is.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/imported.h"

namespace confab::core {

// `grace-hopper` for `https://www.linkedin.com/in/Grace-Hopper/?x`; any other address without its
// scheme.
std::string profile_slug(std::string_view address);

// The digits that identify a number, however it is written; empty if there are fewer than seven.
std::string phone_key(std::string_view phone);

// Who a person may be. Certain if there is one, and nothing speaks against it.
struct KnownMatch {
  std::vector<std::size_t> people = {};
  bool is_certain = false;
};

// Can both be names of one person? "G. Hopper" and "Grace Hopper" can, and "Ada King" and "Ada
// Stone"; "Ada King" and "Bob King" cannot, because the given names differ.
bool may_be_one_person(std::string_view a, std::string_view b);

// An index of people by what identifies them. Each is a number chosen by the caller.
class KnownPeople {
 public:
  void add(std::size_t person, const Value& fields);

  // The person with the same profile, else those with the same email address, or the same phone
  // number and part of the name. Uncertain if a given name differs, or if addresses and numbers
  // belong to different people.
  KnownMatch find(const Value& fields) const;
  std::optional<std::size_t> find_profile(std::string_view profile) const;
  // The people with that name, except those with another profile.
  std::vector<std::size_t> with_name_of(const Value& fields) const;
  std::vector<std::size_t> with_name(std::string_view name) const;

 private:
  struct Person {
    std::string name;  // folded
    bool has_profile = false;
  };
  using Index = std::multimap<std::string, std::size_t, std::less<>>;

  std::vector<std::size_t> with_email(const std::string& email, std::string_view name) const;
  std::vector<std::size_t> with_phone(const std::string& phone, std::string_view name) const;
  std::vector<std::size_t> narrowed(std::vector<std::size_t> people, std::string_view name) const;

  std::map<std::size_t, Person> people_;
  Index by_profile_, by_email_, by_phone_, by_name_;
};

}  // namespace confab::core
