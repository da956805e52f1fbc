// SPDX-License-Identifier: MIT
#include "core/messages/copied_words.h"

#include "core/text/letter.h"

namespace confab::core {
namespace {

// Calls `use` with each run of words until it returns true.
template <class Use>
void each_run(std::string_view text, Use use) {
  const auto words = compared_words(text);
  for (std::size_t i = 0; i + kCopiedWords <= words.size(); ++i) {
    std::string run;
    for (std::size_t k = 0; k < kCopiedWords; ++k) run += (k == 0 ? "" : " ") + words[i + k];
    if (use(run)) return;
  }
}

}  // namespace

WordRuns::WordRuns(std::string_view text) {
  each_run(text, [&](const std::string& run) {
    runs_.insert(run);
    return false;
  });
}

void WordRuns::allow(std::string_view text) {
  each_run(text, [&](const std::string& run) {
    runs_.erase(run);
    return false;
  });
}

std::string WordRuns::found_in(std::string_view note) const {
  std::string found;
  if (runs_.empty()) return found;
  each_run(note, [&](const std::string& run) {
    if (!runs_.contains(run)) return false;
    found = run;
    return true;
  });
  return found;
}

}  // namespace confab::core
