// SPDX-License-Identifier: MIT
// due: what you owe people, soonest first.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "cmd/answers/people.h"
#include "cmd/context.h"
#include "cmd/output/due_view.h"
#include "core/notes/notebook/lookup.h"
#include "core/rule.h"
#include "core/rules/due/one_message.h"
#include "core/rules/due/order.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"
#include "store/notebook/parallel.h"
#include "store/notebook/reported.h"

namespace confab::cmd {
namespace {

const Schema kDueSchema = {"confab.due/1",
                           {"who", "name", "rule", "due", "state", "path", "why", "command",
                            "draft", "settles", "severity"}};

// Shows items due until then (default: the end of tomorrow).
core::Result<core::Instant> horizon(const Arguments& arguments, const Context& context) {
  const auto& now = context.now();
  if (arguments.has("late") && arguments.has("within")) {
    return core::fail(core::ErrorKind::kUsage, "--late and --within cannot be used together");
  }
  if (arguments.has("late")) return now.instant - std::chrono::seconds(1);
  auto within = core::parse_duration(arguments.text("within").value_or("1d"));
  if (!within) {
    within.error().message = "--within: " + within.error().message;
    return core::fail(within.error());
  }
  return core::add(now.instant, *within, now.zone, context.policy().calendar);
}

core::Result<std::optional<core::Rule>> typed_rule(const Arguments& arguments) {
  const auto text = arguments.text("rule");
  if (!text) return std::nullopt;
  std::vector<std::string> names;
  for (const auto& rule : core::rules()) {
    if (rule.kind != core::RuleInfo::Kind::kDue) continue;
    if (rule.id == *text) return rule.rule;
    names.emplace_back(rule.id);
  }
  const auto other = core::find_rule(*text);
  if (other && core::rule_info(*other).kind != core::RuleInfo::Kind::kDraft)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--rule: '{}' is a rule of check, not of due", *text),
                      fmt::format("run 'confab check {}'", *text));
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("--rule: unknown due rule '{}'", *text),
      core::did_you_mean(*text, names,
                         fmt::format("the due rules are {}", core::joined(names, ", "))));
}

// Everything due, and those items that were asked for.
struct Owed {
  const core::Notebook& notebook;
  core::DueItems all;
  std::vector<std::size_t> wanted;  // indexes into `all`

  core::DueItems items() const {
    core::DueItems result;
    for (const auto i : wanted) result.push_back(all[i]);
    return result;
  }
};

core::Result<Owed> wanted_items(const Arguments& arguments, const core::Notebook& notebook,
                                Context& context) {
  TRY_ASSIGN(const auto until, horizon(arguments, context));
  TRY_ASSIGN(const auto rule, typed_rule(arguments));
  std::string who;
  if (const auto text = arguments.text("who")) {
    TRY_ASSIGN(const auto* contact, core::one_contact(notebook, *text));
    who = contact->stem();
  }
  Owed owed{notebook, core::due_items(context.moment(notebook), store::do_in_parallel), {}};
  const auto is_shown = [&](const core::DueItem& item) {
    return arguments.has("within") || core::may_be_done(item, context.now());
  };
  for (std::size_t i = 0; i < owed.all.size(); ++i) {
    const auto& item = owed.all[i];
    if (item.due <= until && is_shown(item) && (!rule || item.rule == *rule) &&
        (who.empty() || item.who == who))
      owed.wanted.push_back(i);
  }
  return owed;
}

// Identifies an item across runs. Equal items are numbered.
std::vector<std::string> keys_of(const core::DueItems& items) {
  std::vector<std::string> keys;
  std::map<std::string, int> counts;
  for (const auto& item : items) {
    auto key = fmt::format("{} {} {} {}", core::rule_info(item.rule).id, item.path, item.who,
                           item.due.time_since_epoch().count());
    key += fmt::format(" {}", ++counts[key]);
    keys.push_back(std::move(key));
  }
  return keys;
}

// The memory of --since-last, outside the notebook.
class Memory {
 public:
  static core::Result<Memory> open(Context& context) {
    const auto folder = context.state_folder();
    if (folder.empty())
      return core::fail(core::ErrorKind::kUsage,
                        "--since-last has no folder to remember what it showed",
                        "set HOME or XDG_STATE_HOME");
    TRY_ASSIGN(const auto* notebook, context.folder());
    TRY_ASSIGN(const auto root, context.notebook_root());
    auto& disk = notebook->disk();
    const auto path = store::reported_path(disk, folder, root);
    TRY_ASSIGN(auto reported, store::read_reported(disk, path));
    return Memory(disk, path, std::move(reported));
  }

  bool has(const std::string& key) const { return reported_.contains(key); }

