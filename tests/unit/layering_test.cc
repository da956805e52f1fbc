// SPDX-License-Identifier: MIT
// Checks the architecture against the includes of the sources: cmd -> store -> core, each room only
// on those before it, and heavy libraries only in their own files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using testing::ElementsAreArray;
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

// The rooms of each layer in their order: a file includes what is in its own room or in one listed
// before it. Rooms that share a line do not include one another.
const std::vector<std::vector<std::string>> kRooms = {
    {"core"},
    {"core/text"},
    {"core/text/links"},
    {"core/time"},
    {"core/notes/values"},
    {"core/notes/body"},
    {"core/notes/records"},
    {"core/notes/notebook"},
    {"core/spoken"},
    {"core/practice/settings"},
    {"core/practice"},
    {"core/rules"},
    {"core/rules/check"},
    {"core/rules/due", "core/rules/check/structure", "core/rules/check/contact",
     "core/rules/check/interview", "core/rules/check/writing", "core/rules/check/consistency",
     "core/rules/draft", "core/plans", "core/messages"},
    {"core/plans/import"},
    {"core/overview"},
    {"core/facts"},
    {"store/document/text"},
    {"store/document/yaml"},
    {"store/document"},
    {"store/document/markdown"},
    {"store/document/edits"},
    {"store/formats/text"},
    {"store/formats/reader"},
    {"store/formats/tables", "store/formats/cards"},
    {"store/formats"},
    {"store/files"},
    {"store/history"},
    {"store/notebook"},
    {"cmd/line"},
    {"cmd/output"},
    {"cmd"},
    {"cmd/resources"},
    {"cmd/programs"},
    {"cmd/input"},
    {"cmd/answers/drafts"},
    {"cmd/answers", "cmd/page"},
    {"cmd/completion"},
    {"cmd/manual"},
    {"cmd/verbs"},
};

// Branches of core that do not include one another, whatever the order of their rooms.
const std::vector<std::string> kBranches = {"core/rules/due", "core/rules/check",
                                            "core/rules/draft", "core/plans", "core/messages"};

std::string branch_of(const std::string& room) {
  const auto found = std::ranges::find_if(
      kBranches, [&](const std::string& branch) { return room.starts_with(branch); });
  return found == kBranches.end() ? "" : *found;
}

std::string room_of(const std::string& file) { return fs::path(file).parent_path().string(); }

// The place of `room` in kRooms; -1 if it is not listed.
int order_of(const std::string& room) {
  for (std::size_t i = 0; i < kRooms.size(); ++i) {
    if (std::ranges::find(kRooms[i], room) != kRooms[i].end()) return static_cast<int>(i);
  }
  return -1;
}

bool may_include(const std::string& room, const std::string& other) {
  const auto is_above = [](const std::string& layer, const std::string& below) {
    return layer == "cmd" || (layer == "store" && below != "cmd");
  };
  const auto layer = room.substr(0, room.find('/'));
  const auto other_layer = other.substr(0, other.find('/'));
  if (layer != other_layer) return is_above(layer, other_layer);
  const auto branch = branch_of(room);
  const auto other_branch = branch_of(other);
  if (!branch.empty() && !other_branch.empty() && branch != other_branch) return false;
  return room == other || order_of(other) < order_of(room);
}

// These two files connect the rooms of cmd and may include any of them.
bool is_entry_point(const std::string& file) {
  return file == "cmd/main.cc" || file == "cmd/run.cc";
}

TEST(Layering, EveryRoomHasAPlaceInTheOrder) {
  for (const auto* layer : {"core", "store", "cmd"}) {
    for (const auto& include : includes_below(layer))
      EXPECT_GE(order_of(room_of(include.file)), 0) << include.file;
  }
}

TEST(Layering, ARoomIncludesOnlyRoomsBeforeIt) {
  for (const auto* layer : {"core", "store", "cmd"}) {
    for (const auto& [file, target] : includes_below(layer)) {
      if (order_of(room_of(target)) < 0 || is_entry_point(file)) continue;
      EXPECT_TRUE(may_include(room_of(file), room_of(target))) << file << " includes " << target;
    }
  }
}

// The name of the type or constant that a line of a header declares for its whole layer, or empty.
std::string declared_name(const std::string& line) {
  for (const std::string_view word : {"struct ", "class ", "enum class "}) {
    if (line.starts_with(word) && line.find('{') != std::string::npos)
      return line.substr(word.size(), line.find_first_of(" {:", word.size()) - word.size());
  }
  const auto end = line.find_first_of("={(");
  if (!line.starts_with("inline constexpr ") || end == std::string::npos || line[end] == '(')
    return "";
  const auto name = line.substr(0, line.find_last_not_of(' ', end - 1) + 1);
  return name.substr(name.rfind(' ') + 1);
}

// Of two types of one name in one namespace, one destructor is linked for both; of two constants,
// one value.
TEST(Layering, NoTwoHeadersOfALayerDeclareTheSameTypeOrConstant) {
  for (const auto* layer : {"core", "store", "cmd"}) {
    std::map<std::string, std::string> homes;
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(CONFAB_SOURCE_DIR) / layer)) {
      if (entry.path().extension() != ".h") continue;
      std::ifstream source(entry.path());
      for (std::string line; std::getline(source, line);) {
        const auto name = declared_name(line);
        if (name.empty()) continue;
        const auto [home, is_new] = homes.emplace(name, entry.path());
        EXPECT_TRUE(is_new) << name << " is in " << home->second << " and " << entry.path();
      }
    }
  }
}

TEST(Layering, CoreTouchesNoFilesClockEnvironmentOrTerminal) {
  for (const auto* header : {"fstream", "iostream", "filesystem", "unistd.h", "fcntl.h", "sys/",
                             "cstdio", "ctime", "locale"}) {
    EXPECT_THAT(users_of({"core"}, header), IsEmpty()) << header;
  }
}

TEST(Layering, HeavyLibrariesAreIncludedOnlyInTheirOwnFiles) {
  const std::map<std::string, std::vector<std::string>> homes = {
      {"yaml-cpp/", {"store/document/yaml/yaml_reader.cc"}},
      {"cmark-gfm", {"cmd/manual/write_manual.cc", "store/document/markdown/outline.cc"}},
      {"kainjow/", {"store/notebook/page.cc", "store/notebook/template.cc"}},
      {"CLI/", {"cmd/line/parse_arguments.cc"}},
      {"spdlog/", {"cmd/journal.cc"}},
      {"nlohmann/", {"cmd/output/json.cc", "store/formats/text/json_value.cc"}},
      {"minizip/", {"store/formats/zip.cc"}},
      {"dtl/", {"cmd/output/diff.cc"}}};
  for (const auto& [library, home] : homes)
    EXPECT_THAT(users_of({"core", "store", "cmd"}, library), ElementsAreArray(home));
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
