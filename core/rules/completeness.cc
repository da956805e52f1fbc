// SPDX-License-Identifier: MIT
// completeness.cc: does each record hold what one wants to find in it later?
#include <fmt/format.h>

#include "core/rules/check.h"
#include "core/schema.h"

namespace confab::core {
namespace {

bool has(const Note& note, std::string_view key) {
  const auto* value = note.fields.find(key);
  if (!value || value->is_null()) return false;
  return !value->is_scalar() || !value->text.empty();
}

void check_outreach(const Note& note, Diagnostics& findings) {
  for (const auto& entry : note.fields.entries_at("outreach")) {
    if (!entry.is_map()) continue;
    for (const auto* key : {"date", "by", "outcome"}) {
      if (!entry.text_at(key).empty()) continue;
      findings.push_back({Rule::kOutreachIncomplete, location_of(note, entry),
                          fmt::format("outreach entry has no {}", key)});
    }
  }
}

// The latest dated fact about a contact.
std::optional<Instant> last_heard_of(const Contact& contact, const Notebook& notebook,
                                     const Policy& policy, const Now& now) {
  std::optional<Instant> last;
  for (const auto& attempt : contact.outreach)
    last = std::max(last, std::optional(last_instant(attempt.date, now.zone)));
  for (const auto* interview : notebook.interviews_with(contact)) {
    last = std::max(last, end_of(*interview, notebook, policy.interview_minutes));
  }
  return last;
}

void check_contact(const Note& note, Diagnostics& findings) {
  const Location top{note.path, 1, 1};
  const auto wants = [&](std::string_view key, Rule rule) {
    if (!has(note, key)) findings.push_back({rule, top, fmt::format("contact has no {}", key)});
  };
  wants("name", Rule::kContactNoName);
  wants("organization", Rule::kContactNoOrganization);
  wants("role", Rule::kContactNoRole);
  wants("found-through", Rule::kContactNoSource);
  wants("career", Rule::kContactNoCareer);
  if (channels_of(contact_from(note)).empty()) {
    findings.push_back(
        {Rule::kContactUnreachable, top, "contact has no email, phone, linkedin or address"});
  }
  if (note.text("found-through") == "referral" && !has(note, "referred-by")) {
    findings.push_back({Rule::kReferrerMissing, location_of(note, "found-through"),
                        "found through a referral, but nothing says whose"});
  }
  check_outreach(note, findings);
}

void check_interview(const Interview& interview, const Notebook& notebook, Diagnostics& findings) {
  const auto& note = *notebook.find_path(interview.path);
  const Location top{note.path, 1, 1};
  if (!has(note, "contact"))
    findings.push_back({Rule::kInterviewNoContact, top, "interview has no contact"});
  const bool is_link = interview.contact.is_wikilink;  // then `dangling-link` says it
  if (has(note, "contact") && !is_link && !notebook.find_contact(interview.contact.stem)) {
    findings.push_back({Rule::kInterviewNoContact, location_of(note, "contact"),
                        fmt::format("'{}' is no contact", interview.contact.text)});
  }
  if (!has(note, "starts"))
    findings.push_back({Rule::kInterviewNoStart, top, "interview has no starts"});
  if (!has(note, "status"))
    findings.push_back({Rule::kInterviewNoStatus, top, "interview has no status"});
}

void check_role_is_fresh(const Note& note, const Notebook& notebook, const Policy& policy,
                         const Now& now, Diagnostics& findings) {
  const auto* contact = notebook.contact_of(note);
  if (!contact || contact->role.empty()) return;
  const auto last = last_heard_of(*contact, notebook, policy, now);
  if (!last || now.instant <= add(*last, policy.role_freshness, now.zone, policy.calendar)) return;
  findings.push_back({Rule::kRoleStale, location_of(note, "role"),
                      fmt::format("last heard of on {}; the role may have changed",
                                  print_date({cctz::convert(*last, now.zone)}))});
}

}  // namespace

void check_completeness(const Notebook& notebook, const Policy& policy, const Now& now,
                        Diagnostics& findings) {
  for (const auto& note : notebook.notes) {
    if (note.type != kContact) continue;
    check_contact(note, findings);
    check_role_is_fresh(note, notebook, policy, now, findings);
  }
  for (const auto& interview : notebook.interviews) check_interview(interview, notebook, findings);
}

}  // namespace confab::core
