// SPDX-License-Identifier: MIT
#include "core/notes/body/promise.h"

#include <algorithm>
#include <utility>

#include "core/notes/body/decoration.h"
#include "core/notes/body/promise_date.h"
#include "core/notes/body/prose.h"
#include "core/notes/body/task_box.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

string_view without_opening_blanks(string_view text) {
  while (true) {
    text = text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
    if (!text.starts_with("\u00A0")) return text;
    text.remove_prefix(2);
  }
}

// Removes emphasis from the front: `**`.
string_view without_marks_in_front(string_view text) {
  return text.substr(std::min(text.find_first_not_of("*_"), text.size()));
}

// `#task me: …`
string_view without_tags(string_view text) {
  text = without_opening_blanks(text);
  while (text.starts_with('#') && text.size() > 1 && text[1] != '#' && text[1] != ' ') {
    const auto end = text.find_first_of(" \t");
    if (end == npos) return text;
    text = without_opening_blanks(text.substr(end));
  }
  return text;
}

// The length of the mark between the promiser and the promise: a colon, or a dash with spaces
// around it; 0 if there is none. `has_gap`: spaces come before it.
std::size_t mark_length(string_view text, bool has_gap) {
  if (text.starts_with(':')) return text.starts_with("::") ? 2 : 1;
  if (text.starts_with("：")) return 3;
  for (const string_view dash : {"-", "–", "—"}) {
    const bool is_apart = has_gap && text.size() > dash.size() && text[dash.size()] == ' ';
    if (text.starts_with(dash) && is_apart) return dash.size();
  }
  return 0;
}

struct Promiser {
  Promise::By by;
  std::string rest;  // the promise itself
  bool has_colon;    // and not a dash
};

std::optional<Promise::By> by_called(string_view word) {
  const auto who = lower_ascii(word);
  if (who == "me") return Promise::By::kMe;
  if (who == "them") return Promise::By::kThem;
  return {};
}

// `**me: send it**` ends its emphasis in the promise.
std::string without_first(string_view part, string_view text) {
  std::string result(text);
  const auto at = part.empty() ? npos : result.find(part);
  if (at != npos) result.erase(at, part.size());
  return result;
}

std::optional<Promiser> read_promiser(string_view written) {
  const auto untagged = without_tags(written);
  const auto text = without_marks_in_front(untagged);
  const auto emphasis = untagged.substr(0, untagged.size() - text.size());
  const auto end = std::min(text.find_first_of(" \t:*_\xE3\xEF"), text.size());
  const auto by = by_called(text.substr(0, end));
  if (!by) return {};
  auto rest = without_marks_in_front(text.substr(end));
  const bool has_gap = !rest.empty() && (rest[0] == ' ' || rest[0] == '\t');
  rest = without_opening_blanks(rest);
  const auto mark = mark_length(rest, has_gap);
  if (mark == 0) return {};
  const auto promised = without_opening_blanks(without_marks_in_front(rest.substr(mark)));
  const auto head = text.substr(0, text.size() - promised.size());
  const bool is_closed = head.find_first_of("*_") != npos;
  return Promiser{*by, is_closed ? std::string(promised) : without_first(emphasis, promised),
                  rest[0] == ':'};
}

string_view without_hard_break(string_view line) {
  line = trimmed(line);
  return line.ends_with('\\') ? trimmed(line.substr(0, line.size() - 1)) : line;
}

// The lines of an item joined into one, without comments and without fields on lines of their own.
// The due date of such a field counts.
std::string joined_lines(string_view written, std::optional<std::string>& due) {
  const auto kept = without_comments(written);
  std::string text;
  for (string_view rest = kept; !rest.empty();) {
    const auto line = take_line(rest);
    const auto field = text.empty() ? std::nullopt : field_line(line, LinePlace::kBelowText);
    if (field && field->due) due = field->due;
    if (field) continue;
    if (!text.empty()) text += ' ';
    text += without_hard_break(line);
  }
  return text;
}

