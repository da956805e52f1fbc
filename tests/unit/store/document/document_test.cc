// SPDX-License-Identifier: MIT
#include "store/document/document.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sample_front_matter.h"
#include "store/document/edits/edit.h"
#include "store/document/edits/proof.h"
#include "store/document/yaml/front_matter.h"
#include "store/document/yaml/print_value.h"

namespace confab::store {
namespace {

using core::AppendItem;
using core::Edit;
using core::InsertInSection;
using core::RemoveField;
using core::RemoveItem;
using core::SetEntryField;
using core::SetField;
using core::TickTask;
using core::Value;

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {"no",
                                                 "Yes",
                                                 "012",
                                                 "12:30",
                                                 "+49 30 1",
                                                 "1e3",
                                                 "0x1F",
                                                 ".inf",
                                                 "null",
                                                 "~",
                                                 "",
                                                 " ",
                                                 " a ",
                                                 ": ",
                                                 "a: b",
                                                 "a:",
                                                 "#",
                                                 "a #b",
                                                 "a#b",
                                                 "'",
                                                 "\"",
                                                 "it's",
                                                 "say \"hi\"",
                                                 "\\",
                                                 "a\\nb",
                                                 "- a",
                                                 "-",
                                                 "?",
                                                 "[a]",
                                                 "{a}",
                                                 "a, b",
                                                 "]",
                                                 "&a",
                                                 "*a",
                                                 "!a",
                                                 "|",
                                                 ">",
                                                 "%a",
                                                 "@a",
                                                 "`a`",
                                                 "<<",
                                                 "=",
                                                 "---",
                                                 "...",
                                                 "🙂",
                                                 "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
                                                 "a\tb",
                                                 "line\nbreak",
                                                 "\xC2\x85",
                                                 "\xE2\x80\xA8",
                                                 "\x01",
                                                 "2026-11-30",
                                                 "2026-11-30T14:00",
                                                 "https://a.example/?b=c#d",
                                                 "[[link]]",
                                                 std::string(10240, 'x'),
                                                 "a: \"b' # c"};
  return texts;
}

Value entry() {
  return Value::map({{"date", Value::bare("2026-11-30T14:00")},
                     {"by", Value::scalar("phone")},
                     {"note", Value::scalar("left: a, message")}});
}

std::string after(const std::string& note, const Edit& edit) {
  const auto document = parse_document(note);
  if (!document) return "unreadable: " + document.error().message;
  const auto result = edited(*document, {edit});
  return result ? result->bytes : "refused: " + result.error().message;
}

std::string front(const std::string& fields) { return "---\n" + fields + "---\n"; }

TEST(Document, ParsingKeepsEveryByteWhateverTheyAre) {
  std::mt19937 random(3);
  constexpr std::string_view kPieces[] = {"---", "\n", "\r\n", "a: b", "- ",
                                          "\"",  "{",  "]",    "#",    "\xEF\xBB\xBF",
                                          "ü",   " ",  "\t",   "|",    "..."};
  int read = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string bytes = i % 2 == 0 ? "---\n" : "";
    for (auto length = random() % 20; length > 0; --length)
      bytes += kPieces[random() % std::size(kPieces)];
    const auto document = parse_document(bytes);
    if (!document) continue;
    ++read;
    EXPECT_EQ(document->bytes, bytes);
    EXPECT_EQ(edited(*document, {})->bytes, bytes);
  }
  EXPECT_GT(read, 5000);
}

TEST(Document, AWrittenValueReadsBackAsTheSameText) {
  for (const auto& text : hostile_texts()) {
    for (const auto* old : {"a", "\"a\"", "'a'"}) {
      const auto note = as_note(std::string("x: ") + old + " # c\nlist:\n  - a\nflow: [b]\n");
      const auto result =
          edited(*parse_document(note),
                 {SetField{"x", Value::scalar(text)}, SetField{"new", Value::scalar(text)},
                  AppendItem{"list", Value::scalar(text)}, AppendItem{"flow", Value::scalar(text)},
                  AppendItem{"entries", Value::map({{"k", Value::scalar(text)}})}});
      ASSERT_TRUE(result) << text << ": " << result.error().message << result.error().hint;
      EXPECT_EQ(result->fields.find("x")->text, text);
      EXPECT_EQ(result->fields.find("list")->items.at(1).text, text);
      EXPECT_EQ(result->fields.find("entries")->items.at(0).find("k")->text, text);
    }
  }
}

TEST(Document, WhatYamlReadsAsMoreThanTextIsQuoted) {
  for (const auto* text : {"no", "on", "Y", "012", "12:30", "1_000", "0o7", "+1", "1.5e3",
                           "2026-11-30", ".nan", "~", "=", "<<"}) {
    EXPECT_EQ(print_scalar(text, Value::Style::kAny, Context::kBlock),
              "\"" + std::string(text) + "\"");
  }
  for (const auto* text : {"nobody", "cv-2026.pdf", "a:b", "Grace Hopper", "x", "3b7 scheme"}) {
    EXPECT_EQ(print_scalar(text, Value::Style::kAny, Context::kBlock), text);
  }
}

