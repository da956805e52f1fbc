// SPDX-License-Identifier: MIT
#include "store/formats/vcard.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "store/formats/content_line.h"
#include "store/formats/foreign_date.h"
#include "store/formats/person_fields.h"

namespace confab::store {
namespace {

using Lines = std::vector<ContentLine>;

bool is_mark(const ContentLine& line, std::string_view name) {
  return line.name == name && core::fold(core::one_line(line.value)) == "vcard";
}

// 1 is the most preferred. `PREF` without a number counts as 1 too.
int preference(const ContentLine& line) {
  const auto number = line.parameter("PREF");
  if (const auto preferred = core::find_number(number, 1, 100)) return *preferred;
  return line.has_type("PREF") ? 1 : 101;
}

// The lines of that name, the preferred ones first.
std::vector<const ContentLine*> lines_named(const Lines& card, std::string_view name) {
  std::vector<const ContentLine*> found;
  for (const auto& line : card) {
    if (line.name == name) found.push_back(&line);
  }
  std::ranges::stable_sort(found, {}, [](const auto* line) { return preference(*line); });
  return found;
}

std::string text_at(const Lines& card, std::string_view name) {
  for (const auto* line : lines_named(card, name)) {
    if (auto text = core::one_line(unescaped(line->value)); !text.empty()) return text;
  }
  return "";
}

std::vector<std::string> structured_at(const Lines& card, std::string_view name) {
  const auto found = lines_named(card, name);
  return found.empty() ? std::vector<std::string>{} : parts_of(found.front()->value, ';');
}

// Family, given, additional names, titles before and after.
std::string name_from_parts(const Lines& card) {
  auto parts = structured_at(card, "N");
  parts.resize(5);
  return full_name({parts[1], parts[2], parts[0], parts[4]});
}

std::string name_of(const Lines& card) {
  auto name = text_at(card, "FN");
  if (name.empty()) name = name_from_parts(card);
  const bool is_address =
      name.find('@') != std::string::npos && name.find(' ') == std::string::npos;
  return is_address ? "" : name;
}

std::string organization_of(const Lines& card) {
  const auto parts = structured_at(card, "ORG");
  return parts.empty() ? "" : core::one_line(parts.front());
}

std::string kind_of(const Lines& card) {
  for (const auto* name : {"KIND", "X-ADDRESSBOOKSERVER-KIND", "X-KIND"}) {
    if (auto kind = core::fold(text_at(card, name)); !kind.empty()) return kind;
  }
  return core::fold(text_at(card, "X-ABSHOWAS")) == "company" ? "org" : "";
}

// Why a card is not a person; empty for one.
std::string why_nobody(const Lines& card) {
  const auto kind = kind_of(card);
  const auto name = name_of(card);
  const auto organization = organization_of(card);
  const bool is_organization = kind == "org" || kind == "organization" ||
                               (!organization.empty() && name_from_parts(card).empty() &&
                                (name.empty() || core::fold(name) == core::fold(organization)));
  if (is_organization)
    return fmt::format("an organization: {}", organization.empty() ? name : organization);
  if (kind == "group") return "a group";
  if (!kind.empty() && kind != "individual") return fmt::format("not a person but '{}'", kind);
  return name.empty() ? "no name" : "";
}

std::string address_of(const Lines& card) {
  std::string address;
  for (const auto& part : structured_at(card, "ADR")) {
    const auto line = core::one_line(part);
    if (!line.empty()) address += (address.empty() ? "" : ", ") + line;
  }
  return address.empty() ? text_at(card, "LABEL") : address;
}

void add_profiles(core::ImportedPerson& person, const Lines& card) {
  for (const auto* name : {"X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "IMPP", "URL"}) {
    for (const auto* line : lines_named(card, name)) {
      const auto text = core::one_line(unescaped(line->value));
      const bool is_linkedin = core::fold(text).find("linkedin.com/") != std::string::npos;
      if (is_linkedin || line->name == "URL") add_url(person, text);
    }
  }
}

core::ImportedPerson person_from(const Lines& card, std::string place) {
  core::ImportedPerson person{.place = std::move(place)};
  auto& fields = person.fields;
  core::set_text(fields, "name", name_of(card));
  core::set_text(fields, "organization", organization_of(card));
  core::set_text(fields, "role", text_at(card, "TITLE"));
  core::set_text(fields, "role", text_at(card, "ROLE"));
  for (const auto* line : lines_named(card, "EMAIL")) add_email(person, unescaped(line->value));
  for (const auto* line : lines_named(card, "TEL")) add_phone(person, unescaped(line->value));
  add_profiles(person, card);
  core::set_text(fields, "address", address_of(card));
  if (const auto zone = text_at(card, "TZ"); zone.find('/') != std::string::npos)
    core::set_text(fields, "timezone", zone);
  core::set_text(fields, "birthday", text_at(card, "BDAY"));
  for (const auto* line : lines_named(card, "CATEGORIES")) {
    for (const auto& tag : parts_of(line->value, ','))
      core::add_text(fields, "tags", core::one_line(tag));
  }
  for (const auto* line : lines_named(card, "NOTE"))
    core::add_paragraph(person.note, unescaped(line->value));
  return person;
}

// --- writing ---

void write_line(std::string& card, std::string_view name, std::string_view value) {
  if (!value.empty()) card += folded_line(fmt::format("{}:{}", name, escaped(value)));
}

// The last word is the family name, as far as a program can tell.
std::string structured_name(std::string_view name) {
  const auto cut = name.rfind(' ');
  const auto family = cut == std::string_view::npos ? std::string_view() : name.substr(cut + 1);
  const auto given = name.substr(0, cut);
  return fmt::format("N:{};{};;;", escaped(family), escaped(given));
}

// Guessed text would be kept as a wrong name.
std::string why_unreadable(const std::vector<ContentLine>& card) {
  const auto line = std::ranges::find_if(card, &ContentLine::is_undecodable);
  if (line == card.end()) return "";
  return fmt::format("the character set '{}' is not known; export the card in UTF-8",
                     line->parameter("CHARSET"));
}

}  // namespace

void add_card(core::Imported& imported, const std::vector<ContentLine>& card, std::string place) {
  if (auto why = why_unreadable(card); !why.empty()) {
    imported.left_out.push_back(
        {std::move(place), std::move(why), core::LeftOutEntry::Cause::kRefused});
    return;
  }
  if (auto why = why_nobody(card); !why.empty())
    imported.left_out.push_back({std::move(place), std::move(why)});
  else
    imported.people.push_back(person_from(card, std::move(place)));
}

namespace {

// Splits the lines of a file into cards. A card inside a card is the person's secretary (AGENT) and
// is left out; a BEGIN without an END before it starts the next card.
class CardReader {
 public:
  explicit CardReader(std::string file) : file_(std::move(file)) {}

