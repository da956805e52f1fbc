// SPDX-License-Identifier: MIT
// interview-no-contact: who it is with. A link to a missing note is a dangling-link.
#include <fmt/format.h>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/link_target.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

std::string problem_with(const Link& person, const Notebook& notebook) {
  if (auto wrong = wrong_target(person, kContact, notebook); !wrong.empty()) return wrong;
  if (person.is_wikilink || notebook.find_contact(person)) return "";
  return fmt::format("no contact is called '{}'{}", person.text,
                     person.text.find(',') != std::string::npos || names_several(person.text)
                         ? "; write several people as [ada-king, bo-stone]"
                         : "");
}

void find_interview_no_contact(const Note& note, const Interview&, const Situation& in) {
  if (in.is_missing(note, "contact"))
    return in.add(Rule::kInterviewNoContact, note, "contact", "interview has no contact");
  if (!has(note, "contact")) return;
  for (const auto& value : note.fields.entries_at("contact")) {
    if (!value.is_scalar() || value.text.empty()) continue;
    const auto person = link_in(in.notebook, value.text);
    if (is_unread(person, in.notebook)) continue;
    auto problem = problem_with(person, in.notebook);
    if (!problem.empty())
      in.add(Rule::kInterviewNoContact, location_of(note, value), std::move(problem));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoContact>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-contact",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence =
                  "an interview does not say who it is with, or names someone who has no note",
              .fix = "write 'contact: \"[[ada-king]]\"', with the name of the contact's file",
              .source = kGuide,
          },
      .find = find_interview_no_contact,
  };
  return kRow;
}

}  // namespace confab::core
