// SPDX-License-Identifier: MIT
// registry.cc: collects the rows of all rules listed in core/rule.h.
#include <algorithm>
#include <array>
#include <utility>

#include "core/rules/row.h"

namespace confab::core {
namespace {

using Positions = std::make_index_sequence<static_cast<std::size_t>(Rule::kEnd)>;
using Rows = std::array<const RuleRow*, Positions::size()>;
using Infos = std::array<RuleInfo, Positions::size()>;

template <std::size_t... positions>
Rows all_rows(std::index_sequence<positions...>) {
  return {&row<static_cast<Rule>(positions)>()...};
}

Infos all_infos() {
  Infos result;
  for (std::size_t i = 0; i < result.size(); ++i) {
    result.at(i) = rows()[i]->info;
    result.at(i).rule = static_cast<Rule>(i);
  }
  return result;
}

}  // namespace

std::span<const RuleRow* const> rows() {
  static const auto kRows = all_rows(Positions());
  return kRows;
}

std::span<const RuleInfo> rules() {
  static const auto kInfos = all_infos();
  return kInfos;
}

const RuleInfo& rule_info(Rule rule) { return rules()[static_cast<std::size_t>(rule)]; }

std::optional<Rule> find_rule(std::string_view id) {
  const auto found = std::ranges::find(rules(), id, &RuleInfo::id);
  if (found == rules().end()) return {};
  return found->rule;
}

}  // namespace confab::core
