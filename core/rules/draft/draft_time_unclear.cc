// SPDX-License-Identifier: MIT
// draft-time-unclear: a time without a zone, a day that has passed, or the middle of their night.
#include <fmt/format.h>

#include "core/rules/draft/named_times.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

// A question, or a line of a list below one.
bool proposes(std::string_view sentence) {
  return sentence.ends_with('?') || sentence.starts_with("- ");
}

std::vector<std::string> find(const Outgoing& text) {
  std::vector<std::string> found;
  const auto& contact = text.contact;
  const auto& moment = text.moment;
  const auto theirs = moment.notebook.zones.zone(contact.timezone);
  const auto hours = hours_in(text.body);
  const bool is_apart =
      !contact.timezone.empty() && offset_from_utc(moment.now.instant, theirs) !=
                                       offset_from_utc(moment.now.instant, moment.now.zone);
  if (!hours.empty() && is_apart && !names_zone(text.body, contact.timezone))
    found.push_back(fmt::format("'{}' does not say in which time zone", hours.front().written));
  for (const auto& hour : hours) {
    const std::chrono::minutes at(hour.minute_of_day);
    const auto length = [](const Duration& duration) {
      return add(Instant(), duration, {}, {}) - Instant();
    };
    const auto& [from, until] = moment.policy.waking_hours;
    if (at < length(from) || at >= length(until))
      found.push_back(fmt::format("'{}' is at night for them", hour.written));
  }
  const auto today = moment.now.today();
  for (const auto& sentence : sentences_in(text.body)) {
    if (!text.asks_once || !proposes(sentence)) continue;
    for (const auto& day : days_in(sentence, today)) {
      if (day.day < today) found.push_back(fmt::format("'{}' has passed", day.written));
    }
  }
  return found;
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftTimeUnclear>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-time-unclear",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence =
                  "a message names an hour without a time zone to someone in another one, an "
                  "hour at night, or, if it asks for a talk, a day that has passed",
              .fix = "name the time zone, and use their time",
              .source = "docs/drafts.md",
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
