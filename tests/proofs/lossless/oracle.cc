// SPDX-License-Identifier: MIT
#include "oracle.h"

#include <algorithm>
#include <optional>
#include <set>
#include <variant>
#include <vector>

#include "landmarks.h"
#include "plain_yaml.h"
#include "written_field.h"

namespace confab::proof {
namespace {

using core::Value;

constexpr const char* kElsewhere = "bytes elsewhere have changed";
constexpr const char* kNoInsertion = "more was done than text put in";
constexpr const char* kOtherValue = "the value does not read back";

// The text in `after` in place of `old`, if everything else is equal.
std::optional<std::string_view> in_place_of(Range old, std::string_view before,
                                            std::string_view after) {
  const auto behind = before.size() - old.end;
  if (after.size() < old.begin + behind) return {};
  if (after.substr(0, old.begin) != before.substr(0, old.begin)) return {};
  if (after.substr(after.size() - behind) != before.substr(old.end)) return {};
  return after.substr(old.begin, after.size() - behind - old.begin);
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  const auto [end, other] = std::mismatch(
      a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
  return static_cast<std::size_t>(end - a.begin());
}

// Where text was inserted into `before`, if nothing else was done. The beginning of a line is
// preferred, because with repeated text there may be several such places.
std::optional<Range> insertion(std::string_view before, std::string_view after) {
  if (after.size() < before.size()) return {};
  const auto length = after.size() - before.size();
  auto at = common_prefix(before, after);
  if (after.substr(at + length) != before.substr(at)) return {};
  for (auto line = at; line > 0; --line) {
    if (before[line - 1] == '\n') return Range{line, line + length};
    if (before[line - 1] != after[line - 1 + length]) break;
  }
  return Range{at, at + length};
}

// The kinds of line end in `text`.
std::set<std::string_view> line_ends_in(std::string_view text) {
  std::set<std::string_view> ends;
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    ends.insert(at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n");
  return ends;
}

// Lines that are not blank, without indent, with any list marker as a dash.
std::vector<std::string> said_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size(); at = line_after(text, at)) {
    const auto line = line_at(text, at);
    if (line.find_first_not_of(" \t>") == std::string_view::npos) continue;  // blank, quoted or not
    const auto begin = line.find_first_not_of(" \t");
    lines.emplace_back(line.substr(begin));
    if (lines.back().starts_with("* ") || lines.back().starts_with("+ ")) lines.back()[0] = '-';
  }
  return lines;
}

// An answer below a task in a quote is in the quote too.
std::vector<std::string> unquoted(std::vector<std::string> lines) {
  for (auto& line : lines) line.erase(0, std::min(line.find_first_not_of(" \t>"), line.size()));
  return lines;
}

class Judge {
 public:
  Judge(std::string_view before, std::string_view after)
      : before_(before), after_(after), front_(front_matter_of(before)) {}

  std::string operator()(const core::SetField& edit) const {
    const auto field = lines_of_key(before_, edit.key);
    if (!field) return new_field(edit.key, edit.value);
    const auto lines = in_place_of(*field, before_, after_);
    if (!lines) return kElsewhere;
    const auto old = text_of(*field);
    if (!keeps_frame_of_value(old, *lines)) return "the key, blanks or the comment have changed";
    return read_field(*lines, edit.key) == edit.value ? line_ends(*lines, true) : kOtherValue;
  }

  std::string operator()(const core::RemoveField& edit) const {
    const auto field = lines_of_key(before_, edit.key);
    if (!field) return "there was nothing to remove";
    const auto left = in_place_of(*field, before_, after_);
    return left && left->empty() ? "" : kElsewhere;
  }

  std::string operator()(const core::AppendItem& edit) const {
    const auto field = lines_of_key(before_, edit.key);
    if (!field) return new_field(edit.key, Value::list({edit.item}));
    const auto lines = in_place_of(*field, before_, after_);
    if (!lines) return kElsewhere;
    const auto old = text_of(*field);
    if (edit.before) return put_first(old, *lines, edit);
    if (has_list_below(old)) {
      if (!lines->starts_with(old)) return kNoInsertion;
      const auto item = lines->substr(old.size());
      if (dash_column(item) != dash_column(old)) return "the dash stands in another column";
      return read_item(item) == edit.item ? line_ends(item, true) : kOtherValue;
    }
    return appended_inline(old, *lines, edit);
  }

