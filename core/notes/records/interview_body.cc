// SPDX-License-Identifier: MIT
#include "core/notes/records/interview_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

#include "core/notes/body/heading_remarks.h"
#include "core/notes/body/hidden_promises.h"
#include "core/notes/body/loose_text.h"
#include "core/notes/body/plain_entries.h"
#include "core/notes/body/promise_remarks.h"
#include "core/notes/body/prose.h"
#include "core/notes/body/question_remarks.h"
#include "core/notes/body/question_text.h"
#include "core/notes/records/body_places.h"
#include "core/notes/records/relation_words.h"
#include "core/notes/values/no_entry.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

void settle(Reflection& reflection) {
  std::erase_if(reflection.entries, is_placeholder_entry);
  reflection.is_answered |= !reflection.entries.empty();
  std::erase_if(reflection.entries, is_nothing);
}

// One entry of a section of the review.
struct Reflected {
  int line;
  std::string text;
};

class Reader {
 public:
  Reader(Interview& interview, const SectionNames& names)
      : places_(interview), interview_(interview), names_(names) {
    if (interview.starts) talk_ = interview.starts->day();
  }

  void read(Section section) {
    const auto name = names_.find(section.title);
    auto place = places_.place_of(section, name);
    if (is_own_in_review(section, name, place)) place.is_review = false;
    has_boxes_ = std::ranges::any_of(section.items, &Item::is_task);
    is_below_question_ = name == SectionName::kOwn && is_question_ended(section.title);
    interview_.has_notes |= place.has_notes && has_text(section);
    quoted_until_ = std::numeric_limits<int>::max();
    is_below_unclear_ = false;
    if (!remark_on_joined_headings(section)) remark_on_heading(section, name, place);
    remark_on_underline(section, name);
    if (place.reflection) add_reflection(section.line, words_after_colon(section.title, name));
    read_loose_text(section, place);
    if (place.has_questions && interview_.questions_line == 0) {
      interview_.questions_line = section.line;
      interview_.questions.reserve(section.items.size());
    }
    for (auto& item : section.items) read(std::move(item), place);
    end_reflection(place);
    if (place.is_thank_you) {
      section.items.clear();
      interview_.thank_you.push_back(std::move(section));
    }
  }

 private:
  // `### Learned: compilers are fun`
  std::string_view words_after_colon(std::string_view title, SectionName name) const {
    const auto colon = title.find(": ");
    const bool is_ours = colon != title.npos && name != SectionName::kOwn &&
                         names_.find(title.substr(0, colon)) == name;
    return is_ours ? title.substr(colon + 2) : "";
  }

  // A section of the user's own between those of the review, and not meant as one of them.
  static bool is_own_in_review(const Section& section, SectionName name, const Place& place) {
    return name == SectionName::kOwn && place.is_review && !place.reflection &&
           !review_section_near(section.title);
  }

  void remark(Remark::Kind kind, int line, std::string message) {
    interview_.remarks.push_back({kind, line, std::move(message)});
  }

  void add(Remarks remarks) { std::ranges::move(remarks, std::back_inserter(interview_.remarks)); }

  // Is the end of its title one of them?
  bool remark_on_joined_headings(const Section& section) {
    auto joined = joined_headings(section, names_);
    if (joined.empty()) return false;
    const auto first = joined.front().line;
    quoted_until_ = first;
    add(std::move(joined));
    return first < section.text_line;
  }

  void remark_on_heading(const Section& section, SectionName name, const Place& place) {
    const bool is_next = name == SectionName::kNext && !place.is_review;
    if (is_next && !is_review_unclear_ && has_text(section))
      remark(Remark::Kind::kUnclearHeading, section.line,
             fmt::format("'{}' is read only below Review", one_line(section.title)));
    if (name != SectionName::kOwn || section.title.empty()) return;
    const bool is_in_review = place.is_review && !place.reflection;
    if (place.is_ours() && !is_in_review) return;
    const auto* near =
        is_in_review ? review_section_near(section.title) : section_near(section.title);
    if (!near) return;
    remark(Remark::Kind::kUnclearHeading, section.line,
           unread_heading(one_line(section.title), *near));
    is_review_unclear_ |= near->name == SectionName::kReview;
    is_below_unclear_ = is_in_review;
    if (is_in_review && has_text(section)) answer_below(near->name);
  }

