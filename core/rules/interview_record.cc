// SPDX-License-Identifier: MIT
// interview_record.cc: does the note of an interview hold what one wants to find in it later?
#include <fmt/format.h>

#include "core/rules/check.h"

namespace confab::core {
namespace {

void check_contact(const Interview& interview, const Situation& in) {
  if (!has(*in.notebook.find_path(interview.path), "contact"))
    return in.add(Rule::kInterviewNoContact, interview, "contact", "interview has no contact");
  const bool is_link = interview.contact.is_wikilink;  // then `dangling-link` says it
  if (is_link || in.notebook.find_contact(interview.contact.stem)) return;
  in.add(Rule::kInterviewNoContact, interview, "contact",
         fmt::format("'{}' is no contact", interview.contact.text));
}

}  // namespace

void check_interview_record(const Situation& in) {
  for (const auto& interview : in.notebook.interviews) {
    const auto& note = *in.notebook.find_path(interview.path);
    check_contact(interview, in);
    if (!has(note, "starts"))
      in.add(Rule::kInterviewNoStart, interview, "starts", "interview has no starts");
    if (!has(note, "status"))
      in.add(Rule::kInterviewNoStatus, interview, "status", "interview has no status");
  }
}

}  // namespace confab::core
