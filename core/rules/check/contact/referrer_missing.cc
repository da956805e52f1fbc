// SPDX-License-Identifier: MIT
// referrer-missing: who referred them. Plain text may name anyone; a link to a missing note is a
// dangling-link.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/link_target.h"
#include "core/rules/row.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// A talk with someone else may have named them.
bool is_named_in_a_talk(const Contact& contact, const Notebook& notebook) {
  return std::ranges::any_of(notebook.talks_naming(contact), [&](const Interview* talk) {
    return talk->contact.stem != contact.stem();
  });
}

void check_referrer(const Note& note, const Contact& contact, const Situation& in) {
  const auto link = link_in(in.notebook, note.text("referred-by"));
  const auto add = [&](std::string message) {
    in.add(Rule::kReferrerMissing, location_of(note, "referred-by"), std::move(message));
  };
  if (is_unread(link, in.notebook)) return;
  if (in.notebook.find_contact(link) == &contact) return add("a contact cannot refer themselves");
  auto wrong = wrong_target(link, kContact, in.notebook);
  if (!wrong.empty()) return add(std::move(wrong));
  const bool is_text = !link.is_wikilink && !in.notebook.find_contact(link);
  if (is_text && names_several(note.text("referred-by")))
    add(fmt::format("'{}' names several people; write one", one_line(note.text("referred-by"))));
}

void find_referrer_missing(const Note& note, const Contact& contact, const Situation& in) {
  const bool has_nobody =
      has(note, "referred-by") &&
      (names_nobody(note.text("referred-by")) || leaves_referrals_open(note.text("referred-by")));
  if (has(note, "referred-by") && !has_nobody) return check_referrer(note, contact, in);
  if (!has_nobody && !in.is_missing(note, "referred-by")) return;
  if (chosen(kContact, note.fields, "found-through") != "referral" ||
      is_named_in_a_talk(contact, in.notebook))
    return;
  if (has_nobody)
    return in.add(Rule::kReferrerMissing, location_of(note, "referred-by"),
                  fmt::format("'{}' names nobody, but 'found-through' is referral; write who "
                              "referred you, or how else you found them",
                              one_line(note.text("referred-by"))));
  in.add(Rule::kReferrerMissing, location_of(note, "found-through"),
         "found through a referral, but the note does not say whose");
}

}  // namespace

template <>
const RuleRow& row<Rule::kReferrerMissing>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "referrer-missing",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "you found a contact through a referral, but the note does not say whose",
              .fix =
                  "add 'referred-by: \"[[ada-king]]\"', or plain text for someone who has no note",
              .source = kGuide,
          },
      .find = find_referrer_missing,
  };
  return kRow;
}

}  // namespace confab::core