  // Only one part was removed, all within the lines of the key.
  std::string operator()(const core::RemoveItem& edit) const {
    const auto field = lines_of_key(before_, edit.key);
    if (!field) return "there was nothing to remove";
    const auto lines = in_place_of(*field, before_, after_);
    if (!lines) return kElsewhere;
    const auto old = text_of(*field);
    if (!insertion(*lines, old)) return "more was done than text taken out";
    const auto was = read_field(old, edit.key), now = read_field(*lines, edit.key);
    if (!was || !now || !was->is_list()) return "";
    auto expected = *was;
    expected.items.erase(expected.items.begin() + static_cast<std::ptrdiff_t>(edit.index));
    return *now == expected ? "" : kOtherValue;
  }

  std::string operator()(const core::SetEntryField& edit) const {
    const auto field = lines_of_key(before_, edit.key);
    const auto map = Value::map({{edit.entry_key, edit.value}});
    if (!field) return new_field(edit.key, map);
    const auto lines = in_place_of(*field, before_, after_);
    if (!lines) return kElsewhere;
    const auto old = text_of(*field);
    const auto at = line_begin(*lines, common_prefix(old, *lines));
    if (edit.index && has_list_below(old) && count_items(*lines, at) != *edit.index + 1)
      return "another entry was changed";
    return says_entry(lines->substr(at), edit) ? line_ends(*lines, true) : kOtherValue;
  }

  std::string operator()(const core::InsertInSection& edit) const {
    const auto place = insertion(before_, after_);
    if (!place || place->begin < body_begin()) return kNoInsertion;
    const auto section = lines_of_section(before_, edit.heading);
    if (section && (place->begin < section->begin || place->begin > section->end))
      return "the text stands in another section";
    const auto text = after_.substr(place->begin, place->end - place->begin);
    auto lines = said_lines(text);
    std::erase_if(lines, [&](const std::string& line) { return is_title(line, edit); });
    return lines == said_lines(edit.text) ? line_ends(text, false) : "other text was put in";
  }

  // The new name in all places where only the old one was.
  std::string operator()(const core::RedirectLinks& edit) const {
    const auto& [old, now] = *edit.to.stems.begin();
    auto back = std::string(after_);
    for (auto at = back.find(now); at != std::string::npos; at = back.find(now, at + old.size()))
      back.replace(at, now.size(), old);
    if (after_ == before_) return "no link has followed";
    return back == before_ ? "" : kElsewhere;
  }

  std::string operator()(const core::TickTask& edit) const {
    const auto box = common_prefix(before_, after_);
    auto unticked = std::string(after_);
    if (is_box(after_, box, 'x')) unticked.replace(box, 1, mark_at(box));
    const auto place = insertion(before_, unticked);
    if (!place || place->begin < body_begin()) return kNoInsertion;
    const auto text = std::string_view(unticked).substr(place->begin, place->end - place->begin);
    const bool is_answer = unquoted(said_lines(text)) == unquoted(said_lines(edit.answer));
    return is_answer ? line_ends(text, false) : "other text was put in";
  }

 private:
  static bool is_box(std::string_view note, std::size_t at, char mark) {
    return at > 0 && at + 1 < note.size() && note[at - 1] == '[' && note[at] == mark &&
           note[at + 1] == ']';
  }

  // The mark in the box at that place before it was ticked.
  std::string_view mark_at(std::size_t box) const {
    const auto end = before_.find(']', box);
    return end == std::string_view::npos ? "x" : before_.substr(box, end - box);
  }

  static bool is_title(std::string_view line, const core::InsertInSection& edit) {
    if (!line.starts_with('#')) return false;
    const auto title = line.substr(std::min(line.find_first_not_of("# "), line.size()));
    return title == edit.heading || title == edit.parent;
  }

