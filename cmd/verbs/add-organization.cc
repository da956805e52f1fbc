// SPDX-License-Identifier: MIT
// add-organization: an employer worth a look.
#include "cmd/input/add_fields.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {
namespace {

core::Status run_add_organization(const Arguments& arguments, Context& context) {
  return run_add(core::kOrganization, arguments, context);
}

}  // namespace

const Command& add_organization_command() {
  static const Command command = {
      .name = "add-organization",
      .summary = "write a note for an organization",
      .options = field_options(core::kOrganization),
      .examples =
          {{"confab add-organization 'Remington Rand' --website https://rand.example --target"},
           {"confab add-organization --from-json -", "JSON objects from standard input"}},
      .run = run_add_organization};
  return command;
}

}  // namespace confab::cmd
