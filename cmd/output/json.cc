// SPDX-License-Identifier: MIT
#include "cmd/output/json.h"

#include <nlohmann/json.hpp>

#include "cmd/output/escape.h"

namespace confab::cmd {

class JsonPrinter {
 public:
  static nlohmann::ordered_json tree(const Json& json) {
    return std::visit(JsonPrinter(), json.value_);
  }

  // The library leaves some characters that drive a terminal; they only occur inside strings, where
  // the escape means the same.
  static std::string text(const Json& json, int indent) {
    constexpr auto kReplace = nlohmann::ordered_json::error_handler_t::replace;
    return escaped(tree(json).dump(indent, ' ', false, kReplace), Lines::kMany);
  }

  nlohmann::ordered_json operator()(const Json::Array& array) const {
    auto result = nlohmann::ordered_json::array();
    for (const auto& item : array) result.push_back(tree(item));
    return result;
  }
  nlohmann::ordered_json operator()(const Json::Object& object) const {
    auto result = nlohmann::ordered_json::object();
    for (const auto& [key, value] : object) result[key] = tree(value);
    return result;
  }
  template <class T>
  nlohmann::ordered_json operator()(const T& value) const {
    return value;
  }
};

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

std::string Json::print() const { return JsonPrinter::text(*this, 2) + "\n"; }

std::string Json::print_line() const { return JsonPrinter::text(*this, -1); }

std::string Json::plain() const {
  if (std::holds_alternative<std::nullptr_t>(value_)) return "";
  const auto* text = std::get_if<std::string>(&value_);
  return text ? *text : print_line();
}

}  // namespace confab::cmd
