// SPDX-License-Identifier: MIT
#include "store/notebook/merge_proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/notes/values/rebase.h"
#include "core/text/line_run.h"
#include "core/text/one_line.h"
#include "store/document/document.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

void add_scalars(const core::Value& value, std::set<std::string>& scalars) {
  if (value.is_scalar()) scalars.insert(core::one_line(value.text));
  for (const auto& item : value.items) add_scalars(item, scalars);
  for (const auto& member : value.members) add_scalars(member.value, scalars);
}

// The content of a note: its lines of text and its values, without white space around them.
struct Words {
  std::set<std::string> lines;
  std::set<std::string> scalars;
  std::string body = {};
};

// Where a text goes; empty if it stays.
struct Way {
  const Folder& folder;
  std::string into;
};

std::string on_its_way(std::string text, const std::string& from, const Way& way) {
  if (way.into.empty() || from == way.into) return text;
  return core::rebased(text, from, way.into,
                       [&](const std::string& path) { return !is_missing(way.folder, path); });
}

core::Result<Words> words_of(const std::string& bytes, const core::Redirections& to,
                             const Way& way) {
  Words words;
  TRY_ASSIGN(const auto document, parse_document(bytes));
  add_scalars(core::redirected(document.fields, to), words.scalars);
  words.body =
      on_its_way(core::redirected(std::string_view(bytes).substr(document.frame.body_begin), to),
                 to.from, way);
  for (std::string_view rest = words.body; !rest.empty();) {
    auto line = core::one_line(core::take_line(rest));
    if (!line.empty()) words.lines.insert(std::move(line));
  }
  return words;
}

tl::unexpected<core::Error> lost(const std::string& what, const std::string& path) {
  return core::fail({core::ErrorKind::kRefused,
                     fmt::format("merging would lose '{}'", what),
                     {path},
                     "copy it to the other note, then merge"});
}

core::Status check_contained(const Words& before, const Words& after, const std::string& after_text,
                             const std::string& path) {
  for (const auto& line : before.lines)
    if (!after.lines.contains(line)) return lost(line, path);
  for (const auto& scalar : before.scalars)
    if (!after.scalars.contains(scalar) && after_text.find(scalar) == std::string::npos)
      return lost(scalar, path);
  return core::ok();
}

// The order of lines is part of their meaning.
bool is_kept_whole(std::string_view body, std::string_view result) {
  return core::has_run_of_lines(result, body) || core::has_all_headings(result, body);
}

}  // namespace

core::Status check_merged(const Folder& folder, const FileChange& removed, const FileChange& kept,
                          const core::Merged& merged) {
  const std::string& result = *kept.after;
  TRY_ASSIGN(const auto after, words_of(result, {}, {folder, ""}));
  const auto text = core::one_line(result);
  const auto there = core::Redirections(merged.to);
  for (const auto* change : {&removed, &kept}) {
    auto to = there;
    to.from = change->path;
    TRY_ASSIGN(const auto before, words_of(change->before->bytes, to, {folder, kept.path}));
    TRY(check_contained(before, after, text, change->path));
    if (!is_kept_whole(before.body, after.body))
      return lost("the order of its lines", change->path);
  }
  return core::ok();
}

}  // namespace confab::store