TEST(Document, ANullWordIsQuotedEvenInPlainStyle) {
  EXPECT_EQ(after(front("a: b\n"), SetField{"a", Value::bare("null")}), front("a: \"null\"\n"));
  EXPECT_EQ(after(front("a: b\n"), SetField{"a", Value::bare("no")}), front("a: no\n"));
}

TEST(Document, AChangedValueKeepsItsAuthorsStyle) {
  const auto set = [](const char* fields, const char* text) {
    return after(front(fields), SetField{"a", Value::scalar(text)});
  };
  EXPECT_EQ(set("a: x # c\nb: y\n", "z"), front("a: z # c\nb: y\n"));
  EXPECT_EQ(set("a:  'x'\n", "it's"), front("a:  'it''s'\n"));
  EXPECT_EQ(set("a: \"x\"  # c\n", "z"), front("a: \"z\"  # c\n"));
  EXPECT_EQ(set("a: x\n", "no"), front("a: \"no\"\n"));
  EXPECT_EQ(set("a:\nb: y\n", "z"), front("a: z\nb: y\n"));
  EXPECT_EQ(set("a: # c\n", "z"), front("a: z # c\n"));
  EXPECT_EQ(set("b: y\n# end\n", "z"), front("b: y\n# end\na: z\n"));
  EXPECT_EQ(set("a: |\n  x\n  y\nb: y\n", "z"), front("a: z\nb: y\n"));
  EXPECT_EQ(set("a: |\n  \nb: |\n  y\n", "z"), front("a: z\n  \nb: |\n  y\n"));
  EXPECT_EQ(set("a:\n  - x\n  - y\nb: y\n", "z"), front("a: z\nb: y\n"));
  EXPECT_EQ(set("a: # c\n  # d\n  - x\nb: y\n", "z"), front("a: z # c\n  # d\nb: y\n"));
  EXPECT_EQ(after(front("a:\n  - x\nb: y\n"), SetField{"a", Value::list({})}),
            front("a: []\nb: y\n"));
}

TEST(Document, LineEndsByteOrderMarkAndMissingFinalNewlineStay) {
  EXPECT_EQ(after("\xEF\xBB\xBF---\r\na: x\r\n---\r\nbody", SetField{"b", Value::scalar("z")}),
            "\xEF\xBB\xBF---\r\na: x\r\nb: z\r\n---\r\nbody");
  EXPECT_EQ(after("---\na: x\n---\n## Notes\r\n- [ ] y\r\n", InsertInSection{"Notes", "- z\n"}),
            "---\na: x\n---\n## Notes\r\n- [ ] y\r\n- z\r\n");
  EXPECT_EQ(after("---\na: x\n---\n\r\n- [ ] y?\r\n", TickTask{"y?", "z"}),
            "---\na: x\n---\n\r\n- [x] y?\r\n  z\r\n");
  EXPECT_EQ(after("---\r\na:\r\n  - x\r\n---", AppendItem{"a", Value::scalar("z")}),
            "---\r\na:\r\n  - x\r\n  - z\r\n---");
  EXPECT_EQ(after("---\na: x\n---\n## Notes", InsertInSection{"Notes", "- y\n"}),
            "---\na: x\n---\n## Notes\n- y");
  EXPECT_EQ(after("---\r\na: # c\r\n  # d\r\n  - x\r\n---\r\n", SetField{"a", Value::scalar("z")}),
            "---\r\na: z # c\r\n  # d\r\n---\r\n");
  EXPECT_EQ(after("para", InsertInSection{"Notes", "- y\n"}), "para\n\n## Notes\n- y");
  EXPECT_EQ(after("", InsertInSection{"Notes", "- y\n"}), "## Notes\n- y\n");
  EXPECT_EQ(after("\n", InsertInSection{"Notes", "- y\n"}), "\n## Notes\n- y\n");
}

