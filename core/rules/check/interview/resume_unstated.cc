// SPDX-License-Identifier: MIT
// resume-unstated: whether they asked for the résumé you brought, and have it.
#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/check/unknown_key.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_resume_unstated(const Note& note, const Interview& interview, const Situation& in) {
  if (!took_place(interview, in)) return;
  const bool is_stated = interview.resume && interview.resume->asked_for;
  if (is_stated && *interview.resume->asked_for && interview.resume->handed_over == false)
    in.add(Rule::kResumeUnstated, note, "resume",
           "they asked for your résumé and do not have it yet");
  if (is_stated) return;
  const auto* resume = note.fields.find("resume");
  // unknown-value reports it.
  const bool is_misspelled = resume && !resume->text_at("asked-for").empty();
  if (is_misspelled || find_misspelled(note, "resume", in)) return;
  if (resume && find_misspelled(note, entry_fields_of("resume"), *resume, "asked-for", in)) return;
  in.add(Rule::kResumeUnstated, note, "resume",
         "interview does not say whether they asked for your résumé; write "
         "'resume: { asked-for: false }', or true");
}

}  // namespace

template <>
const RuleRow& row<Rule::kResumeUnstated>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "resume-unstated",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kInfo,
              .sentence = "an interview took place, but its note does not say whether they asked "
                          "for your résumé, or says that they asked and do not have it yet",
              .fix =
                  "write 'resume: { asked-for: false }', or true with the version you gave them; "
                  "send it, then write 'handed-over: true'",
              .source = kGuide,
          },
      .find = find_resume_unstated,
  };
  return kRow;
}

}  // namespace confab::core
