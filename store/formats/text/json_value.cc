// SPDX-License-Identifier: MIT
#include "store/formats/text/json_value.h"

#include <nlohmann/json.hpp>

namespace confab::store {
namespace {

constexpr int kMaxDepth = 32;

using Tree = nlohmann::ordered_json;

core::Value value_from(const Tree& tree) {
  if (tree.is_string()) return core::Value::scalar(tree.get<std::string>());
  if (tree.is_boolean()) return core::Value::bare(tree.get<bool>() ? "true" : "false");
  if (tree.is_number()) return core::Value::bare(tree.dump());
  if (tree.is_array()) {
    auto list = core::Value::list({});
    for (const auto& item : tree) list.items.push_back(value_from(item));
    return list;
  }
  if (!tree.is_object()) return {};
  auto map = core::Value::map({});
  for (const auto& [key, value] : tree.items()) map.members.push_back({key, value_from(value)});
  return map;
}

}  // namespace

std::optional<core::Value> json_value(std::string_view text) {
  bool is_too_deep = false;
  const auto tree = Tree::parse(
      text,
      [&](int depth, Tree::parse_event_t, Tree&) {
        is_too_deep |= depth > kMaxDepth;
        return !is_too_deep;
      },
      false);
  if (tree.is_discarded() || is_too_deep) return std::nullopt;
  return value_from(tree);
}

}  // namespace confab::store