TEST(Document, AnItemIsAppendedInTheStyleOfItsList) {
  const auto append = [](const char* fields) {
    return after(front(fields), AppendItem{"a", Value::scalar("z")});
  };
  EXPECT_EQ(append("b: y\n"), front("b: y\na:\n  - z\n"));
  EXPECT_EQ(append("b:\n- y\n"), front("b:\n- y\na:\n  - z\n"));
  EXPECT_EQ(append("a:\nb: y\n"), front("a:\n  - z\nb: y\n"));
  EXPECT_EQ(append("a: x # c\n"), front("a: [x, z] # c\n"));
  EXPECT_EQ(append("a: x, y\n"), front("a: [\"x, y\", z]\n"));
  EXPECT_EQ(append("a: []\n"), front("a: [z]\n"));
  EXPECT_EQ(append("a: [ x, 'y' ] # c\n"), front("a: [ x, 'y', 'z' ] # c\n"));
  EXPECT_EQ(append("a:\n-   x # c\n# d\nb: y\n"), front("a:\n-   x # c\n-   z\n# d\nb: y\n"));
  EXPECT_EQ(append("a:\n    - \"x\"\n    - \"y\"\n"),
            front("a:\n    - \"x\"\n    - \"y\"\n    - \"z\"\n"));
  EXPECT_EQ(append("a: [\n  x,\n  y\n  ]\n"), front("a: [\n  x,\n  y,\n  z\n  ]\n"));
  EXPECT_EQ(append("a: [\n   x,\n   ]\n"), front("a: [\n   x,\n   z,\n   ]\n"));
  EXPECT_EQ(append("a: [\n  x # c\n  ]\n"), front("a: [\n  x, z # c\n  ]\n"));
  EXPECT_EQ(append("a: [x,\n  y, w]\n"), front("a: [x,\n  y, w, z]\n"));
}

TEST(Document, AnItemIsTakenOutAndTheOthersStayAsTheyAre) {
  const auto remove = [](const char* fields, std::size_t index) {
    return after(front(fields), RemoveItem{"a", index});
  };
  EXPECT_EQ(remove("a: [x, y, z]\n", 0), front("a: [y, z]\n"));
  EXPECT_EQ(remove("a: [ x, 'y', z ] # c\n", 1), front("a: [ x, z ] # c\n"));
  EXPECT_EQ(remove("a: [x, y]\nb: 1\n", 1), front("a: [x]\nb: 1\n"));
  EXPECT_EQ(remove("a: [\n  x,\n  y\n  ]\n", 1), front("a: [\n  x\n  ]\n"));
  EXPECT_EQ(remove("a: [\n  x,\n  y,\n  ]\n", 0), front("a: [\n  y,\n  ]\n"));
  EXPECT_EQ(remove("a:\n  - x # 1\n  - y # 2\nb: 1\n", 0), front("a:\n  - y # 2\nb: 1\n"));
  EXPECT_EQ(remove("a:\n- x\n# above y\n- \"y\"\n# d\nb: 1\n", 1),
            front("a:\n- x\n# above y\n# d\nb: 1\n"));
  EXPECT_EQ(remove("a:\n  - k: 1\n    l: 2\n  - m: 3\n", 0), front("a:\n  - m: 3\n"));
  EXPECT_EQ(after("---\r\na:\r\n  - x\r\n  - y\r\n---", RemoveItem{"a", 1}),
            "---\r\na:\r\n  - x\r\n---");
}

TEST(Document, AnItemWhoseCommentMayBelongToAnotherIsNotTakenOut) {
  EXPECT_EQ(after(front("a: [\n  x, # c\n  y\n  ]\n"), RemoveItem{"a", 0}).substr(0, 8),
            "refused:");
  EXPECT_EQ(after(front("a: [x]\n"), RemoveItem{"a", 0}).substr(0, 8), "refused:");
  EXPECT_EQ(after(front("a: x\n"), RemoveItem{"a", 0}).substr(0, 8), "refused:");
}

TEST(Document, AnEntryIsAppendedAsItsNeighboursAreWritten) {
  EXPECT_EQ(after(front("o:\n  - { date: 2026-11-18 }\n"), AppendItem{"o", entry()}),
            front("o:\n  - { date: 2026-11-18 }\n  - { date: 2026-11-30T14:00, by: phone, note: "
                  "\"left: a, message\" }\n"));
  EXPECT_EQ(after(front("o:\n- date: 2026-11-18\n  by: email\nb: y\n"), AppendItem{"o", entry()}),
            front("o:\n- date: 2026-11-18\n  by: email\n- date: 2026-11-30T14:00\n  by: phone\n  "
                  "note: \"left: a, message\"\nb: y\n"));
  EXPECT_EQ(after(front("o: { date: 2026-11-18 }\n"),
                  AppendItem{"o", Value::map({{"by", Value::scalar("x")}})}),
            front("o: [{ date: 2026-11-18 }, { by: x }]\n"));
}

