// SPDX-License-Identifier: MIT
// reader.h: the input and output of every reader of a foreign format. A reader is pure: bytes in,
// values out.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/notes/values/imported.h"
#include "store/formats/reader/foreign_date.h"

namespace confab::store {

inline constexpr std::size_t kMaxImportBytes = 64u << 20;

struct ReadOptions {
  std::vector<std::pair<std::string, std::string>> map = {};  // front matter key, column
  DateOrder dates = DateOrder::kUnknown;
  std::string charset = {};  // of tables; empty if it is to be recognized
  std::string owner = {};    // the name of the person who exported the file
  // Asks whether the day or the month comes first in `example`; null if there is no terminal.
  std::function<DateOrder(const std::string& example)> ask_date_order = {};
};

// A file that the user named, or a file in an archive or folder.
struct ForeignFile {
  std::string name;  // for messages: "people.csv"
  std::string bytes;
};

using Read = core::Result<core::Imported>;

}  // namespace confab::store
