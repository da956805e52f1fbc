// SPDX-License-Identifier: MIT
// dangling-text-link: a link in the text of a note leads to no file. It may be a page that its
// author has yet to write.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/line_counter.h"
#include "core/text/links/full_link.h"
#include "core/text/one_line.h"
#include "core/time/date.h"

namespace confab::core {
namespace {

// confab does not look for other files that notes link to, such as images and attachments.
bool is_note(const FullLink& link) {
  if (find_date(link.stem())) return false;  // a daily note, or the date of a promise
  if (link.form == TextLink::Form::kMarkdown) return link.has_ending;
  return link.stem().find('.') == std::string_view::npos && !link.stem().empty();
}

// The files that links may lead to: for each file name, ignoring case, the folders it is in.
class Files {
 public:
  explicit Files(const std::vector<NoteText>& texts) {
    for (const auto& text : texts) {
      const std::string_view path = text.path;
      paths_[fold_case(stem_of(path))].push_back("/" + fold_case(path.substr(0, path.rfind('.'))));
    }
  }

  // A link may leave out the first folders of a path.
  bool has(const TextLink& link) const {
    const auto named = paths_.find(fold_case(link.stem()));
    if (named == paths_.end() || !link.has_folder()) return named != paths_.end();
    const auto target = fold_case(link.target);
    const auto end = "/" + target.substr(target.find_first_not_of("./"));
    return std::ranges::any_of(named->second,
                               [&](const std::string& path) { return path.ends_with(end); });
  }

 private:
  std::unordered_map<std::string, std::vector<std::string>> paths_;
};

void find_in(const NoteText& text, const Files& files, const Situation& in) {
  LineCounter places(text.bytes);
  for (const auto& link : full_links_in(text.body())) {
    if (!is_note(link) || files.has(link)) continue;
    in.add(Rule::kDanglingTextLink, location_of(text.path, places.at(text.body_begin + link.begin)),
           fmt::format("no note is called '{}'", one_line(link.target)));
  }
}

void find_dangling_text_link(const Situation& in) {
  const Files files(in.texts);
  in.find_each(in.texts.size(), [&](std::size_t i, const Situation& own) {
    if (in.notebook.find_path(in.texts[i].path)) find_in(in.texts[i], files, own);
  });
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
              .sentence = "a link in the text of a note leads to no note",
              .fix = "correct the name, or write that note",
              .source = kFormat,
          },
      .find = find_dangling_text_link,
  };
  return kRow;
}

}  // namespace confab::core
