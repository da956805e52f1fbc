// SPDX-License-Identifier: MIT
// who.h: people by what you remember of them: a name, where they work, what they do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct Remembered {
  std::string name;
  std::string organization = {};
  std::vector<std::string> fields = {};  // role and careers
};

// Does `query` mean this person? Its words begin words of the name, or are words of what they do;
// or the company is the same, compared by the words that tell it from others and never by a part of
// a word: "Meta" is not "Metal Works".
bool is_meant(std::string_view query, const Remembered& person);

}  // namespace confab::core
