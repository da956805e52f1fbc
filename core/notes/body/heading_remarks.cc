// SPDX-License-Identifier: MIT
#include "core/notes/body/heading_remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/body/promise_remarks.h"
#include "core/text/code_blocks.h"
#include "core/text/one_line.h"
#include "core/text/quote_marks.h"

namespace confab::core {
namespace {

// What may be a heading in a line of loose text; empty if nothing is.
std::string_view candidate_in(std::string_view line, const LooseText& text, bool is_first) {
  if (text.is_label) return line.substr(std::min(line.find(']'), line.size() - 1) + 1);
  if (is_first) return line;
  const auto content = without_quote_marks(line);
  return content.starts_with('#') ? content : "";
}

bool is_underline(std::string_view line) {
  line = trimmed(line);
  return line.size() > 1 &&
         (line.find_first_not_of('=') == line.npos || line.find_first_not_of('-') == line.npos);
}

// The heading of ours that is the last of several lines of an underlined heading; null if none is.
const NamedSection* last_line_of_title(const Section& section, const SectionNames& names) {
  const bool has_several_lines = section.text_line - section.line > 2;  // with the underline
  if (!has_several_lines || names.find(section.title) != SectionName::kOwn) return nullptr;
  const auto found = std::ranges::find_if(kSections, [&](const NamedSection& each) {
    return section.title.ends_with(fmt::format(" {}", each.heading));
  });
  return found == kSections.end() ? nullptr : &*found;
}

// Why a line that looks like one of our headings is not one.
std::string fault_of(std::string_view line, std::string_view heading) {
  constexpr std::size_t kDeepest = 6;
  const auto level = std::min(line.find_first_not_of('#'), line.size());
  const auto rest = line.substr(level);
  if (level > 0 && level <= kDeepest && rest.starts_with(' '))
    return "is inside HTML or code that begins above it; put a blank line before it";
  if (level > 0 && rest.starts_with("\u00A0"))
    return fmt::format("has a no-break space after '#'; write '## {}'", heading);
  return fmt::format("is not a heading; write '## {}'", heading);
}

}  // namespace

const NamedSection* heading_meant(std::string_view paragraph, const SectionNames& names) {
  constexpr std::size_t kLongest = 60;
  const auto line = trimmed(take_line(paragraph));
  if (line.empty() || line.size() > kLongest) return nullptr;
  const bool is_marked =
      line.ends_with(':') || std::string_view("*_#><").find(line[0]) != std::string_view::npos;
  const auto name = names.find(line);
  const bool is_common_word = name == SectionName::kNotes || name == SectionName::kNext ||
                              name == SectionName::kReview || name == SectionName::kResearch ||
                              name == SectionName::kLearned || name == SectionName::kThankYou;
  if (name == SectionName::kOwn || (is_common_word && !is_marked)) return nullptr;
  return &*std::ranges::find(kSections, name, &NamedSection::name);
}

PrivateHeading private_heading_in(std::string_view text, const SectionNames& names) {
  using enum SectionName;
  constexpr std::array kPrivate = {kQuestionList, kNotes,   kPromises,    kReview,
                                   kLearned,      kLeftOut, kNewQuestions};
  while (!text.empty()) {
    const auto line = trimmed(take_line(text));
    const auto name = names.find(line.substr(0, line.find(':')));
    if (std::ranges::find(kPrivate, name) != kPrivate.end())
      return {line, &*std::ranges::find(kSections, name, &NamedSection::name)};
  }
  return {};
}

Remarks heading_remarks(const LooseText& text, const SectionNames& names) {
  Remarks remarks;
  auto number = text.line;
  for (auto rest = text.text; !rest.empty(); ++number) {
    const auto line = take_line(rest);
    const auto* meant = heading_meant(candidate_in(line, text, number == text.line), names);
    if (!meant) continue;
    remarks.push_back({Remark::Kind::kUnclearHeading, number,
                       fmt::format("'{}' {}", first_line(trimmed(line)),
                                   fault_of(trimmed(line), meant->heading))});
  }
  return remarks;
}

Remarks heading_remarks_in(const Item& item, const SectionNames& names) {
  Remarks remarks;
  std::string_view rest = item.text;
  take_line(rest);
  for (auto number = item.line + 1; !rest.empty(); ++number) {
    for (auto& each : heading_remarks({number, take_line(rest)}, names))
      remarks.push_back(std::move(each));
  }
  return remarks;
}

Remarks joined_headings(const Section& section, const SectionNames& names) {
  Remarks remarks;
  const auto add = [&](int line, std::string_view heading) {
    remarks.push_back(
        {Remark::Kind::kUnclearHeading, line,
         fmt::format("'{}' belongs to the text above it; put a blank line before it", heading)});
  };
  if (const auto* last = last_line_of_title(section, names))
    add(section.text_line - 2, last->heading);
  const bool has_underline = section.text.find("\n==") != std::string::npos ||
                             section.text.find("\n--") != std::string::npos;
  if (!has_underline) return remarks;
  const auto lines = lines_outside_code(section.text, section.text_line);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto& [number, line] = lines[i - 1];
    const bool is_underlined = lines[i].number == number + 1 && is_underline(lines[i].text);
    if (is_underlined && !line.starts_with(' ') && names.find(line) != SectionName::kOwn)
      add(number, trimmed(line));
  }
  return remarks;
}

std::string unread_heading(const std::string& title, const NamedSection& near) {
  const bool is_plain = title.find_first_of("[]{},:#\"'`") == title.npos;
  return fmt::format(
      "heading '{}' is not one that confab reads; write '{}', or set sections.{} to [{}]", title,
      near.heading, near.setting, is_plain ? title : "\"" + title + "\"");
}

}  // namespace confab::core
