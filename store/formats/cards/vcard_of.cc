// SPDX-License-Identifier: MIT
// vcard_of: a contact as a card, for address books.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/values/person_name.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "core/time/date.h"
#include "store/formats/cards/content_line.h"
#include "store/formats/cards/vcard.h"
#include "store/formats/reader/other_keys.h"

namespace confab::store {
namespace {

void write_line(std::string& card, std::string_view name, std::string_view value) {
  if (!value.empty()) card += folded_line(fmt::format("{}:{}", name, escaped(value)));
}

void write_list(std::string& card, std::string_view name, std::vector<std::string> texts) {
  for (auto& text : texts) text = escaped(text);
  card += folded_line(fmt::format("{}:{}", name, core::joined(texts, ",")));
}

// `1990-12-10`, which version 4.0 writes without hyphens. Anything else is text.
void write_birthday(std::string& card, std::string text, VcardVersion version) {
  if (!core::find_date(text) && !text.starts_with("--"))
    return write_line(card, "BDAY;VALUE=text", text);
  if (version == VcardVersion::k4) {
    text.erase(std::remove(text.begin() + 2, text.end(), '-'), text.end());
  }
  write_line(card, "BDAY", text);
}

// `Dr. ` of `Dr. Bo Stone`; empty if it has none.
std::string_view title_of(std::string_view name) {
  const auto rest = name.substr(std::min(name.find(' '), name.size() - 1) + 1);
  const auto folded = core::folded_name(rest);
  const bool is_title = !folded.empty() && name.find(',') == name.npos &&
                        core::name_in_order(core::folded_name(name)) == folded;
  return is_title ? name.substr(0, name.size() - rest.size()) : std::string_view();
}

struct NameParts {
  std::string_view family, given, title = {};
};

// Which words are the family name is certain only of two words in Latin letters, and of `King,
// Ada`; otherwise the whole name counts as given.
NameParts parts_of_name(std::string_view name) {
  const auto comma = name.find(", ");
  const bool is_sorted = comma != name.npos && comma > 0 &&
                         name.find(',', comma + 1) == name.npos &&
                         core::name_in_order(core::folded_name(name))
                             .starts_with(core::folded_name(name.substr(comma + 2)));
  if (is_sorted) return {name.substr(0, comma), core::trimmed(name.substr(comma + 2))};
  const auto title = title_of(name);
  const auto rest = name.substr(title.size());
  const bool is_latin =
      std::ranges::all_of(rest, [](char c) { return static_cast<unsigned char>(c) < 0xC8; });
  const bool is_pair = std::ranges::count(rest, ' ') == 1 && is_latin && !rest.ends_with('.');
  if (!is_pair) return {"", name};
  const auto cut = rest.find(' ');
  return {rest.substr(cut + 1), rest.substr(0, cut), core::trimmed(title)};
}

std::string structured_name(std::string_view name) {
  const auto [family, given, title] = parts_of_name(name);
  return fmt::format("N:{};{};;{};", escaped(family), escaped(given), escaped(title));
}

// The owner's own keys that vCard has a property for, in the form that `import` reads.
void write_others(std::string& card, const core::Note& note, VcardVersion version) {
  for (const auto& key : other_keys(note)) {
    const auto texts = note.fields.texts_at(key);
    if (key == "birthday") write_birthday(card, texts.front(), version);
    if (key == "tags") write_list(card, "CATEGORIES", texts);
    if (key == "website") write_line(card, "URL", texts.front());
  }
}

}  // namespace

std::string vcard_of(const core::Contact& contact, const core::Notebook& notebook,
                     VcardVersion version) {
  const bool is_4 = version == VcardVersion::k4;
  std::string card = "BEGIN:VCARD\r\n";
  card += is_4 ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n";
  write_line(card, "FN", contact.name);
  card += folded_line(structured_name(contact.name));
  card += folded_line(
      fmt::format("UID{}:{}@confab", is_4 ? ";VALUE=text" : "", escaped(contact.stem())));
  const auto organization = notebook.organization_name(contact);
  if (core::fold(organization) != "independent") write_line(card, "ORG", organization);
  write_line(card, "TITLE", contact.role);
  for (const auto& email : contact.emails) write_line(card, "EMAIL", email);
  for (const auto& phone : contact.phones) write_line(card, "TEL", phone);
  for (const auto& profile : contact.profiles) write_line(card, "URL", profile);
  if (!contact.address.empty())
    card += folded_line(fmt::format("ADR:;;{};;;;", escaped(core::trimmed(contact.address))));
  write_line(card, is_4 ? "TZ" : "TZ;VALUE=text", contact.timezone);
  if (const auto* note = notebook.find_path(contact.path)) write_others(card, *note, version);
  return card + "END:VCARD\r\n";
}

}  // namespace confab::store
