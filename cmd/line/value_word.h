// SPDX-License-Identifier: MIT
// value_word.h: the placeholders in capitals for values in the help. Each means the same
// everywhere; the manual explains it, and completion offers matching values.
#pragma once

#include <span>
#include <string_view>

namespace confab::cmd {

struct ValueWord {
  // Where completion finds its values.
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
    kChanges,
    kFields,
    kFieldList,
    kTopics,
    kMoments,
    kDates,
    kDurations,
    kPromises,
    kQuestions,
    kAnswers,
    kResearch,
    kFiles,
    kFolders
  };

  std::string_view word;
  std::string_view meaning;
  Source source = Source::kNothing;
};

// In alphabetical order.
std::span<const ValueWord> value_words();

// Null if the option lists all its choices instead.
const ValueWord* find_value_word(std::string_view word);

}  // namespace confab::cmd