  void add(const ContentLine& line) {
    if (is_mark(line, "BEGIN")) return begin();
    if (is_mark(line, "END")) return end();
    if (is_open_ && !is_nested_) card_.push_back(line);
  }

  core::Imported finish() {
    if (is_open_) close();
    return std::move(imported_);
  }

 private:
  void begin() {
    const bool follows_agent = is_open_ && !card_.empty() && card_.back().name == "AGENT" &&
                               core::one_line(card_.back().value).empty();
    if (follows_agent) {
      is_nested_ = true;
      return;
    }
    if (is_open_) close();
    is_open_ = true;
  }

  void end() {
    if (is_nested_)
      is_nested_ = false;
    else if (is_open_)
      close();
  }

  void close() {
    add_card(imported_, card_, fmt::format("{}: card {}", file_, ++count_));
    card_.clear();
    is_open_ = is_nested_ = false;
  }

  std::string file_;
  core::Imported imported_{.format = "vcard"};
  Lines card_;
  int count_ = 0;
  bool is_open_ = false;
  bool is_nested_ = false;
};

}  // namespace

Read read_vcard(const ForeignFile& file, const ReadOptions&) {
  CardReader reader(file.name);
  for (const auto& line : content_lines(file.bytes)) reader.add(line);
  return reader.finish();
}

std::string vcard_of(const core::Contact& contact, const core::Notebook& notebook,
                     VcardVersion version) {
  std::string card = "BEGIN:VCARD\r\n";
  card += version == VcardVersion::k4 ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n";
  write_line(card, "FN", contact.name);
  card += folded_line(structured_name(contact.name));
  write_line(card, "ORG", notebook.organization_name(contact));
  write_line(card, "TITLE", contact.role);
  for (const auto& email : contact.emails) write_line(card, "EMAIL", email);
  for (const auto& phone : contact.phones) write_line(card, "TEL", phone);
  for (const auto& profile : contact.profiles) write_line(card, "URL", profile);
  if (!contact.address.empty())
    card += folded_line(fmt::format("ADR:;;{};;;;", escaped(contact.address)));
  write_line(card, "TZ", contact.timezone);
  return card + "END:VCARD\r\n";
}

}  // namespace confab::store
