// SPDX-License-Identifier: MIT
#include "cmd/manual/pages.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/line/command.h"
#include "cmd/line/value_word.h"
#include "cmd/manual/help.h"
#include "core/practice/settings/config.h"

namespace confab::manual {
namespace {

using cmd::Command;
using cmd::Option;

// Escapes everything that Markdown would interpret.
std::string plain(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool is_punctuation = (c >= '!' && c <= '/') || (c >= ':' && c <= '@') ||
                                (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    if (is_punctuation) result += '\\';
    result += c;
  }
  return result;
}

std::string explained(std::string_view term, std::string_view meaning) {
  return fmt::format("{}\n\n> {}\n\n", term, plain(meaning));
}

std::string term_of(const Option& option) {
  std::string term;
  for (std::size_t at = 0; at < option.name.size();) {
    const auto comma = std::min(option.name.find(',', at), option.name.size());
    term += fmt::format("{}**{}**", at == 0 ? "" : ", ", plain(option.name.substr(at, comma - at)));
    at = comma + 1;
  }
  if (option.is_positional()) return fmt::format("*{}*", plain(option.name));
  if (option.arity == cmd::Arity::kOptional)
    return fmt::format("{}\\[=*{}*\\]", term, plain(option.value));
  return option.value.empty() ? term : fmt::format("{} *{}*", term, plain(option.value));
}

std::string options_text(const std::vector<Option>& options) {
  std::string text;
  for (const auto& option : options) text += explained(term_of(option), option.explanation());
  return text;
}

std::string examples_text(const Command& command) {
  std::string text;
  for (const auto& [line, meaning] : command.examples) {
    text += fmt::format("    $ {}\n\n", line);
    if (!meaning.empty()) text += fmt::format("> {}\n\n", plain(meaning));
  }
  return text;
}

Page command_page(const Command& command) {
  Page page{fmt::format("confab-{}", command.name), 1, std::string(command.summary), ""};
  page.text = fmt::format("# SYNOPSIS\n\n{}\n\n# DESCRIPTION\n\n{}\n\n", plain(cmd::usage(command)),
                          plain(cmd::sentence(command.summary)));
  if (!command.options.empty()) page.text += "# OPTIONS\n\n" + options_text(command.options);
  page.text +=
      "The options for every command, and the meaning of the words in capitals, are in "
      "confab(1).\n\n";
  page.text += "# EXAMPLES\n\n" + examples_text(command);
  page.text += "# SEE ALSO\n\nconfab(1), confab-notes(5), confab-dates(7)\n";
  return page;
}

std::string commands_text() {
  std::string text = "# COMMANDS\n\n";
  std::string_view group;
  for (const auto& row : cmd::command_rows()) {
    if (row.group != group) text += fmt::format("## {}\n\n", plain(row.group));
    group = row.group;
    text += explained(fmt::format("**{}**", plain(row.name)), row.declared().summary);
  }
  return text;
}

Page overview_page() {
  std::string text =
      "# SYNOPSIS\n\n**confab** \\[*OPTION*…\\] \\[*COMMAND* \\[*ARGUMENT*…\\]\\]\n\n"
      "# DESCRIPTION\n\n"
      "confab keeps contacts, messages and conversations as plain Markdown notes, and shows who "
      "you owe a reply, by when, and why. Without a command it shows the status of the "
      "notebook.\n\n";
  text += commands_text();
  text += "Each command has its own page, such as confab-reach(1).\n\n# OPTIONS\n\n";
  text += options_text(cmd::global_options());
  text += "# VALUES\n\nA word in capitals means the same in every command.\n\n";
  for (const auto& [word, meaning, source] : cmd::value_words())
    text += explained(fmt::format("*{}*", plain(word)), meaning);
  text += "# ENVIRONMENT\n\n";
  for (const auto& [word, meaning] : cmd::environment_variables())
    text += explained(fmt::format("**{}**", plain(word)), meaning);
  text += "# FILES\n\n";
  text += explained("*~/.config/confab/config.yaml*",
                    "your own settings; the only file that may name programs to run");
  text += explained("*.confab/config.yaml*", "the settings of a notebook");
  text += explained("*.confab/templates/*", "templates for new notes and drafts, yours to edit");
  text += explained("*.confab/undo/*", "what 'confab undo' restores");
  text += "# EXIT STATUS\n\n";
  for (const auto& [code, meaning] : cmd::exit_codes()) text += explained(code, meaning);
  text += "# SEE ALSO\n\nconfab-notes(5), confab-config(5), confab-dates(7)\n";
  return {"confab", 1, "keep informational interviews as plain notes", text};
}

Page config_page() {
  std::string text =
      "# DESCRIPTION\n\n"
      "Settings are in *~/.config/confab/config.yaml*, which is yours, and in "
      "*.confab/config.yaml*, which belongs to the notebook and takes precedence. *confab config "
      "list* shows them with their values, *confab config set* changes those of the notebook. A "
      "key with dots is a nested map in the file:\n\n"
      "    outreach:\n      follow-up-after: 7bd\n    rules:\n      role-stale: off\n\n"
      "# SETTINGS\n\n";
  for (const auto& setting : core::settings()) {
    auto meaning = fmt::format("{}; {}", setting.sentence,
                               core::default_value(setting).empty()
                                   ? "not set by default"
                                   : fmt::format("default: {}", core::default_value(setting)));
    if (setting.scope == core::Scope::kUserOnly) meaning += "; in your own file only";
    text += explained(fmt::format("**{}**", plain(setting.key)), meaning);
  }
  text += explained("**rules.***RULE*",
                    "the severity of that rule's findings: error, warning, info or off");
  text += "# SEE ALSO\n\nconfab-config(1), confab-check(1)\n";
  return {"confab-config", 5, "confab settings", text};
}

std::vector<std::string_view> cells_of(std::string_view row) {
  std::vector<std::string_view> cells;
  row = row.substr(2, row.size() - 4);  // "| " and " |"
  for (auto bar = row.find(" | "); bar != row.npos; bar = row.find(" | ")) {
    cells.push_back(row.substr(0, bar));
    row.remove_prefix(bar + 3);
  }
  cells.push_back(row);
  return cells;
}

// A row as a term and its meaning, because a table of sentences is too wide for a terminal. With a
// third column, each cell is introduced by its column's heading.
std::string explained_row(std::string_view row, const std::vector<std::string_view>& header) {
  const auto cells = cells_of(row);
  if (cells.size() == 2) return fmt::format("{}\n\n> {}\n\n", cells[0], cells[1]);
  return fmt::format("{}\n\n> {} {}; {} {}\n\n", cells[0], header.at(1), cells[1], header.at(2),
                     cells[2]);
}

std::string without_tables(std::string_view document) {
  std::string text;
  std::vector<std::string_view> header;
  for (std::size_t at = 0; at < document.size();) {
    const auto end = std::min(document.find('\n', at), document.size());
    const auto line = document.substr(at, end - at);
    at = end + 1;
    if (!line.starts_with('|')) {
      header.clear();
      text += fmt::format("{}\n", line);
    } else if (header.empty()) {
      header = cells_of(line);
    } else if (!line.starts_with("|-")) {
      text += explained_row(line, header);
    }
  }
  return text;
}

}  // namespace

std::vector<Page> declared_pages() {
  std::vector<Page> pages = {overview_page(), config_page()};
  for (const auto* command : cmd::commands()) pages.push_back(command_page(*command));
  return pages;
}

Page document_page(std::string name, int section, std::string summary, std::string_view document) {
  const auto title_end = document.find('\n');
  return {std::move(name), section, std::move(summary),
          fmt::format("# DESCRIPTION\n{}\n# SEE ALSO\n\nconfab(1)\n",
                      without_tables(document.substr(std::min(title_end, document.size()))))};
}

}  // namespace confab::manual
