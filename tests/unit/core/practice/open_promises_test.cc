// SPDX-License-Identifier: MIT
// Two promises with the same text get different names.
#include "core/practice/open_promises.h"

#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

std::string talk_on(const std::string& day, const std::string& promises) {
  return "starts: " + day + "T10:00\nstatus: held\n---\n## Promises\n" + promises;
}

Notebook two_talks(const std::string& first, const std::string& second) {
  return notebook_of({contact("ada"), interview("a", talk_on("2026-11-20", first)),
                      interview("b", talk_on("2026-11-27", second))});
}

std::vector<std::string> names_in(const Notebook& notebook) {
  return names_of(open_promises(notebook.contacts.front(), notebook));
}

using Names = std::vector<std::string>;

TEST(OpenPromises, APromiseIsCalledByItsText) {
  const auto notebook =
      two_talks("- [ ] me: send the paper (2026-12-01)\n- [x] me: call\n", "- [ ] them: ask Jo\n");
  EXPECT_EQ(names_in(notebook), (Names{"send the paper", "ask Jo"}));
}

TEST(OpenPromises, TheDateTellsTwoWithOneTextApart) {
  const auto notebook = two_talks("- [ ] me: send the paper (2026-12-01)\n",
                                  "- [ ] me: send the paper (2026-12-08)\n");
  EXPECT_EQ(names_in(notebook),
            (Names{"send the paper (2026-12-01)", "send the paper (2026-12-08)"}));
}

TEST(OpenPromises, WithoutADateTheDayOfTheTalkDoes) {
  const auto notebook = two_talks("- [ ] me: send the paper\n", "- [ ] me: send the paper\n");
  EXPECT_EQ(names_in(notebook), (Names{"send the paper (talk of Fri 2026-11-20 10:00)",
                                       "send the paper (talk of Fri 2026-11-27 10:00)"}));
}

TEST(OpenPromises, WithTheSameDateTheDayOfTheTalkDoesToo) {
  const auto notebook = two_talks("- [ ] me: send the paper (2026-12-01)\n",
                                  "- [ ] me: send the paper (2026-12-01)\n");
  EXPECT_EQ(names_in(notebook),
            (Names{"send the paper (2026-12-01, talk of Fri 2026-11-20 10:00)",
                   "send the paper (2026-12-01, talk of Fri 2026-11-27 10:00)"}));
}

TEST(OpenPromises, EachNameFindsItsPromise) {
  for (const auto& notebook :
       {two_talks("- [ ] me: send (2026-12-01)\n", "- [ ] me: send (2026-12-01)\n"),
        two_talks("- [ ] me: send the paper\n", "- [ ] me: send the paper (2026-12-08)\n"),
        two_talks("- [ ] me: send\n", "- [ ] me: send the paper\n- [ ] them: send\n")}) {
    const auto all = open_promises(notebook.contacts.front(), notebook);
    const auto names = names_of(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto found = promises_like(names[i], all);
      ASSERT_EQ(found.size(), 1U) << names[i];
      EXPECT_EQ(found.front().promise, all[i].promise);
    }
  }
}

TEST(OpenPromises, PartOfATextThatFitsTwoIsUnclear) {
  const auto notebook = two_talks("- [ ] me: send the paper\n", "- [ ] me: send the talk\n");
  const auto all = open_promises(notebook.contacts.front(), notebook);
  EXPECT_EQ(promises_like("send", all).size(), 2U);
  EXPECT_EQ(promises_like("write", all).size(), 0U);
}

}  // namespace
}  // namespace confab::core
