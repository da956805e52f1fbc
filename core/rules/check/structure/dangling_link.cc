// SPDX-License-Identifier: MIT
// dangling-link: a link names a note that does not exist. A link to a note that cannot be read is
// not dangling.
#include <fmt/format.h>

#include <map>
#include <unordered_set>

#include "core/notes/notebook/link_spellings.h"
#include "core/rules/check/check.h"
#include "core/rules/check/structure/values.h"
#include "core/rules/row.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

// A suggestion compares a name with all others, so confab makes only as many as people read.
constexpr std::size_t kMostHints = 50;

class DanglingLinks {
 public:
  explicit DanglingLinks(const Situation& in) : in_(in) {
    for (const auto& each : in.notebook.unread) unread_.insert(stem_of(each.location.path));
    for (const auto& path : in.notebook.other_notes) others_.insert(stem_of(path));
  }

  void check(const Note& note, const Value& value) {
    const auto link = link_from(value.text);
    if (!link.is_wikilink || note_spelled(link.stem, in_.notebook) || unread_.contains(link.stem))
      return;
    if (link.stem.find("]]") != std::string::npos)
      return in_.add(Rule::kDanglingLink, location_of(note, value),
                     fmt::format("'{}' contains several links; quote each one separately",
                                 one_line(value.text)));
    in_.add(Rule::kDanglingLink, location_of(note, value),
            others_.contains(link.stem)
                ? fmt::format(
                      "confab does not read the note '{}': its type is missing or unknown, or a "
                      "template's {{{{…}}}} is left in its front matter",
                      link.stem)
                : fmt::format("no note is called '{}'; {}", link.stem, hint_on(link.stem)));
  }

 private:
  // Looked up once for each name, however many notes have it.
  const std::string& hint_on(const std::string& stem) {
    const auto [hint, is_new] = hints_.try_emplace(stem, "add it, or correct the name");
    if (is_new && hints_.size() <= kMostHints)
      hint->second = did_you_mean(stem, stems(), hint->second);
    return hint->second;
  }

  const std::vector<std::string>& stems() {
    if (!stems_.empty()) return stems_;
    for (const auto& note : in_.notebook.notes) stems_.emplace_back(note.stem());
    return stems_;
  }

  const Situation& in_;
  std::unordered_set<std::string_view> unread_;
  std::unordered_set<std::string_view> others_;
  std::vector<std::string> stems_;  // of all notes, filled on first use
  std::map<std::string, std::string> hints_;
};

void find_dangling_link(const Situation& in) {
  DanglingLinks links(in);
  for (const auto& note : in.notebook.notes) {
    const auto check = [&](const Value& value) { links.check(note, value); };
    for_each_value(note, FieldType::kLink, check);
    for_each_entry_value(note, FieldType::kLink, check);
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
      .find = find_dangling_link,
  };
  return kRow;
}

}  // namespace confab::core
