// SPDX-License-Identifier: MIT
#include "cmd/input/import_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"
#include "core/notes/records/schema.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"
#include "store/formats/tables/column_words.h"
#include "store/formats/text/code_page.h"

namespace confab::cmd {
namespace {

// A misspelled key would become a key of the user's own, which nothing reads.
core::Status check_key(const std::string& key) {
  std::vector<std::string> keys = {"note", "outreach", "first-name", "last-name"};
  for (const auto& field : core::fields_of(core::kContact)) keys.emplace_back(field.key);
  auto words = key;
  std::ranges::replace(words, '-', ' ');
  const bool is_known = std::ranges::find(keys, key) != keys.end() ||
                        store::meaning_of(words) != store::Meaning::kUnknown;
  if (is_known) return core::ok();
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("--map: unknown key '{}'", key),
      core::did_you_mean(key, keys,
                         "use one of confab's keys, such as name, email or phone; all other "
                         "columns are kept under their own names"));
}

core::Result<std::vector<std::pair<std::string, std::string>>> typed_map(
    const Arguments& arguments) {
  std::vector<std::pair<std::string, std::string>> map;
  for (const auto& text : arguments.texts("map")) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
      return core::fail(
          core::ErrorKind::kUsage,
          fmt::format("--map {}: no {}", text, equals == 0 ? "key before '='" : "'='"),
          "for example: --map name='Nom complet'");
    map.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    TRY(check_key(map.back().first));
  }
  return map;
}

store::DateOrder asked_order(const std::string& example, Context& context) {
  while (const auto answer =
             ask(fmt::format("Does {} begin with the day or the month? (day/month)", example),
                 context)) {
    if (*answer == "day" || *answer == "d") return store::DateOrder::kDayFirst;
    if (*answer == "month" || *answer == "m") return store::DateOrder::kMonthFirst;
  }
  return store::DateOrder::kUnknown;
}

}  // namespace

core::Result<store::ReadOptions> typed_read_options(const Arguments& arguments, Context& context) {
  store::ReadOptions options;
  TRY_ASSIGN(options.map, typed_map(arguments));
  if (const auto order = arguments.text("dates")) {
    TRY(check_choice("--dates", *order, {"dmy", "mdy"}));
    options.dates = *store::find_date_order(*order);
  }
  if (const auto charset = arguments.text("charset")) {
    options.charset = core::lower_ascii(*charset);
    TRY(check_choice("--charset", options.charset, charset_names()));
  }
  options.owner = arguments.text("owner").value_or("");
  if (context.may_ask())
    options.ask_date_order = [&](const std::string& example) {
      return asked_order(example, context);
    };
  return options;
}

std::vector<std::string> charset_names() {
  auto names = store::code_page_names();
  names.insert(names.begin(), "windows-1252");
  return names;
}

std::vector<std::string> import_format_names() {
  std::vector<std::string> names;
  for (const auto& format : store::import_formats()) names.emplace_back(format.name);
  return names;
}

core::Result<const store::Format*> typed_import_format(const Arguments& arguments) {
  const auto name = arguments.text("from");
  if (!name) return nullptr;
  TRY(check_choice("--from", *name, import_format_names()));
  return store::find_import_format(*name);
}

// Few of hundreds of connections are people you know; those in an address book are.
core::Result<ImportAs> typed_import_as(const Arguments& arguments, const core::Imported& imported) {
  if (const auto as = arguments.text("as")) {
    TRY(check_choice("--as", *as, {"contacts", "list"}));
    return *as == "list" ? ImportAs::kList : ImportAs::kContacts;
  }
  const bool is_connections = imported.format == "linkedin" && !imported.people.empty();
  return is_connections && !arguments.has("choose") ? ImportAs::kList : ImportAs::kContacts;
}

core::Result<core::ImportChoices> typed_import_choices(const Arguments& arguments, ImportAs as) {
  if (arguments.has("adopt") && arguments.has("new"))
    return core::fail(core::ErrorKind::kUsage, "--adopt and --new cannot be used together");
  core::ImportChoices choices;
  if (arguments.has("adopt")) choices.same_name = core::SameName::kAdopt;
  if (arguments.has("new")) choices.same_name = core::SameName::kNew;
  if (arguments.has("update")) choices.differing = core::Differing::kTake;
  if (arguments.has("with-text")) choices.texts = core::ImportChoices::Texts::kTake;
  if (as == ImportAs::kList) choices.unknown = core::ImportChoices::Unknown::kLeave;
  return choices;
}

}  // namespace confab::cmd
