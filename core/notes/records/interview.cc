// SPDX-License-Identifier: MIT
#include "core/notes/records/interview.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/notes/body/plain_value.h"
#include "core/notes/records/interview_body.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/no_value.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"

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

std::vector<Thanks> thanks_of(const Note& note) {
  std::vector<Thanks> result;
  for (const auto& entry : note.fields.entries_at("thanks")) {
    if (auto thanks = thanks_from(entry)) result.push_back(std::move(*thanks));
  }
  return result;
}

std::optional<Resume> resume_of(const Note& note) {
  const auto* value = note.fields.find("resume");
  if (!value || value->is_null()) return {};
  // `resume: cv.pdf` gives only the version.
  if (value->is_scalar()) return Resume{plain_value(value->text), {}, {}, {}, true};
  return Resume{plain_value(value->text_at("version")),
                find_number(value->text_at("copies"), kCopies.least, kCopies.most),
                find_flag(value->text_at("asked-for")), find_flag(value->text_at("handed-over"))};
}

Referrals referrals_of(const Note& note) {
  Referrals referrals;
  for (const auto& text : note.fields.texts_at("referrals")) {
    if (leaves_referrals_open(text) || is_sentence(text)) continue;
    if (says_nobody(text))
      referrals.kind = Referrals::Kind::kNone;
    else if (names_nobody(text))
      referrals.kind = Referrals::Kind::kNotAsked;
    else if (!text.empty())
      referrals.named.push_back(link_from(text));
  }
  if (!referrals.named.empty()) referrals.kind = Referrals::Kind::kNamed;
  return referrals;
}

bool is_planned(const Note& note) {
  return status_from(chosen(kInterview, note.fields, "status")) == InterviewStatus::kPlanned;
}

// Would this item be an open promise if it is in the right place?
bool may_be_owed(const Item& item) {
  const bool is_settled = item.box == Item::Box::kTicked || item.box == Item::Box::kCancelled;
  return !is_settled && promiser_in(item.text);
}

// Of several, all: `Zoom, https://zoom.example`.
std::string place_of(const Note& note) {
  std::vector<std::string> places;
  for (const auto& text : note.fields.texts_at("place")) {
    if (!is_no_value(text)) places.push_back(plain_place(text));
  }
  std::erase(places, "");
  return joined(places, ", ");
}

void read_people(const Note& note, Interview& interview) {
  for (const auto& text : note.fields.texts_at("contact")) {
    if (text.empty()) continue;
    auto& person =
        interview.contact.is_empty() ? interview.contact : interview.others.emplace_back();
    person = link_from(text);
  }
}

}  // namespace

Interview interview_from(const Note& note, Body body, const SectionNames& names) {
  Interview interview;
  interview.path = note.path;
  read_people(note, interview);
  interview.starts = find_date(note.text("starts"));
  interview.ended = find_date(note.text("ended"));
  interview.timezone = note.text("timezone");
  interview.minutes = find_number(note.text("minutes"), kMinutes.least, kMinutes.most);
  interview.place = place_of(note);
  interview.confirmed = find_date(note.text("confirmed"));
  interview.agreed = find_date(note.text("agreed"));
  for (const auto& move : note.fields.entries_at("moved")) {
    if (const auto on = find_date(move.text_at("on"))) interview.moved_on.push_back(*on);
  }
  interview.cancelled = find_date(note.text("cancelled"));
  interview.status = status_from(chosen(kInterview, note.fields, "status"));
  interview.resume = resume_of(note);
  interview.referrals = referrals_of(note);
  interview.thanks = thanks_of(note);
  interview.reviewed = find_date(note.text("reviewed"));
  interview.second_opinion = find_flag(note.text("second-opinion"));
  read_body(std::move(body), interview, names);
  return interview;
}

bool may_owe(const Note& interview, std::string_view body) {
  return is_planned(interview) || may_promise(body);
}

void keep_owed(const Note& interview, Body& body) {
  if (is_planned(interview)) return;
  for (auto& section : body.sections) {
    section.text.clear();
    std::erase_if(section.items, [](const Item& item) { return !may_be_owed(item); });
  }
}

void keep_owed(Interview& interview) {
  if (interview.is_planned()) return;
  std::erase_if(interview.promises, [](const Promise& each) { return each.is_kept; });
  interview.research = {};
  interview.questions = {};
  interview.cancelled_questions = {};
  interview.remarks = {};
  interview.thank_you = {};
  for (auto* reflection : {&interview.learned, &interview.left_out, &interview.new_questions,
                           &interview.to_thank_for, &interview.next_step})
    *reflection = {};
}

std::optional<Instant> end_of(const Interview& interview, int default_minutes) {
  return interview.end && interview.start ? interview.end
                                          : end_by_length(interview, default_minutes);
}

std::optional<Instant> end_by_length(const Interview& interview, int default_minutes) {
  if (!interview.start) return {};
  if (!interview.starts->has_time) return interview.latest_start;
  return *interview.start + std::chrono::minutes(interview.minutes.value_or(default_minutes));
}

std::optional<Thanks> thanks_from(const Value& entry) {
  const auto when =
      find_date(entry.is_map() ? entry.text_at("date") : std::string_view(entry.text));
  if (!when) return {};
  const auto to = entry.text_at("to");
  return Thanks{*when, std::string(chosen("thanks", entry, "by")),
                std::string(entry.text_at("note")), position_of(entry),
                names_everyone(to) ? Link() : link_from(to)};
}

Value entry_from(const Thanks& thanks) {
  auto entry = Value::map(
      {{"date", Value::bare(print_date(thanks.date))}, {"by", Value::scalar(thanks.by)}});
  if (!thanks.to.is_empty())
    entry.members.push_back({"to", Value::scalar(wikilink(thanks.to.stem))});
  if (!thanks.note.empty()) entry.members.push_back({"note", Value::scalar(thanks.note)});
  return entry;
}

}  // namespace confab::core