TEST(Document, AKeyOfAnEntryIsSetInPlace) {
  const auto set = [](const char* fields, const char* key) {
    return after(front(fields), SetEntryField{"o", 1, key, Value::scalar("z")});
  };
  const auto* flow = "o:\n  - { a: 1 }\n  - { a: 1, b: 'x' } # c\n";
  EXPECT_EQ(set(flow, "b"), front("o:\n  - { a: 1 }\n  - { a: 1, b: 'z' } # c\n"));
  EXPECT_EQ(set(flow, "c"), front("o:\n  - { a: 1 }\n  - { a: 1, b: 'x', c: z } # c\n"));
  const auto* block = "o:\n  - a: 1\n  - a: 1\n    b: x\nq: r\n";
  EXPECT_EQ(set(block, "c"), front("o:\n  - a: 1\n  - a: 1\n    b: x\n    c: z\nq: r\n"));
  EXPECT_EQ(set(block, "b"), front("o:\n  - a: 1\n  - a: 1\n    b: z\nq: r\n"));
  EXPECT_EQ(set("o:\n  - { a: 1 }\n", "b").substr(0, 8), "refused:");
}

TEST(Document, OddButValidLayoutsAreWrittenInTheirOwnWay) {
  EXPECT_EQ(after(front("a:\n  -\nb: c\n"), AppendItem{"a", Value::scalar("z")}),
            front("a:\n  -\n  - z\nb: c\n"));
  EXPECT_EQ(after(front("a:\n  - x\n  - \n"), AppendItem{"a", entry()}).substr(0, 25),
            front("a:\n  - x\n  - \n  - { date").substr(0, 25));
  EXPECT_EQ(after(front(" a: x\n b: y\n"), AppendItem{"c", Value::scalar("z")}),
            front(" a: x\n b: y\n c:\n   - z\n"));
  EXPECT_EQ(
      after(front("a:\n  -\n   b: 1\n"), AppendItem{"a", Value::map({{"b", Value::bare("2")}})}),
      front("a:\n  -\n   b: 1\n  - b: 2\n"));
  EXPECT_EQ(after(front("a:\n  -\n# -c\n    b: 1\n"), AppendItem{"a", Value::scalar("z"), 0}),
            front("a:\n  - z\n  -\n# -c\n    b: 1\n"));
}

TEST(Document, ALogMayGrowLong) {
  auto note = *parse_document(front("a: b\n"));
  for (int i = 0; i < 300; ++i) {
    auto next = edited(std::move(note), {AppendItem{"o", entry()}});
    ASSERT_TRUE(next) << i << next.error().message;
    note = std::move(*next);
  }
}

TEST(Document, AChangeThatWouldBreakTheNoteSaysHow) {
  const auto refused = edited(*parse_document(front("a: b\n")),
                              {SetField{"a", Value::scalar(std::string(70000, 'x'))}});
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().message.find("larger than 64 KiB"), std::string::npos)
      << refused.error().message;
}

TEST(Document, AValueIsNeverReplacedByAKeyInsideIt) {
  for (const auto* fields : {"a: b\n", "a: [b]\n", "a:\n  - b\n"})
    EXPECT_EQ(after(front(fields), SetEntryField{"a", {}, "k", Value::scalar("x")}),
              "refused: 'a' is not a map");
}

TEST(Document, ARemovedKeyTakesItsLinesAndNoOthers) {
  EXPECT_EQ(after(front("a: x # c\n# d\nb: y\n"), RemoveField{"a"}), front("# d\nb: y\n"));
  EXPECT_EQ(after(front("b: y\na:\n  - x\n  - z\n\nc: d\n"), RemoveField{"a"}),
            front("b: y\n\nc: d\n"));
  EXPECT_EQ(after(front("a: >\n  x\n  y\nc: d\n"), RemoveField{"a"}), front("c: d\n"));
  EXPECT_EQ(after(front("b: y\n"), RemoveField{"a"}), front("b: y\n"));
}

TEST(Document, TheSameValueWritesTheSameBytes) {
  const auto note = front("a:   'x' # c\nb: [ p,q ]\n");
  EXPECT_EQ(after(note, SetField{"a", Value::scalar("x")}), note);
  EXPECT_EQ(after(note, SetField{"b", Value::list({Value::scalar("p"), Value::scalar("q")})}),
            note);
}

std::vector<Edit> every_edit() {
  return {SetField{"k0", Value::scalar("changed")},
          SetField{"k1", Value::scalar("no")},
          SetField{"fresh", Value::scalar("a: b")},
          SetField{"k2", Value::list({Value::scalar("p"), Value::scalar("q")})},
          RemoveField{"k0"},
          RemoveField{"k2"},
          AppendItem{"k0", Value::scalar("more")},
          AppendItem{"k1", entry()},
          AppendItem{"fresh", entry()},
          SetEntryField{"k0", 0, "a", Value::scalar("set")},
          SetEntryField{"k1", 1, "z", Value::scalar("set")},
          InsertInSection{"Notes", "- added\n"},
          InsertInSection{"Fresh", "added\n"}};
}

// The lines of each text between the common lines at the beginning and at the end.
std::pair<std::string, std::string> changed_middle(const std::string& before,
                                                   const std::string& after) {
  std::size_t head = 0, tail = 0;
  const auto most = std::min(before.size(), after.size());
  while (head < most && before[head] == after[head]) ++head;
  while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
    ++tail;
  return {before.substr(head, before.size() - head - tail),
          after.substr(head, after.size() - head - tail)};
}

