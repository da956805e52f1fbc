// SPDX-License-Identifier: MIT
#include "core/rules/check/structure/unread_relation.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "core/notes/body/prose.h"
#include "core/notes/notebook/relation.h"
#include "core/rule.h"
#include "core/rules/check/structure/body_lines.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// The line on which an entry of the review begins; 1 if it is not known.
int line_of(std::string_view entry, const NoteText& text) {
  auto number = first_body_line(text) - 1;
  for (auto rest = text.body(); !rest.empty();) {
    auto line = take_line(rest);
    ++number;
    line.remove_prefix(std::min(line.find_first_not_of(" \t>-*+0123456789.)"), line.size()));
    const auto words = plain_text(with_related_stem(line));
    if (!words.empty() && entry.starts_with(words)) return number;
  }
  return 1;
}

}  // namespace

void find_unread_relations(const NoteText& text, const Situation& in) {
  const auto* note = in.notebook.find_path(text.path);
  const auto* talk = note ? in.notebook.interview_of(*note) : nullptr;
  if (!talk) return;
  for (const auto& entry : talk->learned.entries) {
    std::string_view said = entry;
    take_advice(said);
    const auto* opening = relation_opening(said);
    if (!opening || relation_in(said, *talk, in.notebook)) continue;
    const auto words = trimmed(said.substr(0, opening->words.size()));
    in.add(Rule::kUnreadText, {text.path, line_of(entry, text), 1},
           fmt::format("'{}' names nobody from another talk; write '{} [[FILE]]: …'",
                       one_line(entry), words));
  }
}

}  // namespace confab::core
