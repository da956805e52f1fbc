// SPDX-License-Identifier: MIT
#include "core/plans/import/import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/notes/values/person_name.h"
#include "core/notes/values/phone_number.h"
#include "core/notes/values/profile_slug.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Value person_fields(std::vector<Member> members) { return Value::map(std::move(members)); }
Value text(std::string value) { return Value::scalar(std::move(value)); }

Notebook notebook_of(std::vector<Value> contacts, std::vector<std::string> others = {}) {
  std::vector<RecordedNote> notes;
  for (auto& fields : contacts) {
    fields.members.insert(fields.members.begin(), {"type", text("contact")});
    notes.push_back(recorded(
        {"contacts/" + std::to_string(notes.size()) + ".md", "contact", std::move(fields)}));
  }
  auto notebook = notebook_from(std::move(notes), {}, Zones());
  notebook.other_notes = std::move(others);
  return notebook;
}

ImportPlan planned(const Notebook& notebook, const Imported& imported, ImportChoices choices = {}) {
  const auto body = [](const std::string&) { return Result<std::string>(""); };
  return *import_people(imported, {notebook, body}, choices);
}

Imported one(Value fields) {
  return {.people = {{.place = "a.csv:2", .fields = std::move(fields)}}};
}

TEST(Import, AProfileIsTheSameHoweverItIsWritten) {
  EXPECT_EQ(profile_slug("https://www.linkedin.com/in/Ada-King/?x=1"), "ada-king");
  EXPECT_EQ(profile_slug("linkedin.com/in/ada-king"), "ada-king");
  EXPECT_EQ(phone_key("+44 20 7946 0000 ext. 12"), phone_key("020 7946 0000"));
}

TEST(Import, APersonIsKnownByProfileThenEmailThenPhone) {
  const auto notebook =
      notebook_of({person_fields({{"name", text("Ada King")},
                                  {"email", text("ada@example.org")},
                                  {"phone", text("+44 20 7946 0000")},
                                  {"linkedin", text("https://www.linkedin.com/in/ada")}})});
  for (const auto& fields :
       {person_fields({{"name", text("A. K.")}, {"linkedin", text("linkedin.com/in/ADA/")}}),
        person_fields({{"name", text("Ada Lovelace")}, {"email", text("Ada@Example.org")}}),
        person_fields({{"name", text("A. King")}, {"phone", text("020 7946 0000")}})}) {
    const auto plan = planned(notebook, one(fields));
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].path, "contacts/0.md");
    EXPECT_THAT(plan.questions, IsEmpty());
  }
}

TEST(Import, AGivenNameDistinguishesPeople) {
  for (const auto& [a, b] :
       std::vector<std::pair<std::string, std::string>>{{"Ada King", "Ada Stone"},
                                                        {"G. Hopper", "Grace Hopper"},
                                                        {"Hopper, Grace", "Grace Hopper"},
                                                        {"Dr. Jörg Groß", "Jorg Gross"},
                                                        {"Ben Ox", "Benjamin Ox"},
                                                        {"Ed Fox", "Ed Ash"},
                                                        {"李文静", "李文静"}})
    EXPECT_TRUE(may_be_one_person(a, b)) << a << ", " << b;
  for (const auto& [a, b] : std::vector<std::pair<std::string, std::string>>{
           {"Ada King", "Bob King"}, {"Ada King", "Bo Stone"}, {"Jo Kay", "John Kay"}})
    EXPECT_FALSE(may_be_one_person(a, b)) << a << ", " << b;
}

