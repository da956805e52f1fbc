// SPDX-License-Identifier: MIT
// add-contact: a new person who may be worth a conversation.
#include "cmd/input/add_fields.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {
namespace {

core::Status run_add_contact(const Arguments& arguments, Context& context) {
  return run_add(core::kContact, arguments, context);
}

}  // namespace

const Command& add_contact_command() {
  static const Command command = {
      .name = "add-contact",
      .summary = "write a note for a new contact",
      .options = field_options(core::kContact),
      .examples = {{"confab add-contact 'Grace Hopper' --career compilers --email "
                    "grace@example.org --found-through alumni"},
                   {"confab add-contact 'Jean Sammet' --found-through referral "
                    "--referred-by grace-hopper --phone '+1 555 0100'",
                    "someone a contact suggested"},
                   {"confab add-contact --from-json people.json", "all of them at once, or none"}},
      .run = run_add_contact};
  return command;
}

}  // namespace confab::cmd
