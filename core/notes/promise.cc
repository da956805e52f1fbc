// SPDX-License-Identifier: MIT
#include "core/notes/promise.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Takes `(2026-12-05)` off the end of `text`.
std::optional<When> take_date(std::string_view& text) {
  const auto bracket = bracket_at_end(text);
  const auto date = find_date(bracket);
  if (date) text = trimmed(text.substr(0, text.size() - bracket.size() - 2));
  return date;
}

}  // namespace

std::string_view bracket_at_end(std::string_view text) {
  const auto open = text.rfind('(');
  if (open == std::string_view::npos || !text.ends_with(')')) return {};
  return text.substr(open + 1, text.size() - open - 2);
}

std::optional<Promise::By> promiser_in(std::string_view written) {
  constexpr std::string_view kBlanks = " \t";
  written.remove_prefix(std::min(written.find_first_not_of(kBlanks), written.size()));
  const auto end = std::min(written.find_first_of(" \t:"), written.size());
  const auto colon = written.find_first_not_of(kBlanks, end);
  if (colon == std::string_view::npos || written[colon] != ':') return {};
  const auto who = lower_ascii(written.substr(0, end));
  if (who == "me") return Promise::By::kMe;
  if (who == "them") return Promise::By::kThem;
  return {};
}

std::optional<Promise> promise_from(std::string_view written) {
  const auto by = promiser_in(written);
  if (!by) return {};
  auto text = trimmed(written.substr(written.find(':') + 1));
  const auto date = take_date(text);
  return Promise{*by, std::string(text), date, false, std::string(written), 0};
}

std::optional<Promise> promise_from(const Item& task) {
  auto promise = promise_from(task.text);
  if (!promise) return {};
  promise->is_kept = task.box == Item::Box::kTicked;
  promise->line = task.line;
  return promise;
}

}  // namespace confab::core