TEST(Import, TwoPeopleWhoShareAnAddressAreAskedAbout) {
  const auto notebook =
      notebook_of({person_fields({{"name", text("Ada King")}, {"email", text("king@example.org")}}),
                   person_fields({{"name", text("Bo Stone")}, {"phone", text("020 7946 0000")}})});
  const auto bob =
      one(person_fields({{"name", text("Bob King")}, {"email", text("king@example.org")}}));
  ASSERT_THAT(planned(notebook, bob).questions, SizeIs(1));
  EXPECT_THAT(planned(notebook, bob).questions[0].others, ElementsAre("contacts/0.md"));
  const auto both = one(person_fields({{"name", text("Bo Stone")},
                                       {"email", text("king@example.org")},
                                       {"phone", text("+44 20 7946 0000")}}));
  ASSERT_THAT(planned(notebook, both).questions, SizeIs(1));
  EXPECT_THAT(planned(notebook, both).questions[0].others,
              ElementsAre("contacts/0.md", "contacts/1.md"));
}

TEST(Import, TwoPeopleWhoShareAPhoneAreTwo) {
  const auto notebook = notebook_of(
      {person_fields({{"name", text("Ada King")}, {"phone", text("+44 20 7946 0000")}})});
  const auto plan = planned(
      notebook, one(person_fields({{"name", text("Bo Stone")}, {"phone", text("020 7946 0000")}})));
  EXPECT_EQ(plan.rows.at(0).state, RowState::kNew);
}

TEST(Import, ANameAloneIsAskedAbout) {
  const auto notebook = notebook_of({person_fields({{"name", text("Ada King")}})});
  const auto imported =
      one(person_fields({{"name", text("Ada King")}, {"email", text("ada@example.org")}}));
  EXPECT_THAT(planned(notebook, imported).questions, SizeIs(1));
  EXPECT_EQ(planned(notebook, imported, {.same_name = SameName::kAdopt}).rows.at(0).state,
            RowState::kFilled);
  EXPECT_EQ(planned(notebook, imported, {.same_name = SameName::kNew}).rows.at(0).state,
            RowState::kNew);
}

TEST(Import, TwoPeopleOfOneNameWithProfilesAreTwo) {
  const auto notebook = notebook_of({person_fields(
      {{"name", text("Ana Silva")}, {"linkedin", text("https://www.linkedin.com/in/ana-1")}})});
  const auto plan = planned(
      notebook, one(person_fields({{"name", text("Ana Silva")},
                                   {"linkedin", text("https://www.linkedin.com/in/ana-2")}})));
  EXPECT_EQ(plan.rows.at(0).state, RowState::kNew);
}

TEST(Import, MissingValuesAreFilledInAndTheOwnersWordsStay) {
  const auto notebook = notebook_of({person_fields({{"name", text("Ada King")},
                                                    {"email", text("ada@example.org")},
                                                    {"organization", text("Acme, Inc.")},
                                                    {"role", text("Nurse")}})});
  auto imported = one(person_fields({{"name", text("Ada King")},
                                     {"email", text("ada@example.org")},
                                     {"phone", text("020 7946 0000")},
                                     {"organization", text("Beta Ltd")},
                                     {"role", text("nurse")}}));
  const auto kept = planned(notebook, imported);
  EXPECT_EQ(kept.rows.at(0).state, RowState::kFilled);
  EXPECT_EQ(kept.rows[0].detail, "phone");
  EXPECT_THAT(kept.rows[0].differences,
              ElementsAre("organization: the note says 'Acme, Inc.', the file 'Beta Ltd'"));
  const auto taken = planned(notebook, imported, {.differing = Differing::kTake});
  EXPECT_EQ(taken.rows.at(0).state, RowState::kUpdated);
  EXPECT_EQ(taken.rows[0].detail, "phone, organization");
}

TEST(Import, ASecondTimeChangesNothing) {
  const auto fields = person_fields({{"name", text("Ada King")}, {"role", text("Nurse")}});
  const auto plan = planned(notebook_of({fields}), one(fields));
  EXPECT_THAT(plan.plan.steps, IsEmpty());
  EXPECT_EQ(plan.rows.at(0).state, RowState::kSame);
}

