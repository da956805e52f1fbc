// SPDX-License-Identifier: MIT
// person_name.h: whether two spellings may be the name of one person. Order, titles and initials
// differ from program to program.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// On one line, without case and accents. The functions below take folded names.
std::string folded_name(std::string_view name);

// `hopper, grace` is `grace hopper`, and `dr. ada king, phd` is `ada king`. Other names stay as
// they are.
std::string name_in_order(std::string_view folded);

// Do they share a word of more than one letter?
bool share_word(std::string_view a, std::string_view b);

// Do two or more words begin words of the name, in any order? A title before them does not count:
// `bill gates` and `mr gates` are in `william (bill) gates`.
bool has_words(std::string_view name, std::string_view words);

// Can both be names of one person? "G. Hopper" and "Grace Hopper" can, and "Ada King" and "Ada
// Stone"; "Ada King" and "Bob King" cannot, because the given names differ. Takes any names.
bool may_be_one_person(std::string_view a, std::string_view b);

// Do the names share only the given name, like "Ada King" and "Ada Stone"?
bool have_other_family_names(std::string_view a, std::string_view b);

// Do they differ only in titles, degrees, middle names and order? "Dr. Ada B. King" is like "King,
// Ada". Names that are alike have the same key.
bool is_name_like(std::string_view a, std::string_view b);
std::string key_of_name(std::string_view name);

}  // namespace confab::core
