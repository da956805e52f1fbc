// SPDX-License-Identifier: MIT
// list: the notes of one kind, those that pass every filter.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cmd/context.h"
#include "cmd/output/json.h"
#include "core/filter.h"
#include "core/fold.h"
#include "core/schema.h"
#include "core/spelling.h"
#include "core/standing.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kSchema = "confab.list/1";

// What a person calls the note that `text` links to; `text` itself where it is no link.
std::string name_of(std::string_view text, const core::Notebook& notebook) {
  const auto link = core::link_from(text);
  const auto* note = notebook.find_note(link.stem);
  return note && !note->text("name").empty() ? std::string(note->text("name")) : link.text;
}

// A note with what is derived from it.
struct Listed {
  const core::Note* note;
  const core::Notebook* notebook;
  std::string state;  // of a contact
  std::string last;   // date of its last attempt

  std::vector<std::string> texts(const std::string& key) const {
    if (key == "state" && !state.empty()) return {state};
    if (key == "last" && !last.empty()) return {last};
    if (key == "stem") return {note->stem};
    if (key == "path") return {note->path};
    const auto* value = note->fields.find(key);
    if (!value) return {};
    // A log counts as set; its entries are no text.
    if (value->is_map() || (value->is_list() && value->texts().empty() && !value->items.empty()))
      return {"…"};
    auto texts = value->texts();
    // A link passes by the name of the note it leads to as well.
    for (std::size_t i = 0, count = texts.size(); i < count; ++i) {
      if (texts[i].starts_with("[[")) texts.push_back(name_of(texts[i], *notebook));
    }
    return texts;
  }
};

Listed listed(const core::Note& note, const core::Notebook& notebook, const Context& context) {
  Listed result{&note, &notebook, std::string(note.text("status")), ""};
  const auto* contact = notebook.contact_of(note);
  if (!contact) return result;
  result.state = core::state_name(core::standing_of(*contact, context.moment(notebook)).state);
  if (!contact->outreach.empty()) result.last = core::print_date(contact->outreach.back().date);
  return result;
}

// A filter on a key that neither the format nor any note of that kind has is a typo.
core::Status check_key(const core::Filter& filter, std::string_view kind,
                       const core::Notebook& notebook) {
  std::vector<std::string> keys = {"state", "last", "stem", "path"};
  for (const auto& field : core::fields_of(kind)) keys.emplace_back(field.key);
  for (const auto& note : notebook.notes) {
    if (note.type != kind) continue;
    for (const auto& member : note.fields.members) keys.push_back(member.key);
  }
  if (std::ranges::find(keys, filter.key) != keys.end()) return core::ok();
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("no {} has a key '{}'", kind, filter.key),
      core::did_you_mean(filter.key, keys,
                         "any key of the front matter will do, and state, last, stem, path"));
}

// A value that the key can never have is a typo too.
core::Status check_value(const core::Filter& filter, std::string_view kind) {
  std::vector<std::string> choices;
  if (filter.key == "state" && kind == core::kContact) choices = core::state_names();
  const auto* field = core::find_field(kind, filter.key);
  if (field && field->type == core::FieldType::kChoice) choices = core::choices_of(*field);
  const bool is_named =
      filter.test == core::Filter::Test::kIs || filter.test == core::Filter::Test::kIsNot;
  const bool is_known = std::ranges::any_of(choices, [&](const std::string& each) {
    return core::fold(each) == core::fold(filter.value);
  });
  if (choices.empty() || !is_named || is_known) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("{} is never '{}'", filter.key, filter.value),
                    core::did_you_mean(filter.value, choices,
                                       fmt::format("it is one of {}", fmt::join(choices, ", "))));
}

bool is_date_key(const core::Filter& filter, std::string_view kind) {
  const auto* field = core::find_field(kind, filter.key);
  return filter.key == "last" || (field && field->type == core::FieldType::kDate);
}

