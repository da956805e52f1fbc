// SPDX-License-Identifier: MIT
// record-referral: they suggested someone who has no note yet.
#include <fmt/format.h>

#include <set>

#include "core/notes/body/plain_value.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/values/person_name.h"
#include "core/notes/values/typed_text.h"
#include "core/practice/facts.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// A note that comes late says when you looked, so that you have the usual time to find an address.
std::string looked_today(Instant named, const Moment& moment) {
  if (moment.now.instant <= moment.after(named, moment.policy.approach_referral_within)) return "";
  return " --checked " + print_day(moment.now.today());
}

// The address in `Zed Doe <zed@example.org>` and `Zed Doe (zed@example.org, works at Acme)`, and
// the profile in `[Zed Doe](https://www.linkedin.com/in/zed)`.
std::string address_options(std::string_view text) {
  constexpr std::string_view kBreaks = " ,;()<>[]\n";
  std::string options;
  for (auto rest = text; !rest.empty();) {
    const auto part = rest.substr(0, rest.find_first_of(kBreaks));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (part.find("linkedin.com/") != part.npos && find_profile(part))
      return " --linkedin " + shell_word(part);
    if (const auto address = find_email(part)) return " --email " + shell_word(*address);
  }
  return options;
}

// They named them in a talk about that career.
std::string career_options(const Contact* referrer) {
  std::string options;
  if (!referrer) return options;
  for (const auto& career : referrer->careers) options += " --career " + shell_word(career);
  return options;
}

// When they named people: in the talk, or when they called it off.
std::optional<Instant> named_at(const Interview& interview, const Moment& moment) {
  if (moment.was_held(interview)) return moment.end(interview);
  const auto off = called_off(interview, moment);
  return off ? std::optional(off->end) : std::nullopt;
}

DueItems find_record_referral(const Interview& interview, const Moment& moment) {
  const auto end = named_at(interview, moment);
  if (!end) return {};
  DueItems items;
  std::set<std::string> names;
  for (const auto& named : interview.referrals.named) {
    // A wikilink to a missing note is a dangling-link, and an organization is no person
    // (referrals-unstated).
    if (named.is_wikilink || moment.notebook.find_contact(named)) continue;
    if (moment.notebook.find_organization(named)) continue;
    // Text in a list may continue on the next line, and may have an address or a remark.
    const auto name = one_line(person_name(name_before_remark(named.text)));
    if (name.empty() || !names.insert(name_in_order(fold(name))).second) continue;
    const auto due = moment.after(*end, moment.policy.record_referral_within);
    auto item = owed_for_talk(interview, Rule::kRecordReferral, due, moment);
    if (names_several(named.text)) {
      item.why = fmt::format("{} suggested '{}'; write each name as an item of a list", item.name,
                             one_line(named.text));
      item.command = fmt::format("confab edit {}", note_word(interview.stem()));
    } else {
      item.why = fmt::format("{} suggested {}, who has no note yet", item.name, name);
    }
    item.explanation =
        fmt::format("{} after {}", print_duration(moment.policy.record_referral_within),
                    moment.day_and_time(*end));
    if (item.command.empty()) {
      item.command = fmt::format(
          "confab add-contact {}{}{} --found-through referral --referred-by {}{}", shell_word(name),
          address_options(named.text), career_options(moment.notebook.find_contact(item.who)),
          note_word(item.who), looked_today(*end, moment));
    }
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kRecordReferral>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "record-referral",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "they suggested someone who has no note yet; due "
                          "{referrals.record-within} after the interview",
              .fix = "add the contact, with 'referred-by:'",
              .source = kGuide,
          },
      .find = find_record_referral,
  };
  return kRow;
}

}  // namespace confab::core
