// SPDX-License-Identifier: MIT
// duplicate-stem: two notes in different folders have the same file name, so a link to it could
// mean either.
#include "core/rules/check/check.h"
#include "core/rules/check/structure/unique.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

std::vector<std::string> stems_of(const Note& note) { return {std::string(note.stem())}; }

void find_duplicate_stem(const Situation& in) {
  check_unique(
      Rule::kDuplicateStem, stems_of,
      [](const std::string&, const Note&, const Note& first) {
        return fmt::format("has the same name as {}", first.path);
      },
      in);
}

}  // namespace

template <>
const RuleRow& row<Rule::kDuplicateStem>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "duplicate-stem",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "two notes have the same file name, so a link could mean either",
              .fix = "rename one of them",
              .source = kFormat,
          },
      .find = find_duplicate_stem,
  };
  return kRow;
}

}  // namespace confab::core
