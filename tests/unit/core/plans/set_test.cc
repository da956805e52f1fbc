// SPDX-License-Identifier: MIT
#include "core/plans/set.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "store/document/edits/edit.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using Kind = FieldChange::Kind;

FieldChange change(Kind kind, std::string key, std::string text = "") {
  FieldChange result{kind, std::move(key)};
  if (kind != Kind::kClear) result.values = {Value::scalar(std::move(text))};
  return result;
}

// The front matter of Ada's note after the changes, or the message of the error.
std::string after(const std::string& fields, const std::vector<FieldChange>& changes,
                  OldJob old_job = OldJob::kKept) {
  const auto notebook = notebook_of(
      {contact("ada", fields),
       {"organizations/engine.md", "type: organization\nname: Engine Works\naliases: EW\n"}});
  const auto& note = *notebook.find_note("ada");
  const auto step = change_fields(note, changes, notebook, Day(2026, 12, 1), old_job);
  if (!step) return step.error().message + " / " + step.error().hint;
  const std::string head = "---\ntype: contact\nname: ada\n";
  const auto document = store::edited(*store::parse_document(head + fields + "---\n"),
                                      std::get<EditNote>(step->change).edits);
  if (!document) return document.error().message;
  const auto end = document->bytes.size() - 4;
  return document->bytes.substr(head.size(), end - head.size());
}

struct Case {
  const char* story;
  const char* before;
  std::vector<FieldChange> changes;
  const char* expected;
};

TEST(Set, ChangesKeysInTheirOrder) {
  const std::vector<Case> cases = {
      {"a new key", "role: x\n", {change(Kind::kSet, "call", "A")}, "role: x\ncall: A\n"},
      {"the same value changes nothing",
       "call: 'A' # c\n",
       {change(Kind::kSet, "call", "A")},
       "call: 'A' # c\n"},
      {"one value becomes a list",
       "email: a@x.org\n",
       {change(Kind::kAdd, "email", "b@x.org")},
       "email: [a@x.org, b@x.org]\n"},
      {"what is there is not added again",
       "career: [law]\n",
       {change(Kind::kAdd, "career", "Law")},
       "career: [law]\n"},
      {"the last value takes its key along",
       "email: a@x.org\nrole: x\n",
       {change(Kind::kRemove, "email", "A@x.org")},
       "role: x\n"},
      {"a number may be written in another way",
       "phone: [\"+1 215 555 0101\", \"+1 2\"]\n",
       {change(Kind::kRemove, "phone", "+12155550101")},
       "phone: [\"+1 2\"]\n"},
      {"added and removed in one step",
       "career:\n  - a\n",
       {change(Kind::kAdd, "career", "b"), change(Kind::kRemove, "career", "a")},
       "career:\n  - b\n"},
      {"a value that is not there",
       "email: a@x.org\n",
       {change(Kind::kRemove, "email", "b")},
       "'email' has no 'b' / it has a@x.org"},
      {"clearing what is not there", "role: x\n", {change(Kind::kClear, "email")}, "role: x\n"},
  };
  for (const auto& [story, before, changes, expected] : cases)
    EXPECT_EQ(after(before, changes), expected) << story;
}

TEST(Set, KeepsTheOldJob) {
  const std::vector<Case> cases = {
      {"a new role",
       "role: x\n",
       {change(Kind::kSet, "role", "w")},
       "role: w\nwas:\n  - { role: x, until: 2026-12-01 }\n"},
      {"a new employer, and both in one entry",
       "role: x\norganization: EW\n",
       {change(Kind::kSet, "organization", "Navy"), change(Kind::kSet, "role", "w")},
       "role: w\norganization: Navy\nwas:\n  - { role: x, organization: EW, until: 2026-12-01 }\n"},
      {"another name of the same employer is no change",
       "organization: EW\n",
       {change(Kind::kSet, "organization", "[[engine]]")},
       "organization: \"[[engine]]\"\n"},
      {"nor is a capital letter", "role: x\n", {change(Kind::kSet, "role", "X")}, "role: X\n"},
      {"the first role replaces none",
       "call: A\n",
       {change(Kind::kSet, "role", "w")},
       "call: A\nrole: w\n"},
      {"they left",
       "role: x\n",
       {change(Kind::kClear, "role")},
       "was:\n  - { role: x, until: 2026-12-01 }\n"},
  };
  for (const auto& [story, before, changes, expected] : cases)
    EXPECT_EQ(after(before, changes), expected) << story;
  EXPECT_EQ(after("role: x\n", {change(Kind::kSet, "role", "w")}, OldJob::kCorrected), "role: w\n");
}

}  // namespace
}  // namespace confab::core
