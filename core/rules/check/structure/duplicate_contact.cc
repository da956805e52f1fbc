// SPDX-License-Identifier: MIT
// duplicate-contact: two contacts share an address. Two people may share a name, so that does not
// count.
#include "core/notes/records/identity.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/original.h"
#include "core/rules/check/structure/unique.h"
#include "core/rules/row.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

std::vector<std::string> keys_of(const Note& note, const Notebook& notebook) {
  if (note.type != kContact || find_original(note, notebook)) return {};
  auto identities = identities_of(kContact, note.fields);
  std::erase_if(identities, [](const std::string& each) { return each.starts_with("name:"); });
  return identities;
}

// Two files with the same name are reported by other rules (duplicate-stem, name-collision).
std::string shared(const std::string& key, const Note& note, const Note& first) {
  if (fold_case(note.stem()) == fold_case(first.stem())) return "";
  return fmt::format("'{}' is also in {}", key.substr(key.find(':') + 1), first.path);
}

void find(const Situation& in) {
  const auto keys = [&](const Note& note) { return keys_of(note, in.notebook); };
  check_unique(Rule::kDuplicateContact, keys, shared, in);
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