TEST(Import, TheOwnersOwnNoteIsAskedAbout) {
  const auto imported = one(person_fields({{"name", text("Ada King")}}));
  const auto plan = planned(notebook_of({}, {"People/Ada King.md"}), imported);
  ASSERT_THAT(plan.questions, SizeIs(1));
  EXPECT_EQ(plan.questions[0].others.at(0), "People/Ada King.md");
}

TEST(Import, AMessageGoesOnlyToOneKnownPerson) {
  const auto notebook = notebook_of({person_fields({{"name", text("Ana Silva")}}),
                                     person_fields({{"name", text("Ana Silva")}}),
                                     person_fields({{"name", text("Bo Stone")}})});
  const auto entry = Value::map({{"date", Value::bare("2024-03-12T09:30Z")},
                                 {"by", Value::bare("linkedin")},
                                 {"outcome", Value::bare("sent")}});
  const auto plan = planned(notebook, {.attempts = {{"m.csv:2", "Ana Silva", "", entry, ""},
                                                    {"m.csv:3", "Cold Caller", "", entry, ""},
                                                    {"m.csv:4", "Bo Stone", "", entry, ""},
                                                    {"m.csv:5", "Bo Stone", "", entry, ""}}});
  ASSERT_THAT(plan.rows, SizeIs(4));
  EXPECT_EQ(plan.rows[0].detail, "'Ana Silva' matches 2 contacts");
  EXPECT_EQ(plan.rows[1].detail, "Cold Caller is not a contact");
  EXPECT_EQ(plan.rows[2].state, RowState::kFilled);
  EXPECT_EQ(plan.rows[3].state, RowState::kSame);
}

TEST(Import, MessagesOfOneMinuteAreOneEntryWithAllTexts) {
  const auto entry = Value::map({{"date", Value::bare("2024-03-12T09:30Z")},
                                 {"by", Value::bare("linkedin")},
                                 {"outcome", Value::bare("sent")}});
  const Imported messages{.attempts = {{"m.csv:2", "Bo Stone", "", entry, "first"},
                                       {"m.csv:3", "Bo Stone", "", entry, "second"}}};
  const ImportChoices with_text{.texts = ImportChoices::Texts::kTake};
  const auto note_says = [&](const std::string& note) {
    auto there = entry;
    if (!note.empty()) there.members.push_back({"note", text(note)});
    return notebook_of(
        {person_fields({{"name", text("Bo Stone")}, {"outreach", Value::list({there})}})});
  };
  for (const auto& row : planned(note_says(""), messages, with_text).rows)
    EXPECT_EQ(row.state, RowState::kFilled) << row.place;
  for (const auto& row : planned(note_says("first / second"), messages, with_text).rows)
    EXPECT_EQ(row.state, RowState::kSame) << row.place;
  const auto kept = planned(note_says("first"), messages, with_text).rows;
  EXPECT_THAT(kept.at(1).differences,
              ElementsAre("outreach 2024-03-12T09:30Z: the note says 'first', the file 'second'"));
  for (const auto& row : planned(note_says(""), messages).rows)
    EXPECT_EQ(row.state, RowState::kSame) << row.place;
}

TEST(Import, AnOwnNoteIsKnownByItsHeadingAndItsAddress) {
  const auto notebook = notebook_of({}, {"People/x.md"});
  const auto body = [](const std::string&) { return Result<std::string>(""); };
  const auto own_note = [](const std::string&) {
    return OwnNote{Value::map({{"email", text("ada@example.org")}}), "\n# Ada King\n"};
  };
  for (const auto& fields :
       {person_fields({{"name", text("Ada King")}}),
        person_fields({{"name", text("A. K.")}, {"email", text("Ada@example.org")}})}) {
    const auto plan =
        *import_people(one(fields), {.notebook = notebook, .body = body, .own_note = own_note}, {});
    ASSERT_THAT(plan.questions, SizeIs(1));
    EXPECT_EQ(plan.questions[0].others.at(0), "People/x.md");
  }
}

}  // namespace
}  // namespace confab::core
