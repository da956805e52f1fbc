// SPDX-License-Identifier: MIT
#include "core/rules/check/structure/unread_outreach.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "core/notes/body/promise_remarks.h"
#include "core/notes/body/task_box.h"
#include "core/notes/notebook/attendance.h"
#include "core/rule.h"
#include "core/rules/check/structure/body_lines.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// The day at the start of a line: `**2026-11-20**: emailed her`, `| [[2026-11-20]] | email |`
std::optional<When> date_at_start(std::string_view line) {
  constexpr std::size_t kIsoSize = 10;
  line.remove_prefix(std::min(line.find_first_not_of("|*_[ "), line.size()));
  return find_date(line.substr(0, kIsoSize));
}

struct Word {
  std::string_view begin;
  std::string_view channel;
};

// The channel that a word such as `emailed`, `call` or `voicemail` names; empty if none does.
std::string_view channel_in(std::string_view line) {
  constexpr std::array kWords = std::to_array<Word>({{"email", "email"},
                                                     {"e-mail", "email"},
                                                     {"linkedin", "linkedin"},
                                                     {"call", "phone"},
                                                     {"phone", "phone"},
                                                     {"voicemail", "phone"},
                                                     {"texted", "text"},
                                                     {"letter", "letter"},
                                                     {"messag", "other"},
                                                     {"wrote", "email"}});
  const auto folded = " " + fold(line);
  for (const auto& [begin, channel] : kWords) {
    for (auto at = folded.find(begin); at != folded.npos; at = folded.find(begin, at + 1)) {
      if (!is_letter_or_digit(folded[at - 1])) return channel;
    }
  }
  return {};
}

bool is_recorded(Day day, const Contact& contact, const Situation& in) {
  const auto is_then = [&](const std::optional<When>& when) { return when && when->day() == day; };
  return std::ranges::any_of(contact.outreach,
                             [&](const Attempt& each) { return is_then(each.date); }) ||
         std::ranges::any_of(in.notebook.interviews, [&](const Interview& each) {
           return is_then(each.starts) && is_in(each, contact);
         });
}

}  // namespace

void find_unread_outreach(const NoteText& text, const Contact& contact, const Situation& in) {
  if (text.body().find("20") == std::string_view::npos) return;  // no dates; fast
  for (const auto& [number, written] : body_lines(text)) {
    auto line = trimmed(written);
    take_list_marker(line);
    const auto date = date_at_start(line);
    if (!date || !in.has_begun(*date) || is_recorded(date->day(), contact, in)) continue;
    const auto channel = channel_in(line);
    if (channel.empty()) continue;
    in.add(Rule::kUnreadText, {text.path, number, 1},
           fmt::format("'{}' is not read here; write {{ date: {}, by: {}, outcome: sent }} under "
                       "'outreach' in the front matter",
                       first_line(line), print_day(date->day()), channel));
  }
}

}  // namespace confab::core
