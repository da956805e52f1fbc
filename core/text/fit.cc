// SPDX-License-Identifier: MIT
#include "core/text/fit.h"

#include <algorithm>

#include "core/text/fold.h"

namespace confab::core {

namespace {

// The end of the text, or a character between words.
bool is_edge(std::string_view text, std::size_t at) {
  return at >= text.size() || std::string_view(" -,.;:!?()'\"").find(text[at]) != text.npos;
}

}  // namespace

Fit fit_of(std::string_view text, std::string_view wanted) {
  if (text == wanted) return Fit::kExact;
  Fit best = Fit::kNone;
  for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
    if (!is_edge(text, at - 1))  // at - 1 of the first wraps around
      best = std::max(best, Fit::kContained);
    else
      best = std::max(best, is_edge(text, at + wanted.size()) ? Fit::kWord : Fit::kBeginning);
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