  // The review has this answer, though it is not read until its heading is corrected.
  void answer_below(SectionName name) {
    if (name == SectionName::kLearned) interview_.learned.is_answered = true;
    if (name == SectionName::kLeftOut) interview_.left_out.is_answered = true;
    if (name == SectionName::kNewQuestions) interview_.new_questions.is_answered = true;
  }

  // Among headings with `#`, an underlined one is more likely a paragraph above a rule.
  void remark_on_underline(const Section& section, SectionName name) {
    const bool is_underlined = section.level == 2 && section.text_line > section.line + 1;
    const bool is_told =
        !interview_.remarks.empty() && interview_.remarks.back().line >= section.line;
    if (is_underlined && name == SectionName::kOwn && is_after_ours_ && !is_told)
      remark(Remark::Kind::kUnclearHeading, section.line,
             fmt::format("'{}' is a heading, because '---' is right below it; put a blank line "
                         "between them",
                         first_line(section.title)));
    is_after_ours_ = !is_underlined && (name != SectionName::kOwn || is_after_ours_);
  }

  // Letters must not quote what follows `Learned: patience`. Returns whether there is such a line,
  // which may be reported already.
  bool hides_private(int line, std::string_view text, bool is_reported) {
    const auto found = private_heading_in(text, names_);
    if (!found.meant) return false;
    quoted_until_ = std::min(quoted_until_, line);
    answer_below(found.meant->name);
    const auto above = std::count(text.begin(), found.line.begin(), '\n');
    if (!is_reported)
      remark(
          Remark::Kind::kUnclearHeading, line + static_cast<int>(above),
          fmt::format("'{}' is not a heading; write '### {}'", found.line, found.meant->heading));
    return true;
  }

  // Text outside list items.
  void read_loose_text(const Section& section, const Place& place) {
    if (!place.is_ours()) add(hidden_promises(section));
    for (const auto& loose : loose_text(section)) {
      const auto& [line, text, is_label] = loose;
      auto headings = heading_remarks(loose, names_);
      const bool is_reported = !headings.empty();
      if (is_reported) quoted_until_ = std::min(quoted_until_, line);
      const bool may_be_private = is_quoted(place) || (is_reported && place.is_review);
      if (may_be_private && hides_private(line, text, is_reported) && !is_reported) continue;
      if (!is_label || !place.is_ours()) add(std::move(headings));
      if (is_label || heading_meant(text, names_)) continue;
      is_below_question_ |= place.has_questions && is_question_ended(text);
      if (place.reflection) {
        for (const auto entry : is_quoted(place) ? plain_entries(text) : std::vector{text})
          add_reflection(line, entry);
      } else if (place.wants_items() && !is_below_unclear_ && !first_sentence(text).empty()) {
        const auto* fault = place.is_review ? "not under a heading of the review, so it is not read"
                            : place.has_questions
                                ? "not a list item, so it is not read; write '- [ ] …', or indent "
                                  "it below the question that it answers"
                                : "not a list item, so it is not read; write '- [ ] …'";
        remark(Remark::Kind::kUnreadText, line, fmt::format("'{}' is {}", first_line(text), fault));
      }
    }
  }

