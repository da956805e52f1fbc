// SPDX-License-Identifier: MIT
#include "core/interview.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/fold.h"
#include "core/number.h"

namespace confab::core {
namespace {

InterviewStatus status_from(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, InterviewStatus>, 4> kNames = {
      {{"planned", InterviewStatus::kPlanned},
       {"held", InterviewStatus::kHeld},
       {"cancelled", InterviewStatus::kCancelled},
       {"no-show", InterviewStatus::kNoShow}}};
  for (const auto& [name, status] : kNames) {
    if (name == text) return status;
  }
  return InterviewStatus::kUnknown;
}

// An entry is a map, or a plain date: `thanks: 2026-11-30`.
std::optional<Thanks> thanks_from(const Note& note, const Value& entry) {
  const auto when =
      find_date(entry.is_map() ? entry.text_at("date") : std::string_view(entry.text));
  if (!when) return {};
  return Thanks{*when, std::string(entry.text_at("by")), std::string(entry.text_at("note")),
                location_of(note, entry)};
}

std::vector<Thanks> thanks_of(const Note& note) {
  std::vector<Thanks> result;
  for (const auto& entry : note.fields.entries_at("thanks")) {
    if (auto thanks = thanks_from(note, entry)) result.push_back(std::move(*thanks));
  }
  return result;
}

std::optional<bool> flag_from(std::string_view text) {
  if (text == "true" || text == "yes") return true;
  if (text == "false" || text == "no") return false;
  return {};
}

std::optional<Resume> resume_of(const Note& note) {
  const auto* value = note.fields.find("resume");
  if (!value || value->is_null()) return {};
  // `resume: cv.pdf` says which, and nothing else.
  if (value->is_scalar()) return Resume{value->text, {}, {}, true};
  return Resume{std::string(value->text_at("version")),
                find_number(value->text_at("copies"), 0, 999),
                flag_from(value->text_at("asked-for"))};
}

Referrals referrals_of(const Note& note) {
  Referrals referrals;
  for (const auto& text : note.fields.texts_at("referrals")) {
    if (text == "none")
      referrals.kind = Referrals::Kind::kNone;
    else if (text == "not-asked")
      referrals.kind = Referrals::Kind::kNotAsked;
    else if (!text.empty())
      referrals.named.push_back(link_from(text));
  }
  if (!referrals.named.empty()) referrals.kind = Referrals::Kind::kNamed;
  return referrals;
}

bool is_nothing(std::string_view text) {
  const auto folded = fold(text);
  return folded == "nothing" || folded == "none" || folded == "nothing." || folded == "none." ||
         folded == "-";
}

void add_lines(std::string_view text, std::vector<std::string>& entries) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    if (line.find_first_not_of(" \t") != std::string_view::npos) entries.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

Reflection reflection_in(const Body& body, std::string_view title) {
  Reflection reflection;
  for (const auto* section : sections_under(body, title)) {
    if (section->items.empty()) add_lines(section->text, reflection.entries);
    for (const auto& item : section->items) {
      if (!item.text.empty()) reflection.entries.push_back(item.text);
    }
  }
  reflection.is_answered = !reflection.entries.empty();
  std::erase_if(reflection.entries, is_nothing);
  return reflection;
}

void read_body(const Body& body, Interview& interview) {
  for (const auto* item : items_under(body, "Research")) {
    if (item->is_task()) interview.research.push_back(*item);
  }
  interview.questions = questions_in(body);
  interview.promises = promises_in(body);
  for (const auto* section : sections_under(body, "Notes"))
    interview.has_notes |= has_text(*section);
  interview.learned = reflection_in(body, kLearned);
  interview.left_out = reflection_in(body, kLeftOut);
  interview.new_questions = reflection_in(body, kNewQuestions);
}

}  // namespace

Interview interview_from(const Note& note) {
  Interview interview;
  interview.path = note.path;
  interview.stem = note.stem;
  interview.contact = link_from(note.text("contact"));
  interview.starts = find_date(note.text("starts"));
  interview.ended = find_date(note.text("ended"));
  interview.timezone = note.text("timezone");
  interview.minutes = find_number(note.text("minutes"), 1, 24 * 60);
  interview.place = note.text("place");
  interview.confirmed = find_date(note.text("confirmed"));
  interview.status = status_from(note.text("status"));
  interview.resume = resume_of(note);
  interview.referrals = referrals_of(note);
  interview.thanks = thanks_of(note);
  interview.reviewed = find_date(note.text("reviewed"));
  interview.second_opinion = flag_from(note.text("second-opinion"));
  read_body(note.body, interview);
  return interview;
}

Value entry_from(const Thanks& thanks) {
  auto entry = Value::map(
      {{"date", Value::bare(print_date(thanks.date))}, {"by", Value::scalar(thanks.by)}});
  if (!thanks.note.empty()) entry.members.push_back({"note", Value::scalar(thanks.note)});
  return entry;
}

}  // namespace confab::core
