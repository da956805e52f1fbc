// SPDX-License-Identifier: MIT
// list: the notes of one kind that match all filters.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/listing.h"
#include "cmd/output/fact_lines.h"
#include "core/notes/body/plain_value.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/records/schema.h"
#include "core/practice/standing.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"

namespace confab::cmd {
namespace {

// Everyone who was there.
std::string names_of(const core::Note& interview, const core::Notebook& notebook) {
  const auto* talk = notebook.interview_of(interview);
  return talk ? core::names_in(*talk, notebook) : "";
}

std::string name_in_note(const core::Note& note, const core::Notebook& notebook) {
  const auto* contact = notebook.contact_of(note);
  const bool has_title = contact && contact->name != contact->stem();
  return has_title ? contact->name : core::person_name(note.text("name"));
}

Row row_of(const Listed& each, std::string_view kind, const core::Notebook& notebook) {
  const auto& note = *each.note;
  if (kind == core::kInterview)
    return {{std::string(note.stem()), Style::kBold},
            {each.state},
            {names_of(note, notebook)},
            {each.starts}};
  if (kind == core::kOrganization)
    return {{std::string(note.stem()), Style::kBold},
            {core::plain_value(note.text("name"))},
            {core::plain_value(note.text("industry"))}};
  return {{std::string(note.stem()), Style::kBold},
          {each.state},
          {name_in_note(note, notebook)},
          {core::joined(each.shown("organization"), "; ")},
          {core::plain_value(note.text("role"))}};
}

Schema schema_of(std::string_view kind) {
  Schema schema = {"confab.list/1", {"stem", "path"}};
  if (kind == core::kContact) schema.keys.insert(schema.keys.end(), {"state", "last"});
  for (const auto& field : core::fields_of(kind)) schema.keys.push_back(field.key);
  return schema;
}

Json record_of(const Listed& each, std::string_view kind) {
  Json::Object object = {{"stem", each.note->stem()}, {"path", each.note->path}};
  if (kind == core::kContact)
    object.insert(object.end(),
                  {{"state", Json(each.state)}, {"last", Json::text_or_null(each.last)}});
  for (const auto& field : core::fields_of(kind)) {
    const auto cell = core::typed_cell(field, each.note->fields.find(field.key));
    object.emplace_back(field.key, cell_json(cell));
  }
  return object;
}

// How the listed notes are ordered and how many are shown.
struct Order {
  std::vector<std::string> keys;
  bool is_reversed = false;
  std::size_t limit = std::string::npos;
};

core::Status check_keys(const std::vector<std::string>& keys, std::string_view option,
                        std::string_view kind, const core::Notebook& notebook) {
  for (const auto& key : keys) {
    if (auto known = check_key(key, kind, notebook); !known) {
      known.error().message = fmt::format("{}: {}", option, known.error().message);
      return known;
    }
  }
  return core::ok();
}

// Interviews are sorted by date, all other notes by path.
core::Result<Order> typed_order(const Arguments& arguments, std::string_view kind,
                                const core::Notebook& notebook) {
  Order order{arguments.texts("sort"), arguments.has("reverse")};
  TRY(check_keys(order.keys, "--sort", kind, notebook));
  if (order.keys.empty() && kind == core::kInterview) order.keys = {"starts"};
  const auto limit = arguments.text("limit");
  const auto count = limit ? core::find_number(*limit, 0, 999'999) : std::nullopt;
  if (limit && !count)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--limit must be a whole number, not '{}'", *limit),
                      "write it like 10");
  if (count) order.limit = static_cast<std::size_t>(*count);
  return order;
}

core::Result<std::vector<std::string>> typed_columns(const Arguments& arguments,
                                                     std::string_view kind,
                                                     const core::Notebook& notebook,
                                                     const Context& context) {
  std::vector<std::string> columns;
  auto typed = arguments.text("columns").value_or("");
  for (auto rest = std::string_view(typed); !rest.empty();) {
    const auto end = std::min(rest.find(','), rest.size());
    columns.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!columns.empty() && context.is_for_programs())
    return core::fail(core::ErrorKind::kUsage,
                      "--columns cannot be used with --json, --jsonl or --plain",
                      "name the fields in the option itself, like --json=stem,email");
  TRY(check_keys(columns, "--columns", kind, notebook));
  return columns;
}

// The sort value of a key: states in their order, numbers as numbers, everything else as folded
// text.
std::string sort_text(const Listed& each, const std::string& key, std::string_view kind) {
  const auto texts = each.shown(key);
  if (texts.empty()) return "";
  if (key == "state" && kind == core::kContact) {
    const auto names = core::state_names();
    const auto place = std::ranges::find(names, texts.front()) - names.begin();
    return fmt::format("{:02}", place);
  }
  const auto number = core::find_number(texts.front(), 0, 999'999'999);
  return number ? fmt::format("{:09}", *number) : core::fold(texts.front());
}

// Notes without the key come last, in either direction.
void put_in_order(std::vector<Listed>& all, const Order& order, std::string_view kind) {
  for (auto key = order.keys.rbegin(); key != order.keys.rend(); ++key) {
    std::vector<std::pair<std::string, Listed>> sorted;
    for (auto& each : all) sorted.emplace_back(sort_text(each, *key, kind), std::move(each));
    std::ranges::stable_sort(sorted, [&](const auto& a, const auto& b) {
      if (a.first.empty() || b.first.empty()) return !a.first.empty() && b.first.empty();
      return order.is_reversed ? b.first < a.first : a.first < b.first;
    });
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = std::move(sorted[i].second);
  }
  if (order.keys.empty() && order.is_reversed) std::ranges::reverse(all);
  if (all.size() > order.limit)
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(order.limit), all.end());
}

Row row_of(const Listed& each, const std::vector<std::string>& columns) {
  Row row;
  for (const auto& key : columns) row.push_back({core::joined(each.shown(key), "; ")});
  row.front().style = Style::kBold;
  return row;
}

// The name of the note is a link to it.
void link_first(Row& row, const core::Note& note, Context& context) {
  row.front() = context.note_link(row.front().text, note.path, row.front().style);
}

void say_values_meant(const std::vector<core::Filter>& filters, const std::vector<Listed>& all,
                      std::string_view kind, Context& context) {
  if (context.is_quiet()) return;
  for (auto& sentence : values_meant(filters, all, kind))
    context.out().line(std::move(sentence), Output::Stream::kMessage);
}

core::Status run_list(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto kind, typed_note_kind(arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load(store::Keep::kFrontMatter));
  context.report_unclear(notebook);
  TRY_ASSIGN(const auto filters, typed_filters(arguments, kind, notebook, context));
  TRY_ASSIGN(const auto order, typed_order(arguments, kind, notebook));
  TRY_ASSIGN(const auto columns, typed_columns(arguments, kind, notebook, context));
  std::vector<Listed> all, found;
  for (const auto& note : notebook.notes) {
    if (note.type == kind) all.push_back(listed(note, notebook, context));
  }
  std::ranges::copy_if(all, std::back_inserter(found),
                       [&](const Listed& each) { return passes_all(filters, each); });
  if (found.empty()) say_values_meant(filters, all, kind, context);
  put_in_order(found, order, kind);
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& each : found) {
    if (context.is_for_programs())
      items.push_back(record_of(each, kind));
    else
      rows.push_back(columns.empty() ? row_of(each, kind, notebook) : row_of(each, columns));
    if (!rows.empty()) link_first(rows.back(), *each.note, context);
  }
  return context.answer(schema_of(kind), std::move(items), rows);
}

}  // namespace

