// SPDX-License-Identifier: MIT
#include "cmd/output/answer.h"

#include <absl/strings/str_split.h>
#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "cmd/output/escape.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

[[maybe_unused]] bool has_keys_of(const Schema& schema, const Json& item) {
  return std::ranges::equal(item.members(), schema.keys, {}, &Json::Member::first);
}

// The members that the user asked for.
Json::Object chosen(Json item, const Form& form) {
  if (form.fields.empty()) return std::move(item).members();
  Json::Object result;
  for (const auto& field : form.fields)
    result.push_back(*std::ranges::find(item.members(), field, &Json::Member::first));
  return result;
}

// Tab-separated columns. Tabs and line ends inside a column are escaped.
std::string plain_row(const Json::Object& item) {
  std::string row;
  const char* separator = "";
  for (const auto& [key, value] : item) {
    row += separator + escaped(value.plain());
    separator = "\t";
  }
  return row;
}

}  // namespace

core::Result<Form> parse_form(const Arguments& arguments) {
  constexpr std::pair<const char*, Form::Kind> kForms[] = {{"json", Form::Kind::kJson},
                                                           {"jsonl", Form::Kind::kJsonLines},
                                                           {"plain", Form::Kind::kPlain}};
  Form form;
  for (const auto& [option, kind] : kForms) {
    if (!arguments.has(option)) continue;
    if (form.kind != Form::Kind::kText)
      return core::fail(core::ErrorKind::kUsage, "use only one of --json, --jsonl and --plain");
    form.kind = kind;
    if (const auto list = arguments.text(option)) form.fields = absl::StrSplit(*list, ',');
  }
  if (!arguments.has("z")) return form;
  form.end = '\0';
  const bool has_records = form.kind == Form::Kind::kJsonLines || form.kind == Form::Kind::kPlain;
  const bool reads_records = arguments.is_declared("files-from") && arguments.has("files-from");
  if (has_records || reads_records) return form;
  return core::fail(core::ErrorKind::kUsage, "-z needs --plain or --jsonl",
                    "use it with --plain or --jsonl");
}

core::Status check_fields(const Form& form, const Schema& schema) {
  const std::vector<std::string> keys(schema.keys.begin(), schema.keys.end());
  for (const auto& field : form.fields) {
    if (std::ranges::find(keys, field) != keys.end()) continue;
    const auto list = fmt::format("the fields are {}", core::joined(keys, ", "));
    const auto meant = core::did_you_mean(field, keys, "");
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("unknown field '{1}' for {0}", schema.name, field),
                      meant.empty() ? list : meant + "\n" + list);
  }
  return core::ok();
}

std::string print_answer(const Schema& schema, Json::Array items, const Form& form) {
  Json::Array all;
  std::string records;
  for (auto& item : items) {
    assert(has_keys_of(schema, item));
    auto members = chosen(std::move(item), form);
    if (form.kind == Form::Kind::kJson)
      all.emplace_back(std::move(members));
    else if (form.kind == Form::Kind::kJsonLines)
      (records += Json(std::move(members)).print_line()) += form.end;
    else
      (records += plain_row(members)) += form.end;
  }
  if (form.kind != Form::Kind::kJson) return records;
  return Json(Json::Object{{"schema", schema.name}, {"items", std::move(all)}}).print();
}

}  // namespace confab::cmd
