// SPDX-License-Identifier: MIT
// fact_lines.h: typed values and facts as JSON.
#pragma once

#include <string>
#include <string_view>

#include "cmd/output/json.h"
#include "core/facts/fact.h"

namespace confab::cmd {

Json cell_json(const core::Cell& cell);

// One object on one line: `type`, `notebook`, and what the fact says.
std::string fact_line(const core::FactRow& fact, std::string_view notebook);

}  // namespace confab::cmd
