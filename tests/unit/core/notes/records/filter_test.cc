// SPDX-License-Identifier: MIT
#include "core/notes/records/filter.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

struct Case {
  const char* filter;
  std::vector<std::string> texts;
  bool passes;
};

TEST(Filter, MatchesWhatItSays) {
  const Case cases[] = {{"a=x", {"x"}, true},
                        {"a=x", {"y"}, false},
                        {"a=x", {"y", "X"}, true},
                        {"a=zoe", {"Zoë"}, true},
                        {"a=b", {"[[b]]"}, true},
                        {"a=B c", {"[[b|B c]]"}, true},
                        {"a=[[b]]", {"[[b|B c]]"}, true},
                        {"a=[[b|B c]]", {"b"}, true},
                        {"a=[[b]]", {"[[c]]"}, false},
                        {"a = x", {"x"}, true},
                        {" a >= 9 ", {"10"}, true},
                        {"a!=x", {"y"}, true},
                        {"a!=x", {"y", "x"}, false},
                        {"a!=x", {}, true},
                        {"a", {"x"}, true},
                        {"a", {}, false},
                        {"a", {""}, false},
                        {"!a", {}, true},
                        {"!a", {"x"}, false},
                        {"a>2026-11-01", {"2026-11-02"}, true},
                        {"a>2026-11-01", {"2026-11-01T10:00"}, false},
                        {"a>=2026-11-01", {"2026-11-01T10:00"}, true},
                        {"a<2026-11-01", {"2026-10-31T10:00"}, true},
                        {"a<=2026-11-01", {"2026-11-01T10:00"}, true},
                        {"a<10", {"9"}, true},
                        {"a>9", {"10"}, true},
                        {"a<10", {}, false},
                        {"a<=2", {"25"}, false},
                        {"a>2", {"25"}, true},
                        {"a>m", {"Nora"}, true},
                        {"a>M", {"ana"}, false},
                        {"a<f", {"Émile"}, true},
                        {"a=", {""}, true}};
  for (const auto& each : cases) {
    const auto filter = parse_filter(each.filter);
    ASSERT_TRUE(filter) << each.filter;
    EXPECT_EQ(passes(*filter, each.texts), each.passes) << each.filter;
  }
}

TEST(Filter, WithoutAKeyItIsRefused) {
  for (const auto* text : {"=x", ">1", "!=x", "", "!"}) EXPECT_FALSE(parse_filter(text)) << text;
}

}  // namespace
}  // namespace confab::core
