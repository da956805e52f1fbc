// SPDX-License-Identifier: MIT
// rule_id.h: the type of a rule's id, without the rules. Headers that only carry an id include
// this, so that a new rule (rule.h) does not rebuild them.
#pragma once

#include <cstdint>

namespace confab::core {

enum class Rule : std::uint8_t;
enum class Severity : std::uint8_t;

}  // namespace confab::core