  void read(Item item, const Place& place) {
    const bool is_cancelled = item.box == Item::Box::kCancelled;
    if (is_promise(item, place)) return read_promise(item);
    if (remark_on_bullet(item)) return;
    if (place.is_review) remark_on_lines(item);
    const bool is_reported = item.line >= quoted_until_;
    if (is_quoted(place) && hides_private(item.line, item.text, is_reported)) return;
    if (auto keyword = remark_on_keyword(item)) {
      interview_.remarks.push_back(std::move(*keyword));
      return;
    }
    if (place.reflection) return is_cancelled ? void() : read_reflection(item, place);
    if (place.has_questions && !item.text.empty()) return read_question(std::move(item));
    if (place.has_promises && !is_cancelled) return read_stray(item);
    if (place.is_research && !is_cancelled && !plain_text(item.text).empty()) {
      if (!item.is_task()) item.box = Item::Box::kOpen;
      interview_.research.push_back(std::move(item));
      return;
    }
    if (place.is_review && !is_below_unclear_ && !plain_text(item.text).empty()) {
      remark(Remark::Kind::kUnreadText, item.line,
             fmt::format("'{}' is not under a heading of the review, so it is not read",
                         first_line(item.text)));
    }
    if (place.is_ours()) return;
    if (auto near = remark_on_near_promise(item, interview_.contact.stem, talk_))
      interview_.remarks.push_back(std::move(*near));
  }

  // With a box, a promise counts anywhere; without one, only under Promises. In notes, `me:` may
  // mean who spoke.
  static bool is_promise(const Item& item, const Place& place) {
    if (item.is_task()) return promiser_in(item.text).has_value();
    return place.has_promises && is_promise_without_box(item.text);
  }

  // `- Promises` with items below it looks like a heading.
  bool remark_on_bullet(const Item& item) {
    if (item.is_task() || item.end_line == item.line) return false;
    const auto* meant = heading_meant(item.text, names_);
    if (!meant) return false;
    quoted_until_ = std::min(quoted_until_, item.line);
    remark(Remark::Kind::kUnclearHeading, item.line,
           fmt::format("'{}' is a list item, not a heading; write '## {}'", first_line(item.text),
                       meant->heading));
    return true;
  }

  // `**Left out**` right below an item is a line of the item.
  void remark_on_lines(const Item& item) {
    auto remarks = heading_remarks_in(item, names_);
    if (!remarks.empty()) quoted_until_ = std::min(quoted_until_, remarks.front().line);
    add(std::move(remarks));
  }

  void read_promise(const Item& item) {
    promise_end_ = item.end_line;
    if (item.box == Item::Box::kCancelled) return;
    auto promise = promise_from(item, talk_);
    if (!promise) return;
    if (promise->text.empty()) return read_empty_promise(*promise, item);
    add(remarks_on(*promise, item, talk_));
    interview_.promises.push_back(std::move(*promise));
  }

  // A template's `me:` and a promise that is struck out are empty on purpose.
  void read_empty_promise(const Promise& promise, const Item& item) {
    const bool is_struck_out = item.text.find("~~") != std::string::npos;
    const bool says_more =
        promise.date || item.text.find("![") != std::string::npos || item.end_line > item.line;
    if (says_more && !is_struck_out)
      remark(Remark::Kind::kUnreadText, item.line,
             fmt::format("'{}' does not say what was promised; write it after the colon",
                         first_line(item.text)));
  }

  // A task inside a promise is a step of it.
  void read_stray(const Item& item) {
    if (item.line <= promise_end_) return;
    const auto text = plain_text(item.text);
    if (text.empty() || is_nothing(text) || is_placeholder_entry(text)) return;
    remark(Remark::Kind::kUnreadText, item.line, whose_promise(first_line(item.text)));
  }

  // `DONE` is Logseq's word; ✅ and ❌ are what Tasks writes.
  static bool is_settled(const Item& item) {
    const auto has = [&](std::string_view sign) {
      return item.text.find(sign) != std::string::npos;
    };
    return item.box == Item::Box::kTicked || item.text.starts_with("DONE ") || has("✅") || has("❌");
  }

  // What is done is no longer next, and no longer a new question.
  void read_reflection(const Item& item, const Place& place) {
    const bool is_open_only =
        place.reflection == &interview_.next_step || place.reflection == &interview_.new_questions;
    if (is_open_only && is_settled(item)) {
      place.reflection->is_answered |= place.reflection == &interview_.new_questions;
      return;
    }
    const auto text = with_related_stem(item.text);
    add_reflection(item.line, item.more.empty() ? text : text + "\n\n" + item.more);
  }

