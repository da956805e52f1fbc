// SPDX-License-Identifier: MIT
#include "store/formats/cards/vcard.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "store/formats/cards/card_others.h"
#include "store/formats/cards/content_line.h"
#include "store/formats/reader/foreign_date.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/text/charset.h"

namespace confab::store {
namespace {

using Lines = std::vector<ContentLine>;

constexpr std::string_view kGooglesGroup = "myContacts";  // of everyone in its address book

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

// Family, given, additional names, titles before and after. A comma separates several of one kind.
std::vector<std::string> name_parts(const Lines& card) {
  std::vector<std::string> parts;
  if (const auto found = lines_named(card, "N"); !found.empty()) {
    for (const auto part : raw_parts_of(found.front()->value, ';'))
      parts.push_back(full_name(parts_of(part, ',')));
  }
  parts.resize(5);
  return parts;
}

std::string name_from_parts(const Lines& card) {
  const auto parts = name_parts(card);
  return full_name({parts[1], parts[2], parts[0], parts[4]});
}

// Is the name written for a sorted list, like `Hopper, Grace`?
bool is_family_first(std::string_view name, const Lines& card) {
  const auto parts = name_parts(card);
  return !parts[0].empty() && !parts[1].empty() &&
         core::fold(name).starts_with(core::fold(parts[0]) + ",");
}

std::string name_of(const Lines& card) {
  auto name = text_at(card, "FN");
  if (name.empty() || is_family_first(name, card)) name = name_from_parts(card);
  if (name.empty()) name = text_at(card, "NICKNAME");
  return is_no_name(name) ? "" : name;
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
  if (!lines_named(card, "DEATHDATE").empty()) return "no longer alive";
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
      const auto profile = profile_in(*line);
      add_url(person, profile.empty() && line->name == "URL" ? unescaped(line->value) : profile);
    }
  }
}

// ISO 8601 with hyphens and without a time; `--03-04` without a year.
std::string birthday_of(const Lines& card) {
  const auto found = lines_named(card, "BDAY");
  if (found.empty()) return "";
  auto date = core::one_line(unescaped(found.front()->value));
  const auto digits = date.substr(0, std::min(date.find('T'), date.size()));
  const bool is_digits = digits.find_first_not_of("0123456789") == std::string::npos;
  if (is_digits && digits.size() == 8)
    date = fmt::format("{}-{}-{}", digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
  if (date.size() == 6 && date.starts_with("--"))
    date = fmt::format("{}-{}", date.substr(0, 4), date.substr(4));
  if (date.size() > 10 && date[10] == 'T') date.resize(10);
  // The year that Apple writes for a date without one.
  const auto omitted = found.front()->parameter("X-APPLE-OMIT-YEAR");
  if (!omitted.empty() && date.starts_with(omitted + "-")) date = "-" + date.substr(omitted.size());
  return date;
}

// Some programs put several into one value.
void add_emails(core::ImportedPerson& person, const std::string& value) {
  const auto pieces = pieces_between(value, ";,");
  const bool are_emails = std::ranges::all_of(
      pieces, [](const auto& piece) { return piece.find('@') != std::string::npos; });
  if (!are_emails) return add_email(person, value);
  for (const auto& piece : pieces) add_email(person, piece);
}

// A number that nobody can be called at is kept as text.
void add_number(core::ImportedPerson& person, const ContentLine& line) {
  const auto number = unescaped(line.value);
  const bool is_voice = line.has_type("VOICE") || line.has_type("CELL");
  for (const auto* kind : {"FAX", "PAGER"}) {
    if (line.has_type(kind) && !is_voice)
      return core::add_paragraph(person.note,
                                 fmt::format("{}: {}", core::lower_ascii(kind), number));
  }
  add_phones(person, number);
}

core::ImportedPerson person_from(const Lines& card, std::string place) {
  core::ImportedPerson person{.place = std::move(place)};
  auto& fields = person.fields;
  core::set_text(fields, "name", name_of(card));
  core::set_text(fields, "organization", organization_of(card));
  core::set_text(fields, "role", text_at(card, "TITLE"));
  core::set_text(fields, "role", text_at(card, "ROLE"));
  for (const auto* line : lines_named(card, "EMAIL")) add_emails(person, unescaped(line->value));
  for (const auto* line : lines_named(card, "TEL")) add_number(person, *line);
  add_profiles(person, card);
  core::set_text(fields, "address", address_of(card));
  for (const auto* line : lines_named(card, "TZ")) {
    const auto zone = core::one_line(unescaped(line->value));
    if (zone.find('/') != std::string::npos) core::set_text(fields, "timezone", zone);
  }
  core::set_text(fields, "birthday", birthday_of(card));
  for (const auto* line : lines_named(card, "CATEGORIES")) {
    for (const auto& part : parts_of(line->value, ',')) {
      const auto tag = core::one_line(part);
      if (tag != kGooglesGroup) core::add_text(fields, "tags", tag);
    }
  }
  core::add_paragraph(person.note, other_properties(card));
  for (const auto* line : lines_named(card, "NOTE"))
    core::add_paragraph(person.note, unescaped(line->value));
  return person;
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
    if (is_open_)
      imported_.left_out.push_back({fmt::format("{}: card {}", file_, count_ + 1),
                                    "the card has no END:VCARD",
                                    core::LeftOutEntry::Cause::kRefused});
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
  auto imported = reader.finish();
  const auto charset = decoded(file.bytes).charset;
  const bool is_stated = core::lower_ascii(file.bytes).find("charset=") != std::string::npos;
  if (charset == "UTF-16" || (charset != "UTF-8" && !is_stated))
    imported.warnings.push_back(fmt::format("{}: read as {}", file.name, charset));
  return imported;
}

}  // namespace confab::store