TEST(Document, EveryEditOfAnyNoteIsExactOrRefused) {
  FrontMatterGenerator generator(7);
  auto notes = hand_made_front_matter();
  for (int i = 0; i < 2000; ++i) notes.push_back(generator.next());
  int done = 0, refused = 0;
  for (const auto& front_matter : notes) {
    const auto note =
        "---\n" + front_matter + "---\n# T\n## Notes\ntext\n\n---\nUnder\n---\n- [ ] task";
    const auto document = parse_document(note);
    if (!document) continue;
    for (const auto& edit : every_edit()) {
      const auto* entry = std::get_if<SetEntryField>(&edit);
      if (entry && expected_fields(document->fields, edit) == document->fields) continue;
      const auto result = edited(*document, {edit});
      if (!result) {
        ++refused;
        EXPECT_EQ(result.error().kind, core::ErrorKind::kRefused);
        EXPECT_GT(result.error().location.line, 0) << result.error().message;
        continue;
      }
      ++done;
      EXPECT_TRUE(result->fields == expected_fields(document->fields, edit)) << note << "\n=>\n"
                                                                             << result->bytes;
      const auto [gone, come] = changed_middle(note, result->bytes);
      EXPECT_EQ(come.find("task"), std::string::npos) << "the body's last line was rewritten";
    }
  }
  EXPECT_GT(done, 6000);
  EXPECT_LT(refused, done / 30);
}

TEST(Document, SetAndRestoreIsIdentical) {
  FrontMatterGenerator generator(99);
  for (int i = 0; i < 2000; ++i) {
    const auto note = as_note(generator.next());
    const auto document = parse_document(note);
    if (!document) continue;
    for (const auto& member : document->fields.members) {
      const auto written = note.substr(member.value.begin, member.value.end - member.value.begin);
      if (!member.value.is_scalar() || written.find_first_of("|>\n") != std::string::npos) continue;
      const auto once = edited(*document, {SetField{member.key, Value::scalar("other")}});
      ASSERT_TRUE(once) << note;
      auto restored = Value::bare(member.value.text);
      const auto twice = edited(*once, {SetField{member.key, restored}});
      ASSERT_TRUE(twice) << note;
      EXPECT_EQ(twice->bytes, note);
    }
    const auto added =
        edited(*document, {SetField{"fresh", Value::scalar("x")}, RemoveField{"fresh"}});
    if (added) {
      EXPECT_EQ(added->bytes, note);
    }
  }
}

TEST(Document, TextGoesToTheEndOfItsSection) {
  const auto insert = [](const char* body, const char* text) {
    return after(front("a: x\n") + body, InsertInSection{"Notes", text}).substr(13);
  };
  EXPECT_EQ(insert("## Notes\n## Next\n", "- y\n"), "## Notes\n- y\n## Next\n");
  EXPECT_EQ(insert("## Notes\n## Next\n", "- y"), "## Notes\n- y\n## Next\n");
  EXPECT_EQ(insert("## Notes\n\n- x\n\n## Next\n", "- y\n"), "## Notes\n\n- x\n- y\n\n## Next\n");
  EXPECT_EQ(insert("# NOTES #\npara\n\n## Next\n", "y\n"), "# NOTES #\npara\n\ny\n\n## Next\n");
  EXPECT_EQ(insert("Notes\n=====\npara\n", "- y\n"), "Notes\n=====\npara\n\n- y\n");
  EXPECT_EQ(insert("para\n", "- y\n"), "para\n\n## Notes\n- y\n");
  EXPECT_EQ(insert("", "- y\n"), "## Notes\n- y\n");
  EXPECT_EQ(insert("```\n## Notes\n```\n", "- y\n"), "```\n## Notes\n```\n\n## Notes\n- y\n");
}

TEST(Document, ItemsGetTheMarkerOfTheirNeighbours) {
  EXPECT_EQ(after(front("a: x\n") + "## Notes\n* x\n  - y\n",
                  InsertInSection{"Notes", "- [ ] z\n  - w\n-v\n"}),
            front("a: x\n") + "## Notes\n* x\n  - y\n* [ ] z\n  - w\n-v\n");
}

TEST(Document, AnItemBelowWhatOnlyLooksLikeAListStartsOne) {
  const auto insert = [](const std::string& body) {
    return after(front("a: x\n") + body, InsertInSection{"Notes", "- [ ] z\n"}).substr(13);
  };
  for (const auto* body : {"## Notes\n<div>\n  <a>x</a>\n  </div>\n", "## Notes\npara\n    - x\n",
                           "## Notes\n```\n- x\n```\n", "## Notes\n1. x\n"}) {
    EXPECT_EQ(insert(body), std::string(body) + "\n- [ ] z\n");
  }
  for (const auto* body : {"## Notes\n* x\n\t* y\n", "## Notes\n* x\n  more\n"}) {
    EXPECT_EQ(insert(body), std::string(body) + "* [ ] z\n");
  }
}