  void add_reflection(int line, std::string_view text) {
    if (auto said = prose(text); !said.empty()) reflected_.push_back({line, std::move(said)});
  }

  // Among questions with boxes, a bullet without one is more likely an answer. So is one below a
  // heading or paragraph that is a question, and a task inside a question.
  bool is_likely_answer(const Item& item) const {
    const bool is_one_line = item.more.empty() && item.text.find('\n') == std::string::npos;
    const bool is_bullet_among_answers =
        !item.is_task() && (has_boxes_ || is_below_question_ || is_marked_as_answer(item.text));
    const bool is_inside_question = item.is_task() && item.line <= question_end_;
    return (is_bullet_among_answers || is_inside_question) && is_one_line &&
           !item.text.starts_with('!') && !is_question_ended(item.text);
  }

  void read_question(Item item) {
    if (is_likely_answer(item)) {
      if (plain_text(item.text).empty()) return;
      const auto* fault = item.line <= question_end_
                              ? "has a box of its own, so it is not read as a part of the answer"
                              : "is not a question; indent it below the question that it answers";
      return remark(Remark::Kind::kUnreadText, item.line,
                    fmt::format("'{}' {}", first_line(item.text), fault));
    }
    question_end_ = item.end_line;
    auto question = question_from(std::move(item));
    if (question.text.empty()) return;
    add(remarks_on(question, interview_.is_held()));
    if (question.state == AnswerState::kCancelled)
      interview_.cancelled_questions.push_back(std::move(question));
    else
      interview_.questions.push_back(std::move(question));
  }

  // In letters.
  bool is_quoted(const Place& place) const {
    return place.reflection == &interview_.to_thank_for ||
           place.reflection == &interview_.next_step;
  }

  void read_new_questions() {
    for (auto& [line, text] : reflected_) {
      if (is_marked_critical(text)) text = "! " + question_words(text);
      if (!is_too_short_to_ask(text)) continue;
      interview_.new_questions.is_answered = true;
      remark(Remark::Kind::kUnreadText, line,
             fmt::format("'{}' is not read as a new question; write a question, or 'nothing'",
                         first_line(text)));
      text.clear();
    }
    std::erase_if(reflected_, [](const Reflected& each) { return each.text.empty(); });
  }

  // Items and paragraphs of a section of the review, in their order.
  void end_reflection(const Place& place) {
    if (place.reflection == &interview_.new_questions) read_new_questions();
    if (is_quoted(place))
      std::erase_if(reflected_, [&](const Reflected& each) { return each.line >= quoted_until_; });
    std::ranges::stable_sort(reflected_, {}, &Reflected::line);
    for (auto& each : reflected_) place.reflection->entries.push_back(std::move(each.text));
    reflected_.clear();
  }

  Places places_;
  Interview& interview_;
  const SectionNames& names_;
  std::optional<Day> talk_;
  bool has_boxes_ = false;          // in the current section
  bool is_below_question_ = false;  // of the current section: is its heading a question?
  bool is_below_unclear_ = false;   // of the current section: is its heading in the review unclear?
  bool is_review_unclear_ = false;  // may another heading mean Review?
  bool is_after_ours_ = false;      // below a heading of ours with `#`
  int question_end_ = 0;            // the last line of the last question
  int promise_end_ = 0;             // and of the last promise
  int quoted_until_ = 0;  // the line of the current section that may be meant as a heading; letters
                          // quote only what is above it
  std::vector<Reflected> reflected_;
};

}  // namespace

void read_body(Body body, Interview& interview, const SectionNames& names) {
  Reader reader(interview, names);
  for (auto& section : body.sections) reader.read(std::move(section));
  for (auto* reflection : {&interview.learned, &interview.left_out, &interview.new_questions,
                           &interview.to_thank_for, &interview.next_step})
    settle(*reflection);
}

}  // namespace confab::core
