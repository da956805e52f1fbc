// SPDX-License-Identifier: MIT
// export: the notebook's data in the formats of calendars, address books and spreadsheets.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/fact_stream.h"
#include "cmd/context.h"
#include "cmd/input/typed_value.h"
#include "core/rules/due/due.h"
#include "store/formats/cards/calendar.h"
#include "store/formats/cards/vcard.h"
#include "store/formats/tables/contacts_csv.h"

namespace confab::cmd {
namespace {

using Bytes = core::Result<std::string>;

Bytes ics_of(const core::Notebook& notebook, const Arguments&, Context& context) {
  const auto moment = context.moment(notebook);
  context.report_unclear(notebook);  // in an unknown time zone, a talk is on your clock
  return store::calendar_of(moment, core::due_items(moment));
}

Bytes vcards_of(const core::Notebook& notebook, const Arguments& arguments, Context&) {
  const auto version = arguments.has("4.0") ? store::VcardVersion::k4 : store::VcardVersion::k3;
  std::string cards;
  for (const auto& contact : notebook.contacts)
    cards += store::vcard_of(contact, notebook, version);
  return cards;
}

Bytes csv_of(const core::Notebook& notebook, const Arguments& arguments, Context&) {
  const bool is_for_people = arguments.has("spreadsheet");
  return store::contacts_csv(
      notebook, is_for_people ? store::CsvFor::kSpreadsheet : store::CsvFor::kPrograms);
}

struct ExportFormat {
  std::string_view name;
  Bytes (*print)(const core::Notebook&, const Arguments&, Context&);
  std::vector<std::string_view> options = {};  // that only this format has
};

const std::vector<ExportFormat>& formats() {
  static const std::vector<ExportFormat> kFormats = {
      {.name = "ics", .print = ics_of},
      {.name = "vcard", .print = vcards_of, .options = {"4.0"}},
      {.name = "csv", .print = csv_of, .options = {"spreadsheet"}},
      {.name = "jsonl", .print = fact_stream, .options = {"redact", "key-file", "called"}},
  };
  return kFormats;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : formats()) names.emplace_back(format.name);
  return names;
}

core::Status check_options(const ExportFormat& format, const Arguments& arguments) {
  for (const auto& other : formats()) {
    if (other.name == format.name) continue;
    for (const auto option : other.options) {
      if (arguments.has(std::string(option)))
        return core::fail(core::ErrorKind::kUsage,
                          fmt::format("--{} is for {}, not {}", option, other.name, format.name));
    }
  }
  if (arguments.has("key-file") && !arguments.has("redact"))
    return core::fail(core::ErrorKind::kUsage, "--key-file needs --redact");
  return core::ok();
}

core::Status run_export(const Arguments& arguments, Context& context) {
  const auto name = arguments.required("FORMAT");
  TRY(check_choice("FORMAT", name, format_names()));
  const auto format = std::ranges::find(formats(), name, &ExportFormat::name);
  TRY(check_options(*format, arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto bytes, format->print(notebook, arguments, context));
  context.out().raw(bytes);
  return core::ok();
}

}  // namespace

const Command& export_command() {
  static const Command command = {
      .name = "export",
      .summary = "write contacts, talks and due items for other programs",
      .options = {{.name = "FORMAT",
                   .help = "the kind of file",
                   .is_required = true,
                   .choices = format_names()},
                  {.name = "--4.0", .arity = Arity::kFlag, .help = "vcard: version 4.0, not 3.0"},
                  {.name = "--spreadsheet",
                   .arity = Arity::kFlag,
                   .help = "csv: keep spreadsheets from running text as formulas"},
                  {.name = "--redact",
                   .arity = Arity::kFlag,
                   .help = "jsonl: replace people with pseudonyms, and leave out all you wrote"},
                  {.name = "--key-file",
                   .value = "FILE",
                   .help = "the secret key for pseudonyms (default: CONFAB_REDACT_KEY); with the "
                           "same key, a person has the same pseudonym in every notebook"},
                  {.name = "--called",
                   .value = "NAME",
                   .help = "jsonl: the notebook's name in each line (default: its folder's)"}},
      .examples = {{"confab export ics > confab.ics", "talks and due items for a calendar"},
                   {"confab export vcard > contacts.vcf"},
                   {"confab export csv --spreadsheet > contacts.csv"},
                   {"confab export jsonl > notebook.jsonl", "everything, for 'confab import'"},
                   {"confab export jsonl --redact --key-file ~/key",
                    "to combine with other people's"}},
      .run = run_export};
  return command;
}

}  // namespace confab::cmd
