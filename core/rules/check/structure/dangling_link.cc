// SPDX-License-Identifier: MIT
// dangling-link: a link names a note that does not exist. A link to a note that cannot be read is
// not dangling.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/rules/check/check.h"
#include "core/rules/check/structure/values.h"
#include "core/rules/row.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

class DanglingLinks {
 public:
  explicit DanglingLinks(const Situation& in) : in_(in) {}

  void check(const Note& note, const Value& value) {
    const auto link = link_from(value.text);
    if (!link.is_wikilink || in_.notebook.find_note(link.stem) || is_unread(link.stem)) return;
    const auto& files = in_.notebook.file_stems;
    const bool lacks_type = std::ranges::find(files, link.stem) != files.end();
    in_.add(Rule::kDanglingLink, location_of(note, value),
            lacks_type ? fmt::format("the note '{}' has no type that confab knows; add one to it",
                                     link.stem)
                       : fmt::format("no note is called '{}'; {}", link.stem, hint_on(link.stem)));
  }

 private:
  // Looked up once for each name, however many notes have it.
  const std::string& hint_on(const std::string& stem) {
    const auto [hint, is_new] = hints_.try_emplace(stem);
    if (is_new) hint->second = did_you_mean(stem, stems(), "add it, or correct the name");
    return hint->second;
  }

  bool is_unread(const std::string& stem) const {
    return std::ranges::any_of(in_.notebook.unread, [&](const Diagnostic& each) {
      return stem_of(each.location.path) == stem;
    });
  }

  const std::vector<std::string>& stems() {
    if (!stems_.empty()) return stems_;
    for (const auto& note : in_.notebook.notes) stems_.emplace_back(note.stem());
    return stems_;
  }

  const Situation& in_;
  std::vector<std::string> stems_;  // of all notes, filled on first use
  std::map<std::string, std::string> hints_;
};

void find(const Situation& in) {
  DanglingLinks links(in);
  for (const auto& note : in.notebook.notes) {
    for_each_value(note, FieldType::kLink, [&](const Value& value) { links.check(note, value); });
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kDanglingLink>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "dangling-link",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a link names a note that does not exist",
              .fix = "correct the name, or add the note",
              .source = kFormat,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
