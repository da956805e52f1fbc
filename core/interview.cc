// SPDX-License-Identifier: MIT
#include "core/interview.h"

#include <array>
#include <charconv>
#include <utility>

namespace confab::core {
namespace {

std::optional<When> date_from(std::string_view text) {
  const auto date = parse_date(text);
  if (!date) return {};
  return *date;
}

std::optional<int> number_from(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

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
  const auto* date = entry.is_map() ? entry.find("date") : &entry;
  const auto when = date ? date_from(date->text) : std::nullopt;
  if (!when) return {};
  const auto* by = entry.find("by");
  return Thanks{*when, by ? by->text : "", location_of(note, entry)};
}

std::vector<Thanks> thanks_of(const Note& note) {
  std::vector<Thanks> result;
  const auto* value = note.fields.find("thanks");
  if (!value) return result;
  const auto add = [&](const Value& entry) {
    if (auto thanks = thanks_from(note, entry)) result.push_back(std::move(*thanks));
  };
  if (value->is_list()) {
    for (const auto& entry : value->items) add(entry);
  } else {
    add(*value);
  }
  return result;
}

}  // namespace

Interview interview_from(const Note& note) {
  Interview interview;
  interview.path = note.path;
  interview.stem = note.stem;
  interview.contact = link_from(note.text("contact"));
  interview.starts = date_from(note.text("starts"));
  interview.ended = date_from(note.text("ended"));
  interview.timezone = note.text("timezone");
  interview.minutes = number_from(note.text("minutes"));
  interview.status = status_from(note.text("status"));
  interview.thanks = thanks_of(note);
  interview.reviewed = date_from(note.text("reviewed"));
  return interview;
}

Value entry_from(const Thanks& thanks) {
  return Value::map(
      {{"date", Value::bare(print_date(thanks.date))}, {"by", Value::scalar(thanks.by)}});
}

}  // namespace confab::core
