// SPDX-License-Identifier: MIT
#include "cmd/answers/placed_findings.h"

#include <string>
#include <string_view>

#include "core/practice/settings/rule_settings.h"
#include "core/rules/check/extent.h"
#include "store/files/read_file.h"

namespace confab::cmd {
namespace {

// The lines of the files, each read once; findings come in the order of files and lines.
class FileLines {
 public:
  explicit FileLines(const store::Folder& folder) : folder_(folder) {}

  LineColumns& columns(const core::Location& place) {
    const auto line = find_line(place);
    if (line.data() != columns_.line().data()) columns_ = LineColumns(line);
    return columns_;
  }

 private:
  std::string_view find_line(const core::Location& place) {
    if (place.path != path_) {
      path_ = place.path;
      auto bytes = store::find_file(folder_, path_);
      text_ = bytes && *bytes ? std::move(**bytes) : "";
      begin_ = 0;
      number_ = 1;
      columns_ = LineColumns({});
    }
    const auto from_here = std::string_view(text_).substr(begin_);
    const auto found = line_of(from_here, place.line - number_ + 1);
    if (found.data() == nullptr) return found;  // the file has no such line any more
    begin_ += static_cast<std::size_t>(found.data() - from_here.data());
    number_ = place.line;
    return found;
  }

  const store::Folder& folder_;
  std::string path_;
  std::string text_;
  std::size_t begin_ = 0;  // of the line found last
  int number_ = 1;         // and its number
  LineColumns columns_{{}};
};

std::size_t length_in(std::string_view line, const core::Diagnostic& finding,
                      const core::Notebook& notebook) {
  const auto begin = static_cast<std::size_t>(finding.location.column - 1);
  const bool is_link = finding.rule == core::Rule::kDanglingTextLink && begin < line.size();
  const auto length =
      is_link ? core::length_of_link(line.substr(begin)) : core::length_of(finding, notebook);
  return length.value_or(line.size());
}

}  // namespace

core::Result<std::vector<Finding>> placed(core::Diagnostics diagnostics,
                                          const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  FileLines lines(*folder);
  std::vector<Finding> findings;
  for (auto& each : diagnostics) {
    auto& in_line = lines.columns(each.location);
    const auto line = in_line.line();
    const auto begin = static_cast<std::size_t>(each.location.column - 1);
    const auto length = length_in(line, each, notebook);
    const auto severity = core::severity_of(each.rule, context.policy());
    // A finding in a file that cannot be read again keeps its place.
    auto columns = in_line.at(begin, begin + length);
    if (line.size() < begin) columns = Columns::at(each.location.column);
    findings.push_back({std::move(each), severity, columns});
  }
  return findings;
}

}  // namespace confab::cmd