// What is compared with a date is one, in any form that the prompt understands.
core::Status read_date(core::Filter& filter, std::string_view kind, const Context& context) {
  using enum core::Filter::Test;
  const bool is_compared = filter.test == kAfter || filter.test == kBefore ||
                           filter.test == kAtLeast || filter.test == kAtMost;
  if (!is_compared || !is_date_key(filter, kind)) return core::ok();
  TRY_ASSIGN(const auto date, context.date(filter.value, core::Direction::kBack));
  filter.value = core::print_date(date);
  return core::ok();
}

core::Result<std::string> typed_kind(const Arguments& arguments) {
  const auto kind = arguments.text("kind").value_or(std::string(core::kContact));
  if (!core::fields_of(kind).empty()) return kind;
  return core::fail(core::ErrorKind::kUsage, fmt::format("--kind '{}' is not known", kind),
                    "write contact, organization or interview");
}

Row row_of(const Listed& each, std::string_view kind, const core::Notebook& notebook) {
  const auto& note = *each.note;
  if (kind == core::kInterview)
    return {{note.stem, Style::kBold},
            {each.state},
            {name_of(note.text("contact"), notebook)},
            {std::string(note.text("starts"))}};
  if (kind == core::kOrganization)
    return {{note.stem, Style::kBold},
            {std::string(note.text("name"))},
            {std::string(note.text("industry"))}};
  return {{note.stem, Style::kBold},
          {each.state},
          {std::string(note.text("name"))},
          {name_of(note.text("organization"), notebook)},
          {std::string(note.text("role"))}};
}

Json json_of(const Listed& each, std::string_view kind) {
  Json::Object object = {{"stem", each.note->stem}, {"path", each.note->path}};
  if (kind == core::kContact)
    object.insert(object.end(),
                  {{"state", Json(each.state)}, {"last", Json::text_or_null(each.last)}});
  for (const auto& field : core::fields_of(kind)) {
    const auto* value = each.note->fields.find(field.key);
    object.emplace_back(field.key, value ? Json::from(*value) : Json());
  }
  return object;
}

core::Status run_list(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto kind, typed_kind(arguments));
  std::vector<core::Filter> filters;
  for (const auto& text : arguments.texts("FILTER")) {
    TRY_ASSIGN(auto filter, core::parse_filter(text));
    filters.push_back(std::move(filter));
  }
  TRY_ASSIGN(const auto notebook, context.load());
  for (auto& filter : filters) {
    TRY(check_key(filter, kind, notebook));
    TRY(check_value(filter, kind));
    TRY(read_date(filter, kind, context));
  }
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& note : notebook.notes) {
    if (note.type != kind) continue;
    const auto each = listed(note, notebook, context);
    const bool is_wanted = std::ranges::all_of(filters, [&](const core::Filter& filter) {
      return core::passes(filter, each.texts(filter.key));
    });
    if (!is_wanted) continue;
    rows.push_back(row_of(each, kind, notebook));
    if (context.is_json()) items.push_back(json_of(each, kind));
  }
  if (context.is_json())
    context.out().raw(print_answer(kSchema, std::move(items)));
  else
    context.out().table(rows);
  return core::ok();
}

}  // namespace

const Command& list_command() {
  static const Command command = {
      "list",
      "lists contacts, or other notes, that pass every filter",
      {{"FILTER", Arity::kMany, "",
        "KEY=VALUE, KEY!=VALUE, KEY>VALUE, KEY<VALUE, KEY or !KEY; any key of the front matter, "
        "and state, last, stem, path"},
       {"--kind",
        Arity::kOne,
        "KIND",
        "which notes, contacts unless said",
        false,
        {"contact", "organization", "interview"}}},
      {{"confab list state=waiting career=compilers", ""},
       {"confab list '!email'", "contacts without an e-mail address"},
       {"confab list --kind interview 'starts>2026-11-01'", ""}},
      run_list};
  return command;
}

}  // namespace confab::cmd
