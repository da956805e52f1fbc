// SPDX-License-Identifier: MIT
#include "core/notes/interview_body.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

void add_lines(std::string_view text, std::vector<std::string>& entries) {
  while (!text.empty()) {
    const auto line = take_line(text);
    if (line.find_first_not_of(" \t") != std::string_view::npos) entries.emplace_back(line);
  }
}

void add_entries(const Section& section, Reflection& reflection) {
  if (section.items.empty()) add_lines(section.text, reflection.entries);
  for (const auto& item : section.items) {
    if (!item.text.empty()) reflection.entries.push_back(item.text);
  }
}

bool is_nothing(std::string_view text) {
  const auto folded = fold(text);
  return folded == "nothing" || folded == "none" || folded == "nothing." || folded == "none." ||
         folded == "-";
}

void settle(Reflection& reflection) {
  reflection.is_answered = !reflection.entries.empty();
  std::erase_if(reflection.entries, is_nothing);
}

// Takes one section after the other; each may stand under several headings at once.
class Reader {
 public:
  explicit Reader(Interview& interview) : interview_(interview) {}

  void read(Section section) {
    const auto title = fold(section.title);
    const auto stands_under = [&](Under& heading) { return heading.holds(section.level, title); };
    const bool is_research = stands_under(research_);
    const bool has_questions = stands_under(questions_);
    const bool has_promises = stands_under(promises_);
    const bool is_thank_you = stands_under(thank_you_);
    const bool is_review = stands_under(review_);
    const bool is_ours = is_research || has_questions || has_promises || is_thank_you || is_review;
    const bool has_notes = stands_under(notes_) || !is_ours;
    interview_.has_notes |= has_notes && has_text(section);
    if (stands_under(learned_)) add_entries(section, interview_.learned);
    if (stands_under(left_out_)) add_entries(section, interview_.left_out);
    if (stands_under(new_questions_)) add_entries(section, interview_.new_questions);
    if (is_thank_you) interview_.thank_you.push_back(section);
    if (has_questions && interview_.questions_line == 0) {
      interview_.questions_line = section.line;
      interview_.questions.reserve(section.items.size());
    }
    for (auto& item : section.items) {
      if (!item.is_task()) continue;
      if (is_research) interview_.research.push_back(item);
      if (has_questions)
        interview_.questions.push_back(question_from(std::move(item)));
      else if (auto promise = promise_from(item))
        interview_.promises.push_back(std::move(*promise));
    }
  }

 private:
  Under research_{"research"}, questions_{"questions"}, promises_{"promises"}, notes_{"notes"},
      thank_you_{"thank-you"}, review_{"review"}, learned_{"learned"}, left_out_{"left out"},
      new_questions_{"new questions"};
  Interview& interview_;
};

}  // namespace

void read_body(Body body, Interview& interview) {
  Reader reader(interview);
  for (auto& section : body.sections) reader.read(std::move(section));
  for (auto* reflection : {&interview.learned, &interview.left_out, &interview.new_questions})
    settle(*reflection);
}

}  // namespace confab::core
