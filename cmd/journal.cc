// SPDX-License-Identifier: MIT
// The only file that includes spdlog.
#include "cmd/journal.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include "cmd/output/escape.h"

namespace confab::cmd {

Journal::Journal() = default;
Journal::~Journal() = default;

void Journal::be_verbose() {
  logger_ =
      std::make_unique<spdlog::logger>("confab", std::make_shared<spdlog::sinks::stderr_sink_st>());
  logger_->set_pattern("confab: %v");
  logger_->set_level(spdlog::level::debug);
}

void Journal::note(std::string_view what) {
  if (logger_) logger_->debug(escaped(what));
}

}  // namespace confab::cmd
