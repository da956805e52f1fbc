// SPDX-License-Identifier: MIT
#include "cmd/completion/typed_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::cmd {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(TypedLine, WordsEndAtSpacesOutsideQuotes) {
  const auto line = parse_typed_line(R"(confab  reach 'a b'\ c "d \" e\f" ''	gr)");
  EXPECT_THAT(line.words, ElementsAre("confab", "reach", "a b c", R"(d " e\f)", ""));
  EXPECT_EQ(line.current, "gr");
}

TEST(TypedLine, ANewWordBeginsAfterASpace) {
  const auto line = parse_typed_line("confab ");
  EXPECT_THAT(line.words, ElementsAre("confab"));
  EXPECT_EQ(line.current, "");
  EXPECT_THAT(parse_typed_line("").words, IsEmpty());
}

TEST(TypedLine, NothingIsExpanded) {
  const auto line = parse_typed_line("confab $HOME `id` $(id) *.md ~");
  EXPECT_THAT(line.words, ElementsAre("confab", "$HOME", "`id`", "$(id)", "*.md"));
  EXPECT_EQ(line.current, "~");
}

struct Insertion {
  const char* typed;
  const char* word;
  const char* text;
};

TEST(TypedLine, WhatIsInsertedReplacesOnlyWhatBashReplaces) {
  for (const auto& [typed, word, text] : {
           Insertion{"x a", "a b", "a\\ b"},
           {"x 'a", "a 'b", "a '\\''b"},
           {"x \"a", "a$\"b c", "a\\$\\\"b c"},
           {"x --by=e", "--by=email", "email"},
           {"x k=v:", "k=v:w x", "w\\ x"},
           {"x k='v", "k=v w", "v w"},
           {"x 'k=v", "k=v w", "k=v w"},
           {"x k\\=v", "k=v", "k=v"},
           {"x a=b ", "c", "c"},
           {"x ", "~é;", "\\~é\\;"},
           {"x ab=", "a", ""},
           {"x \"a", "a!b", "a\"\\!\"b"},
           {"x 'a", "a!b", "a!b"},
           {"x a", "a!b", "a\\!b"},
       }) {
    EXPECT_EQ(text_to_insert(word, parse_typed_line(typed, "=:")), text) << typed;
  }
}

}  // namespace
}  // namespace confab::cmd
