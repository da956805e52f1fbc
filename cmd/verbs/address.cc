// SPDX-License-Identifier: MIT
// address: email addresses for the address completion of mail programs.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/context.h"
#include "core/notes/notebook/who.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

const Schema kAddress = {"confab.address/1", {"email", "name", "organization"}};

bool is_meant(std::string_view word, std::string_view email, const core::Remembered& person) {
  return core::fold(email).starts_with(core::fold(word)) || core::is_meant(word, person);
}

bool has_bounced(const std::string& email, const core::Contact& contact) {
  return std::ranges::any_of(contact.outreach, [&](const core::Attempt& attempt) {
    return attempt.outcome == core::Outcome::kBounced &&
           core::fold(attempt.address) == core::fold(email);
  });
}

struct FoundAddress {
  std::string email;
  std::string name;
  std::string organization;
  bool has_bounced = false;
};

// Addresses that bounced come last.
std::vector<FoundAddress> addresses_of(std::string_view word, const core::Notebook& notebook) {
  std::vector<FoundAddress> found;
  for (const auto& contact : notebook.contacts) {
    const auto organization = notebook.organization_name(contact);
    for (const auto& email : contact.emails) {
      if (is_meant(word, email, {contact.name, organization}))
        found.push_back({email, contact.name, organization, has_bounced(email, contact)});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const FoundAddress& a, const FoundAddress& b) {
    return !a.has_bounced && b.has_bounced;
  });
  return found;
}

core::Status run_address(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  Json::Array items;
  std::string lines;
  for (const auto& each : addresses_of(arguments.required("QUERY"), notebook)) {
    const auto organization = core::one_line(each.organization);
    lines +=
        fmt::format("{}\t{}\t{}\n", core::one_line(each.email), core::one_line(each.name),
                    each.has_bounced ? core::one_line("(bounced) " + organization) : organization);
    items.push_back(Json::Object{{"email", each.email},
                                 {"name", each.name},
                                 {"organization", Json::text_or_null(each.organization)}});
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
