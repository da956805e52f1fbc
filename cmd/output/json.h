// SPDX-License-Identifier: MIT
// json.h: values for programs, and what they hand in. Keys stand in the order in which they are
// put.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/error.h"
#include "core/notes/value.h"

namespace confab::cmd {

class Json {
 public:
  using Array = std::vector<Json>;
  using Member = std::pair<std::string, Json>;
  using Object = std::vector<Member>;

  Json() : value_(nullptr) {}
  // Not in every file that makes one.
  Json(const Json& other);
  Json(Json&& other) noexcept;
  Json& operator=(const Json& other);
  Json& operator=(Json&& other) noexcept;
  ~Json();
  Json(bool value) : value_(value) {}
  Json(int value) : value_(static_cast<std::int64_t>(value)) {}
  Json(const char* value) : value_(std::string(value)) {}
  Json(std::string_view value) : value_(std::string(value)) {}
  Json(std::string value) : value_(std::move(value)) {}
  Json(Array value) : value_(std::move(value)) {}
  Json(Object value) : value_(std::move(value)) {}

  // `null` for empty text.
  static Json text_or_null(std::string_view text);
  static Json texts(const std::vector<std::string>& texts);
  // A front-matter value: texts, lists and maps as they stand.
  static Json from(const core::Value& value);

  // REQUIRES: it is an object.
  const Object& members() const& { return std::get<Object>(value_); }
  Object members() && { return std::get<Object>(std::move(value_)); }

  // Of a value that is given up for it: an answer may be as large as all notes.
  std::string print() &&;       // on many lines, with a final line end
  std::string print_line() &&;  // on one, without
  // As a cell of a plain table: text as it is, nothing for `null`, all else as JSON.
  std::string plain() const;

 private:
  friend class JsonPrinter;
  std::variant<std::nullptr_t, bool, std::int64_t, std::string, Array, Object> value_;
};

// An object that was handed in, and the line on which it begins.
struct ObjectRead {
  int line = 0;
  core::Value value;  // a map; what JSON has no quotes around has the style kPlain
};

// The objects of `text`, one behind the other or in lists. Error: kUsage with the line: what stands
// there is no object, is nested too deep, or has a key twice.
core::Result<std::vector<ObjectRead>> parse_objects(const std::string& text);

}  // namespace confab::cmd
