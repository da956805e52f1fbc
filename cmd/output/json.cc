// SPDX-License-Identifier: MIT
#include "cmd/output/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cmd/output/escape.h"

namespace confab::cmd {
namespace {

using Tree = nlohmann::ordered_json;
using core::Value;

// A list of objects that contain lists of objects; our input is never nested deeper.
constexpr std::size_t kMaxDepth = 4;

// Turns JSON text into a value. Unlike the library's own parser, it rejects duplicate keys and
// limits nesting.
class ValueReader : public nlohmann::json_sax<Tree> {
 public:
  const Value& value() const { return root_; }
  const std::string& complaint() const { return complaint_; }

  bool null() override { return put({}); }
  bool boolean(bool value) override { return put(Value::bare(value ? "true" : "false")); }
  bool number_integer(number_integer_t value) override { return put_number(value); }
  bool number_unsigned(number_unsigned_t value) override { return put_number(value); }
  bool number_float(number_float_t, const string_t& written) override {
    return put(Value::bare(written));
  }
  bool string(string_t& text) override { return put(Value::scalar(text)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Value::map({})); }
  bool key(string_t& key) override {
    if (open_.back()->find(key)) return refuse(fmt::format("duplicate key '{}'", key));
    open_.back()->members.push_back({key, {}});
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Value::list({})); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const Tree::exception&) override {
    return refuse("not valid JSON");
  }

 private:
  bool refuse(std::string complaint) {
    complaint_ = std::move(complaint);
    return false;
  }
  bool put_number(auto number) { return put(Value::bare(fmt::format("{}", number))); }
  bool put(Value value) {
    place() = std::move(value);
    return true;
  }
  bool open(Value container) {
    if (open_.size() == kMaxDepth) return refuse("nested too deeply");
    auto& value = place();
    value = std::move(container);
    open_.push_back(&value);
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  // Where the next value goes. The parent of an open value does not grow, so pointers stay valid.
  Value& place() {
    if (open_.empty()) return root_;
    if (open_.back()->is_map()) return open_.back()->members.back().value;
    return open_.back()->items.emplace_back();
  }

  Value root_;
  std::vector<Value*> open_;
  std::string complaint_;
};

tl::unexpected<core::Error> no_object(int line, std::string_view why) {
  return core::fail(core::ErrorKind::kUsage, fmt::format("line {}: {}", line, why),
                    R"(write one object after another, like {"name": "Grace Hopper"})");
}

core::Status add_objects(const Value& value, int line, std::vector<ObjectRead>& objects) {
  if (!value.is_map() && !value.is_list()) return no_object(line, "expected an object");
  if (value.is_map()) objects.push_back({line, value});
  for (const auto& item : value.items) TRY(add_objects(item, line, objects));
  return core::ok();
}

}  // namespace

class JsonPrinter {
 public:
  static Tree tree(Json&& json) { return std::visit(JsonPrinter(), std::move(json.value_)); }

  // The library does not escape some characters that control a terminal. They only occur in
  // strings, where an escape has the same meaning.
  static std::string text(Json&& json, int indent) {
    constexpr auto kReplace = Tree::error_handler_t::replace;
    return escaped(tree(std::move(json)).dump(indent, ' ', false, kReplace), Lines::kMany);
  }

  Tree operator()(Json::Array&& array) const {
    Tree::array_t result;
    result.reserve(array.size());
    for (auto& item : array) result.push_back(tree(std::move(item)));
    return result;
  }
  Tree operator()(Json::Object&& object) const {
    Tree::object_t result;  // appends a key without checking for duplicates
    result.reserve(object.size());
    for (auto& [key, value] : object) result.emplace_back(std::move(key), tree(std::move(value)));
    return result;
  }
  template <class T>
  Tree operator()(T&& value) const {
    return std::forward<T>(value);
  }
};

Json::Json(const Json& other) = default;
Json::Json(Json&& other) noexcept = default;
Json& Json::operator=(const Json& other) = default;
Json& Json::operator=(Json&& other) noexcept = default;
Json::~Json() = default;

Json Json::text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json Json::texts(const std::vector<std::string>& texts) {
  Array items;
  for (const auto& text : texts) items.emplace_back(text);
  return Json(std::move(items));
}

Json Json::from(const core::Value& value) {
  if (value.is_scalar()) return Json(value.text);
  if (value.is_null()) return Json();
  if (value.is_list()) {
    Array items;
    for (const auto& item : value.items) items.push_back(from(item));
    return Json(std::move(items));
  }
  Object members;
  for (const auto& member : value.members) members.emplace_back(member.key, from(member.value));
  return Json(std::move(members));
}

std::string Json::print() && { return JsonPrinter::text(std::move(*this), 2) + "\n"; }

std::string Json::print_line() && { return JsonPrinter::text(std::move(*this), -1); }

std::string Json::plain() const {
  if (std::holds_alternative<std::nullptr_t>(value_)) return "";
  const auto* text = std::get_if<std::string>(&value_);
  return text ? *text : Json(*this).print_line();
}

core::Result<std::vector<ObjectRead>> parse_objects(const std::string& text) {
  std::vector<ObjectRead> objects;
  std::istringstream stream(text);
  int line = 1;
  for (auto counted = text.begin(); !(stream >> std::ws).eof();) {
    const auto here = text.begin() + stream.tellg();
    line += static_cast<int>(std::count(counted, here, '\n'));
    counted = here;
    ValueReader reader;
    if (!Tree::sax_parse(stream, &reader, Tree::input_format_t::json, false))
      return no_object(line, reader.complaint());
    TRY(add_objects(reader.value(), line, objects));
  }
  if (objects.empty()) return no_object(1, "expected an object");
  return objects;
}

}  // namespace confab::cmd
