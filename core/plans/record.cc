// SPDX-License-Identifier: MIT
#include "core/plans/record.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/fit.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

std::vector<OpenPromise> open_promises(const Contact& contact, const Notebook& notebook) {
  std::vector<OpenPromise> result;
  for (const auto* interview : notebook.interviews_with(contact)) {
    for (const auto& promise : interview->promises) {
      if (!promise.is_kept) result.push_back({interview, &promise});
    }
  }
  return result;
}

}  // namespace

Plan record_attempt(const Contact& contact, const Attempt& attempt) {
  const auto summary = fmt::format("outreach + {} {} {}", print_date(attempt.date), attempt.by,
                                   outcome_name(attempt.outcome));
  return {{{EditNote{contact.path, {AppendItem{"outreach", entry_from(attempt)}}}, summary}}};
}

Result<OpenPromise> open_promise(const Contact& contact, const Notebook& notebook,
                                 std::string_view text) {
  const auto open = open_promises(contact, notebook);
  std::vector<std::string> texts;
  for (const auto& each : open) texts.push_back(each.promise->text);
  const auto found = best_fits(texts, text);
  if (found.size() == 1) return open[found.front()];
  std::string list = open.empty() ? "none is open" : "these are open:";
  for (const auto& each : texts) list += "\n  " + each;
  return fail(
      ErrorKind::kUsage,
      fmt::format("'{}' is {} with {}", text,
                  found.empty() ? "no open promise" : "more than one open promise", contact.name),
      list);
}

Step keep(const OpenPromise& open) {
  return {EditNote{open.interview->path, {TickTask{open.promise->written}}},
          fmt::format("kept: {}", open.promise->text)};
}

Result<const Interview*> interview_to_thank_for(const Contact& contact, const Notebook& notebook) {
  const Interview* last = nullptr;
  for (const auto* interview : notebook.interviews_with(contact)) {
    if (!interview->is_held()) continue;
    if (interview->thanks.empty()) return interview;
    last = interview;
  }
  if (last) return last;
  return fail({ErrorKind::kRefused,
               fmt::format("no interview with {} is recorded as held", contact.name),
               {},
               fmt::format("record one with 'confab log {}'", shell_word(contact.stem()))});
}

Result<Plan> record_thanks(const Interview& interview, const Thanks& thanks,
                           const std::string& text, const Now& now) {
  if (first_instant(thanks.date, now.zone) > now.instant) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is still to come", print_day_and_date(thanks.date)),
                "record thanks once they are sent");
  }
  if (interview.start && last_instant(thanks.date, now.zone) < *interview.start) {
    return fail(
        ErrorKind::kUsage,
        fmt::format("{} is before the interview", print_day_and_date(thanks.date)),
        fmt::format("it began {}", print_day_and_date(local_minute(*interview.start, now.zone))));
  }
  const auto same = std::ranges::find_if(interview.thanks, [&](const Thanks& each) {
    return each.by == thanks.by && each.date.day() == thanks.date.day();
  });
  if (same != interview.thanks.end()) {
    return fail({ErrorKind::kRefused,
                 fmt::format("thanks by {} on {} are recorded already", thanks.by,
                             print_day(thanks.date.day())),
                 {interview.path}});
  }
  EditNote edit{interview.path, {AppendItem{"thanks", entry_from(thanks)}}};
  auto summary = fmt::format("thanks + {} {}", print_date(thanks.date), thanks.by);
  if (!text.empty()) {
    edit.edits.push_back(InsertInSection{std::string(kThankYou), with_final_newline(text)});
    summary += ", with its text";
  }
  return Plan{{{std::move(edit), std::move(summary)}}};
}

}  // namespace confab::core
