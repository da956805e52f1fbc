// SPDX-License-Identifier: MIT
#include "core/text/entity.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Entity, IsACharacterByNameOrByNumber) {
  const struct {
    const char* text;
    const char* read;
    std::size_t length;
  } cases[] = {{"&amp; more", "&", 5},
               {"&AMP;", "&", 5},
               {"&nbsp;", " ", 6},
               {"&#160;", " ", 6},
               {"&iexcl;", "¡", 7},
               {"&eacute;t&eacute;", "é", 8},
               {"&yuml;", "ÿ", 6},
               {"&mdash;", "—", 7},
               {"&hellip;", "…", 8},
               {"&#8217;s", "’", 7},
               {"&#x1F600;", "\U0001F600", 9},
               {"&#X27;", "'", 6}};
  for (const auto& [text, read, length] : cases) {
    const auto entity = entity_at(text);
    ASSERT_TRUE(entity) << text;
    EXPECT_EQ(entity->text, read);
    EXPECT_EQ(entity->length, length);
  }
}

TEST(Entity, OtherTextIsNone) {
  for (const char* text :
       {"", "&", "&;", "&amp", "&#;", "&#x;", "&unknown;", "a &amp;", "&#0;", "&#27;", "&#x9B;",
        "&#xD800;", "&#x110000;", "&#99999999999;", "&Amp;", "&#-1;", "&# 65;"})
    EXPECT_FALSE(entity_at(text)) << text;
}

}  // namespace
}  // namespace confab::core
