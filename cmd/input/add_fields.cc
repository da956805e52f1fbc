// SPDX-License-Identifier: MIT
#include "cmd/input/add_fields.h"

#include <fmt/format.h>

#include "cmd/input/field_dates.h"
#include "cmd/input/json_fields.h"
#include "cmd/input/listed_person.h"
#include "cmd/input/near_organization.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_referral.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"
#include "cmd/programs/editor.h"
#include "cmd/resources/templates.h"
#include "core/notes/body/plain_value.h"
#include "core/notes/notebook/link_spellings.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/employer.h"
#include "core/plans/add_note.h"
#include "core/rules/check/link_target.h"
#include "core/text/fold.h"
#include "core/text/shell_word.h"
#include "core/text/tidy.h"
#include "store/notebook/adopt.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldType;
using core::Value;

// The organization whose name differs only in its legal form, if there is one: Lyons is Lyons & Co.
const core::Organization* same_company(const std::string& name, const core::Notebook& notebook) {
  const core::Organization* found = nullptr;
  for (const auto& each : notebook.organizations) {
    if (!core::is_same_company(each.name, name)) continue;
    if (found) return nullptr;
    found = &each;
  }
  return found;
}

// A link to the organization or contact if there is one, else the plain text.
std::string link_text(const Field& field, const std::string& text, const core::Notebook& notebook) {
  const auto link = core::link_from(text);
  if (field.key == "organization") {
    const auto* organization = notebook.find_organization(link);
    if (!organization && !link.is_wikilink) organization = same_company(text, notebook);
    return organization ? core::wikilink(organization->stem()) : text;
  }
  const auto* contact = notebook.find_contact(link);
  return contact ? core::wikilink(contact->stem()) : text;
}

tl::unexpected<core::Error> of_option(const Field& field, core::Error error) {
  error.message = fmt::format("--{}: {}", field.key, error.message);
  return core::fail(std::move(error));
}

// A name that two organizations have means neither.
core::Status check_employer(const std::string& text, const core::Notebook& notebook) {
  const auto link = core::link_from(text);
  if (link.is_wikilink || notebook.find_organization(link.stem)) return core::ok();
  return core::check_one_organization(notebook, text);
}

// A date may be typed in everyday words.
core::Result<Value> typed_option(const Field& field, const Arguments& arguments,
                                 const core::Notebook& notebook, const Context& context) {
  const std::string key(field.key);
  if (field.type == FieldType::kDate) {
    const core::Note none;
    auto date = typed_date(field, core::tidy(arguments.required(key)), {none, notebook, context});
    if (date) return date;
    auto& message = date.error().message;
    message = (message.starts_with(key + ":") ? "--" : fmt::format("--{}: ", key)) + message;
    return core::fail(std::move(date.error()));
  }
  TRY_ASSIGN(auto value, typed_value(field, arguments.texts(key), notebook));
  if (field.type != FieldType::kLink) return value;
  TRY_ASSIGN(auto link, typed_link(field, arguments.required(key), notebook));
  return Value::scalar(std::move(link));
}

core::Result<Value> typed_fields(std::string_view type, const Arguments& arguments,
                                 const core::Notebook& notebook, const Context& context) {
  if (const auto known = check_typed(*core::find_field(type, "name"), arguments.required("NAME"));
      !known)
    return core::fail(without_dashes(known.error()));
  const auto name = core::tidy(arguments.required("NAME"));
  if (type == core::kOrganization && core::is_no_employer(name))
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("'{}' means that there is no organization", name),
                      "write it in the note of the contact: organization=independent");
  const bool is_pasted = name == "NAME";  // as proposed commands and the help have it
  if (is_pasted || (type == core::kContact && core::person_name(name).empty()))
    return core::fail(core::ErrorKind::kUsage, fmt::format("name: '{}' is not a name", name),
                      "write it as they do, like 'Grace Hopper'");
  auto fields =
      Value::map({{"type", Value::scalar(std::string(type))}, {"name", Value::scalar(name)}});
  for (const auto& field : core::fields_of(type)) {
    const std::string key(field.key);
    if (!field.is_entered || !arguments.has(key)) continue;
    TRY_ASSIGN(auto value, typed_option(field, arguments, notebook, context));
    fields.members.push_back({key, std::move(value)});
  }
  return fields;
}

