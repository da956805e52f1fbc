// SPDX-License-Identifier: MIT
// who.h: finds people by what you remember about them: a name, where they work, what they do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct Remembered {
  std::string name;
  std::string organization = {};
  std::vector<std::string> aliases = {};  // of the organization
  std::vector<std::string> fields = {};   // role and careers
};

// Does `query` mean this person? Its words must begin words of the name (or be it without spaces,
// in either order, as Chinese and Japanese names are written), or be words of what they do, or mean
// the same company. Companies are compared by the words that distinguish them, never by part of a
// word: "Meta" is not "Metal Works". Several words may say some of each: `ada engine works`.
bool is_meant(std::string_view query, const Remembered& person);

}  // namespace confab::core