const Command& list_command() {
  static const Command command = {
      .name = "list",
      .summary = "list contacts, organizations or interviews that match all filters",
      .options = {filter_option(),
                  kind_option("which notes to list (default: contact)"),
                  {.name = "--sort",
                   .arity = Arity::kMany,
                   .value = "FIELD",
                   .help = "sort by this key; repeat it to break ties (default: "
                           "interviews by date, others by file name)"},
                  {.name = "--reverse", .arity = Arity::kFlag, .help = "reverse the order"},
                  {.name = "--limit", .value = "N", .help = "only the first N"},
                  {.name = "--columns",
                   .value = "FIELDS",
                   .help = "show these keys instead of the usual ones"}},
      .examples = {{"confab list state=waiting career=compilers"},
                   {"confab list '!email'", "contacts without an email address"},
                   {"confab list --kind interview 'starts>2026-11-01'"},
                   {"confab list --sort last --limit 5 --columns stem,last,phone",
                    "those you have not been in touch with for the longest time"},
                   {"confab list state=parked --plain=path -z", "their files, for xargs -0"},
                   {"confab list @silent",
                    "the filters saved in the config as 'views: { silent: … }'"}},
      .run = run_list,
      .paging = Paging::kLongAnswers,
      .fields = schema_of(core::kContact).keys};
  return command;
}

}  // namespace confab::cmd
