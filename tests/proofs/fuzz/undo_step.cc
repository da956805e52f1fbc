// SPDX-License-Identifier: MIT
// The record of a step: any content reads back as it was printed, and half a record does not count.
// The input is a record; the first line is also tried as a label, the second as a path.
#include "store/history/undo_step.h"

#include <algorithm>

#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using store::StepFile;
using store::UndoStep;

bool is_same_file(const StepFile& a, const StepFile& b) {
  return a.path == b.path && a.before == b.before && a.after == b.after;
}

bool is_same_step(const UndoStep& a, const UndoStep& b) {
  return a.number == b.number && a.time == b.time && a.label == b.label && a.process == b.process &&
         a.undoes == b.undoes && std::ranges::equal(a.files, b.files, is_same_file);
}

void require_prints_back(const UndoStep& step) {
  const auto record = store::print_step(step);
  const auto again = store::parse_step(record, step.number);
  require(again && is_same_step(*again, step), "a step reads back as it was printed");
  require_equal(store::print_step(*again), record, "a step is printed in one way");
  for (const std::size_t end : {record.size() / 2, record.size() - 1})
    require(!store::parse_step(record.substr(0, end), step.number), "half a record is none");
}

UndoStep step_with(std::string label, std::string path, std::string_view bytes) {
  const auto print = store::fingerprint(bytes);
  return {.number = 7,
          .time = core::Instant(std::chrono::seconds(bytes.size())),
          .label = std::move(label),
          .process = 4711,
          .machine = "a1b2c3d4",
          .boot = "e5f6",
          .undoes = 3,
          .files = {{path, {}, print}, {std::move(path), print, {}}}};
}

}  // namespace

void undo_step(std::string_view bytes) {
  if (const auto step = store::parse_step(bytes, 42)) require_prints_back(*step);
  Input input(bytes);
  auto label = input.line(), path = input.line();
  const bool is_ours = store::is_written_by_us(path);
  const auto step = step_with(std::move(label), std::move(path), bytes);
  if (is_ours)
    require_prints_back(step);
  else
    require(!store::parse_step(store::print_step(step), 7), "a path that is not ours is none");
}

}  // namespace confab::fuzz
