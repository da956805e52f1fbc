// SPDX-License-Identifier: MIT
#include "core/facts/redact.h"

#include <gtest/gtest.h>

#include "core/facts/facts.h"

namespace confab::core {
namespace {

constexpr std::string_view kWord = "Wolkenkuckuck";

// A contact with the word at every key.
Notebook notebook_of_words() {
  auto fields = Value::map({{"type", Value::scalar(std::string(kContact))}});
  for (const auto& field : fields_of(kContact)) {
    if (field.key != "type")
      fields.members.push_back({std::string(field.key), Value::scalar(std::string(kWord))});
  }
  std::vector<RecordedNote> notes;
  notes.push_back(recorded({"contacts/wolkenkuckuck.md", std::string(kContact), fields}));
  return notebook_from(std::move(notes), {}, Zones(absl::UTCTimeZone(), [](const std::string&) {
                         return std::optional<absl::TimeZone>();
                       }));
}

void expect_without_word(const CellMap& cells) {
  for (const auto& [key, cell] : cells) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) {
      EXPECT_EQ(text->find(kWord), text->npos) << key;
    }
    if (const auto* texts = std::get_if<std::vector<std::string>>(&cell.value)) {
      for (const auto& text : *texts) EXPECT_EQ(text.find(kWord), text.npos) << key;
    }
    if (const auto* maps = std::get_if<std::vector<CellMap>>(&cell.value)) {
      for (const auto& map : *maps) expect_without_word(map);
    }
  }
}

TEST(Redact, NoWordOfANoteIsLeftWhateverItsKeyShouldHold) {
  const auto notebook = notebook_of_words();
  const Policy policy;
  const Now now{Instant(), absl::UTCTimeZone()};
  const Moment moment{notebook, policy, now};
  const auto source = [](const Note&) {
    return NoteSource{std::string(kWord), std::string(kWord)};
  };
  const Redactor redactor(notebook, "a key of sixteen bytes");
  const auto facts = fact_rows(moment, source);
  ASSERT_GE(facts.size(), 2u);
  for (const auto& fact : facts) expect_without_word(redactor.redacted(fact).cells);
}

}  // namespace
}  // namespace confab::core
