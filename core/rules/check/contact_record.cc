// SPDX-License-Identifier: MIT
// contact_record.cc: does the note of a contact hold what one wants to find in it later?
#include <fmt/format.h>

#include "core/notes/schema.h"
#include "core/rule.h"
#include "core/rules/check/check.h"

namespace confab::core {
namespace {

void check_outreach(const Note& note, const Situation& in) {
  for (const auto& entry : note.fields.entries_at("outreach")) {
    if (!entry.is_map()) continue;
    for (const auto* key : {"date", "by", "outcome"}) {
      if (!entry.text_at(key).empty()) continue;
      in.add(Rule::kOutreachIncomplete, location_of(note, entry),
             fmt::format("outreach entry has no {}", key));
    }
  }
}

void check_fields(const Note& note, const Situation& in) {
  const auto wants = [&](std::string_view key, Rule rule) {
    if (!has(note, key))
      in.add(rule, location_of(note, key), fmt::format("contact has no {}", key));
  };
  wants("name", Rule::kContactNoName);
  wants("organization", Rule::kContactNoOrganization);
  wants("role", Rule::kContactNoRole);
  wants("found-through", Rule::kContactNoSource);
  wants("career", Rule::kContactNoCareer);
  if (channels_of(*in.notebook.contact_of(note)).empty()) {
    in.add(Rule::kContactUnreachable, {note.path, 1, 1},
           "contact has no email, phone, linkedin or address");
  }
}

// Plain text may name anybody; of a link that leads nowhere `dangling-link` tells.
void check_referrer(const Note& note, const Situation& in) {
  if (note.text("found-through") != "referral") return;
  if (!has(note, "referred-by")) {
    return in.add(Rule::kReferrerMissing, location_of(note, "found-through"),
                  "found through a referral, but nothing says whose");
  }
  const auto link = link_from(note.text("referred-by"));
  const auto* referrer = in.notebook.find_contact(link);
  if (referrer == in.notebook.contact_of(note)) {
    in.add(Rule::kReferrerMissing, location_of(note, "referred-by"),
           "contact is referred by themselves");
  }
  if (!referrer && link.is_wikilink && in.notebook.find_note(link.stem)) {
    in.add(Rule::kReferrerMissing, location_of(note, "referred-by"),
           fmt::format("'{}' is no contact", link.text));
  }
}

// The latest dated fact about a contact.
std::optional<Instant> last_heard_of(const Contact& contact, const Situation& in) {
  std::optional<Instant> last;
  for (const auto& attempt : contact.outreach)
    last = std::max(last, std::optional(last_instant(attempt.date, in.now.zone)));
  for (const auto* interview : in.notebook.interviews_with(contact))
    last = std::max(last, end_of(*interview, in.policy.interview_minutes));
  return last;
}

void check_role_is_fresh(const Note& note, const Situation& in) {
  if (!has(note, "role")) return;
  const auto& [instant, zone] = in.now;
  const auto last = last_heard_of(*in.notebook.contact_of(note), in);
  if (!last || instant <= add(*last, in.policy.role_freshness, zone, in.policy.calendar)) return;
  in.add(Rule::kRoleStale, location_of(note, "role"),
         fmt::format("last heard of on {}; the role may have changed",
                     print_day(Day(local_time(*last, zone)))));
}

}  // namespace

void check_contact_record(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    if (note.type != kContact) continue;
    check_fields(note, in);
    check_referrer(note, in);
    check_outreach(note, in);
    check_role_is_fresh(note, in);
  }
}

}  // namespace confab::core
