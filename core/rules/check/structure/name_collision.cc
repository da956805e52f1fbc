// SPDX-License-Identifier: MIT
// name-collision: two file names in one folder that are the same on some disks. Equal names are a
// duplicate-stem.
#include <fmt/format.h>

#include <map>

#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

void find_name_collision(const Situation& in) {
  std::map<std::string, const Note*> first;
  for (const auto& note : in.notebook.notes) {
    const auto folder = note.path.substr(0, note.path.size() - file_name(note.path).size());
    const auto [found, is_new] = first.emplace(folder + fold_case(note.stem()), &note);
    const auto& other = *found->second;
    if (is_new) continue;
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
              .sentence = "two file names in one folder differ only in case or in how accents are "
                          "encoded; some "
                          "disks cannot keep both",
              .fix = "rename one of them",
              .source = kFormat,
          },
      .find = find_name_collision,
  };
  return kRow;
}

}  // namespace confab::core
