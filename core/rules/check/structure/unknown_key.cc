// SPDX-License-Identifier: MIT
// unknown-key: a key that looks like a typo of one of ours. Other keys are the user's own.
#include "core/rules/check/structure/unknown_key.h"

#include <fmt/format.h>

#include "core/rules/row.h"
#include "core/text/spelling.h"

namespace confab::core {
void check_unknown_key(const Note& note, std::span<const Field> fields, const Value& map,
                       const Member& member, const Situation& in) {
  std::vector<std::string> keys;
  for (const auto& field : fields) keys.emplace_back(field.key);
  const auto meant = nearest(member.key, keys);
  if (meant.empty() || map.find(meant)) return;
  in.add(Rule::kUnknownKey, {note.path, member.line, member.column},
         fmt::format("unknown key '{}'; did you mean '{}'?", member.key, meant));
}

template <>
const RuleRow& row<Rule::kUnknownKey>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unknown-key",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "a key looks like a typo of one that confab knows",
              .fix = "correct the key",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
