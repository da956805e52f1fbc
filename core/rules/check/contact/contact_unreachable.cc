// SPDX-License-Identifier: MIT
// contact-unreachable: no way to reach them is on file.
#include <algorithm>
#include <array>

#include "core/rules/check/check.h"
#include "core/rules/check/contact/fresh_referral.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 4> kWays = {"email", "phone", "linkedin", "address"};

// A badly written address is reported by its own rule.
void find(const Note& note, const Contact& contact, const Situation& in) {
  if (!channels_of(contact).empty()) return;
  const auto is_missing = [&](std::string_view key) { return in.is_missing(note, key); };
  if (!std::ranges::all_of(kWays, is_missing) || is_fresh_referral(contact, in)) return;
  in.add(Rule::kContactUnreachable, {note.path, 1, 1},
         "contact has no email, phone, linkedin or address");
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
              .sentence = "a contact has no email address, phone number, profile or postal address",
              .fix = "add 'email:', 'phone:', 'linkedin:' or 'address:'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
