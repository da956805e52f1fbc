// SPDX-License-Identifier: MIT
#include "cmd/line/value_word.h"

#include <algorithm>
#include <array>

namespace confab::cmd {
namespace {

using enum ValueWord::Source;

constexpr std::array kWords = std::to_array<ValueWord>({
    {"A", "a note of the person", kNotes},
    {"ADDRESS", "an e-mail address"},
    {"B", "another note of the same person", kNotes},
    {"DATE", "a day as it stands in a note, 2026-11-23", kDates},
    {"DIR", "a folder", kFolders},
    {"FIELD,…", "keys of the answer, as docs/json.md names them, parted by commas"},
    {"FILE", "a file; '-' is standard input or output", kFiles},
    {"FILTER", "what a note must say to be listed, as state=waiting", kFilters},
    {"KEY", "a setting, as 'confab config list' names them", kSettings},
    {"N", "a number"},
    {"NAME", "a name as it is written"},
    {"NEW", "a file name without .md, or words of which one is made"},
    {"NOTE", "any note: its path or file name, or a piece of a contact's or organization's name",
     kNotes},
    {"NUMBER", "a phone number"},
    {"OLD", "the note that is to be renamed, as NOTE", kNotes},
    {"ORG", "an organization: its file name, its name, or any text where it has no note",
     kOrganizations},
    {"PITCH", "the file name of a pitch", kPitches},
    {"PLACE", "a link, an address or a phone number"},
    {"PROMISE", "a piece of an open promise"},
    {"QUESTION", "a piece of a question"},
    {"QUESTION=TEXT", "a piece of a question, and the answer to it"},
    {"RESEARCH", "a piece of a point of research"},
    {"RULE", "the id of a rule, as 'confab check --list' names them", kRules},
    {"STAGE", "a heading of the question bank", kStages},
    {"TEXT", "free text"},
    {"TIME", "a length of time: 24h, 7d, 3bd (business days), 2w"},
    {"TOPIC", "a command, the id of a rule, or a topic of 'confab help'", kTopics},
    {"URL", "a web address"},
    {"VALUE", "what a setting is set to", kSettingValues},
    {"VERSION", "which résumé, best by the name of its file", kFiles},
    {"WHEN", "a day or a time as people say it: today, 'tuesday 3pm', '6 mar', 'in 3 days'",
     kMoments},
    {"WHO", "a contact: the path or file name of its note, or a piece of the name", kContacts},
    {"ZONE", "a time zone, as Europe/Berlin", kZones},
});

}  // namespace

std::span<const ValueWord> value_words() { return kWords; }

const ValueWord* find_value_word(std::string_view word) {
  const auto found = std::ranges::find(kWords, word, &ValueWord::word);
  return found == kWords.end() ? nullptr : &*found;
}

}  // namespace confab::cmd
