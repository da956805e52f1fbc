// SPDX-License-Identifier: MIT
// Private notes stay private: in random notebooks, no draft has six words in a row from a note.
#include <gtest/gtest.h>

#include <random>

#include "cmd/resources/resources.h"
#include "core/messages/copied_words.h"
#include "core/messages/draft.h"
#include "core/messages/draft_values.h"
#include "store/notebook/template.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::cmd {
namespace {

class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  // Six to nine words that no template has.
  std::string sentence() {
    const auto count = 6 + random_() % 4;
    std::string text;
    for (unsigned i = 0; i < count; ++i)
      text += (i == 0 ? "q" : " q") + std::to_string(random_() % 5000);
    return text;
  }

  // A sentence of a note, remembered.
  std::string secret() {
    secrets_.push_back(sentence());
    return secrets_.back();
  }

  bool chance() { return random_() % 2 == 0; }
  const std::vector<std::string>& secrets() const { return secrets_; }

 private:
  std::mt19937 random_;
  std::vector<std::string> secrets_;
};

std::string contact_of(Writer& writer, const std::string& name) {
  std::string fields = "type: contact\nname: " + name + "\n";
  for (const auto* key : {"why", "topic", "in-common", "known-from"}) {
    if (writer.chance()) fields += std::string(key) + ": " + writer.sentence() + "\n";
  }
  fields +=
      "outreach:\n  - { date: 2026-11-18, by: email, outcome: sent, note: " + writer.secret() +
      " }\n";
  fields +=
      "  - { date: 2026-11-20, by: email, outcome: replied, note: " + writer.secret() + " }\n";
  return fields + "---\n## Notes\n\n" + writer.secret() + ".\n";
}

std::string talk_of(Writer& writer) {
  std::string text =
      "type: interview\ncontact: \"[[ada]]\"\nstarts: 2026-11-30T10:00\nstatus: held\n";
  text += "thanks:\n  - { date: 2026-12-01, by: email, note: " + writer.secret() + " }\n---\n";
  text += "## Questions\n\n- [x] ! Best?\n  " + writer.secret() + ".\n- [x] Worst?\n  " +
          writer.secret() + "\n\n";
  text += "## Notes\n\n" + writer.secret() + "\n\n### " + writer.secret() + "\n\n" +
          writer.secret() + "\n\n";
  text += "## Promises\n\n- [ ] me: " + writer.secret() + "\n- [ ] them: " + writer.secret() +
          "\n\n## Review\n\n";
  text += "### Learned\n\n- " + writer.secret() + "\n\n### Left out\n\n" + writer.secret() + "\n\n";
  if (writer.chance()) text += "### To thank them for\n\n" + writer.sentence() + "\n\n";
  if (writer.chance()) text += "### Next\n\n" + writer.sentence() + "\n\n";
  return text + "### New questions\n\n- " + writer.secret() + "?\n";
}

TEST(Private, NoDraftHasSixWordsInARowFromANote) {
  constexpr unsigned kNotebooks = 1000, kKindsEach = 6;
  const auto kinds = core::draft_kinds();
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    Writer writer(seed);
    const core::Scene scene{core::notebook_of({{"contacts/ada.md", contact_of(writer, "Ada King")},
                                               {"contacts/zoe.md", contact_of(writer, "Zoe")},
                                               {"interviews/i.md", talk_of(writer)}})};
    for (unsigned i = 0; i < kKindsEach; ++i) {
      const auto& name = kinds[(seed + i * 5) % kinds.size()].name;
      const auto kind = *core::find_draft_kind(name);
      const auto values =
          core::draft_values(kind, scene.notebook.contacts.front(), {}, scene.moment());
      const auto file = "templates/" + std::string(name) + ".md";
      const auto text = store::render_template(std::string(resource(file)), values);
      ASSERT_TRUE(text) << file;
      const core::WordRuns runs(*text);
      for (const auto& secret : writer.secrets())
        ASSERT_EQ(runs.found_in(secret), "") << name << " of notebook " << seed << ":\n" << *text;
    }
  }
}

TEST(Private, ACopyIsFoundWhateverItsMarksAndCase) {
  const core::WordRuns runs("Thank you. As you said, THE “fellowship” is badly-run these days!");
  EXPECT_EQ(runs.found_in("She said the fellowship is badly run; these days at least."),
            "said the fellowship is badly run");
  EXPECT_EQ(runs.found_in("The fellowship is badly run."), "");
}

TEST(Private, NoMarkInANoteHidesACopy) {
  const core::WordRuns runs("I hear the whole board wants her gone by spring.");
  for (const auto* note :
       {"%% the whole board wants her gone %%", "<!-- the **whole** board wants her gone -->",
        "the whole board wants her[^1] gone", "the whole board ^[why?] wants her gone",
        "the whole board <b>wants</b> her gone", "the whole board<br>wants her gone",
        "the whole board <!-- x --> wants her gone", "the whole board %%x%% wants her gone",
        "the whole board [[p|wants]] her gone", "the whole board ![[p]] wants her gone",
        "the whole board [wants](x \"t\") her gone", "the whole board wan**ts** her gone",
        "the whole board 🙂 wants her gone", "the whole board… wants → her gone",
        "the whole bo-\nard wants her gone", "[^1]: the whole **bo**ard wants her gone"})
    EXPECT_EQ(runs.found_in(note), "the whole board wants her gone") << note;
  EXPECT_EQ(runs.found_in("the whole board %% wants %% %% her gone %%"),
            "the whole board wants her gone");
  EXPECT_EQ(runs.found_in("the whole board [[p|may want]] her gone"), "");
}

TEST(Private, TextWrittenToBeReadIsNotACopy) {
  core::WordRuns runs("I'm going to ask two people the same question.");
  runs.allow("ask two people the same question");
  EXPECT_EQ(runs.found_in("I should ask two people the same question"), "");
  EXPECT_EQ(core::WordRuns("ask two people the same question")
                .found_in("so ask two people the same question"),
            "ask two people the same question");
}

}  // namespace
}  // namespace confab::cmd
