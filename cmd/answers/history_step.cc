// SPDX-License-Identifier: MIT
#include "cmd/answers/history_step.h"

#include <fmt/format.h>

namespace confab::cmd {

Schema history_schema(std::string_view name) {
  return {name, {"number", "time", "command", "files"}};
}

Json json_of(const store::UndoStep& step, const core::Now& now) {
  Json::Array files;
  for (const auto& file : step.files) files.emplace_back(file.path);
  return Json::Object{{"number", static_cast<int>(step.number)},
                      {"time", core::print_date(core::local_minute(step.time, now.zone))},
                      {"command", step.label},
                      {"files", std::move(files)}};
}

core::Status preview(store::Undo next, std::string_view verb, Context& context) {
  std::vector<store::StagedFile> files;
  for (auto& change : next.changes)
    files.push_back({std::move(change), fmt::format("{} {}", verb, next.step.label)});
  return context.preview(files);
}

}  // namespace confab::cmd
