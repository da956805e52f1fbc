// SPDX-License-Identifier: MIT
#include "core/fit.h"

#include <algorithm>

#include "core/fold.h"

namespace confab::core {

Fit fit_of(std::string_view text, std::string_view wanted) {
  if (text == wanted) return Fit::kExact;
  if (text.starts_with(wanted)) return Fit::kPrefix;
  Fit best = Fit::kNone;
  for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
    const char before = text[at - 1];
    best = std::max(best, before == ' ' || before == '-' ? Fit::kWord : Fit::kContained);
  }
  return best;
}

std::vector<std::size_t> best_fits(const std::vector<std::string>& texts, std::string_view typed) {
  const auto wanted = fold(typed);
  std::vector<std::size_t> found;
  if (wanted.empty()) return found;
  Fit best = Fit::kContained;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto fit = fit_of(fold(texts[i]), wanted);
    if (fit < best) continue;
    if (fit > best) found.clear();
    best = fit;
    found.push_back(i);
  }
  return found;
}

}  // namespace confab::core
