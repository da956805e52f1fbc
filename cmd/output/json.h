// SPDX-License-Identifier: MIT
// json.h: JSON values, printed and read. Keys keep their order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/error.h"
#include "core/notes/values/value.h"

namespace confab::cmd {

class Json {
 public:
  using Array = std::vector<Json>;
  using Member = std::pair<std::string, Json>;
  using Object = std::vector<Member>;

  Json() : value_(nullptr) {}
  // Defined in json.cc, to keep it out of every including file.
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
  // A front-matter value: text, lists and maps as written.
  static Json from(const core::Value& value);

  // REQUIRES: it is an object.
  const Object& members() const& { return std::get<Object>(value_); }
  Object members() && { return std::get<Object>(std::move(value_)); }

  std::string print() const;       // on many lines, with a final newline
  std::string print_line() const;  // on one, without
  // As a cell of a plain table: text as is, nothing for `null`, everything else as JSON.
  std::string plain() const;

 private:
  friend class JsonPrinter;
  std::variant<std::nullptr_t, bool, std::int64_t, std::string, Array, Object> value_;
};

// An object from the input, and the line on which it begins.
struct ObjectRead {
  int line = 0;
  core::Value value;  // a map; values without quotes in JSON have the style kPlain
};

// The objects in `text`, one after another or in lists. Error: kUsage with the line of something
// that is not an object, is nested too deeply, or has a duplicate key.
core::Result<std::vector<ObjectRead>> parse_objects(const std::string& text);

}  // namespace confab::cmd
