// SPDX-License-Identifier: MIT
#include "cmd/add_fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/editor.h"
#include "cmd/resources.h"
#include "core/fold.h"
#include "core/lookup.h"
#include "core/schema.h"
#include "store/disk/read_file.h"
#include "store/document/document.h"
#include "store/template.h"
#include "store/zone.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldType;
using core::Value;

tl::unexpected<core::Error> bad_value(const Field& field, const std::string& message) {
  return core::fail(core::ErrorKind::kUsage, fmt::format("--{}: {}", field.key, message));
}

core::Status check_text(const Field& field, const std::string& text) {
  if (text.find_first_of("\r\n") != std::string::npos)
    return bad_value(field, "the value has more than one line");
  if (const auto problem = core::value_problem(field, text))
    return bad_value(field, problem->message);
  if (field.type == FieldType::kZone && !store::find_zone(text)) {
    return bad_value(field, fmt::format("no time zone is called '{}'", text));
  }
  return core::ok();
}

// A contact or organization that exists is linked to; anything else stays plain text.
std::string link_text(const std::string& text, const core::Notebook& notebook) {
  for (const auto& note : notebook.notes) {
    const bool is_meant = note.stem == text || (!note.text("name").empty() &&
                                                core::fold(note.text("name")) == core::fold(text));
    if (is_meant) return core::wikilink(note.stem);
  }
  return text;
}

core::Result<Value> typed_value(const Field& field, const std::vector<std::string>& texts,
                                const core::Notebook& notebook) {
  if (field.type == FieldType::kFlag) return Value::bare("true");
  std::vector<std::string> values;
  for (const auto& text : texts) {
    TRY(check_text(field, text));
    values.push_back(field.type == FieldType::kLink ? link_text(text, notebook) : text);
  }
  return Value::one_or_list(values);
}

core::Result<Value> typed_fields(std::string_view type, const Arguments& arguments,
                                 const core::Notebook& notebook) {
  const auto name = arguments.required("NAME");
  TRY(check_text(*core::find_field(type, "name"), name));
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

core::Result<std::string> template_for(std::string_view type, Context& context) {
  const auto name = fmt::format("templates/{}.md", type);
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto own, store::find_file(*folder, ".confab/" + name));
  return own ? *own : std::string(resource(name));
}

}  // namespace

std::vector<Option> field_options(std::string_view type) {
  std::vector<Option> options = {{"NAME", Arity::kOne, "", "the name as they write it", true}};
  for (const auto& field : core::fields_of(type)) {
    if (!field.is_entered) continue;
    const auto arity = field.type == FieldType::kFlag ? Arity::kFlag
                       : field.is_list                ? Arity::kMany
                                                      : Arity::kOne;
    const auto value = field.choices.empty() ? "TEXT" : std::string(field.choices);
    options.push_back({fmt::format("--{}", field.key), arity, arity == Arity::kFlag ? "" : value,
                       std::string(field.help)});
  }
  options.push_back(
      {"--note", Arity::kOne, "TEXT", "text for the section Notes; '-' reads standard input"});
  options.push_back({"--edit", Arity::kFlag, "", "open the new note in your editor"});
  return options;
}

core::Result<std::string> new_body(std::string_view type, const std::string& name,
                                   std::string notes, Context& context) {
  TRY_ASSIGN(const auto text, template_for(type, context));
  auto body = store::render_template(text, {{"name", name}});
  if (!body) {
    body.error().location.path = fmt::format(".confab/templates/{}.md", type);
    return body;
  }
  if (notes.empty()) return body;
  if (!notes.ends_with('\n')) notes += '\n';
  TRY_ASSIGN(auto document, store::parse_document("---\n---\n" + *body));
  TRY_ASSIGN(const auto filled, store::edited(std::move(document),
                                              {core::InsertInSection{"Notes", std::move(notes)}}));
  return filled.bytes.substr(filled.frame.body_begin);
}

core::Status run_add(std::string_view type, AddNote add, const Arguments& arguments,
                     Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  TRY_ASSIGN(const auto fields, typed_fields(type, arguments, notebook));
  TRY_ASSIGN(auto notes, context.text_or_stdin(arguments.text("note").value_or("")));
  TRY_ASSIGN(auto body, new_body(type, arguments.required("NAME"), std::move(notes), context));
  TRY_ASSIGN(const auto plan, add(notebook, fields, std::move(body)));
  TRY(context.apply(plan));
  return arguments.has("edit") ? edit_created(plan, context) : core::ok();
}

}  // namespace confab::cmd
