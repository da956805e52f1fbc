// SPDX-License-Identifier: MIT
// list: the notes of one kind that match all filters.
#include "cmd/answers/listing.h"
#include "core/notes/schema.h"

namespace confab::cmd {
namespace {

Row row_of(const Listed& each, std::string_view kind, const core::Notebook& notebook) {
  const auto& note = *each.note;
  if (kind == core::kInterview)
    return {{std::string(note.stem()), Style::kBold},
            {each.state},
            {name_of(note.text("contact"), notebook)},
            {each.starts}};
  if (kind == core::kOrganization)
    return {{std::string(note.stem()), Style::kBold},
            {std::string(note.text("name"))},
            {std::string(note.text("industry"))}};
  return {{std::string(note.stem()), Style::kBold},
          {each.state},
          {std::string(note.text("name"))},
          {name_of(note.text("organization"), notebook)},
          {std::string(note.text("role"))}};
}

Schema schema_of(std::string_view kind) {
  Schema schema = {"confab.list/1", {"stem", "path"}};
  if (kind == core::kContact) schema.keys.insert(schema.keys.end(), {"state", "last"});
  for (const auto& field : core::fields_of(kind)) schema.keys.push_back(field.key);
  return schema;
}

Json json_of(const Listed& each, std::string_view kind) {
  Json::Object object = {{"stem", each.note->stem()}, {"path", each.note->path}};
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
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.report_unclear(notebook);
  TRY_ASSIGN(const auto filters, typed_filters(arguments, kind, notebook, context));
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& note : notebook.notes) {
    if (note.type != kind) continue;
    const auto each = listed(note, notebook, context);
    if (!passes_all(filters, each)) continue;
    if (context.is_for_programs())
      items.push_back(json_of(each, kind));
    else
      rows.push_back(row_of(each, kind, notebook));
  }
  return context.answer(schema_of(kind), std::move(items), rows);
}

}  // namespace

const Command& list_command() {
  static const Command command = {
      .name = "list",
      .summary = "list contacts, organizations or interviews that match all filters",
      .options = {filter_option(), kind_option("which notes to list (default: contact)")},
      .examples = {{"confab list state=waiting career=compilers"},
                   {"confab list '!email'", "contacts without an email address"},
                   {"confab list --kind interview 'starts>2026-11-01'"},
                   {"confab list state=parked --plain=path -z", "their files, for xargs -0"},
                   {"confab list @silent",
                    "the filters saved in the config as 'views: { silent: … }'"}},
      .run = run_list,
      .paging = Paging::kLongAnswers};
  return command;
}

}  // namespace confab::cmd