// The placeholder for the value in the help.
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

Option option_for(const Field& field) {
  Option option = {.name = fmt::format("--{}", field.key),
                   .help = std::string(field.help),
                   .choices = core::choices_of(field)};
  if (field.type == FieldType::kFlag)
    option.arity = Arity::kFlag;
  else
    option.value = value_name(field);
  if (field.is_list) option.arity = Arity::kMany;
  return option;
}

bool is_from_list(std::string_view type, const Arguments& arguments) {
  return type == core::kContact && arguments.has("from-list");
}

// The fields of the one note described by flags, or of every note in the JSON.
core::Result<std::vector<Value>> all_fields(std::string_view type, const std::string& json,
                                            const Arguments& arguments,
                                            const core::Notebook& notebook, Context& context) {
  if (arguments.has("from-json")) return fields_from_json(type, json, notebook, context);
  TRY_ASSIGN(auto fields, typed_fields(type, arguments, notebook, context));
  if (is_from_list(type, arguments)) TRY(add_listed_fields(fields, notebook, context));
  return std::vector{std::move(fields)};
}

// Is a known note about someone else? Asks on a terminal; elsewhere, the note is refused later.
core::Result<core::Namesake> asked_namesake(std::string_view type, const Arguments& arguments,
                                            Context& context) {
  if (arguments.has("new")) return core::Namesake::kOther;
  if (!context.may_ask() || arguments.has("from-json")) return core::Namesake::kSame;
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto fields, typed_fields(type, arguments, notebook, context));
  const core::KnownNotes known_notes(notebook, type);
  auto known = known_notes.find(fields);
  if (!known) known = known_notes.find_shared_mailbox(fields);
  if (!known) return core::Namesake::kSame;
  const auto question = fmt::format("{} in {} has the same {}. Add another {}?", known->name(),
                                    known->note->path, known->shared, type);
  if (confirm(question, context)) return core::Namesake::kOther;
  return core::fail(core::already_exists(
      *known, fmt::format("see it with 'confab show {}'", core::note_word(known->note->stem()))));
}

// Accepts NAME with flags, or --from-json alone.
core::Status check_source(const Command& command, const Arguments& arguments) {
  if (!arguments.has("from-json"))
    return arguments.has("NAME") ? core::ok() : core::Status(missing(command, "NAME", arguments));
  for (const auto& option : command.options) {
    if (option.name == "--from-json" || option.name == "--new" || !arguments.has(option.key()))
      continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--from-json and {} cannot be used together", option.name),
                      "put the value into the objects");
  }
  return core::ok();
}

// A page that becomes a note keeps its own values.
core::Result<std::vector<core::Error>> kept_values(const core::Plan& plan, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  std::vector<core::Error> kept;
  for (const auto& step : plan.steps) {
    const auto* adopt = std::get_if<core::AdoptNote>(&step.change);
    if (!adopt) continue;
    for (const auto& difference : store::differences(*folder, *adopt))
      kept.push_back({.message = "kept " + difference,
                      .location = {adopt->path},
                      .hint = "use 'confab set' to change it"});
  }
  return kept;
}

}  // namespace

