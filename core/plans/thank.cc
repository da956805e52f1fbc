// SPDX-License-Identifier: MIT
#include "core/plans/thank.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/practice/which_talk.h"
#include "core/text/shell_word.h"

namespace confab::core {

Result<const Interview*> interview_to_thank_for(const Contact& contact, const Moment& moment) {
  if (const auto* open = talk_to_thank_for(contact, moment)) return open;
  return last_held(contact, moment);
}

Status refuse_more_thanks(const Interview& interview, const Contact& contact,
                          const Moment& moment) {
  if (!is_thanked(contact, interview, moment) || !interview.start) return ok();
  const auto stem = note_word(contact.stem());
  return fail(
      {ErrorKind::kRefused,
       fmt::format("{} has been thanked for the talk of {}", contact.name,
                   moment.print_start(interview)),
       {interview.path},
       fmt::format("for another message: confab reach {} --by CHANNEL --no-answer-needed\nto thank "
                   "them for it once more, add --talk {}",
                   stem, print_date(moment.start_here(interview)))});
}

Result<Plan> record_thanks(const Interview& interview, const Thanks& thanks,
                           const std::string& text, const Now& now) {
  if (first_instant(thanks.date, now.zone) > now.instant) {
    return fail(ErrorKind::kUsage,
                fmt::format("{} is in the future", print_day_and_date(thanks.date)),
                "record thanks once you have sent them");
  }
  if (interview.start && last_instant(thanks.date, now.zone) < *interview.start) {
    return fail(
        ErrorKind::kUsage,
        fmt::format("{} is before the interview", print_day_and_date(thanks.date)),
        fmt::format("it began {}", print_day_and_date(local_minute(*interview.start, now.zone))));
  }
  const auto same = std::ranges::find_if(interview.thanks, [&](const Thanks& each) {
    return first_instant(each.date, now.zone) <= now.instant && each.by == thanks.by &&
           each.to.stem == thanks.to.stem && each.date.day() == thanks.date.day();
  });
  if (same != interview.thanks.end()) {
    return fail({ErrorKind::kRefused,
                 fmt::format("thanks on {} ({}) are already recorded", print_day(thanks.date.day()),
                             thanks.by),
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
