// SPDX-License-Identifier: MIT
#include "cmd/answers/import_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/joined.h"

namespace confab::cmd {
namespace {

using core::RowState;

void report_row(const core::ImportedRow& row, Context& context) {
  auto& out = context.out();
  for (const auto& difference : row.differences) {
    const auto kept = difference.starts_with("notes ") ? "" : "kept ";
    out.line({{row.path, Style::kBold}, {fmt::format(": {}{} ({})", kept, difference, row.place)}},
             Output::Stream::kMessage);
  }
  if (row.state == RowState::kSkipped || row.state == RowState::kRefused)
    out.line(fmt::format("{}: {}: {}", row.place, core::row_state_name(row.state), row.detail),
             Output::Stream::kMessage);
  else if (row.state == RowState::kSame)
    out.line(fmt::format("{}: same as {}", row.place, row.path), Output::Stream::kMessage);
}

void summarize(const core::ImportPlan& plan, Context& context) {
  constexpr std::array<std::pair<RowState, std::string_view>, 6> kWords = {
      {{RowState::kNew, "new"},
       {RowState::kFilled, "filled"},
       {RowState::kUpdated, "updated"},
       {RowState::kSame, "already known"},
       {RowState::kSkipped, "skipped"},
       {RowState::kRefused, "refused"}}};
  std::vector<std::string> parts;
  for (const auto& [state, word] : kWords) {
    if (const auto rows = rows_in(plan, state); rows > 0)
      parts.push_back(fmt::format("{} {}", rows, word));
  }
  if (parts.empty() && !plan.plan.steps.empty()) return;
  context.out().line(parts.empty() ? "nothing to import" : core::joined(parts, ", "),
                     Output::Stream::kMessage);
}

Json::Array json_of(const core::ImportPlan& plan) {
  Json::Array items;
  for (const auto& row : plan.rows) {
    items.push_back(Json::Object{{"place", row.place},
                                 {"state", core::row_state_name(row.state)},
                                 {"path", Json::text_or_null(row.path)},
                                 {"detail", Json::text_or_null(row.detail)},
                                 {"differences", Json::texts(row.differences)}});
  }
  return items;
}

}  // namespace

const Schema& import_schema() {
  static const Schema kSchema = {"confab.import/1",
                                 {"place", "state", "path", "detail", "differences"}};
  return kSchema;
}

std::size_t rows_in(const core::ImportPlan& plan, RowState state) {
  return static_cast<std::size_t>(std::ranges::count(plan.rows, state, &core::ImportedRow::state));
}

core::Status report_import(const core::ImportPlan& plan, Context& context) {
  if (context.is_for_programs()) return context.answer(import_schema(), json_of(plan));
  if (context.is_quiet()) return core::ok();
  for (const auto& row : plan.rows) report_row(row, context);
  summarize(plan, context);
  return core::ok();
}

}  // namespace confab::cmd
