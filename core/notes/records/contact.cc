// SPDX-License-Identifier: MIT
#include "core/notes/records/contact.h"

#include <algorithm>

#include "core/notes/body/plain_value.h"
#include "core/notes/records/channels.h"
#include "core/notes/records/redirect.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/no_value.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

void sort_by_day(std::vector<Attempt>& attempts) {
  std::ranges::stable_sort(attempts, {}, [](const Attempt& attempt) { return attempt.date.day(); });
}

std::vector<Attempt> outreach_of(const Note& note) {
  std::vector<Attempt> attempts;
  for (const auto& entry : note.fields.entries_at("outreach")) {
    if (auto attempt = attempt_from(entry)) attempts.push_back(std::move(*attempt));
  }
  sort_by_day(attempts);
  return attempts;
}

// A note without a name takes it from its title, or from its file name.
std::string name_in(const Note& note) {
  for (const auto* key : {"name", "title"}) {
    if (auto name = person_name(note.text(key)); !name.empty()) return name;
  }
  return std::string(note.stem());
}

// Of several values, the first; `check` reports the others.
std::string first_at(const Note& note, std::string_view key) {
  const auto all = note.fields.texts_at(key);
  return all.empty() ? "" : all.front();
}

std::string value_at(const Note& note, std::string_view key) {
  const auto text = note.text(key);
  return is_no_value(text) ? "" : plain_value(text);
}

std::vector<std::string> careers_in(const Note& note) {
  auto careers = note.fields.texts_at("career");
  for (auto& career : careers) career = plain_value(career);
  std::erase_if(careers, [](const std::string& each) { return each.empty(); });
  return careers;
}

// A letter must not name someone who was forgotten.
Link referrer_in(const Note& note) {
  const auto text = first_at(note, "referred-by");
  const auto word = fold(text);
  const bool is_nobody = word == kSomeone || word == "me" || word == "myself" ||
                         says_nobody(text) || leaves_referrals_open(text);
  if (is_nobody) return {};
  auto link = link_from(text);
  if (!link.is_wikilink) link.text = person_name(text);
  return link;
}

// When you last looked up what they do. Noting that an earlier job is over counts as looking.
std::optional<When> checked_in(const Note& note) {
  auto last = find_date(note.text("checked"));
  for (const auto& entry : note.fields.entries_at("was")) {
    const auto until = find_date(entry.text_at("until"));
    if (until && (!last || until->day() > last->day())) last = until;
  }
  return last;
}

}  // namespace

Contact contact_from(const Note& note) {
  Contact contact;
  contact.path = note.path;
  contact.name = name_in(note);
  contact.careers = careers_in(note);
  contact.organization = link_from(note.text("organization"));
  if (!contact.organization.is_wikilink)
    contact.organization.text = plain_value(contact.organization.text);
  contact.role = value_at(note, "role");
  contact.emails = read_all(note.fields.texts_at("email"), find_email);
  contact.phones = read_all(note.fields.texts_at("phone"), find_phone);
  contact.profiles = read_all(note.fields.texts_at("linkedin"), find_profile);
  contact.address = is_no_value(note.text("address")) ? "" : note.text("address");
  contact.timezone = note.text("timezone");
  contact.is_connector = find_flag(note.text("connector")).value_or(false);
  contact.referred_by = referrer_in(note);
  contact.introduced = find_date(note.text("introduced"));
  // What cannot be read may mean "ask first".
  contact.may_name_referrer =
      find_flag(note.text("may-name-you")).value_or(note.fields.texts_at("may-name-you").empty());
  contact.known_from = plain_value(first_at(note, "known-from"));
  contact.is_connection = !note.text("connected").empty();
  contact.kind = chosen(kContact, note.fields, "kind");
  contact.checked = checked_in(note);
  contact.keep_in_touch = chosen(kContact, note.fields, "keep-in-touch");
  contact.snooze_until = find_date(note.text("snooze-until"));
  contact.parked = find_date(note.text("parked"));
  contact.parked_because = plain_value(note.text("parked-because"));
  contact.is_mentor = chosen(kContact, note.fields, "found-through") == "mentor";
  contact.outreach = outreach_of(note);
  return contact;
}

Contact with_attempt(Contact contact, Attempt attempt) {
  contact.outreach.push_back(std::move(attempt));
  sort_by_day(contact.outreach);
  return contact;
}

std::vector<std::string> channels_of(const Contact& contact) {
  std::vector<std::string> on_file;
  for (const auto& channel : channels()) {
    if (channel.is_on_file && channel.is_on_file(contact)) on_file.emplace_back(channel.key);
  }
  return on_file;
}

bool share_career(const Contact& a, const Contact& b) {
  if (a.careers.empty() || b.careers.empty()) return true;
  return std::ranges::any_of(a.careers, [&](const std::string& career) {
    return std::ranges::any_of(
        b.careers, [&](const std::string& other) { return fold(other) == fold(career); });
  });
}

}  // namespace confab::core
