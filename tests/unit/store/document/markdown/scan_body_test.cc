// SPDX-License-Identifier: MIT
// The two readers of a body must agree whenever the fast one returns a body.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

#include "store/document/markdown/body.h"

namespace confab::store {
namespace {

Document note(const std::string& body) { return *parse_document("---\na: b\n---\n" + body); }

std::string print(const core::Body& body) {
  std::string text;
  for (const auto& section : body.sections) {
    text += fmt::format("section {} '{}' line {}, text from {}: '{}'\n", section.level,
                        section.title, section.line, section.text_line, section.text);
    for (const auto& item : section.items)
      text += fmt::format("item lines {} to {} box {} '{}' '{}'\n", item.line, item.end_line,
                          int(item.box), item.text, item.more);
  }
  return text;
}

void expect_agreement(const std::string& body) {
  const auto scanned = scan_body(note(body));
  if (scanned) {
    EXPECT_EQ(print(*scanned), print(*parse_body_by_cmark(note(body)))) << body;
  }
}

TEST(ScanBody, WhatPeopleWriteIsScanned) {
  for (const auto* body :
       {"", "\n", "text", "# One\ntext\n## Two\n",
        "## Questions\n\n- [x] ! Day?\n  Long.\n\n  And late.\n- [ ] Skills?\n- no task\n",
        "- a\n- b\n\ntext after\n", "- [x] a\r\n  b\r\n\r\n## C\r\n", "**bold** and +49 30\n",
        "- [X] a\n- [-] b\n- [/] c\n- []d\n", "- [ ] a\n  wrapped\n\n  below\n  too\n"}) {
    EXPECT_TRUE(scan_body(note(body))) << body;
    expect_agreement(body);
  }
}

TEST(ScanBody, ANoteWithoutABodyHasNoText) {
  const auto note = *parse_document("---\na: b\n---");
  EXPECT_EQ(print(*scan_body(note)), print(*parse_body_by_cmark(note)));
  EXPECT_EQ(scan_body(note)->sections.at(0).text, "");
}

TEST(ScanBody, AmbiguousLinesAreLeftToCmark) {
  for (const auto* body : {"```\n# no\n```\n",
                           "<!--\n# no\n-->\n",
                           "Two\n===\n",
                           "Two\n---\n",
                           "- a\n  - b\n",
                           "- a\nlazy\n",
                           "- [x] [a]: b\n",
                           "- a\n\n  [a]: b\n",
                           "> - a\n",
                           "1. a\n",
                           "* a\n",
                           "    code\n",
                           "\t# x\n",
                           "# a `b`\n",
                           "#tag\n",
                           "- [a](b)\n",
                           "%%\n- [ ] a\n%%\n",
                           "- [ ]\n",
                           "-\n",
                           "- - -\n",
                           "- # a\n",
                           "- [ ] # a\n",
                           "# a #\n",
                           " - a\n",
                           "- a\n\n      code\n",
                           "***\n",
                           "-  a\n",
                           "~~~\n"})
    EXPECT_FALSE(scan_body(note(body))) << body;
}

// Random bodies, made of the lines that matter.
TEST(ScanBody, AgreesWithCmarkOnEveryMixture) {
  constexpr const char* kLines[] = {
      "\n",        "\n",         "  \n",        "# One\n",     "## Two  \n",   "#\n",
      "##### x\n", "text\n",     "text here\n", "- a\n",       "- [ ] b\n",    "- [x] ! c\n",
      "- [x] \n",  "  more\n",   "   more\n",   "     m\n",    "      deep\n", " one\n",
      "  - d\n",   "- [X] e\n",  "- [-] o\n",   "- [/]  p \n", "- []q\n",      "- [✓] r\n",
      "- [ ]s\n",  "- [ab] t\n", "- [ ]\n",     "%%\n",        "- u %% v\n",   "> - [ ] w\n",
      "- ## X\n",  "---\n",      "===\n",       "```\n",       "> q\n",        "1. n\n",
      "12 n\n",    "* s\n",      "*s*\n",       "+4\n",        "  [x] f\n",    "- [link](x)\n",
      "[r]: /u\n", "<b>\n",      "a <!-- b\n",  "-->\n",       "_\n",          "__\n",
      "_a_\n",     "-5\n",       "--\n",        "  # g\n",     "\ttab\n",      "# h *i*\n",
      "!\n",       "- ! j\r\n",  "\r\n",        "  k\r\n",     "# L\r\n",      "x"};
  std::mt19937 random(1);
  int scanned = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string body;
    for (auto lines = random() % 8; lines > 0; --lines)
      body += kLines[random() % std::size(kLines)];
    expect_agreement(body);
    if (scan_body(note(body))) ++scanned;
    if (testing::Test::HasFailure()) return;
  }
  EXPECT_GT(scanned, 2000);
}

}  // namespace
}  // namespace confab::store