  std::string_view text_of(Range range) const {
    return before_.substr(range.begin, range.end - range.begin);
  }

  std::size_t body_begin() const { return front_ ? line_after(before_, front_->end) : 0; }

  // One more key, on lines of its own before the closing fence.
  std::string new_field(std::string_view key, const Value& value) const {
    if (!front_) return "there was no front matter";
    const auto lines = in_place_of({front_->end, front_->end}, before_, after_);
    if (!lines) return kElsewhere;
    return read_field(*lines, key) == value ? line_ends(*lines, true) : kOtherValue;
  }

  // An item inserted before those of a list.
  std::string put_first(std::string_view old, std::string_view lines,
                        const core::AppendItem& edit) const {
    const auto place = insertion(old, lines);
    if (!place) return kNoInsertion;
    const auto item = lines.substr(place->begin, place->end - place->begin);
    if (has_list_below(old)) {
      if (count_items(lines, place->begin) != 1) return "the item is not the first";
      return read_item(item) == edit.item ? line_ends(item, true) : kOtherValue;
    }
    // The bytes do not show which of two quotes is new, so the values must.
    const auto was = read_field(old, edit.key), now = read_field(lines, edit.key);
    if (!was || !now) return item.find(edit.item.text) == item.npos ? kOtherValue : "";
    auto expected = *was;
    expected.items.insert(expected.items.begin(), edit.item);
    return *now == expected ? "" : kOtherValue;
  }

  // An item inserted into a flow collection, or next to a single value.
  std::string appended_inline(std::string_view old, std::string_view lines,
                              const core::AppendItem& edit) const {
    const auto now = read_field(lines, edit.key);
    const auto was = read_field(old, edit.key);
    if (was && was->is_list() && !was->items.empty() && !insertion(old, lines)) return kNoInsertion;
    if (was && now) {
      auto expected = was->is_list() ? *was : Value::list({});
      if (!was->is_list() && !was->is_null()) expected.items.push_back(*was);
      expected.items.push_back(edit.item);
      return *now == expected ? line_ends(lines, true) : kOtherValue;
    }
    // A text or list over several lines is not read here; the new item must be.
    if (now) return now->is_list() && now->items.back() == edit.item ? "" : kOtherValue;
    const auto place = insertion(old, lines);
    if (!place) return kNoInsertion;
    // The comma and the line end that came with it may be on either side.
    constexpr std::string_view kGap = ", \r\n";
    auto item = lines.substr(place->begin, place->end - place->begin);
    item.remove_prefix(std::min(item.find_first_not_of(kGap), item.size()));
    item = item.substr(0, item.find_last_not_of(kGap) + 1);
    const auto reading = read_value("[" + std::string(item) + "]", 0);
    return reading && reading->value == Value::list({edit.item}) ? line_ends(item, true)
                                                                 : kOtherValue;
  }

  // New text has the line ends of its part, front matter or body.
  std::string line_ends(std::string_view came, bool is_front_matter) const {
    auto allowed = line_ends_in(is_front_matter ? before_.substr(0, body_begin())
                                                : before_.substr(body_begin()));
    if (allowed.empty()) allowed = line_ends_in(before_);
    const auto ends = line_ends_in(came);
    return std::ranges::includes(allowed, ends) ? "" : "a line ends in another way";
  }

  std::string_view before_;
  std::string_view after_;
  std::optional<Range> front_;
};

}  // namespace

std::string objection(std::string_view before, std::string_view after, const core::Edit& edit) {
  return std::visit(Judge(before, after), edit);
}

bool keeps_every_line(std::string_view before, std::string_view after) {
  std::size_t at = 0;
  for (std::size_t line = 0; line < before.size(); line = line_after(before, line)) {
    while (at < after.size() && line_at(after, at) != line_at(before, line))
      at = line_after(after, at);
    if (at >= after.size()) return false;
    at = line_after(after, at);
  }
  return true;
}

}  // namespace confab::proof
