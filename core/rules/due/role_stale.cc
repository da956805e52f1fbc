// SPDX-License-Identifier: MIT
// role-stale: the role was noted so long ago that they may have moved on.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/practice/facts.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// Its end, or when it was called off.
std::optional<Instant> news_of(const Interview& interview, const Moment& moment) {
  if (!interview.fell_through()) return moment.end(interview);
  const auto off = called_off(interview, moment);
  return off ? std::optional(off->end) : std::nullopt;
}

// The latest dated fact about a contact; `checked` is one too.
std::optional<Instant> last_heard_of(const Contact& contact, const Moment& moment) {
  std::optional<Instant> last;
  const auto count = [&](const When& when) {
    if (!moment.has_begun(when)) return;
    last = std::max(last, std::optional(last_instant(when, moment.now.zone)));
  };
  for (const auto& attempt : contact.outreach) count(attempt.date);
  if (contact.checked) count(*contact.checked);
  for (const auto* interview : moment.notebook.interviews_with(contact))
    last = std::max(last, news_of(*interview, moment));
  return last;
}

// You plan nothing with them, so it does not matter where they work now.
bool is_set_aside(const Contact& contact, const Standing& standing) {
  using enum ContactState;
  return contact.keep_in_touch == "off" || standing.state == kDeclined || standing.state == kParked;
}

// Shown only once it is late; otherwise it would be one more line for every contact.
DueItems find_role_stale(const Contact& contact, const Standing& standing, const Moment& moment) {
  if (contact.role.empty() || is_set_aside(contact, standing)) return {};
  const auto last = last_heard_of(contact, moment);
  if (!last) return {};
  const auto& within = moment.policy.role_freshness;
  const auto due = moment.after(*last, within);
  if (moment.now.instant <= due) return {};
  auto item = owed_to(contact, Rule::kRoleStale, due);
  const auto day = print_day_and_date({absl::CivilSecond(Day(local_time(*last, moment.now.zone)))});
  const bool is_look = contact.checked && last_instant(*contact.checked, moment.now.zone) == *last;
  item.why = fmt::format("last {} on {}; their role '{}' may have changed",
                         is_look ? "looked up" : "news", day, contact.role);
  item.explanation = fmt::format("{} after {}", print_duration(within), day);
  item.command = fmt::format("confab set {} checked={}", note_word(contact.stem()),
                             print_day(moment.now.today()));
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kRoleStale>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "role-stale",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kInfo,
              .sentence = "you have not been in contact for more than {freshness.role}, so their "
                          "role may have changed; contacts who declined or are parked are left out",
              .fix = "look them up, correct 'role:' if you have to, and set 'checked:' to that day",
              .source = kGuide,
          },
      .find = find_role_stale,
  };
  return kRow;
}

}  // namespace confab::core
