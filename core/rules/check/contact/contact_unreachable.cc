// SPDX-License-Identifier: MIT
// contact-unreachable: no way to reach them is on file.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/values/no_value.h"
#include "core/practice/standing.h"
#include "core/rules/check/check.h"
#include "core/rules/check/contact/fresh_referral.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 4> kWays = {"email", "phone", "linkedin", "address"};

// Who can give you an address: the person who referred them.
std::string_view source_of(const Contact& contact, const Notebook& notebook) {
  const auto* referrer = notebook.find_contact(contact.referred_by);
  return referrer ? referrer->name : contact.referred_by.text;
}

// An address in the wrong form is reported where it is written, by its own rule.
void find_contact_unreachable(const Note& note, const Contact& contact, const Situation& in) {
  if (!channels_of(contact).empty()) return;
  const auto is_missing = [&](std::string_view key) {
    return in.is_missing(note, key) || is_no_value(note.text(key));
  };
  if (!std::ranges::all_of(kWays, is_missing) || is_fresh_referral(contact, in)) return;
  if (is_parked_by_you(standing_of(contact, in))) return;
  const auto source = source_of(contact, in.notebook);
  in.add(Rule::kContactUnreachable, {note.path, 1, 1},
         "contact has no email, phone, linkedin or address" +
             (source.empty() ? "" : fmt::format("; ask {} for an address", source)));
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactUnreachable>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-unreachable",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence =
                  "a contact you have not parked has no email address, phone number, profile "
                  "or postal address",
              .fix = "add 'email:', 'phone:', 'linkedin:' or 'address:', or park the contact",
              .source = kGuide,
          },
      .find = find_contact_unreachable,
  };
  return kRow;
}

}  // namespace confab::core