// `send **it (friday)**` with its emphasis closed before the brackets, and `\(` without the
// escape.
std::string with_plain_brackets(string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_escape = text.substr(at).starts_with("\\(") || text.substr(at).starts_with("\\)");
    if (!is_escape) plain += text[at];
  }
  const auto end = plain.find_last_not_of("*_") + 1;  // npos + 1 is 0
  const auto open = plain.rfind('(', end);
  if (end == plain.size() || end == 0 || plain[end - 1] != ')' || open == npos || open == 0)
    return plain;
  const auto marks = plain.substr(end);
  if (string_view(plain).substr(0, open).ends_with(marks)) return plain;  // `*(friday)*`
  if (plain.substr(0, open).find(marks) == npos) return plain;
  const auto before = plain.find_last_not_of(' ', open - 1) + 1;
  return plain.substr(0, before) + marks + plain.substr(before, end - before);
}

// Could the first word be `me`, `them` or a tag? Fast; if the answer is no, it is certain.
bool may_name_promiser(string_view written) {
  constexpr string_view kFirstBytes = "mMtT#\u00A0";
  const auto first = written.find_first_not_of(" \t\r\n*_");
  return first != npos && kFirstBytes.find(written[first]) != npos;
}

// Who the beginning of an item names: the text may be wrapped right after its first word.
std::optional<Promiser> promiser_at_start(string_view written) {
  if (!may_name_promiser(written)) return {};
  constexpr std::size_t kLongestHead = 200;
  const auto is_break = [](char c) { return c == '\n' || c == '\r'; };
  const auto head = written.substr(0, kLongestHead);
  if (std::ranges::none_of(head, is_break)) return read_promiser(head);
  std::string line(head);
  std::ranges::replace_if(line, is_break, ' ');
  return read_promiser(line);
}

}  // namespace

std::optional<Promise::By> promiser_in(string_view written) {
  const auto promiser = promiser_at_start(written);
  return promiser ? std::optional(promiser->by) : std::nullopt;
}

bool is_promise_without_box(string_view written) {
  const auto promiser = promiser_at_start(written);
  return promiser && promiser->has_colon;
}

std::optional<Promise> promise_from(string_view written, std::optional<Day> talk) {
  if (!promiser_in(written)) return {};
  std::optional<std::string> due;
  auto line = joined_lines(written, due);
  if (due) line += " [due:: " + *due + "]";
  const auto promiser = read_promiser(line);
  if (!promiser) return {};
  const auto rest = with_plain_brackets(promiser->rest);
  auto dated = take_date(rest, talk);
  return Promise{promiser->by,
                 plain_text(dated.text),
                 dated.date,
                 false,
                 std::string(written),
                 0,
                 std::move(dated.unread),
                 std::move(dated.why),
                 std::move(dated.loose)};
}

std::optional<Promise> promise_from(const Item& item, std::optional<Day> talk) {
  auto promise = promise_from(item.text, talk);
  if (!promise) return {};
  promise->is_kept = item.box == Item::Box::kTicked;
  promise->line = item.line;
  return promise;
}

namespace {

// Is there `me` or `them` right before the colon at `colon`, in a line whose box is not closed?
bool may_promise_at(string_view body, std::size_t colon) {
  const auto before = body.substr(0, colon);
  const auto end = before.find_last_not_of("*_ \t") + 1;  // npos + 1 is 0
  const auto begin = before.find_last_of(" \t\n*_]", end == 0 ? 0 : end - 1) + 1;
  if (begin > end || !by_called(before.substr(begin, end - begin))) return false;
  const auto line = before.substr(before.rfind('\n') + 1);
  return line.find("[x]") == npos && line.find("[X]") == npos && line.find("[-]") == npos;
}

// A promise after a dash has a box, so there is no need to look for the dash.
bool may_promise_after(string_view text) {
  const auto box = task_box_in(text);
  return box && box->state == Item::Box::kOpen && promiser_in(text.substr(box->text_begin));
}

}  // namespace

bool may_promise(string_view body) {
  for (auto at = body.find(':'); at != npos; at = body.find(':', at + 1)) {
    if (may_promise_at(body, at)) return true;
  }
  for (auto at = body.find('['); at != npos; at = body.find('[', at + 1)) {
    if (may_promise_after(body.substr(at))) return true;
  }
  return false;
}

}  // namespace confab::core
