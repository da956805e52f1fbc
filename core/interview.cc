// SPDX-License-Identifier: MIT
#include "core/interview.h"

#include <array>
#include <utility>

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
  return Thanks{*when, std::string(entry.text_at("by")), location_of(note, entry)};
}

std::vector<Thanks> thanks_of(const Note& note) {
  std::vector<Thanks> result;
  for (const auto& entry : note.fields.entries_at("thanks")) {
    if (auto thanks = thanks_from(note, entry)) result.push_back(std::move(*thanks));
  }
  return result;
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
  interview.status = status_from(note.text("status"));
  interview.thanks = thanks_of(note);
  interview.reviewed = find_date(note.text("reviewed"));
  return interview;
}

Value entry_from(const Thanks& thanks) {
  return Value::map(
      {{"date", Value::bare(print_date(thanks.date))}, {"by", Value::scalar(thanks.by)}});
}

}  // namespace confab::core
