// SPDX-License-Identifier: MIT
// The list of subcommands. Each lives in a file that is called as it is typed.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cmd/line/command.h"
#include "core/text/joined.h"

namespace confab::cmd {

const Command& status_command();
const Command& init_command();
const Command& add_contact_command();
const Command& add_organization_command();
const Command& reach_command();
const Command& schedule_command();
const Command& pitch_command();
const Command& prep_command();
const Command& log_command();
const Command& review_command();
const Command& thank_command();
const Command& due_command();
const Command& why_command();
const Command& list_command();
const Command& show_command();
const Command& search_command();
const Command& check_command();
const Command& edit_command();
const Command& mv_command();
const Command& merge_command();
const Command& forget_command();
const Command& undo_command();
const Command& config_command();
const Command& doctor_command();
const Command& completion_command();
const Command& help_command();

namespace {

// A declaration is made when it is asked for: whoever starts one command does not wait for all.
struct Named {
  std::string_view name;
  const Command& (*declared)();
};

constexpr Named kCommands[] = {{"status", status_command},
                               {"init", init_command},
                               {"add-contact", add_contact_command},
                               {"add-organization", add_organization_command},
                               {"reach", reach_command},
                               {"schedule", schedule_command},
                               {"prep", prep_command},
                               {"pitch", pitch_command},
                               {"log", log_command},
                               {"review", review_command},
                               {"thank", thank_command},
                               {"due", due_command},
                               {"why", why_command},
                               {"list", list_command},
                               {"show", show_command},
                               {"search", search_command},
                               {"check", check_command},
                               {"edit", edit_command},
                               {"mv", mv_command},
                               {"merge", merge_command},
                               {"forget", forget_command},
                               {"undo", undo_command},
                               {"config", config_command},
                               {"doctor", doctor_command},
                               {"completion", completion_command},
                               {"help", help_command}};

}  // namespace

const std::vector<const Command*>& commands() {
  static const auto all = [] {
    std::vector<const Command*> declared;
    for (const auto& each : kCommands) declared.push_back(&each.declared());
    return declared;
  }();
  return all;
}

const Command* find_command(std::string_view name) {
  const auto* found = std::ranges::find(kCommands, name, &Named::name);
  return found == std::end(kCommands) ? nullptr : &found->declared();
}

const std::vector<Option>& global_options() {
  static const std::vector<Option> all = {
      {"-C", Arity::kOne, "DIR", "run as if started in DIR"},
      {"--notebook", Arity::kOne, "DIR", "the notebook, instead of the one found from here upward"},
      {"-n,--dry-run", Arity::kFlag, "", "show what would change, as a diff, and write nothing"},
      {"--json", Arity::kOptional, "FIELD,…", "answer in JSON, all fields or these"},
      {"--jsonl", Arity::kOptional, "FIELD,…", "answer in JSON, one object a line"},
      {"--plain", Arity::kOptional, "FIELD,…", "answer in columns parted by tabs, one item a line"},
      {"-z", Arity::kFlag, "", "end these lines with NUL"},
      {"--color", Arity::kOne, "CHOICE", "whether in colour", false, {"auto", "always", "never"}},
      {"--no-pager", Arity::kFlag, "", "never hand a long answer to a pager"},
      {"--now", Arity::kOne, "WHEN", "take WHEN for the present"},
      {"--no-config", Arity::kFlag, "", "read no config file"},
      {"--no-input", Arity::kFlag, "", "never ask and never open an editor"},
      {"-q,--quiet", Arity::kFlag, "", "say nothing when all went well"},
      {"-v,--verbose", Arity::kFlag, "", "say on stderr what is read and decided"},
      {"-h,--help", Arity::kFlag, "", "explain the command"},
      {"--version", Arity::kFlag, "", "print the version"},
  };
  return all;
}

bool Option::is_called(std::string_view word) const {
  const std::string_view all = name;
  const auto comma = all.find(',');
  return word == all.substr(0, comma) || (comma != all.npos && word == all.substr(comma + 1));
}

std::string Option::key() const {
  const auto last = name.substr(name.rfind(',') + 1);  // npos + 1 is 0
  return last.substr(std::min(last.find_first_not_of('-'), last.size()));
}

std::string Option::explanation() const {
  return choices.empty() ? help : fmt::format("{}: {}", help, core::joined(choices, ", "));
}

std::optional<std::string> Arguments::text(const std::string& key) const {
  const auto found = values_.find(key);
  if (found == values_.end() || found->second.empty()) return {};
  return found->second.back();
}

std::vector<std::string> Arguments::texts(const std::string& key) const {
  const auto found = values_.find(key);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

}  // namespace confab::cmd
