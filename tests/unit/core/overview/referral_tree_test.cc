// SPDX-License-Identifier: MIT
#include "core/overview/referral_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

std::pair<std::string, std::string> referred(const std::string& stem, const std::string& by) {
  return contact(stem, "referred-by: \"" + by + "\"\n");
}

// A line for each branch: its depth in dots, and `^` if the people below it are shown above.
std::vector<std::string> drawn(const Scene& scene, std::optional<std::size_t> root = {}) {
  const auto tree = referral_tree(scene.moment());
  std::vector<std::string> lines;
  for (const auto& branch : branches_of(tree, root))
    lines.push_back(std::string(static_cast<std::size_t>(branch.depth), '.') +
                    tree.people[branch.person].name + (branch.is_repeated ? "^" : ""));
  return lines;
}

TEST(ReferralTree, ShowsPeopleUnderEveryoneWhoNamedThem) {
  const Scene scene{notebook_of(
      {contact("ada"), contact("ben"), referred("cleo", "[[ben]]"), referred("dan", "[[cleo]]"),
       interview("i",
                 "starts: 2026-11-20\nstatus: held\n"
                 "referrals: [\"[[cleo]]\", Gus Hill, \"[[cleo]]\"]\n")})};
  EXPECT_THAT(drawn(scene), ElementsAre("ada", ".cleo", "..dan", ".Gus Hill", "ben", ".cleo^"));
}

TEST(ReferralTree, StopsAtCircles) {
  const Scene scene{notebook_of({referred("ada", "[[cleo]]"), referred("ben", "[[ada]]"),
                                 referred("cleo", "[[ben]]"), referred("dan", "[[dan]]")})};
  EXPECT_THAT(drawn(scene), ElementsAre("ada", ".ben", "..cleo", "...ada^"));
}

TEST(ReferralTree, LeavesOutTalksThatDidNotTakePlace) {
  const Scene scene{notebook_of(
      {contact("ada"), contact("ben"),
       interview("i", "starts: 2026-11-20\nstatus: cancelled\nreferrals: \"[[ben]]\"\n"),
       interview("j", "starts: 2026-12-20\nstatus: planned\nreferrals: \"[[ben]]\"\n")})};
  EXPECT_THAT(drawn(scene), ElementsAre());
}

TEST(ReferralTree, BeginsWithTheNameOfSomeoneWithoutANote) {
  const Scene scene{notebook_of({referred("ada", "Gus Hill"), referred("ben", "gus hill")})};
  EXPECT_THAT(drawn(scene), ElementsAre("Gus Hill", ".ada", ".ben"));
}

TEST(ReferralTree, WalksAChainAsLongAsANotebook) {
  std::vector<std::pair<std::string, std::string>> files;
  for (int i = 0; i < 3000; ++i)
    files.push_back(
        referred("c" + std::to_string(10'000 + i), "[[c" + std::to_string(9'999 + i) + "]]"));
  EXPECT_EQ(drawn(Scene{notebook_of(files)}).size(), 3001u);  // and the one without a note
}

}  // namespace
}  // namespace confab::core
