// SPDX-License-Identifier: MIT
#include "core/text/spelling.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "core/text/fold.h"

namespace confab::core {
namespace {

using Row = std::vector<std::size_t>;

// The number of edits from `a` to `b`, or any number >= `limit` if there are at least that many.
// Three rows of the usual table are enough.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  Row before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swap) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    // A swap reaches two rows back.
    if (std::min(std::ranges::min(last), std::ranges::min(row)) >= limit) return limit;
  }
  return row[b.size()];
}

std::size_t difference(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

}  // namespace

std::string nearest(std::string_view typed, const std::vector<std::string>& candidates) {
  const auto wanted = fold(typed);
  // One more edit than is accepted. For a single letter, none is: it is one edit from any other.
  std::size_t best = wanted.size() < 2 ? 1 : wanted.size() < 5 ? 2 : 3;
  std::string result;
  for (const auto& candidate : candidates) {
    const auto folded = fold(candidate);
    if (difference(wanted.size(), folded.size()) >= best) continue;
    const auto distance = edit_distance(wanted, folded, best);
    if (distance >= best) continue;
    best = distance;
    result = candidate;
  }
  return result;
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates,
                         std::string_view otherwise) {
  const auto meant = nearest(typed, candidates);
  return meant.empty() ? std::string(otherwise) : fmt::format("did you mean '{}'?", meant);
}

}  // namespace confab::core
