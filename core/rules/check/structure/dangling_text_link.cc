// SPDX-License-Identifier: MIT
// dangling-text-link: a link in the text of a note leads to no file. It may be a page that its
// author has yet to write.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/link_reader.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Other files that notes link to, such as images and attachments, are not ours to look for.
bool is_note(const TextLink& link) {
  return link.form == TextLink::Form::kWikilink &&
         link.stem().find('.') == std::string_view::npos && !link.stem().empty();
}

Location place_of(std::size_t offset, const NoteText& text) {
  const auto before = std::string_view(text.bytes).substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  return {text.path, static_cast<int>(line),
          static_cast<int>(offset - (before.rfind('\n') + 1)) + 1};  // npos + 1 is 0
}

// What links may lead to.
class Files {
 public:
  explicit Files(const std::vector<NoteText>& texts) : texts_(texts) {
    for (const auto& text : texts) stems_.insert(fold_case(stem_of(text.path)));
  }

  bool has(const TextLink& link) const {
    if (!stems_.contains(fold_case(link.stem()))) return false;
    return !link.has_folder() || has_path(fold_case(link.target));
  }

 private:
  // A link may leave out the first folders of a path.
  bool has_path(const std::string& target) const {
    return std::ranges::any_of(texts_, [&](const NoteText& text) {
      const auto path =
          "/" + fold_case(std::string_view(text.path).substr(0, text.path.rfind('.')));
      return path.ends_with("/" + target.substr(target.find_first_not_of("./")));
    });
  }

  const std::vector<NoteText>& texts_;
  std::unordered_set<std::string> stems_;
};

void find(const Situation& in) {
  const Files files(in.texts);
  for (const auto& text : in.texts) {
    if (!in.notebook.find_path(text.path)) continue;
    for (const auto& link : links_in(text.body())) {
      if (is_note(link) && !files.has(link))
        in.add(Rule::kDanglingTextLink, place_of(text.body_begin + link.begin, text),
               fmt::format("no note is called '{}'", one_line(link.target)));
    }
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kDanglingTextLink>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "dangling-text-link",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kInfo,
              .sentence = "a wikilink in the text of a note leads to no note",
              .fix = "correct the name, or write that note",
              .source = kFormat,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
