// SPDX-License-Identifier: MIT
#include "store/document/yaml/front_matter.h"

#include <gtest/gtest.h>

#include "core/rule.h"
#include "store/document/document.h"
#include "store/document/edits/edit.h"
#include "tests/unit/store/document/same_spans.h"
#include "tests/unit/store/document/sample_front_matter.h"

namespace confab::store {
namespace {

using core::Value;

// True if the flat reader was sure.
bool agrees(const std::string& note) {
  const auto frame = parse_frame(note);
  if (!frame) return false;
  const auto flat = parse_flat(note, *frame);
  if (!flat) return false;
  const auto yaml = parse_yaml(note, *frame);
  if (!yaml) {  // yaml-cpp cannot read a question mark inside a flow collection
    EXPECT_NE(note.find('?'), std::string::npos) << note << yaml.error().message;
    return true;
  }
  EXPECT_TRUE(*flat == *yaml) << note;
  EXPECT_TRUE(flat->members.empty() || has_same_spans(*flat, *yaml)) << note;
  return true;
}

TEST(FrontMatter, BothReadersAgreeOnHandMadeNotes) {
  for (const auto& sample : hand_made_front_matter()) agrees(as_note(sample));
}

TEST(FrontMatter, BothReadersAgreeOnGeneratedNotes) {
  FrontMatterGenerator generator(20261130);
  int sure = 0;
  for (int i = 0; i < 20000; ++i) {
    if (agrees(as_note(generator.next()))) ++sure;
    if (HasFailure()) return;
  }
  EXPECT_GT(sure, 3500) << "the flat reader must not give up on what is flat";
}

TEST(FrontMatter, TheFlatReaderIsSureOfEverythingThatConfabWrites) {
  for (const auto* text :
       {"name: Grace Hopper\n", "phone: \"+1 215 555 0101\"\n",
        "email:\n  - a@x.org\n  - b@x.org\n",
        "outreach:\n  - { date: 2026-11-18T09:30, by: email, outcome: sent, note: \"a: b\" }\n",
        "resume: { version: cv.pdf, copies: 3 }\n", "organization: \"[[x]]\"\n"}) {
    const auto note = as_note(text);
    EXPECT_TRUE(parse_flat(note, *parse_frame(note))) << text;
  }
}

TEST(FrontMatter, TheFlatReaderIsSureOfWhatOthersWriteToo) {
  for (const auto* text :
       {"note: |\n  two\n    lines\n\n  # and more\nname: x\n",
        "note: >-\n  folded\n  text\n\n  more\n", "x:\n  - a: |-\n      text\n    b: y\n",
        "x: [\n  { a: b },\n\n  c,\n  ]\ny: z\n"}) {
    EXPECT_TRUE(agrees(as_note(text))) << text;
  }
}

struct Refusal {
  const char* front_matter;
  core::Rule rule;
  int line;
  const char* message;
};

TEST(FrontMatter, WhatCannotBeReadIsNamedWithItsPlace) {
  using enum core::Rule;
  const Refusal refusals[] = {
      {"a: 1\na: 2\n", kFrontMatterDuplicateKey, 3, "key 'a' appears twice"},
      {"x: { a: 1, a: 2 }\n", kFrontMatterDuplicateKey, 2, "key 'a' appears twice"},
      {"x: \"unclosed\ny: z\n", kFrontMatterInvalid, 2, "quote is never closed"},
      {"x:\n  - { by: \"email }\n  - { by: phone }\n", kFrontMatterInvalid, 3, ""},
      {"x: &a y\n", kFrontMatterInvalid, 2, "anchor"},
      {"x: *a\n", kFrontMatterInvalid, 2, ""},
      {"x: !!str y\n", kFrontMatterInvalid, 2, "tag"},
      {"x: ! \"y\"\n", kFrontMatterInvalid, 2, "tag"},
      {"- a\n- b\n", kFrontMatterInvalid, 2, "front matter is not a list of keys"},
      {"x:\n  - a\n  b: 1\n", kFrontMatterInvalid, 4, ""},
      {"x:\n\ta: 1\n", kFrontMatterInvalid, 3, "a tab cannot indent a line"},
      {"x: -\n", kFrontMatterInvalid, 2, "'-' begins a list only on a line of its own"},
      {"<<: x\n", kFrontMatterInvalid, 2, "merge key"},
      {"x: [a, b\n", kFrontMatterInvalid, 2, ""},
      {"a: b: c\n", kFrontMatterInvalid, 2, ""},
      {",\n", kFrontMatterInvalid, 2, ""},
      {"x: [a,, b]\n", kFrontMatterInvalid, 2, "an item is empty"},
      {"? ~\n: a\n", kFrontMatterInvalid, 2, "no colon after it"},
  };
  for (const auto& expected : refusals) {
    const auto document = parse_document(as_note(expected.front_matter));
    ASSERT_FALSE(document) << expected.front_matter;
    EXPECT_EQ(document.error().rule, expected.rule) << expected.front_matter;
    EXPECT_EQ(document.error().location.line, expected.line)
        << expected.front_matter << document.error().message;
    EXPECT_NE(document.error().message.find(expected.message), std::string::npos)
        << document.error().message;
  }
}

TEST(FrontMatter, LimitsAreKept) {
  std::string keys, deep;
  for (int i = 0; i < 1001; ++i) keys += "k" + std::to_string(i) + ": x\n";
  deep = std::string(40, '[') + "a" + std::string(40, ']');
  for (const auto& text : {keys, "x: " + deep + "\n", "x: " + std::string(70000, 'a') + "\n"}) {
    const auto document = parse_document(as_note(text));
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().rule, core::Rule::kFrontMatterLimit) << document.error().message;
  }
}

TEST(FrontMatter, OpensOnlyAtTheFirstByteAndEndsAtTheFirstRule) {
  EXPECT_FALSE(parse_frame("\n---\na: b\n---\n")->has_front_matter);
  EXPECT_FALSE(parse_frame("--- a\n---\n")->has_front_matter);
  EXPECT_TRUE(parse_frame("---  \na: b\n---\t\n")->has_front_matter);
  EXPECT_TRUE(parse_frame("\xEF\xBB\xBF---\na: b\n...\nbody\n---\n")->has_front_matter);
  EXPECT_EQ(parse_frame("---\r\na: b\r\n---\r\n")->eol, "\r\n");
  EXPECT_FALSE(parse_frame("---\na: b\n")) << "never closed";
  EXPECT_EQ(parse_frame("---\na: b\n---")->body_begin, 12u);
}

TEST(FrontMatter, EveryScalarIsTheTextItsAuthorWrote) {
  const auto note = parse_document(as_note(
      "a: no\nb: 012\nc: 12:30\nd: +49 30 1\ne: 'Null'\nf: \"~\"\ng: nullable\ni: 1_000\n"));
  ASSERT_TRUE(note);
  const std::pair<const char*, const char*> expected[] = {
      {"a", "no"},   {"b", "012"}, {"c", "12:30"},    {"d", "+49 30 1"},
      {"e", "Null"}, {"f", "~"},   {"g", "nullable"}, {"i", "1_000"}};
  for (const auto& [key, text] : expected) EXPECT_EQ(note->fields.text_at(key), text);
}

TEST(FrontMatter, AKeyMayBeCalledLikeANullWord) {
  for (const auto* fields : {"null: a\n~: b\n", "a:\nnull  b: c\n", "a: ~\nNULL: b\n"}) {
    const auto note = as_note(fields);
    EXPECT_TRUE(parse_yaml(note, *parse_frame(note))) << fields;
    agrees(note);
  }
}

TEST(FrontMatter, AnEmptyItemComesAfterItsOwnDash) {
  const auto note = parse_document(as_note("x:\n-\n - # - c\n-\n"));
  ASSERT_TRUE(note) << note.error().message;
  const auto& items = note->fields.find("x")->items;
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0].items.at(0).begin, 11u);
  EXPECT_EQ(items[1].begin, 19u);
}

TEST(FrontMatter, NoValueIsWrittenInFiveWays) {
  const auto note = parse_document(as_note("a:\nb: ~\nc: null\nd: Null\ne: NULL # c\nf: |\n  x\n"));
  ASSERT_TRUE(note);
  for (const auto* key : {"a", "b", "c", "d", "e"})
    EXPECT_TRUE(note->fields.find(key)->is_null()) << key;
  const auto set = edited(
      *note, {core::SetField{"a", Value::scalar("x")}, core::SetField{"b", Value::scalar("x")},
              core::AppendItem{"c", Value::scalar("x")},
              core::SetEntryField{"d", {}, "k", Value::scalar("x")},
              core::SetField{"e", Value::scalar("x")}});
  ASSERT_TRUE(set) << set.error().message;
  EXPECT_EQ(set->bytes, as_note("a: x\nb: x\nc: [x]\nd: { k: x }\ne: x # c\nf: |\n  x\n"));
}

}  // namespace
}  // namespace confab::store
