// SPDX-License-Identifier: MIT
#include "store/formats/monica.h"

#include <fmt/format.h>

#include <map>

#include "core/notes/values/profile_slug.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/monica_others.h"
#include "store/formats/reader/foreign_date.h"
#include "store/formats/reader/person_fields.h"

namespace confab::store {
namespace {

using core::Value;

// The values of the groups of `type` in a list of groups `{type, values}`.
std::vector<const Value*> values_of(const Value& parent, std::string_view list,
                                    std::string_view type) {
  std::vector<const Value*> result;
  for (const auto& group : parent.entries_at(list)) {
    if (group.text_at("type") != type) continue;
    for (const auto& value : group.entries_at("values")) result.push_back(&value);
  }
  return result;
}

// A record with its `properties` merged in, so that readers need not look for them.
const Value& properties_or_none(const Value& record) {
  static const Value kNone;
  const auto* properties = record.find("properties");
  return properties ? *properties : kNone;
}

using FieldKinds = std::map<std::string, std::string, std::less<>>;  // by uuid: "email", "phone"

FieldKinds field_kinds(const Value& account) {
  FieldKinds kinds;
  for (const auto* kind : values_of(account, "instance", "contact_field_type")) {
    const auto& properties = properties_or_none(*kind);
    auto name = properties.text_at("type");
    if (name.empty()) name = properties.text_at("name");
    kinds.emplace(kind->text_at("uuid"), core::fold(name));
  }
  return kinds;
}

void add_field(core::ImportedPerson& person, const Value& field, const FieldKinds& kinds) {
  const auto& properties = properties_or_none(field);
  const auto data = properties.text_at("data");
  const auto kind = kinds.find(properties.text_at("type"));
  const auto name = kind == kinds.end() ? "" : kind->second;
  const auto at = data.find('@');
  const bool is_address = at != data.npos && at > 0 && data.find('.', at) != data.npos;
  if (name == "email" || is_address) return add_email(person, data);
  if (name == "phone") return add_phone(person, data);
  if (core::is_at_linkedin(data)) return add_url(person, data);
  core::add_paragraph(person.note,
                      name.empty() ? std::string(data) : name + ": " + std::string(data));
}

void add_call(core::ImportedPerson& person, const Value& call) {
  const auto& properties = properties_or_none(call);
  const auto date = iso_date(properties.text_at("called_at"), DateOrder::kUnknown);
  const auto content = properties.text_at("content");
  if (date.empty()) return core::add_paragraph(person.note, content);
  const bool is_theirs = properties.text_at("contact_called") == "true";
  add_attempt(person, Value::map({{"date", Value::bare(date)},
                                  {"by", Value::bare("phone")},
                                  {"outcome", Value::bare(is_theirs ? "replied" : "sent")}}));
  if (!content.empty())
    core::add_paragraph(person.note, fmt::format("{}, by phone: {}", date.substr(0, 10), content));
}

std::string address_of(const Value& record) {
  std::string address;
  for (const auto* key : {"street", "city", "province", "postal_code", "country"}) {
    const auto line = core::one_line(properties_or_none(record).text_at(key));
    if (!line.empty()) address += (address.empty() ? "" : ", ") + line;
  }
  return address;
}

void add_address(core::ImportedPerson& person, const std::string& address) {
  const bool is_first = !person.fields.find("address");
  if (is_first) return core::set_text(person.fields, "address", address);
  if (!address.empty()) core::add_paragraph(person.note, "Another address: " + address);
}

// What a person may refer to.
MonicaRecords records_of(const Value& account) {
  MonicaRecords records;
  for (const std::string_view type : {"activity", "contact"}) {
    for (const auto* record : values_of(account, "data", type))
      records.emplace(record->text_at("uuid"), record);
  }
  return records;
}

core::ImportedPerson person_from(const Value& record, const FieldKinds& kinds,
                                 const MonicaRecords& records, std::string place) {
  core::ImportedPerson person{.place = std::move(place)};
  const auto& properties = properties_or_none(record);
  const auto text = [&](std::string_view key) { return std::string(properties.text_at(key)); };
  core::set_text(person.fields, "name",
                 full_name({text("first_name"), text("middle_name"), text("last_name")}));
  core::set_text(person.fields, "organization", core::one_line(text("company")));
  core::set_text(person.fields, "role", core::one_line(text("job")));
  core::set_text(person.fields, "nickname", core::one_line(text("nickname")));
  for (const auto* field : values_of(record, "data", "contact_field"))
    add_field(person, *field, kinds);
  for (const auto* address : values_of(record, "data", "address"))
    add_address(person, address_of(*address));
  for (const auto& tag : properties.texts_at("tags"))
    core::add_text(person.fields, "tags", core::one_line(tag));
  for (const auto* call : values_of(record, "data", "call")) add_call(person, *call);
  core::add_paragraph(person.note, text("description"));
  for (const auto* note : values_of(record, "data", "note"))
    core::add_paragraph(person.note, properties_or_none(*note).text_at("body"));
  core::set_text(person.fields, "birthday", birthday_of(record));
  core::add_paragraph(person.note, other_lines(record, records));
  return person;
}

std::string why_nobody(const Value& record, const core::ImportedPerson& person) {
  if (properties_or_none(record).text_at("is_partial") == "true")
    return "a partial contact, known only through another one";
  if (properties_or_none(record).text_at("is_dead") == "true") return "no longer alive";
  return person.name().empty() ? "no name" : "";
}

}  // namespace

namespace {

// Photos and documents are not part of a note.
void warn_about_files(core::Imported& imported, const Value& account, const std::string& file) {
  const auto files =
      values_of(account, "data", "photo").size() + values_of(account, "data", "document").size();
  if (files > 0)
    imported.warnings.push_back(fmt::format("{}: photos and documents left out: {}", file, files));
}

}  // namespace

bool is_monica(const Value& json) {
  const auto* account = json.find("account");
  return account && account->is_map() && account->find("data");
}

core::Imported people_in_monica(const Value& json, const std::string& file) {
  core::Imported imported{.format = "monica"};
  const auto* account = json.find("account");
  warn_about_files(imported, *account, file);
  const auto kinds = field_kinds(*account);
  const auto records = records_of(*account);
  for (const auto* record : values_of(*account, "data", "contact")) {
    const auto place = fmt::format("{}: contact {}", file, record->text_at("uuid"));
    auto person = person_from(*record, kinds, records, place);
    if (auto why = why_nobody(*record, person); !why.empty())
      imported.left_out.push_back({place, std::move(why)});
    else
      imported.people.push_back(std::move(person));
  }
  return imported;
}

}  // namespace confab::store
