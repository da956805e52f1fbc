// SPDX-License-Identifier: MIT
#include "core/notes/records/filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/notes/values/note.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/time/date.h"

namespace confab::core {
namespace {

using enum Filter::Test;

// Longer operators first: `>=` before `>`.
constexpr std::array<std::pair<std::string_view, Filter::Test>, 6> kOperators = {
    {{"!=", kIsNot}, {">=", kAtLeast}, {"<=", kAtMost}, {"=", kIs}, {">", kAfter}, {"<", kBefore}}};

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Negative if `a` is less, zero if they are equal, positive if `a` is more.
int compare(std::string_view a, std::string_view b) {
  if (is_number(a) && is_number(b) && a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  return fold(a).compare(fold(b));
}

// 2026-11-01T14:00 is within 2026-11-01; 25 is not within 2, nor Ida within I.
bool is_within(const std::string& text, const std::string& day) {
  return text.starts_with(day) && find_date(day);
}

bool is_meant(const std::string& text, const std::string& value) {
  const auto link = link_from(text);
  const auto wanted = fold(value.starts_with("[[") ? link_from(value).stem : value);
  if (fold(text) == wanted || fold(link.text) == wanted) return true;
  if (!link.stem.empty() && fold(link.stem) == wanted) return true;
  const auto flag = find_flag(text);
  return is_within(text, value) || (flag && flag == find_flag(value));
}

bool passes_one(const Filter& filter, const std::string& text) {
  switch (filter.test) {
    case kAfter:
      return compare(text, filter.value) > 0 && !is_within(text, filter.value);
    case kBefore:
      return compare(text, filter.value) < 0;
    case kAtLeast:
      return compare(text, filter.value) >= 0;
    case kAtMost:
      return compare(text, filter.value) <= 0 || is_within(text, filter.value);
    default:
      return is_meant(text, filter.value);
  }
}

}  // namespace

Result<Filter> parse_filter(std::string_view typed) {
  const auto text = trimmed(typed);
  const auto at = text.find_first_of("!=<>", 1);
  for (const auto& [symbol, test] : kOperators) {
    if (at == std::string_view::npos || text.front() == '!' || !text.substr(at).starts_with(symbol))
      continue;
    return Filter{std::string(trimmed(text.substr(0, at))), test,
                  std::string(trimmed(text.substr(at + symbol.size())))};
  }
  const bool is_negative = text.starts_with('!');
  const auto key = text.substr(is_negative ? 1 : 0);
  if (!key.empty() && key.find_first_of("!=<>") == std::string_view::npos) {
    return Filter{std::string(key), is_negative ? kIsUnset : kIsSet};
  }
  return fail(ErrorKind::kUsage, fmt::format("cannot read filter '{}'", text),
              "write it like state=waiting, career!=law, starts>2026-11-01, email or !email");
}

bool passes(const Filter& filter, const std::vector<std::string>& texts) {
  const auto one = [&](const std::string& text) { return passes_one(filter, text); };
  const bool is_set =
      std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
  if (filter.test == kIsSet) return is_set;
  if (filter.test == kIsUnset) return !is_set;
  const bool any = std::ranges::any_of(texts, one);
  return filter.test == kIsNot ? !any : any;
}

}  // namespace confab::core
