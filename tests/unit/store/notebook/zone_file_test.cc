// SPDX-License-Identifier: MIT
#include "store/notebook/zone_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "store/notebook/built_in_zones.h"

namespace confab::store {
namespace {

std::string built_in(std::string_view name) {
  const auto zones = built_in_zones();
  const auto found = std::ranges::find(zones, name, &BuiltInZone::name);
  return found == zones.end() ? "" : std::string(found->file());
}

TEST(ZoneFile, TheBuiltInZonesAreSortedAndEachIsASecondPart) {
  EXPECT_TRUE(std::ranges::is_sorted(built_in_zones(), {}, &BuiltInZone::name));
  for (const auto& zone : built_in_zones()) {
    EXPECT_TRUE(zone.file().starts_with("TZif")) << zone.name();
    EXPECT_TRUE(zone.file().ends_with('\n')) << zone.name();
    EXPECT_EQ(second_part(whole_file(zone.file())), zone.file()) << zone.name();
  }
}

TEST(ZoneFile, TheSecondPartOfASystemFileIsFound) {
  std::ifstream file("/usr/share/zoneinfo/Europe/Berlin", std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  const auto part = second_part(bytes);
  EXPECT_TRUE(part.starts_with("TZif"));
  EXPECT_TRUE(part.ends_with("\nCET-1CEST,M3.5.0,M10.5.0/3\n"));
}

TEST(ZoneFile, ADamagedFileHasNoSecondPart) {
  const auto whole = whole_file(built_in("Europe/Berlin"));
  EXPECT_EQ(second_part(""), "");
  EXPECT_EQ(second_part("not a zone file at all, but longer than a header of one"), "");
  EXPECT_EQ(second_part(whole.substr(0, 44)), "");
  EXPECT_EQ(second_part("TZif" + std::string(40, '\xff')), "");
}

TEST(ZoneFile, OnlyAFileThatListsEnoughLosesItsRule) {
  const auto berlin = built_in("Europe/Berlin");
  EXPECT_TRUE(berlin.ends_with("CET-1CEST,M3.5.0,M10.5.0/3\n"));
  EXPECT_TRUE(without_rule(berlin).ends_with("\n\n"));
  const auto utc = built_in("UTC");  // lists nothing
  EXPECT_EQ(without_rule(utc), utc);
  EXPECT_EQ(without_rule(""), "");
}

}  // namespace
}  // namespace confab::store
