// SPDX-License-Identifier: MIT
// add-contact: one more person who may be worth a conversation.
#include "cmd/input/add_fields.h"
#include "core/notes/schema.h"

namespace confab::cmd {
namespace {

core::Status run_add_contact(const Arguments& arguments, Context& context) {
  return run_add(core::kContact, arguments, context);
}

}  // namespace

const Command& add_contact_command() {
  static const Command command = {
      "add-contact",
      "writes a note for a new contact",
      field_options(core::kContact),
      {{"confab add-contact 'Grace Hopper' --career compilers --email "
        "grace@example.org --found-through alumni",
        ""},
       {"confab add-contact 'Jean Sammet' --found-through referral "
        "--referred-by grace-hopper --phone '+1 555 0100'",
        "somebody a contact sent you to"},
       {"confab add-contact --from-json people.json", "all of them in one step, or none"}},
      run_add_contact};
  return command;
}

}  // namespace confab::cmd
