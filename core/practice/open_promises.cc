// SPDX-License-Identifier: MIT
#include "core/practice/open_promises.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/fit.h"

namespace confab::core {
namespace {

// "send the paper (2026-12-01)"; without a date, "send the paper (talk of 2026-11-20)".
std::string full_name(const OpenPromise& open) {
  const auto& [interview, promise] = open;
  if (promise->date) return fmt::format("{} ({})", promise->text, print_date(*promise->date));
  if (!interview->starts) return promise->text;
  return fmt::format("{} (talk of {})", promise->text, print_date(*interview->starts));
}

template <class Name>
std::vector<std::size_t> fits(std::string_view typed, const std::vector<OpenPromise>& all,
                              Name name) {
  std::vector<std::string> names;
  for (const auto& each : all) names.push_back(name(each));
  return best_fits(names, typed);
}

std::string short_name(const OpenPromise& open) { return open.promise->text; }

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

std::string name_of(const OpenPromise& wanted, const std::vector<OpenPromise>& all) {
  const auto& text = wanted.promise->text;
  return fits(text, all, short_name).size() == 1 ? text : full_name(wanted);
}

std::vector<OpenPromise> promises_like(std::string_view typed,
                                       const std::vector<OpenPromise>& all) {
  auto found = fits(typed, all, short_name);
  if (found.size() != 1) {
    const auto by_full_name = fits(typed, all, full_name);
    if (!by_full_name.empty()) found = by_full_name;
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
