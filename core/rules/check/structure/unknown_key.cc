// SPDX-License-Identifier: MIT
// unknown-key: a key that looks like a typo of one of ours. Other keys are the user's own.
#include "core/rules/check/structure/unknown_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

struct Synonym {
  std::string_view written;
  std::string_view key;
};

// What other programs call our keys.
constexpr std::array kSynonyms = std::to_array<Synonym>({
    {"company", "organization"},
    {"employer", "organization"},
    {"organisation", "organization"},
    {"org", "organization"},
    {"title", "role"},
    {"job", "role"},
    {"job-title", "role"},
    {"position", "role"},
    {"mobile", "phone"},
    {"cell", "phone"},
    {"telephone", "phone"},
    {"tel", "phone"},
    {"mail", "email"},
    {"e-mail", "email"},
    {"url", "website"},
    {"homepage", "website"},
    {"tz", "timezone"},
    {"referrer", "referred-by"},
    {"with", "contact"},
    {"date", "starts"},
    {"location", "place"},
    {"duration", "minutes"},
});

// So short that it resembles many keys of the user's own, such as `tags`.
constexpr std::string_view kHistoryKey = "was";

// The day you connected on LinkedIn, which `import` writes, is not a misspelled `connector`.
constexpr std::string_view kImportedKey = "connected";

}  // namespace

std::string key_meant(std::string_view written, std::span<const Field> fields) {
  std::vector<std::string> keys;
  for (const auto& field : fields) {
    if (field.key != kHistoryKey) keys.emplace_back(field.key);
  }
  const auto folded = fold(written);
  for (const auto& [synonym, key] : kSynonyms) {
    if (synonym == folded && std::ranges::find(keys, key) != keys.end()) return std::string(key);
  }
  return nearest(written, keys);
}

void check_unknown_key(const Note& note, std::span<const Field> fields, const Value& map,
                       const Member& member, const Situation& in) {
  const auto meant = key_meant(member.key, fields);
  if (meant.empty() || map.find(meant) || member.key == kImportedKey) return;
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