TEST(Document, TextThatWouldLandInAnUnclosedCodeBlockIsRefused) {
  EXPECT_EQ(after(front("a: x\n") + "## Notes\n```\ncode\n", InsertInSection{"Notes", "- [ ] y\n"})
                .substr(0, 8),
            "refused:");
}

TEST(Document, InsertedTextMayHoldHeadingsAndTasks) {
  EXPECT_EQ(after(front("a: x\n") + "## Notes\n\n## Next\n- [ ] t\n",
                  InsertInSection{"Notes", "### Topic\n- [x] done\n"}),
            front("a: x\n") + "## Notes\n\n### Topic\n- [x] done\n\n## Next\n- [ ] t\n");
}

TEST(Document, AnEmptyGroupGetsItsFirstKeyOnALineBelow) {
  EXPECT_EQ(after(front("a:\n  # b: c\nd: e\n"), SetEntryField{"a", {}, "k", Value::bare("24h")}),
            front("a:\n  k: 24h\n  # b: c\nd: e\n"));
  EXPECT_EQ(after(front("d: e\n"), SetEntryField{"a", {}, "k", Value::bare("24h")}),
            front("d: e\na: { k: 24h }\n"));
}

TEST(Document, AMissingSectionIsMadeInItsParent) {
  const auto insert = [](const char* body) {
    return after(front("a: x\n") + body, InsertInSection{"Learned", "- y\n", "Review"}).substr(13);
  };
  EXPECT_EQ(insert("## Review\n### Left out\n- z\n## Next\n"),
            "## Review\n### Left out\n- z\n\n### Learned\n- y\n## Next\n");
  EXPECT_EQ(insert("# Review\n"), "# Review\n## Learned\n- y\n");
  EXPECT_EQ(insert("## Notes\n"), "## Notes\n\n## Review\n### Learned\n- y\n");
  EXPECT_EQ(insert("## Notes\n\nx\n"), "## Notes\n\nx\n\n## Review\n\n### Learned\n\n- y\n");
}

TEST(Document, NewTextFollowsTheBlankLinesOfTheNote) {
  const auto insert = [](const char* body) {
    return after(front("a: x\n") + body, InsertInSection{"Notes", "y\n"}).substr(13);
  };
  EXPECT_EQ(insert("## Notes\n\n## Next\n"), "## Notes\n\ny\n\n## Next\n");
  EXPECT_EQ(insert("## One\n\nx\n\n## Notes\n"), "## One\n\nx\n\n## Notes\n\ny\n");
  EXPECT_EQ(insert("## One\n\nx\n\n## Notes"), "## One\n\nx\n\n## Notes\n\ny");
}

TEST(Document, ATaskItemIsTickedWhereItIs) {
  const auto note = front("a: x\n") + "- [ ] ! one\n  answer\n* [ ] two\n```\n- [ ] three\n```\n";
  EXPECT_EQ(after(note, TickTask{"two"}),
            front("a: x\n") + "- [ ] ! one\n  answer\n* [x] two\n```\n- [ ] three\n```\n");
  EXPECT_EQ(after(note, TickTask{"tw"}).substr(0, 8), "refused:");
  EXPECT_EQ(after(note, TickTask{"three"}).substr(0, 8), "refused:");
  EXPECT_EQ(after(note + std::string(5000, '['), TickTask{"two"}).substr(0, 8), "refused:");
}

TEST(Document, AnAnswerGoesBelowItsQuestion) {
  const auto answer = [](const char* body, const char* text, const char* task = "! one?") {
    return after(front("a: x\n") + body, TickTask{task, text}).substr(13);
  };
  EXPECT_EQ(answer("- [ ] ! one?\n- [ ] two\n", "yes"), "- [x] ! one?\n  yes\n- [ ] two\n");
  EXPECT_EQ(answer("- [ ] ! one?", "yes\n\nno\n"), "- [x] ! one?\n  yes\n\n  no");
  EXPECT_EQ(answer("1. [X] ! one?\n   before\n\n## Next\n", "yes", "! one?\nbefore"),
            "1. [X] ! one?\n   before\n   yes\n\n## Next\n");
  EXPECT_EQ(answer("- [x] ! one?\n  said\n- [ ] ! one?\n", "yes"),
            "- [x] ! one?\n  said\n- [x] ! one?\n  yes\n");
  EXPECT_EQ(answer("- [x] ! one?\n- [x] ! one?\n", "yes"), "- [x] ! one?\n  yes\n- [x] ! one?\n");
  EXPECT_EQ(answer("- [ ] two\n\t- [ ] ! one?\n", "yes"), "- [ ] two\n\t- [x] ! one?\n\t  yes\n");
  EXPECT_EQ(answer("- [ ] ! one?\n  before\n\n  - [ ] two\n", "yes", "! one?\nbefore"),
            "- [x] ! one?\n  before\n  yes\n\n  - [ ] two\n");
  EXPECT_EQ(answer("- [ ] two\n  - [ ] ! one?\n  - [ ] three\n", "yes"),
            "- [ ] two\n  - [x] ! one?\n    yes\n  - [ ] three\n");
  EXPECT_EQ(answer("- [ ] one\n", "yes", "one"), "- [x] one\n\n  yes\n")
      << "without a question mark only a blank line ends the question";
  EXPECT_EQ(after(front("a: x\n") + "- [ ] one\n", TickTask{"one", "- [ ] a task"}).substr(0, 8),
            "refused:");
}

