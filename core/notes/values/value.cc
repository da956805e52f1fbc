// SPDX-License-Identifier: MIT
#include "core/notes/values/value.h"

#include <algorithm>

#include "core/text/character.h"

namespace confab::core {

bool is_same_key(std::string_view written, std::string_view key) {
  const auto is_same = [](char a, char b) { return to_lower(a) == b; };
  return written.size() == key.size() && std::ranges::equal(written, key, is_same);
}

Value::Value() = default;
Value::Value(const Value& other) = default;
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) = default;
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;

Value Value::scalar(std::string text) {
  Value value;
  value.kind = Kind::kScalar;
  value.text = std::move(text);
  return value;
}

Value Value::bare(std::string text) {
  auto value = scalar(std::move(text));
  value.style = Style::kPlain;
  return value;
}

Value Value::list(std::vector<Value> items) {
  Value value;
  value.kind = Kind::kList;
  value.style = Style::kBlock;
  value.items = std::move(items);
  return value;
}

Value Value::map(std::vector<Member> members) {
  Value value;
  value.kind = Kind::kMap;
  value.style = Style::kFlow;
  value.members = std::move(members);
  return value;
}

Value Value::one_or_list(const std::vector<std::string>& texts) {
  if (texts.empty()) return {};
  if (texts.size() == 1) return scalar(texts.front());
  std::vector<Value> items;
  for (const auto& text : texts) items.push_back(scalar(text));
  return list(std::move(items));
}

const Value* Value::find(std::string_view key) const {
  const Value* in_other_case = nullptr;
  for (const auto& member : members) {
    if (member.key.size() != key.size()) continue;
    if (member.key == key) return &member.value;
    if (!in_other_case && is_same_key(member.key, key)) in_other_case = &member.value;
  }
  return in_other_case;
}

Value* Value::find(std::string_view key) {
  return const_cast<Value*>(std::as_const(*this).find(key));
}

std::vector<std::string> Value::texts() const {
  if (is_scalar()) return {text};
  std::vector<std::string> result;
  for (const auto& item : items) {
    if (item.is_scalar()) result.push_back(item.text);
  }
  return result;
}

std::span<const Value> Value::entries() const {
  if (is_null()) return {};
  if (is_list()) return items;
  return {this, 1};
}

std::string_view Value::text_at(std::string_view key) const {
  const auto* value = find(key);
  if (!value) return {};
  const bool is_list_of_one = value->items.size() == 1 && value->items.front().is_scalar();
  return is_list_of_one ? value->items.front().text : value->text;
}

std::vector<std::string> Value::texts_at(std::string_view key) const {
  const auto* value = find(key);
  return value ? value->texts() : std::vector<std::string>{};
}

std::span<const Value> Value::entries_at(std::string_view key) const {
  const auto* value = find(key);
  return value ? value->entries() : std::span<const Value>();
}

bool operator==(const Value& a, const Value& b) {
  return a.kind == b.kind && a.text == b.text && a.items == b.items && a.members == b.members;
}

bool operator==(const Member& a, const Member& b) { return a.key == b.key && a.value == b.value; }

}  // namespace confab::core
