// SPDX-License-Identifier: MIT
#include "store/formats/monica_others.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/character.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "store/formats/reader/foreign_date.h"
#include "store/formats/reader/person_fields.h"

namespace confab::store {
namespace {

using core::Value;
using std::string_view;

// Read elsewhere, or about Monica itself. `photo` and `document` are files.
constexpr auto kNoText = std::to_array<string_view>(
    {// Records.
     "address", "call", "contact_field", "document", "note", "photo",
     // Properties.
     "avatar", "birthdate", "company", "contact_field_type", "deceased_reminder", "description",
     "distant_etag", "first_met_reminder", "first_name", "has_avatar", "job", "last_consulted_at",
     "last_name", "last_talked_to", "middle_name", "nickname", "number_of_views", "photos",
     "recipient", "stay_in_touch_trigger_date", "tags", "type", "uuid", "vcard", "created_at",
     "updated_at"});

bool is_text(string_view key) {
  return std::ranges::find(kNoText, key) == kNoText.end() && !key.starts_with("is_");
}

// `life_event` is `Life event`.
std::string label_of(string_view key) {
  std::string label(key);
  std::ranges::replace(label, '_', ' ');
  label[0] = core::to_upper(label[0]);
  return label;
}

// A day without its time; other text as it is.
std::string line_of(string_view text) {
  auto line = core::one_line(text);
  const bool is_time = line.size() > 10 && (line[10] == 'T' || line[10] == ' ');
  const auto day = is_time ? iso_date(line, DateOrder::kUnknown).substr(0, 10) : "";
  return day.empty() ? line : day;
}

bool is_date(string_view text) {
  return text.size() == 10 && !iso_date(std::string(text), DateOrder::kUnknown).empty();
}

const Value& properties_of(const Value& record) {
  const auto* properties = record.find("properties");
  return properties ? *properties : record;
}

std::string name_in(const Value& contact) {
  const auto& properties = properties_of(contact);
  return full_name({std::string(properties.text_at("first_name")),
                    std::string(properties.text_at("last_name"))});
}

void add_texts(std::vector<std::string>& texts, const Value& value, const MonicaRecords& records);

void add_members(std::vector<std::string>& texts, const Value& map, const MonicaRecords& records) {
  const auto& properties = properties_of(map);
  if (const auto by_me = properties.text_at("written_by_me"); !by_me.empty()) {
    const auto content = core::one_line(properties.text_at("content"));
    texts.push_back(fmt::format("{}: {}", by_me == "true" ? "me" : "them", content));
    return;
  }
  for (const auto& member : properties.members) {
    if (is_text(member.key)) add_texts(texts, member.value, records);
  }
  if (properties.text_at("completed") == "true") texts.emplace_back("done");
}

// Adds all the text in a value; a person appears by name.
void add_texts(std::vector<std::string>& texts, const Value& value, const MonicaRecords& records) {
  if (value.is_map()) return add_members(texts, value, records);
  for (const auto& item : value.items) add_texts(texts, item, records);
  if (!value.is_scalar()) return;
  auto line = line_of(value.text);
  if (const auto record = records.find(line); record != records.end())
    line = name_in(*record->second);
  if (!line.empty() && line != "true" && line != "false") texts.push_back(std::move(line));
}

// `Activity 2024-04-01: Lunch`
std::string record_line(string_view kind, const Value& record, const MonicaRecords& records) {
  std::vector<std::string> texts;
  add_texts(texts, record, records);
  std::string head = label_of(kind);
  if (const auto date = std::ranges::find_if(texts, is_date); date != texts.end()) {
    head += " " + *date;
    texts.erase(date);
  }
  return texts.empty() ? head : head + ": " + core::joined(texts, "; ");
}

}  // namespace

std::string other_lines(const Value& contact, const MonicaRecords& records) {
  std::vector<std::string> lines;
  for (const auto& group : contact.entries_at("data")) {
    const auto kind = group.text_at("type");
    if (kind.empty() || !is_text(kind)) continue;
    for (const auto& value : group.entries_at("values")) {
      const auto referred = records.find(value.text);
      const bool is_found = value.is_scalar() && referred != records.end();
      lines.push_back(record_line(kind, is_found ? *referred->second : value, records));
    }
  }
  for (const auto& member : properties_of(contact).members) {
    if (!is_text(member.key)) continue;
    std::vector<std::string> texts;
    add_texts(texts, member.value, records);
    if (!texts.empty())
      lines.push_back(fmt::format("{}: {}", label_of(member.key), core::joined(texts, ", ")));
  }
  const auto* birthdate = properties_of(contact).find("birthdate");
  if (birthdate && birthday_of(contact).empty() && !birthdate->text_at("date").empty())
    lines.push_back("Born about: " + std::string(birthdate->text_at("date").substr(0, 4)));
  return core::joined(lines, "\n");
}

std::string birthday_of(const Value& contact) {
  const auto* birthdate = properties_of(contact).find("birthdate");
  if (!birthdate || birthdate->text_at("is_age_based") == "true") return "";
  const auto day = iso_date(std::string(birthdate->text_at("date")), DateOrder::kUnknown);
  if (day.size() < 10) return "";
  const bool has_year = birthdate->text_at("is_year_unknown") != "true";
  return has_year ? day.substr(0, 10) : "-" + day.substr(4, 6);
}

}  // namespace confab::store
