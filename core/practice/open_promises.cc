// SPDX-License-Identifier: MIT
#include "core/practice/open_promises.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/text/fit.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

using Names = std::string (*)(const OpenPromise& open);

std::string short_name(const OpenPromise& open) { return open.promise->text; }

// "send the paper (2026-12-01)"; without a date, "send the paper (talk of Fri 2026-11-20)".
std::string dated_name(const OpenPromise& open) {
  const auto& [interview, promise] = open;
  if (promise->date) return fmt::format("{} ({})", promise->text, print_date(*promise->date));
  if (!interview->starts) return promise->text;
  return fmt::format("{} (talk of {})", promise->text, print_day_and_date(*interview->starts));
}

// "send the paper (2026-12-01, talk of Fri 2026-11-20)"
std::string talk_name(const OpenPromise& open) {
  const auto& [interview, promise] = open;
  if (!promise->date || !interview->starts) return dated_name(open);
  return fmt::format("{} ({}, talk of {})", promise->text, print_date(*promise->date),
                     print_day_and_date(*interview->starts));
}

std::string with_promiser(const OpenPromise& open, const std::string& name) {
  return fmt::format("{}: {}", open.promise->by == Promise::By::kMe ? "me" : "them", name);
}

std::string promiser_name(const OpenPromise& open) { return with_promiser(open, short_name(open)); }
std::string promiser_date_name(const OpenPromise& open) {
  return with_promiser(open, dated_name(open));
}
std::string full_name(const OpenPromise& open) { return with_promiser(open, talk_name(open)); }

// The names of a promise, the shortest first; the last says everything that can distinguish it.
constexpr std::array<Names, 6> kNames = {short_name,         dated_name, promiser_name,
                                         promiser_date_name, talk_name,  full_name};

template <class Name>
std::vector<std::size_t> fits(std::string_view typed, const std::vector<OpenPromise>& all,
                              Name name) {
  std::vector<std::string> names;
  for (const auto& each : all) names.push_back(name(each));
  return best_fits(names, typed);
}

}  // namespace

std::vector<OpenPromise> open_promises(const Contact& contact, const Notebook& notebook) {
  std::vector<OpenPromise> result;
  for (const auto* interview : notebook.interviews_with(contact)) {
    for (const auto& promise : interview->promises) {
      if (!promise.is_kept) result.push_back({interview, &promise});
    }
  }
  return result;
}

std::vector<std::string> names_of(const std::vector<OpenPromise>& all) {
  std::vector<std::string> names(all.size());
  for (const auto name : kNames) {
    if (std::ranges::none_of(names, &std::string::empty)) break;
    std::unordered_map<std::string, int> counts;
    for (const auto& each : all) ++counts[fold(name(each))];
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!names[i].empty()) continue;
      const auto folded = fold(name(all[i]));
      if (!folded.empty() && counts[folded] == 1) names[i] = name(all[i]);
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (names[i].empty()) names[i] = full_name(all[i]);
  }
  return names;
}

std::vector<OpenPromise> promises_like(std::string_view typed,
                                       const std::vector<OpenPromise>& all) {
  std::vector<std::size_t> found;
  for (const auto name : kNames) {
    const auto by_name = fits(typed, all, name);
    if (found.empty() || by_name.size() == 1) found = by_name;
    if (found.size() == 1) break;
  }
  std::vector<OpenPromise> result;
  for (const auto at : found) {
    const bool is_known = std::ranges::any_of(
        result, [&](const OpenPromise& each) { return full_name(each) == full_name(all[at]); });
    if (!is_known) result.push_back(all[at]);
  }
  return result;
}

}  // namespace confab::core
