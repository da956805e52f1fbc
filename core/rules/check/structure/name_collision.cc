// SPDX-License-Identifier: MIT
// name-collision: two file names that some disks take for one. Equal names are a duplicate-stem.
#include <fmt/format.h>

#include <map>

#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

void find(const Situation& in) {
  std::map<std::string, const Note*> first;
  for (const auto& note : in.notebook.notes) {
    const auto [found, is_new] = first.emplace(fold_case(note.stem()), &note);
    const auto& other = *found->second;
    if (is_new || other.stem() == note.stem()) continue;
    in.add(Rule::kNameCollision, {note.path, 1, 1},
           fmt::format("differs only in case, or in how accents are encoded, from {}", other.path));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kNameCollision>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "name-collision",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "two file names differ only in case or in how accents are encoded; some "
                          "disks cannot keep both",
              .fix = "rename one of them",
              .source = kFormat,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
