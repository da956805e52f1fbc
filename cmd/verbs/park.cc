// SPDX-License-Identifier: MIT
// park: leaves a contact alone until something happens.
#include "cmd/input/field_changes.h"
#include "cmd/input/typed_value.h"
#include "cmd/line/command_line.h"

namespace confab::cmd {
namespace {

using Kind = core::FieldChange::Kind;

constexpr const char* kSince = "parked";
constexpr const char* kBecause = "parked-because";

core::Result<std::vector<core::FieldChange>> typed_parking(const Arguments& arguments,
                                                           const Context& context) {
  const auto because = arguments.text("because");
  if (arguments.has("end") && because)
    return core::fail(core::ErrorKind::kUsage, "--end and --because cannot be used together");
  if (arguments.has("end"))
    return std::vector<core::FieldChange>{{Kind::kClear, kSince}, {Kind::kClear, kBecause}};
  auto today = core::Value::bare(core::print_day(context.now().today()));
  std::vector<core::FieldChange> changes = {{Kind::kSet, kSince, "", {std::move(today)}}};
  if (because) {
    TRY(check_line("because", *because));
    changes.push_back({Kind::kSet, kBecause, "", {core::Value::scalar(*because)}});
  }
  return changes;
}

core::Status run_park(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto changes, typed_parking(arguments, context));
  return change_contact(changes, arguments, context);
}

}  // namespace

const Command& park_command() {
  static const Command command = {
      .name = "park",
      .summary = "leave a contact alone until they write or you meet again",
      .options = {{.name = "WHO", .help = "the contact", .is_required = true},
                  {.name = "--because", .value = "TEXT", .help = "why"},
                  {.name = "--end", .arity = Arity::kFlag, .help = "stop leaving them alone"}},
      .examples = {{"confab park grace --because 'changed jobs; not the field any more'"},
                   {"confab park grace --end", "show what is due again"}},
      .run = run_park};
  return command;
}

}  // namespace confab::cmd