  // Also forgets what is no longer due.
  core::Status add(const std::vector<std::string>& shown, const std::vector<std::string>& all) {
    std::set<std::string> kept(shown.begin(), shown.end());
    for (const auto& key : all) {
      if (has(key)) kept.insert(key);
    }
    return kept == reported_ ? core::ok() : store::write_reported(disk_, path_, kept);
  }

 private:
  Memory(store::Disk& disk, std::string path, std::set<std::string> reported)
      : disk_(disk), path_(std::move(path)), reported_(std::move(reported)) {}

  store::Disk& disk_;
  std::string path_;
  std::set<std::string> reported_;
};

// REQUIRES: the items are due at that moment.
core::Status print_items(core::DueItems items, const Arguments& arguments,
                         const core::Moment& moment, Context& context) {
  core::one_message_each(items, moment);
  if (arguments.has("count")) {
    context.out().line(std::to_string(items.size()));
  } else if (context.is_for_programs()) {
    Json::Array array;
    for (const auto& item : items) array.push_back(due_object(item, moment));
    return context.answer(kDueSchema, std::move(array));
  } else {
    print_due_items(items, {}, moment, context.out());
  }
  return core::ok();
}

// Prints what was not shown before, and remembers it once it is printed.
core::Status print_new_items(Owed& owed, const Arguments& arguments, const core::Moment& moment,
                             Context& context) {
  TRY_ASSIGN(auto memory, Memory::open(context));
  const auto keys = keys_of(owed.all);
  std::erase_if(owed.wanted, [&](std::size_t i) { return memory.has(keys[i]); });
  TRY(print_items(owed.items(), arguments, moment, context));
  TRY(context.out().flush());
  std::vector<std::string> shown;
  for (const auto i : owed.wanted) shown.push_back(keys[i]);
  // A number shows no item.
  const bool is_seen = !context.is_dry_run() && !arguments.has("count");
  return is_seen ? memory.add(shown, keys) : core::ok();
}

// Rules that the config sets to `info` do not count.
bool asks_for_something(const core::DueItems& items, const core::Policy& policy) {
  return std::ranges::any_of(items, [&](const core::DueItem& item) {
    return core::severity_of(item, policy) > core::Severity::kInfo;
  });
}

core::Status run_due(const Arguments& arguments, Context& context) {
  if (arguments.has("count") && context.is_for_programs())
    return core::fail(core::ErrorKind::kUsage,
                      "--count cannot be combined with --json, --jsonl or --plain",
                      "leave out --json, --jsonl and --plain");
  // Finding WHO needs the whole notes.
  const auto keep = arguments.has("who") ? store::Keep::kAll : store::Keep::kOwed;
  TRY_ASSIGN(const core::Notebook& notebook, context.load(keep));
  context.report_unclear(notebook);
  report_undecided_talks(notebook, context);
  const auto moment = context.moment(notebook);
  TRY_ASSIGN(auto owed, wanted_items(arguments, notebook, context));
  if (arguments.has("since-last"))
    TRY(print_new_items(owed, arguments, moment, context));
  else
    TRY(print_items(owed.items(), arguments, moment, context));
  if (arguments.has("exit-code") && asks_for_something(owed.items(), context.policy()))
    return core::fail(core::ErrorKind::kFindings, "");
  return core::ok();
}

}  // namespace

const Command& due_command() {
  static const Command command = {
      .name = "due",
      .summary = "show who you owe what, by when, and why",
      .options = {{.name = "--within",
                   .value = "TIME",
                   .help =
                       "how far to look ahead, such as 7d or 48h (default: the end of tomorrow)"},
                  {.name = "--late", .arity = Arity::kFlag, .help = "only what is late"},
                  {.name = "--who", .value = "WHO", .help = "only what you owe this contact"},
                  {.name = "--rule", .value = "RULE", .help = "only this rule"},
                  {.name = "--since-last",
                   .arity = Arity::kFlag,
                   .help = "only items that --since-last has not shown before"},
                  {.name = "--count",
                   .arity = Arity::kFlag,
                   .help = "print only how many items there are"},
                  {.name = "--exit-code",
                   .arity = Arity::kFlag,
                   .help = "exit with 1 if anything is due, apart from rules set to info"}},
      .examples = {{"confab due", "prints nothing if nothing is due, so cron sends no mail"},
                   {"confab due --within 7d --rule follow-up"},
                   {"confab due --since-last", "for reminders: shows each item once"},
                   {"confab due --late --count", "for a prompt"},
                   {"confab due --json=who,due,command",
                    "for a program; see also --jsonl and --plain"}},
      .run = run_due,
      .paging = Paging::kLongAnswers,
      .fields = kDueSchema.keys};
  return command;
}

}  // namespace confab::cmd
