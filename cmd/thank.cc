// SPDX-License-Identifier: MIT
// thank: records the thank-you for an interview as sent.
#include "cmd/context.h"
#include "cmd/typed_value.h"
#include "core/lookup.h"
#include "core/plans/record.h"

namespace confab::cmd {
namespace {

core::Status run_thank(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto by, typed_entry_text("thanks", "by", arguments));
  TRY_ASSIGN(const auto at,
             context.date(arguments.text("at").value_or("now"), core::Direction::kBack));
  TRY_ASSIGN(const auto* interview, core::interview_to_thank_for(*contact, notebook));
  const core::Thanks thanks{at, by, {}, {}};
  TRY_ASSIGN(const auto plan, core::record_thanks(*interview, notebook, thanks, context.now()));
  return context.apply(plan);
}

}  // namespace

const Command& thank_command() {
  static const Command command = {
      "thank",
      "records a thank-you as sent",
      {{"WHO", Arity::kOne, "", "the contact", true},
       {"--by", Arity::kOne, "WAY",
        "email, handwritten, letter, linkedin, text, phone, in-person or other", true},
       {"--at", Arity::kOne, "WHEN",
        "when it was sent, unless now; a letter counts from the day it was posted"}},
      {{"confab thank grace --by email", ""},
       {"confab thank grace --by handwritten --at yesterday", ""}},
      run_thank};
  return command;
}

}  // namespace confab::cmd
