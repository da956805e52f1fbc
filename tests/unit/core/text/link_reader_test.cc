// SPDX-License-Identifier: MIT
#include "core/text/link_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> stems(std::string_view text) {
  std::vector<std::string> result;
  for (const auto& link : links_in(text)) result.emplace_back(link.stem());
  return result;
}

TEST(LinkReader, FencesHoldCode) {
  EXPECT_THAT(stems("```\n[[a]]\n```\n[[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("~~~ sh\n[[a]]\n~~~~  \n[[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("````\n[[a]]\n```\n[[b]]\n"), IsEmpty());
  EXPECT_THAT(stems("```\r\n[[a]]\r\n```\r\n[[b]]\r\n"), ElementsAre("b"));
}

TEST(LinkReader, ALineOfCodeAndWordsIsNotAFence) {
  EXPECT_THAT(stems("```make check``` is what\n[[a]] runs\n"), ElementsAre("a"));
  EXPECT_THAT(stems("~~~\n[[a]]\n~~~ no end\n[[b]]\n~~~\n[[c]]\n"), ElementsAre("c"));
  EXPECT_THAT(stems("``` `[[a]]`\n[[b]]\n"), ElementsAre("b")) << "nor do its ticks open one";
}

}  // namespace
}  // namespace confab::core
