// SPDX-License-Identifier: MIT
#include "cmd/output/progress.h"

#include <fmt/format.h>

#include <utility>

namespace confab::cmd {
namespace {

constexpr std::chrono::seconds kPatience{1};

}  // namespace

Progress::Progress(Output& out, std::function<std::chrono::milliseconds()> stopwatch)
    : out_(out), stopwatch_(std::move(stopwatch)), start_(stopwatch_()) {}

Progress::~Progress() {
  if (width_ == 0) return;
  out_.live({std::string(width_, ' ')});
  out_.live({""});  // back to the start of the line
}

void Progress::show(std::size_t done, std::size_t all, std::string_view verb) {
  if (stopwatch_() - start_ < kPatience) return;
  const auto total = fmt::to_string(all);
  const auto text = fmt::format("{:>{}} of {} notes {}", done, total.size(), total, verb);
  out_.live({text, Style::kDim});
  width_ = text.size();
}

}  // namespace confab::cmd
