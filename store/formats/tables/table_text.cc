// SPDX-License-Identifier: MIT
#include "store/formats/tables/table_text.h"

#include <fmt/format.h>

#include "store/formats/text/charset_check.h"

namespace confab::store {
namespace {

core::Error invalid_text(const ForeignFile& file, int line) {
  return {core::ErrorKind::kUsage,
          fmt::format("{}:{} is not valid UTF-8, but the rest of the file is", file.name, line),
          {},
          "correct the line, or pass --charset if the whole file is in another character set"};
}

core::Error unknown_charset(const ForeignFile& file) {
  return {core::ErrorKind::kUsage,
          fmt::format("'{}' is not in UTF-8, and makes no sense as windows-1252", file.name),
          {},
          "save it as CSV UTF-8, or pass --charset with its name, like windows-1250"};
}

}  // namespace

TableText table_text(const ForeignFile& file, const ReadOptions& options) {
  if (!options.charset.empty()) {
    if (auto text = decoded_from(options.charset, file.bytes))
      return {{std::move(*text), options.charset}};
  }
  TableText result{decoded(file.bytes)};
  if (result.decoded.charset != "windows-1252") return result;
  if (const int line = invalid_line(file.bytes); line > 0)
    result.problem = invalid_text(file, line);
  else if (!is_plausible(result.decoded.text))
    result.problem = unknown_charset(file);
  return result;
}

core::Error unclosed_quote(const ForeignFile& file, int line) {
  return {core::ErrorKind::kUsage,
          fmt::format("quote opened at {}:{} is never closed", file.name, line),
          {},
          "close it, or double it if it is part of the text"};
}

}  // namespace confab::store
