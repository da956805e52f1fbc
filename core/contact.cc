// SPDX-License-Identifier: MIT
#include "core/contact.h"

#include <algorithm>

namespace confab::core {
namespace {

std::vector<std::string> texts_at(const Note& note, std::string_view key) {
  const auto* value = note.fields.find(key);
  return value ? value->texts() : std::vector<std::string>{};
}

std::vector<Attempt> outreach_of(const Note& note) {
  std::vector<Attempt> attempts;
  const auto* log = note.fields.find("outreach");
  if (!log) return attempts;
  const auto add = [&](const Value& entry) {
    if (auto attempt = attempt_from(note, entry)) attempts.push_back(std::move(*attempt));
  };
  if (log->is_map()) add(*log);
  for (const auto& entry : log->items) add(entry);
  std::ranges::stable_sort(attempts, {}, [](const Attempt& attempt) { return attempt.date.local; });
  return attempts;
}

std::optional<When> date_at(const Note& note, std::string_view key) {
  const auto date = parse_date(note.text(key));
  if (!date) return {};
  return *date;
}

}  // namespace

Contact contact_from(const Note& note) {
  Contact contact;
  contact.path = note.path;
  contact.stem = note.stem;
  contact.name = note.text("name").empty() ? note.stem : note.text("name");
  contact.careers = texts_at(note, "career");
  contact.organization = link_from(note.text("organization"));
  contact.role = note.text("role");
  contact.found_through = note.text("found-through");
  contact.referred_by = link_from(note.text("referred-by"));
  contact.emails = texts_at(note, "email");
  contact.phones = texts_at(note, "phone");
  contact.profiles = texts_at(note, "linkedin");
  contact.address = note.text("address");
  contact.timezone = note.text("timezone");
  contact.snooze_until = date_at(note, "snooze-until");
  contact.outreach = outreach_of(note);
  return contact;
}

std::vector<std::string> channels_of(const Contact& contact) {
  std::vector<std::string> channels;
  if (!contact.emails.empty()) channels.emplace_back("email");
  if (!contact.phones.empty()) channels.emplace_back("phone");
  if (!contact.profiles.empty()) channels.emplace_back("linkedin");
  if (!contact.address.empty()) channels.emplace_back("letter");
  return channels;
}

}  // namespace confab::core
