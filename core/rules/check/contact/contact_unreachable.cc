// SPDX-License-Identifier: MIT
// contact-unreachable: no way to reach them is on file.
#include <algorithm>
#include <array>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// A value that cannot be read has its own finding.
bool has_any_value(const Note& note) {
  return std::ranges::any_of(std::array{"email", "phone", "linkedin", "address"},
                             [&](const char* key) { return !note.fields.texts_at(key).empty(); });
}

void find(const Note& note, const Contact& contact, const Situation& in) {
  if (!channels_of(contact).empty() || has_any_value(note)) return;
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
