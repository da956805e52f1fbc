// SPDX-License-Identifier: MIT
// interview-no-timezone: a time without a zone means something else wherever the note is read.
#include <optional>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

bool needs_zone(const std::optional<When>& when) { return when && when->has_time && !when->offset; }

void find_interview_no_timezone(const Note& note, const Interview& interview, const Situation& in) {
  const auto* contact = in.notebook.find_contact(interview.contact.stem);
  // The zone may be in the note of a contact who is not found (interview-no-contact).
  if (!contact || !interview.timezone.empty() || !contact->timezone.empty()) return;
  if (!in.is_missing(note, "timezone")) return;
  if (!needs_zone(interview.starts) && !needs_zone(interview.ended)) return;
  in.add(Rule::kInterviewNoTimezone, note, "timezone",
         "neither the interview nor its contact has a timezone");
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoTimezone>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-timezone",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview has a time of day, but neither its note nor the contact's "
                          "gives a time zone",
              .fix = "add 'timezone:', like Europe/Berlin",
              .source = kFormat,
          },
      .find = find_interview_no_timezone,
  };
  return kRow;
}

}  // namespace confab::core
