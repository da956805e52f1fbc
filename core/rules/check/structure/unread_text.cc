// SPDX-License-Identifier: MIT
// unread-text: text under one of confab's headings that confab cannot read there.
#include <fmt/format.h>

#include "core/notes/body/hidden_promises.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/structure/body_lines.h"
#include "core/rules/check/structure/unread_outreach.h"
#include "core/rules/check/structure/unread_relation.h"
#include "core/rules/check/structure/unread_wording.h"
#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// A promise belongs to the talk in which it was made.
void find_promises(const NoteText& text, const Situation& in) {
  if (text.body().find('[') == std::string_view::npos) return;
  for (const auto& [number, line] : body_lines(text)) {
    const auto promise = open_promise_in(line);
    if (promise.empty()) continue;
    in.add(Rule::kUnreadText, {text.path, number, 1},
           fmt::format("'{}' is not read here: a promise belongs in the note of a talk",
                       one_line(promise)));
  }
}

// `| What is it? | later |` too
bool asks(std::string_view line) {
  return line.ends_with('?') || (line.starts_with('|') && line.find('?') != line.npos);
}

// A question of the bank is a list item.
void find_loose_questions(const NoteText& text, const Situation& in) {
  bool is_in_item = false;
  for (const auto& [number, line] : body_lines(text)) {
    const auto start = line.substr(0, 1);
    const bool begins_item = line.find_first_of("-*+0123456789") == line.find_first_not_of(" \t>");
    is_in_item = !one_line(line).empty() && (is_in_item || begins_item);
    if (is_in_item || start == " " || start == "#" || !asks(one_line(line))) continue;
    in.add(
        Rule::kUnreadText, {text.path, number, 1},
        fmt::format("'{}' is not a list item, so it is never asked; write '- …'", one_line(line)));
  }
}

// `place: Room #4` ends before the `#`: the rest is a comment.
void find_cut_value(const Note& note, const Value& value, std::string_view bytes,
                    const Situation& in) {
  for (const auto& item : value.entries()) {
    if (!item.is_scalar() || item.style != Value::Style::kPlain || item.end > bytes.size())
      continue;
    auto rest = bytes.substr(item.end);
    const auto comment = trimmed(take_line(rest));
    const bool is_numbered = comment.size() > 1 && comment[0] == '#' && is_digit(comment[1]);
    if (is_numbered)
      in.add(Rule::kUnreadText, location_of(note, item),
             fmt::format("'{}' is a comment, because a space and '#' begin one; to make it part of "
                         "the value, put the value in quotes",
                         comment));
  }
}

void find_cut_values(const Note& note, std::string_view bytes, const Situation& in) {
  for (const auto& member : note.fields.members) find_cut_value(note, member.value, bytes, in);
}

// A thank-you without a date counts as not sent.
void find_undated_thanks(const Interview& talk, const Situation& in) {
  const auto* note = in.notebook.find_path(talk.path);
  if (!in.was_held(talk) || !note || !in.is_missing(*note, "thanks")) return;
  const auto written = std::ranges::find_if(talk.thank_you, has_text);
  if (written != talk.thank_you.end())
    in.add(Rule::kUnreadText, {talk.path, written->line, 1},
           "Thank-you has text, but 'thanks' has no date; if you sent it, add "
           "'thanks: YYYY-MM-DD'");
}

void find_unread_text(const Situation& in) {
  for (const auto& interview : in.notebook.interviews) {
    find_undated_thanks(interview, in);
    for (const auto& remark : interview.remarks) {
      if (remark.kind == Remark::Kind::kUnreadText)
        in.add(Rule::kUnreadText, {interview.path, remark.line, 1}, remark.message);
    }
  }
  in.find_each(in.texts.size(), [&](std::size_t i, const Situation& own) {
    const auto& text = in.texts[i];
    const auto* note = in.notebook.find_path(text.path);
    if (note && (note->type == kContact || note->type == kOrganization)) find_promises(text, own);
    if (note && is_our_type(note->type)) find_cut_values(*note, text.bytes, own);
    if (note && note->type == kContact)
      find_unread_outreach(text, *in.notebook.contact_of(*note), own);
    if (note && note->type == kInterview) find_unread_relations(text, own);
    if (note && note->type == kQuestions) {
      find_loose_questions(text, own);
      find_unread_wordings(text, own);
    }
  });
}

}  // namespace

template <>
const RuleRow& row<Rule::kUnreadText>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unread-text",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "text under one of confab's headings is not in a form that it reads",
              .fix = "make it a list item: '- [ ] me: send the paper (by Friday)'; or move it "
                     "under Notes",
              .source = kFormat,
              .settings = "sections",
          },
      .find = find_unread_text,
  };
  return kRow;
}

}  // namespace confab::core
