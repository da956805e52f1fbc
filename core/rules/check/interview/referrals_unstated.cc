// SPDX-License-Identifier: MIT
// referrals-unstated: who they suggested you talk to next, if you asked.
#include <fmt/format.h>

#include "core/notes/body/plain_value.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/check/link_target.h"
#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

// What is wrong with the words of a value that names no contact. `non` may be a slip, `Noe` is a
// name.
std::string fault_of_words(std::string_view text) {
  if (person_name(text).empty()) return "is not a name; write their names, none or not-asked";
  if (names_several(text)) return "names several people; write [Ada King, Bo Stone]";
  const auto meant = is_capital(text.front()) ? "" : nearest(text, {"none", "not-asked"});
  return meant.empty() ? "" : fmt::format("is not a name; did you mean '{}'?", meant);
}

std::string fault_of(std::string_view text, const Interview& interview, const Situation& in) {
  const auto fault = [&](std::string_view words) {
    return fmt::format("'{}' {}", one_line(text), words);
  };
  if (leaves_referrals_open(text) || is_sentence(text))
    return fault("is not a name; write their names, none or not-asked");
  if (names_nobody(text)) {
    const bool is_among_names = interview.referrals.kind == Referrals::Kind::kNamed;
    return is_among_names ? fault("contradicts the names next to it") : "";
  }
  const auto link = link_in(in.notebook, text);
  const auto* named = in.notebook.find_contact(link);
  if (named && interview.others.empty() && is_in(interview, *named))
    return fmt::format("{} cannot suggest themselves", named->name);
  const auto words =
      named || link.is_wikilink || text.empty() ? std::string() : fault_of_words(text);
  return words.empty() ? wrong_target(link, kContact, in.notebook) : fault(words);
}

void check_named(const Note& note, const Interview& interview, const Situation& in) {
  for (const auto& value : note.fields.entries_at("referrals")) {
    if (!value.is_scalar()) continue;
    auto fault = fault_of(value.text, interview, in);
    if (!fault.empty())
      in.add(Rule::kReferralsUnstated, location_of(note, value), std::move(fault));
  }
}

void find_referrals_unstated(const Note& note, const Interview& interview, const Situation& in) {
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
      .find = find_referrals_unstated,
  };
  return kRow;
}

}  // namespace confab::core