TEST(Document, ANewNoteReadsBackAsItsFields) {
  const auto fields = Value::map({{"type", Value::scalar("contact")},
                                  {"name", Value::scalar("Zoë: a #1")},
                                  {"minutes", Value::bare("20")},
                                  {"email", Value::one_or_list({"a@x.org", "b@x.org"})},
                                  {"outreach", Value::list({entry()})},
                                  {"empty", Value()}});
  const auto note = new_note(fields, "## Notes\n");
  ASSERT_TRUE(note);
  EXPECT_EQ(*note,
            "---\ntype: contact\nname: \"Zoë: a #1\"\nminutes: 20\nemail:\n  - a@x.org\n  - "
            "b@x.org\noutreach:\n"
            "  - { date: 2026-11-30T14:00, by: phone, note: \"left: a, message\" "
            "}\nempty:\n---\n## Notes\n");
}

TEST(Document, LinksAreUpdatedEverywhereAndNothingElseIs) {
  const core::RedirectLinks edit{{{{"ada", "bea"}}, {}, ""}};
  EXPECT_EQ(
      after("---\r\ntype: contact\r\nreferred-by: 'ada' # who\r\nup: [x, \"[[ada|A]]\"]\r\nnote: "
            "|\r\n"
            "  ada\r\n---\r\n- [ ] ask [[ada]]\r\n  `[[ada]]`\r\n# On [[ada]]",
            edit),
      "---\r\ntype: contact\r\nreferred-by: 'bea' # who\r\nup: [x, \"[[bea|A]]\"]\r\nnote: |\r\n"
      "  ada\r\n---\r\n- [ ] ask [[bea]]\r\n  `[[ada]]`\r\n# On [[bea]]");
  EXPECT_EQ(after("---\nnote: >-\n   about\n   [[ada]]\nb: with [[ada]]\n  below\n---\n", edit),
            "---\nnote: >-\n   about\n   [[bea]]\nb: with [[bea]]\n  below\n---\n");
  EXPECT_EQ(after("[[ada]]", edit), "[[bea]]");
  EXPECT_EQ(after("---\na: x\n---\nada\n", edit), "---\na: x\n---\nada\n");
}

TEST(Document, AnItemGoesInFrontOfTheOneThatIsNamed) {
  const auto insert = [](const char* note, std::size_t before) {
    return after(note, AppendItem{"a", Value::scalar("x"), before});
  };
  EXPECT_EQ(insert("---\na:\n  # c\n  - 1\n  - 2 # d\n---\n", 0),
            "---\na:\n  # c\n  - x\n  - 1\n  - 2 # d\n---\n");
  EXPECT_EQ(insert("---\na:\n- 1\n-\n  b: 2\n---\n", 1), "---\na:\n- 1\n- x\n-\n  b: 2\n---\n");
  EXPECT_EQ(insert("---\na: [1, 2]\n---\n", 1), "---\na: [1, x, 2]\n---\n");
  EXPECT_EQ(insert("---\r\na: [\r\n  1,\r\n  2 ]\r\n---\r\n", 1),
            "---\r\na: [\r\n  1,\r\n  x,\r\n  2 ]\r\n---\r\n");
  EXPECT_EQ(insert("---\na: 1\n---\n", 0), "---\na: [x, 1]\n---\n");
  EXPECT_EQ(insert("---\na: [1, 2]\n---\n", 9), "---\na: [1, 2, x]\n---\n");
  EXPECT_EQ(insert("---\na:\n- 1\n---\n", 9), "---\na:\n- 1\n- x\n---\n");
  EXPECT_EQ(insert("---\na: []\n---\n", 0), "---\na: [x]\n---\n");
}

TEST(Document, FrontMatterInFlowStyleIsReadAndLeftToItsAuthor) {
  const auto note = *parse_document("---\n{ name: A, role: B }\n---\n");
  for (const Edit& edit :
       {Edit(SetField{"place", Value::scalar("C")}), Edit(RemoveField{"role"})}) {
    const auto after = edited(note, {edit});
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().kind, core::ErrorKind::kRefused);
    EXPECT_FALSE(after.error().hint.empty());
  }
}

