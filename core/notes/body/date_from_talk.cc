// SPDX-License-Identifier: MIT
#include "core/notes/body/date_from_talk.h"

#include "core/notes/body/meant_dates.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/time/human_date.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr Day kAnyDay(2026, 1, 1);

// Business days depend on the owner's holidays, and hours on when they were typed. A note says
// neither.
bool is_certain(string_view text) {
  const auto lower = lower_ascii(text);
  if (lower.find("now") != npos && !lower.ends_with(" from now")) return false;
  for (const auto* word : {"business", "bd", "hour", "min", "ago", "yesterday"}) {
    if (lower.find(word) != std::string::npos) return false;
  }
  return true;
}

Now start_of(Day day) {
  return {first_instant({absl::CivilSecond(day)}, absl::UTCTimeZone()), absl::UTCTimeZone()};
}

// What `text` means on that day. An hour alone is not read: its meaning depends on the time of day.
std::optional<When> read_on(Day day, string_view text) {
  const auto at = [&](std::chrono::minutes time) {
    auto now = start_of(day);
    now.instant += time;
    return parse_human_date(text, Direction::kForward, now, Calendar());
  };
  const auto early = at(std::chrono::minutes(0)),
             late = at(std::chrono::hours(24) - std::chrono::minutes(1));
  const bool is_same = early && late && *early == *late;
  return is_same ? std::optional(*early) : std::nullopt;
}

// `2026-12-05 Sat`, as Org writes it, with the day of the week first; `2026_12_05`, as Logseq names
// a day, and `2026 12 05` with hyphens; `[[2026-12-05]]` and `2026-12-05.` without what is around
// it.
std::string usual_form(string_view text) {
  constexpr std::size_t kIsoSize = 10;
  if (text.starts_with("[[") && text.ends_with("]]")) text = text.substr(2, text.size() - 4);
  while (!text.empty() && string_view(".,;:!").find(text.back()) != npos) text.remove_suffix(1);
  std::string form(text);
  const bool has_other_gaps =
      form.size() == kIsoSize && form[4] == form[7] && string_view("_ ").find(form[4]) != npos;
  if (has_other_gaps) form[4] = form[7] = '-';
  if (form.size() > kIsoSize && form[kIsoSize] == ' ' && is_ascii_letter(form.back()) &&
      find_date(form.substr(0, kIsoSize)))
    form = form.substr(kIsoSize + 1) + " " + form.substr(0, kIsoSize);
  return form;
}

}  // namespace

std::optional<When> read_date(string_view text, std::optional<Day> talk) {
  text = date_part(text);
  if (text.empty() || text.size() > kLongestDate) return {};
  if (const auto date = find_date(text)) return date;
  const auto form = usual_form(text);
  if (const auto date = find_date(form)) return date;
  for (const string_view each : {text, string_view(form)}) {
    const auto date = talk && is_certain(each) ? read_on(*talk, each) : std::nullopt;
    if (date) return date;
  }
  return {};
}

std::string why_unread(string_view text, std::optional<Day> talk) {
  if (!talk) return "";
  const auto why =
      why_unreadable(date_part(text), Direction::kForward, start_of(*talk), Calendar());
  const bool is_only_another_form = why && why->starts_with("write it as ");
  return is_only_another_form ? "" : why.value_or("");
}

bool is_date_in_words(string_view text) {
  text = date_part(text);
  // "The sun" shines.
  const bool is_a_noun = lower_ascii(text).starts_with("the ") &&
                         text.find_first_of("0123456789") == string_view::npos;
  if (is_a_noun || !is_certain(text) || !is_meant_as_date(text)) return false;
  const auto lower = lower_ascii(text);
  const bool is_unclear = lower.starts_with("in ") && !why_unread(text, kAnyDay).empty();
  return is_unclear || lower.starts_with("next ") || read_on(kAnyDay, text).has_value();
}

std::string date_to_write(string_view typed) {
  return read_date(typed, kAnyDay) ? "(" + std::string(typed) + ")" : "(YYYY-MM-DD)";
}

}  // namespace confab::core
