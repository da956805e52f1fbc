// SPDX-License-Identifier: MIT
// value_word.h: the words in capitals that stand for values in the help. Each means the same
// wherever it stands; the manual says what, and completion offers what it names.
#pragma once

#include <span>
#include <string_view>

namespace confab::cmd {

struct ValueWord {
  // What a shell may offer for it.
  enum class Source {
    kNothing,
    kContacts,
    kOrganizations,
    kNotes,
    kPitches,
    kStages,
    kZones,
    kRules,
    kSettings,
    kSettingValues,
    kFilters,
    kTopics,
    kMoments,
    kDates,
    kFiles,
    kFolders
  };

  std::string_view word;
  std::string_view meaning;
  Source source = Source::kNothing;
};

// In the order of the alphabet.
std::span<const ValueWord> value_words();

// Null where an option lists all its choices instead.
const ValueWord* find_value_word(std::string_view word);

}  // namespace confab::cmd
