// SPDX-License-Identifier: MIT
// The architecture, checked from the sources' own includes: cmd -> store -> core, and one file for
// each heavy library.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

struct Include {
  std::string file;
  std::string target;
};

std::vector<Include> includes_below(const std::string& layer) {
  const fs::path root = CONFAB_SOURCE_DIR;
  std::vector<Include> result;
  for (const auto& entry : fs::recursive_directory_iterator(root / layer)) {
    if (entry.path().extension() != ".h" && entry.path().extension() != ".cc") continue;
    std::ifstream source(entry.path());
    for (std::string line; std::getline(source, line);) {
      if (!line.starts_with("#include ")) continue;
      result.push_back(
          {fs::relative(entry.path(), root).string(), line.substr(10, line.size() - 11)});
    }
  }
  return result;
}

std::vector<std::string> users_of(const std::vector<std::string>& layers,
                                  const std::string& target) {
  std::set<std::string> files;
  for (const auto& layer : layers) {
    for (const auto& include : includes_below(layer)) {
      if (include.target.starts_with(target)) files.insert(include.file);
    }
  }
  return {files.begin(), files.end()};
}

TEST(Layering, CoreIncludesNeitherStoreNorCommands) {
  EXPECT_THAT(users_of({"core"}, "store/"), IsEmpty());
  EXPECT_THAT(users_of({"core"}, "cmd/"), IsEmpty());
}

TEST(Layering, StoreIncludesNoCommands) { EXPECT_THAT(users_of({"store"}, "cmd/"), IsEmpty()); }

TEST(Layering, CoreTouchesNoFilesClockEnvironmentOrTerminal) {
  for (const auto* header : {"fstream", "iostream", "filesystem", "unistd.h", "fcntl.h", "sys/",
                             "cstdio", "ctime", "locale"}) {
    EXPECT_THAT(users_of({"core"}, header), IsEmpty()) << header;
  }
}

TEST(Layering, EachHeavyLibraryIsIncludedInOneFile) {
  const std::map<std::string, std::string> homes = {
      {"yaml-cpp/", "store/document/yaml/yaml_reader.cc"},
      {"cmark-gfm", "store/document/markdown/outline.cc"},
      {"kainjow/", "store/notebook/template.cc"},
      {"CLI/", "cmd/line/command_line.cc"},
      {"spdlog/", "cmd/journal.cc"},
      {"nlohmann/", "cmd/output/json.cc"},
      {"dtl/", "cmd/output/diff.cc"}};
  for (const auto& [library, home] : homes) {
    auto users = users_of({"core", "store", "cmd"}, library);
    std::erase(users, "cmd/manual/write_manual.cc");
    EXPECT_THAT(users, ElementsAre(home));
  }
}

TEST(Layering, OnlyMainReadsTheClockAndTheEnvironment) {
  for (const auto& layer : {"core", "store", "cmd"}) {
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(CONFAB_SOURCE_DIR) / layer)) {
      if (!entry.is_regular_file() || entry.path().filename() == "main.cc" ||
          entry.path().extension() == ".md")
        continue;
      std::ifstream source(entry.path());
      const std::string text(std::istreambuf_iterator<char>(source), {});
      for (const auto* call : {"getenv(", "system_clock::now", "steady_clock::now",
                               "local_time_zone(", "setlocale("}) {
        EXPECT_EQ(text.find(call), std::string::npos) << entry.path() << " calls " << call;
      }
    }
  }
}

}  // namespace
