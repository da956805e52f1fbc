// SPDX-License-Identifier: MIT
#include "core/practice/preparation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/practice/host.h"
#include "core/practice/meeting_place.h"
#include "core/practice/pitch_hints.h"
#include "core/practice/pitch_time.h"
#include "core/practice/which_talk.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

using Gaps = std::vector<Gap>;

void add_short(Gaps& gaps, std::ptrdiff_t missing, std::string_view what,
               const std::string& command) {
  if (missing > 0)
    gaps.push_back({fmt::format("{} {}{}", missing, what, missing == 1 ? "" : "s"), command});
}

// Of the questions that are still to be added, some must be critical.
void add_questions(Gaps& gaps, std::ptrdiff_t missing, std::ptrdiff_t critical,
                   const std::string& command) {
  if (critical <= 0 || missing < critical) {
    add_short(gaps, critical, "more critical question", command);
    add_short(gaps, missing - std::max<std::ptrdiff_t>(critical, 0), "more question", command);
    return;
  }
  const auto of_them =
      missing == critical ? "all critical" : fmt::format("{} of them critical", critical);
  gaps.push_back({missing == 1 ? "1 more question, a critical one"
                               : fmt::format("{} more questions, {}", missing, of_them),
                  command});
}

// What is wrong with the pitches as a whole: one that fits is enough.
void add_pitch(Gaps& gaps, const Moment& moment) {
  const auto& pitches = moment.notebook.pitches;
  std::string_view missing = "your pitch";
  for (const auto& pitch : pitches) {
    const auto time = pitch_time(pitch, moment.policy);
    const bool fits = time.length == PitchTime::Length::kFits;
    if (fits && pitch_gaps(pitch).empty()) return;
    if (time.is_written()) missing = fits ? "a pitch without gaps" : "a pitch that fits the time";
  }
  gaps.push_back({std::string(missing), pitches.empty()
                                            ? "confab init"
                                            : "confab edit " + note_word(pitches.front().stem())});
}

std::string prep_command(const Interview& interview, const Moment& moment) {
  const auto* contact = host_of(interview, moment);
  if (!contact) return "confab edit " + note_word(interview.stem());
  return fmt::format("confab prep {}{}", note_word(contact->stem()),
                     at_flag(interview, talk_ahead(*contact, moment), moment));
}

}  // namespace

std::vector<Gap> preparation_gaps(const Interview& interview, const Moment& moment) {
  Gaps gaps;
  const auto& policy = moment.policy;
  const auto prep = prep_command(interview, moment);
  const auto critical = std::ranges::count(interview.questions, true, &Question::is_critical);
  add_questions(gaps, policy.questions_min - std::ssize(interview.questions),
                policy.critical_min - critical,
                moment.notebook.bank.empty() ? "confab init" : prep);
  const auto open = std::ranges::count(interview.research, Item::Box::kOpen, &Item::box);
  if (interview.research.empty()) gaps.push_back({"research", prep});
  const bool has_options = prep.starts_with("confab prep ");
  add_short(gaps, open, "research point", has_options ? prep + " --done POINT" : prep);
  add_pitch(gaps, moment);
  const auto copies = interview.resume ? interview.resume->copies.value_or(0) : 0;
  if (is_in_person(interview.place) && copies < policy.resume_copies)
    gaps.push_back({"copies of your résumé",
                    has_options
                        ? fmt::format("{} --resume FILE --copies {}", prep, policy.resume_copies)
                        : prep});
  return gaps;
}

std::string in_words(const Gap& gap) { return fmt::format("{} ({})", gap.what, gap.command); }

}  // namespace confab::core