TEST(Document, ANoteWithoutFrontMatterGetsOne) {
  EXPECT_EQ(after("para\n", SetField{"a", Value::scalar("z")}), "---\na: z\n---\npara\n");
}

TEST(Document, AnEmptyEntryGetsItsFirstKey) {
  const auto note = *parse_document("---\nresume: {}\n---\n");
  const auto after = edited(note, {SetEntryField{"resume", {}, "copies", Value::bare("3")}});
  ASSERT_TRUE(after) << after.error().message;
  EXPECT_EQ(after->bytes, "---\nresume: { copies: 3 }\n---\n");
}

// Splices as a faulty edit would make them.
TEST(Document, ASpliceThatChangesAnythingElseIsRefused) {
  const auto note =
      *parse_document("---\nname: A\nrole: B\n---\n## Notes\n\n- [ ] a\n- [ ] b\n  said\n");
  const auto attempt = [&](std::string_view old, const std::string& text, const core::Edit& edit) {
    const auto begin = note.bytes.find(old);
    return spliced(note, {begin, begin + old.size(), text}, edit);
  };
  const core::Edit name = core::SetField{"name", Value::scalar("C")};
  EXPECT_TRUE(attempt("A", "C", name));
  const core::Edit tick = core::TickTask{"a", ""};
  EXPECT_TRUE(attempt("[ ] a", "[x] a", tick));
  const core::Edit insertion = core::InsertInSection{"Notes", "- [ ] c\n"};
  EXPECT_TRUE(attempt("  said\n", "  said\n- [ ] c\n", insertion));
  const core::Edit redirection = core::RedirectLinks{{{{"ada", "bea"}}, {}, ""}};
  EXPECT_TRUE(attempt("A", "A", redirection));
  const core::Edit bytes = core::InsertInSection{"Notes", "\x01"};
  const core::Edit openers = core::InsertInSection{"Notes", std::string(5000, '[')};

  const std::vector<core::Result<Document>> mistakes = {
      attempt("A", "D", name),
      attempt("B", "C", name),
      attempt("A\nrole: B", "C", name),
      attempt("A\n", "C\nplace: E\n", name),
      attempt("A\nrole: B\n---\n## Notes", "C\nrole: B\n---\n## Note", name),
      attempt("[ ] b", "[x] b", tick),
      attempt("[ ] a\n- [ ] b", "[x] a", tick),
      attempt("[ ] a", "[x] a", core::TickTask{"z", ""}),
      attempt("Notes\n\n- [ ] a", "Note\n\n- [x] a", tick),
      attempt("[ ] a\n- [ ] b\n  said", "[x] a\n- [ ] b\n  heard", tick),
      attempt("Notes", "Note", redirection),
      attempt("[ ] a", "[ ] z", redirection),
      attempt("- [ ] b\n", "- [ ] b\n- [ ] d\n- [ ] c\n", insertion),
      attempt("Notes\n\n- [ ] a\n", "Note\n\n- [ ] a\n- [ ] c\n", insertion),
      attempt("  said\n", "  said\n- [ ] c\n", bytes),
      attempt("  said\n", "  said\n- [ ] c\n", openers),
      attempt("  said\n", "  said\n" + std::string(5000, '['), insertion),
      attempt("## Notes\n\n- [ ] a\n", "- [ ] c\n", insertion),
      attempt("A", "[", name)};
  for (std::size_t i = 0; i < mistakes.size(); ++i) {
    ASSERT_FALSE(mistakes[i]) << i << ": " << mistakes[i]->bytes;
    EXPECT_EQ(mistakes[i].error().kind, core::ErrorKind::kRefused);
  }
}

TEST(Document, AnEditOfABodyThatCannotBeReadIsRefused) {
  const auto note = *parse_document("- [ ] a\n" + std::string(5000, '['));
  EXPECT_FALSE(spliced(note, {3, 4, "x"}, core::TickTask{"a"}));
}

// Changes that only one of the two readers would see.
TEST(Document, FrontMatterIsReadAsWhatBothReadersSee) {
  auto note = *parse_document("---\na: b\n---\n");
  const auto fields = note.fields;
  EXPECT_TRUE(is_read_as(note, fields));
  EXPECT_FALSE(is_read_as(note, Value::map({})));
  note.bytes[7] = 'c';
  EXPECT_FALSE(is_read_as(note, fields));
  note.bytes[7] = '[';
  EXPECT_FALSE(is_read_as(note, fields));
  note.bytes[7] = 'b';
  note.fields = Value::map({});
  EXPECT_FALSE(is_read_as(note, fields));
}

}  // namespace
}  // namespace confab::store
