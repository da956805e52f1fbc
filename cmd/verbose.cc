// SPDX-License-Identifier: MIT
// The only file that includes spdlog.
#include "cmd/verbose.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "cmd/output/escape.h"

namespace confab::cmd {

void be_verbose() {
  auto logger = spdlog::stderr_logger_st("confab");
  logger->set_pattern("confab: %v");
  logger->set_level(spdlog::level::debug);
}

void explain(std::string_view what) {
  if (const auto logger = spdlog::get("confab")) logger->debug(escaped(what));
}

}  // namespace confab::cmd
