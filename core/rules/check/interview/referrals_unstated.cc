// SPDX-License-Identifier: MIT
// referrals-unstated: who they suggested you talk to next, if you asked.
#include <fmt/format.h>

#include "core/notes/attendance.h"
#include "core/notes/referral_words.h"
#include "core/notes/schema.h"
#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/check/link_target.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void check_named(const Note& note, const Interview& interview, const Situation& in) {
  const bool is_among_names = interview.referrals.kind == Referrals::Kind::kNamed;
  for (const auto& value : note.fields.entries_at("referrals")) {
    if (!value.is_scalar()) continue;
    if (leaves_referrals_open(value.text)) {
      in.add(Rule::kReferralsUnstated, location_of(note, value),
             fmt::format("'{}' is not a name; write their names, none or not-asked", value.text));
      continue;
    }
    if (names_nobody(value.text) && is_among_names) {
      in.add(Rule::kReferralsUnstated, location_of(note, value),
             fmt::format("'{}' contradicts the names beside it", value.text));
      continue;
    }
    const auto* named = in.notebook.find_contact(link_from(value.text));
    if (named && interview.others.empty() && is_in(interview, *named)) {
      in.add(Rule::kReferralsUnstated, location_of(note, value),
             fmt::format("{} cannot suggest themselves", named->name));
      continue;
    }
    auto wrong = wrong_target(link_from(value.text), kContact, in.notebook);
    if (!wrong.empty())
      in.add(Rule::kReferralsUnstated, location_of(note, value), std::move(wrong));
  }
}

void find(const Note& note, const Interview& interview, const Situation& in) {
  check_named(note, interview, in);
  if (!took_place(interview, in) || interview.referrals.kind != Referrals::Kind::kUnstated) return;
  if (!in.is_missing(note, "referrals")) return;
  in.add(Rule::kReferralsUnstated, note, "referrals",
         "interview has no referrals; write their names, none or not-asked");
}

}  // namespace

template <>
const RuleRow& row<Rule::kReferralsUnstated>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "referrals-unstated",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview took place, but its note does not say who they suggested "
                          "you talk to",
              .fix = "add 'referrals:' with a list of names, none or not-asked",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
