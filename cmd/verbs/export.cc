// SPDX-License-Identifier: MIT
// export: the notebook's data in the formats of calendars, address books and spreadsheets.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cmd/context.h"
#include "cmd/input/typed_value.h"
#include "core/rules/due/due.h"
#include "store/formats/calendar.h"
#include "store/formats/contacts_csv.h"
#include "store/formats/vcard.h"

namespace confab::cmd {
namespace {

std::string ics_of(const core::Notebook& notebook, const Arguments&, const Context& context) {
  const auto moment = context.moment(notebook);
  return store::calendar_of(moment, core::due_items(moment));
}

std::string vcards_of(const core::Notebook& notebook, const Arguments& arguments, const Context&) {
  const auto version = arguments.has("4.0") ? store::VcardVersion::k4 : store::VcardVersion::k3;
  std::string cards;
  for (const auto& contact : notebook.contacts)
    cards += store::vcard_of(contact, notebook, version);
  return cards;
}

std::string csv_of(const core::Notebook& notebook, const Arguments& arguments, const Context&) {
  const bool is_for_people = arguments.has("spreadsheet");
  return store::contacts_csv(
      notebook, is_for_people ? store::CsvFor::kSpreadsheet : store::CsvFor::kPrograms);
}

struct ExportFormat {
  std::string_view name;
  std::string (*print)(const core::Notebook&, const Arguments&, const Context&);
  std::string_view option = {};  // that only this format has
};

constexpr std::array kFormats = std::to_array<ExportFormat>({
    {.name = "ics", .print = ics_of},
    {.name = "vcard", .print = vcards_of, .option = "4.0"},
    {.name = "csv", .print = csv_of, .option = "spreadsheet"},
});

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : kFormats) names.emplace_back(format.name);
  return names;
}

core::Status check_options(const ExportFormat& format, const Arguments& arguments) {
  for (const auto& other : kFormats) {
    if (other.option.empty() || other.name == format.name) continue;
    if (arguments.has(std::string(other.option)))
      return core::fail(core::ErrorKind::kUsage, fmt::format("--{} is for {}, not {}", other.option,
                                                             other.name, format.name));
  }
  return core::ok();
}

core::Status run_export(const Arguments& arguments, Context& context) {
  const auto name = arguments.required("FORMAT");
  TRY(check_choice("FORMAT", name, format_names()));
  const auto* format = std::ranges::find(kFormats, name, &ExportFormat::name);
  TRY(check_options(*format, arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.out().raw(format->print(notebook, arguments, context));
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
                   .help = "csv: keep spreadsheets from running text as formulas"}},
      .examples = {{"confab export ics > confab.ics", "talks and due items for a calendar"},
                   {"confab export vcard > contacts.vcf"},
                   {"confab export csv --spreadsheet > contacts.csv"}},
      .run = run_export};
  return command;
}

}  // namespace confab::cmd
