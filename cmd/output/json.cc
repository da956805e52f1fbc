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
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("line {}: {}", line, why),
      R"(write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does)");
}

core::Status add_objects(const Value& value, int line, std::vector<ObjectRead>& objects) {
  if (!value.is_map() && !value.is_list()) return no_object(line, "expected an object");
  if (value.is_map()) objects.push_back({line, value});
  for (const auto& item : value.items) TRY(add_objects(item, line, objects));
  return core::ok();
}

}  // namespace

namespace {

// Is it text that needs no escapes in JSON?
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text,
                             [](char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; });
}

// The library does not escape some characters that control a terminal; an escape has the same
// meaning.
std::string in_quotes(const std::string& text) {
  constexpr auto kReplace = Tree::error_handler_t::replace;
  return escaped(Tree(text).dump(-1, ' ', false, kReplace), Lines::kMany);
}

}  // namespace

// Prints on many lines, or on one.
class JsonPrinter {
 public:
  enum class Form { kLines, kOneLine };

  static std::string text(const Json& json, Form form) {
    JsonPrinter printer(form);
    printer.print(json);
    return std::move(printer.text_);
  }

  void operator()(std::nullptr_t) { text_ += "null"; }
  void operator()(bool value) { text_ += value ? "true" : "false"; }
  void operator()(std::int64_t value) { text_ += std::to_string(value); }

  void operator()(const std::string& text) {
    if (is_plain(text))
      ((text_ += '"') += text) += '"';
    else
      text_ += in_quotes(text);
  }

  void operator()(const Json::Array& array) {
    print_all('[', array, ']', [this](const Json& item) { print(item); });
  }

  void operator()(const Json::Object& object) {
    print_all('{', object, '}', [this](const Json::Member& member) {
      (*this)(member.first);
      text_ += form_ == Form::kLines ? ": " : ":";
      print(member.second);
    });
  }

 private:
  explicit JsonPrinter(Form form) : form_(form) {}

  void print(const Json& json) { std::visit(*this, json.value_); }

  template <class All, class Print>
  void print_all(char open, const All& all, char close, Print print_one) {
    text_ += open;
    ++depth_;
    const char* separator = "";
    for (const auto& each : all) {
      text_ += separator;
      start_line();
      print_one(each);
      separator = ",";
    }
    --depth_;
    if (!all.empty()) start_line();
    text_ += close;
  }

  void start_line() {
    constexpr std::size_t kIndent = 2;
    if (form_ == Form::kLines) (text_ += '\n').append(kIndent * depth_, ' ');
  }

  Form form_;
  std::size_t depth_ = 0;
  std::string text_;
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

std::string Json::print() const {
  return JsonPrinter::text(*this, JsonPrinter::Form::kLines) + "\n";
}

std::string Json::print_line() const {
  return JsonPrinter::text(*this, JsonPrinter::Form::kOneLine);
}

std::string Json::plain() const {
  if (std::holds_alternative<std::nullptr_t>(value_)) return "";
  const auto* text = std::get_if<std::string>(&value_);
  return text ? *text : print_line();
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
