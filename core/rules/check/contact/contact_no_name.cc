// SPDX-License-Identifier: MIT
// contact-no-name: the name they go by, for greetings and for finding them.
#include <fmt/format.h>

#include "core/notes/body/plain_value.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_contact_no_name(const Note& note, const Contact& contact, const Situation& in) {
  const auto* name = note.fields.find("name");
  if (name && !name->is_scalar() && !name->is_null()) return;  // an unknown-value
  const bool is_unnamed =
      in.is_missing(note, "name") || (has(note, "name") && person_name(note.text("name")).empty());
  if (is_unnamed)
    in.add(Rule::kContactNoName, note, "name",
           fmt::format("contact has no name, so it is called '{}'", contact.name));
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoName>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-name",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kInfo,
              .sentence = "a contact has no name",
              .fix = "add 'name:'",
              .source = kGuide,
          },
      .find = find_contact_no_name,
  };
  return kRow;
}

}  // namespace confab::core
