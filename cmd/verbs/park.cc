// SPDX-License-Identifier: MIT
// park: leaves a contact alone until something happens.
#include <fmt/format.h>

#include "cmd/answers/next_step.h"
#include "cmd/input/field_changes.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"
#include "core/notes/notebook/lookup.h"
#include "core/practice/standing.h"
#include "core/rules/due/due.h"

namespace confab::cmd {
namespace {

using Kind = core::FieldChange::Kind;

constexpr const char* kSince = "parked";
constexpr const char* kBecause = "parked-because";

constexpr const char* kWornOut =
    "they stay parked, because they have not answered your last attempt; a reply ends that";

// Why parking does not change the state.
std::string what_counts(core::ContactState state) {
  if (state == core::ContactState::kScheduled)
    return "they stay 'scheduled', because a talk is planned";
  if (state == core::ContactState::kDeclined)
    return "they stay 'declined', because that was their answer";
  return fmt::format("they stay '{}'; 'confab why' explains it", core::state_name(state));
}

core::Result<std::vector<core::FieldChange>> typed_parking(const core::Contact& contact,
                                                           const Arguments& arguments,
                                                           const Context& context) {
  const auto because = arguments.text("because");
  if (arguments.has("end") && because)
    return core::fail(core::ErrorKind::kUsage, "--end and --because cannot be used together");
  if (arguments.has("end"))
    return std::vector<core::FieldChange>{{Kind::kClear, kSince}, {Kind::kClear, kBecause}};
  auto today = core::Value::bare(
      core::print_date(core::local_minute(context.now().instant, context.now().zone)));
  std::vector<core::FieldChange> changes = {{Kind::kSet, kSince, "", {std::move(today)}}};
  if (because) {
    TRY(check_line("because", *because));
    changes.push_back({Kind::kSet, kBecause, "", {core::Value::scalar(*because)}});
  } else if (!contact.parked) {
    changes.push_back({Kind::kClear, kBecause});  // the reason of an earlier time
  }
  return changes;
}

core::Status run_park(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& before, context.load_to_change());
  TRY_ASSIGN(const auto* known, core::one_contact(before, arguments.required("WHO")));
  TRY_ASSIGN(const auto changes, typed_parking(*known, arguments, context));
  TRY(change_contact(*known, changes, before, context));
  if (context.is_dry_run()) return core::ok();
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  const auto state = core::standing_of(*contact, context.moment(notebook)).state;
  const bool is_parked = state == core::ContactState::kParked;
  if (is_parked == arguments.has("end"))
    context.out().warning(is_parked ? kWornOut : what_counts(state));
  const bool is_done = is_parked && core::due_items(*contact, context.moment(notebook)).empty();
  return is_done ? core::ok() : say_next_step(*contact, context);
}

}  // namespace

const Command& park_command() {
  static const Command command = {
      .name = "park",
      .summary = "leave a contact alone until they write or you meet again",
      .options = {{.name = "WHO", .help = "the contact", .is_required = true},
                  {.name = "--because", .value = "TEXT", .help = "why"},
                  {.name = "--end",
                   .arity = Arity::kFlag,
                   .help = "end this, and show what is due again"}},
      .examples = {{"confab park grace --because 'changed jobs; not the field any more'"},
                   {"confab park grace --end", "show what is due again"}},
      .run = run_park};
  return command;
}

}  // namespace confab::cmd