core::Result<Value> typed_value(const Field& field, const std::vector<std::string>& texts,
                                const core::Notebook& notebook) {
  if (field.type == FieldType::kFlag) return Value::bare("true");
  std::vector<std::string> values;
  for (const auto& typed : texts) {
    TRY(check_typed(field, typed));
    const auto text = core::tidy(typed);
    if (text.starts_with("[[") && !core::note_spelled(core::link_from(text).stem, notebook)) {
      return core::fail(
          core::ErrorKind::kUsage,
          fmt::format("--{}: there is no note '{}'", field.key, core::link_from(text).stem));
    }
    values.push_back(field.type == FieldType::kLink ? link_text(field, text, notebook) : text);
  }
  return Value::one_or_list(values);
}

core::Result<std::string> typed_link(const Field& field, const std::string& text,
                                     const core::Notebook& notebook) {
  if (field.key == "organization") {
    if (auto one = check_employer(text, notebook); !one)
      return of_option(field, std::move(one.error()));
  }
  TRY_ASSIGN(const auto value, typed_value(field, {text}, notebook));
  const auto wanted = field.key == "organization" ? core::kOrganization : core::kContact;
  const auto wrong = core::wrong_target(core::link_from(value.text), wanted, notebook);
  if (!wrong.empty())
    return core::fail(core::ErrorKind::kUsage, fmt::format("--{}: {}", field.key, wrong));
  const bool names_person = field.key == "referrals" && !core::names_nobody(text);
  if (names_person) TRY(refuse_fragment(value.text, notebook));
  const bool is_word = field.key == "referred-by" && core::names_nobody(text);
  const bool may_be_text = field.key == "organization" || field.key == "referrals" || is_word;
  if (may_be_text || value.text.starts_with("[[")) return value.text;
  auto contact = core::one_contact(notebook, text);
  if (contact) return core::wikilink((*contact)->stem());
  return of_option(field, std::move(contact.error()));
}

std::vector<Option> field_options(std::string_view type) {
  std::vector<Option> options = {{.name = "NAME", .help = "the name as they write it"}};
  for (const auto& field : core::fields_of(type)) {
    if (field.is_entered) options.push_back(option_for(field));
  }
  options.insert(
      options.end(),
      {{.name = "--note",
        .value = "TEXT",
        .help = "text for the Notes section; '-' reads standard input"},
       {.name = "--edit", .arity = Arity::kFlag, .help = "open the new note in your editor"},
       {.name = "--new",
        .arity = Arity::kFlag,
        .help = "add another one, even if a note has the same name or address"},
       {.name = "--from-json",
        .value = "FILE",
        .help = "add every object in FILE, with the keys of the front matter; '-' reads "
                "standard input"}});
  if (type == core::kContact)
    options.push_back({.name = "--from-list",
                       .arity = Arity::kFlag,
                       .help = "add what the imported lists say about this person"});
  return options;
}

core::Status run_add(std::string_view type, const Arguments& arguments, Context& context) {
  TRY(check_source(*find_command(fmt::format("add-{}", type)), arguments));
  if (arguments.has("edit")) TRY(check_editor(context));
  TRY_ASSIGN(const auto text, context.text_or_stdin(arguments.text("note").value_or("")));
  TRY_ASSIGN(const auto json, typed_json(arguments, context));
  TRY_ASSIGN(const auto namesake, asked_namesake(type, arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(auto all, all_fields(type, json, arguments, notebook, context));
  std::vector<core::NewNote> notes;
  for (auto& fields : all) {
    const std::string name(fields.text_at("name"));
    warn_of_near_organization(fields.text_at("organization"), name, notebook, context);
    TRY_ASSIGN(auto body, filled_template(std::string(type), {{"name", name}}, context));
    notes.push_back({std::move(fields), std::move(body), text});
  }
  TRY_ASSIGN(const auto plan, core::add_notes(notebook, type, std::move(notes), namesake));
  TRY_ASSIGN(const auto kept, kept_values(plan, context));
  TRY(context.apply(plan));
  for (const auto& error : kept) context.out().warning(error);
  return arguments.has("edit") ? edit_changed(plan, context) : core::ok();
}

}  // namespace confab::cmd
