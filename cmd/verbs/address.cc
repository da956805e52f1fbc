// SPDX-License-Identifier: MIT
// address: email addresses for the address completion of mail programs.
#include <fmt/format.h>

#include "cmd/context.h"
#include "core/notes/who.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

const Schema kAddress = {"confab.address/1", {"email", "name", "organization"}};

bool is_meant(std::string_view word, std::string_view email, const core::Remembered& person) {
  return core::fold(email).starts_with(core::fold(word)) || core::is_meant(word, person);
}

core::Status run_address(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  const auto word = arguments.required("QUERY");
  Json::Array items;
  std::string lines;
  for (const auto& contact : notebook.contacts) {
    const auto organization = notebook.organization_name(contact);
    for (const auto& email : contact.emails) {
      if (!is_meant(word, email, {contact.name, organization})) continue;
      lines += fmt::format("{}\t{}\t{}\n", core::one_line(email), core::one_line(contact.name),
                           core::one_line(organization));
      items.push_back(Json::Object{{"email", email},
                                   {"name", contact.name},
                                   {"organization", Json::text_or_null(organization)}});
    }
  }
  if (context.is_for_programs()) return context.answer(kAddress, std::move(items));
  // mutt takes the first line for a message to people.
  context.out().line(items.empty() ? "no matches" : fmt::format("{} found", items.size()));
  context.out().block(lines);
  return core::ok();
}

}  // namespace

const Command& address_command() {
  static const Command command = {
      .name = "address",
      .summary = "print matching email addresses, as mutt and aerc expect them",
      .options = {{.name = "QUERY",
                   .help = "the start of an address or name, or an employer",
                   .is_required = true}},
      .examples = {{"confab address grace"}},
      .run = run_address,
      .fields = kAddress.keys};
  return command;
}

}  // namespace confab::cmd
