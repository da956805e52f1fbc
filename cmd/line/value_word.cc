// SPDX-License-Identifier: MIT
#include "cmd/line/value_word.h"

#include <algorithm>
#include <array>

namespace confab::cmd {
namespace {

using enum ValueWord::Source;

constexpr std::array kWords = std::to_array<ValueWord>({
    {"A", "a note about the person", kNotes},
    {"ADDRESS", "an email address"},
    {"B", "another note about the same person", kNotes},
    {"CHANGE", "a key of the front matter and its new value, such as role=Director", kChanges},
    {"DATE", "a day in the form used in notes: 2026-11-23", kDates},
    {"DIR", "a folder", kFolders},
    {"FIELD", "a key of the front matter", kFields},
    {"FIELD,…", "keys of the answer, separated by commas; docs/json.md lists them", kFieldList},
    {"FIELDS", "keys of the front matter, or state, last, stem or path, separated by commas",
     kFieldList},
    {"FILE", "a file; '-' is standard input or output", kFiles},
    {"FILTER", "a condition that a note must match, such as state=waiting", kFilters},
    {"KEY", "a setting; 'confab config list' shows them all", kSettings},
    {"KEY=COLUMN", "a key of the front matter, and the name of the column that holds it"},
    {"N", "a number"},
    {"NAME", "a name, as written"},
    {"NAME=TEXT", "a value of the draft and its text; docs/drafts.md lists them"},
    {"NEW", "a file name without .md, or words to make one from"},
    {"NOTE", "any note: its path or file name, or part of a contact's or organization's name",
     kNotes},
    {"NUMBER", "a phone number"},
    {"OLD", "the note to rename, given like NOTE", kNotes},
    {"ORG", "an organization: its file name, its name, or any text if it has no note",
     kOrganizations},
    {"PERSON", "a contact, or a new one: NAME, 'NAME <ADDRESS>' or 'NAME, ROLE, ORGANIZATION'",
     kContacts},
    {"PITCH", "the file name of a pitch", kPitches},
    {"PLACE", "a link, an address or a phone number"},
    {"PROMISE", "part of an open promise", kPromises},
    {"QUERY", "a name, an employer or a field; case and accents are ignored"},
    {"QUESTION", "part of a question", kQuestions},
    {"QUESTION=TEXT", "part of a question, and the answer to it", kAnswers},
    {"RESEARCH", "part of a research item", kResearch},
    {"RULE", "a rule; 'confab check --list' shows them all", kRules},
    {"STAGE", "a heading in the question bank", kStages},
    {"TEXT", "free text"},
    {"TIME", "a length of time: 24h, 7d, 3bd (business days), 2w", kDurations},
    {"TOPIC", "a command, a rule, or a topic from 'confab help'", kTopics},
    {"URL", "a web address"},
    {"VALUE", "the value of a setting", kSettingValues},
    {"VERSION", "which résumé, preferably its file name", kFiles},
    {"WHEN", "a day or time in everyday words: today, 'tuesday 3pm', '6 mar', 'in 3 days'",
     kMoments},
    {"WHO", "a contact: the path or file name of the note, part of the name, or an address",
     kContacts},
    {"ZONE", "a time zone, such as Europe/Berlin", kZones},
});

}  // namespace

std::span<const ValueWord> value_words() { return kWords; }

const ValueWord* find_value_word(std::string_view word) {
  const auto found = std::ranges::find(kWords, word, &ValueWord::word);
  return found == kWords.end() ? nullptr : &*found;
}

}  // namespace confab::cmd
