// SPDX-License-Identifier: MIT
#include "store/formats/text/html_text.h"

#include <gtest/gtest.h>

namespace confab::store {
namespace {

TEST(HtmlText, TagsAndEntitiesBecomeText) {
  EXPECT_EQ(html_text("<p>hi Ada</p>"), " hi Ada ");
  EXPECT_EQ(html_text("a<br/>b &amp; &lt;c&gt; &#39;d&#39;"), "a b & <c> 'd'");
}

TEST(HtmlText, PlainTextStaysAsItIs) {
  for (const auto* text : {"", "a < b & c > d", "<3", "i < j <", "a &b; c", "<never closed"})
    EXPECT_EQ(html_text(text), text);
}

}  // namespace
}  // namespace confab::store
