// SPDX-License-Identifier: MIT
// duplicate-contact: two contacts share an address. Two people may share a name, so that does not
// count.
#include "core/notes/identity.h"
#include "core/notes/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/structure/unique.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

std::vector<std::string> keys_of(const Note& note) {
  if (note.type != kContact) return {};
  auto identities = identities_of(kContact, note.fields);
  std::erase_if(identities, [](const std::string& each) { return each.starts_with("name:"); });
  return identities;
}

void find(const Situation& in) {
  check_unique(Rule::kDuplicateContact, "shares an email address or a profile with", keys_of, in);
}

}  // namespace

template <>
const RuleRow& row<Rule::kDuplicateContact>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "duplicate-contact",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "two contacts share an email address or a profile",
              .fix = "if they are one person, merge them with 'confab merge'",
              .source = kFormat,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
