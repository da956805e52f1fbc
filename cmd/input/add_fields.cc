// SPDX-License-Identifier: MIT
#include "cmd/input/add_fields.h"

#include <fmt/format.h>

#include "cmd/input/json_fields.h"
#include "cmd/input/typed_value.h"
#include "cmd/programs/editor.h"
#include "cmd/resources/templates.h"
#include "core/notes/schema.h"
#include "core/plans/add_note.h"
#include "core/text/fold.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldType;
using core::Value;

// The organization, or else the contact, that exists is linked to; anything else stays plain text.
std::string link_text(const Field& field, const std::string& text, const core::Notebook& notebook) {
  const auto link = core::link_from(text);
  if (field.key == "organization") {
    const auto* organization = notebook.find_organization(link);
    return organization ? core::wikilink(organization->stem()) : text;
  }
  const auto* contact = notebook.find_contact(link);
  return contact ? core::wikilink(contact->stem()) : text;
}

core::Result<Value> typed_fields(std::string_view type, const Arguments& arguments,
                                 const core::Notebook& notebook) {
  const auto name = arguments.required("NAME");
  TRY(check_typed(*core::find_field(type, "name"), name));
  auto fields =
      Value::map({{"type", Value::scalar(std::string(type))}, {"name", Value::scalar(name)}});
  for (const auto& field : core::fields_of(type)) {
    const std::string key(field.key);
    if (!field.is_entered || !arguments.has(key)) continue;
    TRY_ASSIGN(auto value, typed_value(field, arguments.texts(key), notebook));
    fields.members.push_back({key, std::move(value)});
  }
  return fields;
}

// What stands for the value in the help.
std::string value_name(const Field& field) {
  switch (field.type) {
    case FieldType::kEmail:
      return "ADDRESS";
    case FieldType::kPhone:
      return "NUMBER";
    case FieldType::kUrl:
      return "URL";
    case FieldType::kLink:
      return field.key == "organization" ? "ORG" : "WHO";
    case FieldType::kDate:
      return "DATE";
    case FieldType::kZone:
      return "ZONE";
    case FieldType::kChoice:
      return "WORD";
    default:
      return "TEXT";
  }
}

// The fields of the one note that flags tell of, or of all that are handed in.
core::Result<std::vector<Value>> all_fields(std::string_view type, const std::string& json,
                                            const Arguments& arguments,
                                            const core::Notebook& notebook) {
  if (arguments.has("from-json")) return fields_from_json(type, json, notebook);
  TRY_ASSIGN(auto fields, typed_fields(type, arguments, notebook));
  return std::vector{std::move(fields)};
}

core::Status check_way(const Command& command, const Arguments& arguments) {
  if (!arguments.has("from-json")) {
    if (arguments.has("NAME")) return core::ok();
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} needs NAME", command.name),
                      fmt::format("for example: {}", command.examples.front().line));
  }
  for (const auto& option : command.options) {
    if (option.name == "--from-json" || !arguments.has(option.key())) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--from-json tells everything, so {} has no place", option.name),
                      "write it into the objects");
  }
  return core::ok();
}

}  // namespace

core::Result<Value> typed_value(const Field& field, const std::vector<std::string>& texts,
                                const core::Notebook& notebook) {
  if (field.type == FieldType::kFlag) return Value::bare("true");
  std::vector<std::string> values;
  for (const auto& text : texts) {
    TRY(check_typed(field, text));
    if (text.starts_with("[[") && !notebook.find_note(core::link_from(text).stem)) {
      return core::fail(
          core::ErrorKind::kUsage,
          fmt::format("--{}: no note is called '{}'", field.key, core::link_from(text).stem));
    }
    values.push_back(field.type == FieldType::kLink ? link_text(field, text, notebook) : text);
  }
  return Value::one_or_list(values);
}

std::vector<Option> field_options(std::string_view type) {
  std::vector<Option> options = {{"NAME", Arity::kOne, "", "the name as they write it"}};
  for (const auto& field : core::fields_of(type)) {
    if (!field.is_entered) continue;
    const auto arity = field.type == FieldType::kFlag ? Arity::kFlag
                       : field.is_list                ? Arity::kMany
                                                      : Arity::kOne;
    options.push_back({fmt::format("--{}", field.key), arity,
                       arity == Arity::kFlag ? "" : value_name(field), std::string(field.help),
                       false, core::choices_of(field)});
  }
  options.push_back(
      {"--note", Arity::kOne, "TEXT", "text for the section Notes; '-' reads standard input"});
  options.push_back({"--edit", Arity::kFlag, "", "open the new note in your editor"});
  options.push_back(
      {"--from-json", Arity::kOne, "FILE",
       "add all that are objects in FILE, or in standard input for '-', with the keys "
       "of the front matter"});
  return options;
}

core::Status run_add(std::string_view type, const Arguments& arguments, Context& context) {
  TRY(check_way(*find_command(fmt::format("add-{}", type)), arguments));
  if (arguments.has("edit")) TRY(check_editor(context));
  TRY_ASSIGN(const auto text, context.text_or_stdin(arguments.text("note").value_or("")));
  TRY_ASSIGN(const auto json, typed_json(arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(auto all, all_fields(type, json, arguments, notebook));
  std::vector<core::NewNote> notes;
  for (auto& fields : all) {
    const std::string name(fields.text_at("name"));
    TRY_ASSIGN(auto body, filled_template(std::string(type), {{"name", name}}, context));
    notes.push_back({std::move(fields), std::move(body)});
  }
  TRY_ASSIGN(auto plan, core::add_notes(notebook, type, std::move(notes)));
  if (!text.empty()) {
    auto& note = std::get<core::CreateNote>(plan.steps.front().change);
    note.edits.push_back(core::InsertInSection{"Notes", core::with_final_newline(text)});
  }
  TRY(context.apply(plan));
  return arguments.has("edit") ? edit_changed(plan, context) : core::ok();
}

}  // namespace confab::cmd
