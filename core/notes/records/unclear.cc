// SPDX-License-Identifier: MIT
#include "core/notes/records/unclear.h"

#include <fmt/format.h>

#include "core/rule.h"

namespace confab::core {
namespace {

void add(const Note& note, std::string_view key, Rule rule, Diagnostics& unclear) {
  const auto text = note.text(key);
  if (text.empty()) return;
  unclear.push_back({rule, location_of(note, key), fmt::format("cannot read {} '{}'", key, text)});
}

void add_date(const Note& note, std::string_view key, const std::optional<When>& date,
              Diagnostics& unclear) {
  if (!date) add(note, key, Rule::kBadDate, unclear);
}

void add_entry(const Note& note, const Value& entry, std::string_view list, Diagnostics& unclear) {
  unclear.push_back({Rule::kBadDate, location_of(note, entry),
                     fmt::format("cannot read this entry of {}", list)});
}

}  // namespace

Diagnostics unclear_in(const Note& note, const Contact& contact) {
  Diagnostics unclear;
  add_date(note, "snooze-until", contact.snooze_until, unclear);
  add_date(note, "parked", contact.parked, unclear);
  const auto entries = note.fields.entries_at("outreach");
  if (entries.size() == contact.outreach.size()) return unclear;
  for (const auto& entry : entries) {
    if (!attempt_from(entry)) add_entry(note, entry, "outreach", unclear);
  }
  return unclear;
}

Diagnostics unclear_in(const Note& note, const Interview& interview) {
  Diagnostics unclear;
  add_date(note, "starts", interview.starts, unclear);
  add_date(note, "ended", interview.ended, unclear);
  add_date(note, "confirmed", interview.confirmed, unclear);
  add_date(note, "reviewed", interview.reviewed, unclear);
  add_date(note, "agreed", interview.agreed, unclear);
  add_date(note, "cancelled", interview.cancelled, unclear);
  if (interview.status == InterviewStatus::kUnknown)
    add(note, "status", Rule::kUnknownValue, unclear);
  const auto entries = note.fields.entries_at("thanks");
  if (entries.size() == interview.thanks.size()) return unclear;
  for (const auto& entry : entries) {
    if (!thanks_from(entry)) add_entry(note, entry, "thanks", unclear);
  }
  return unclear;
}

}  // namespace confab::core
