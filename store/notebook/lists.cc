// SPDX-License-Identifier: MIT
#include "store/notebook/lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/plans/known_people.h"
#include "core/text/joined.h"
#include "store/files/read_file.h"
#include "store/formats/csv.h"
#include "store/formats/sheet.h"

namespace confab::store {
namespace {

constexpr std::string_view kFolder = "lists";
constexpr std::array<std::string_view, 7> kKeys = {"name",  "organization", "role",     "email",
                                                   "phone", "linkedin",     "connected"};

std::vector<std::string> cells_of(const core::ImportedPerson& person) {
  std::vector<std::string> cells;
  for (const auto key : kKeys) cells.push_back(core::joined(person.fields.texts_at(key), "; "));
  return cells;
}

// The names of the lists, in order; none if there is no such folder.
std::vector<std::string> list_names(const Folder& folder) {
  const auto opened = open_beneath(folder, std::string(kFolder), Opening::kFolder);
  if (!opened) return {};
  const auto entries = folder.disk().list(opened->descriptor());
  std::vector<std::string> names;
  if (!entries) return {};
  for (const auto& entry : *entries) {
    if (entry.name.ends_with(".csv") && !entry.name.starts_with('.')) names.push_back(entry.name);
  }
  std::ranges::sort(names);
  return names;
}

std::string path_of(std::string_view name) { return fmt::format("{}/{}", kFolder, name); }

core::Result<std::vector<core::ImportedPerson>> read_list(const Folder& folder,
                                                          const std::string& path) {
  TRY_ASSIGN(auto bytes, find_file(folder, path));
  if (!bytes) return std::vector<core::ImportedPerson>{};
  TRY_ASSIGN(auto list, read_sheet({path, std::move(*bytes)}, {}));
  if (path == list_path("linkedin")) {
    for (auto& person : list.people) core::set_text(person.fields, "found-through", "linkedin");
  }
  return std::move(list.people);
}

}  // namespace

std::string list_path(std::string_view name) { return fmt::format("{}/{}.csv", kFolder, name); }

bool is_list(std::string_view path) { return path.starts_with("lists/") && path.ends_with(".csv"); }

std::string list_of(const std::vector<core::ImportedPerson>& people) {
  const std::vector<std::string> header(kKeys.begin(), kKeys.end());
  std::string bytes = csv_line(header);
  std::set<std::string> seen;
  for (const auto& person : people) {
    auto line = csv_line(cells_of(person));
    if (seen.insert(line).second) bytes += line;
  }
  return bytes;
}

core::Result<std::vector<core::ImportedPerson>> read_lists(const Folder& folder) {
  std::vector<core::ImportedPerson> people;
  for (const auto& name : list_names(folder)) {
    TRY_ASSIGN(auto list, read_list(folder, path_of(name)));
    std::ranges::move(list, std::back_inserter(people));
  }
  return people;
}

core::Result<std::vector<core::Step>> steps_to_forget(const Folder& folder,
                                                      const core::Value& contact) {
  core::KnownPeople known;
  known.add(0, contact);
  const auto is_it = [&](const core::ImportedPerson& person) {
    return !known.find(person.fields).people.empty() || !known.with_name_of(person.fields).empty();
  };
  std::vector<core::Step> steps;
  for (const auto& name : list_names(folder)) {
    TRY_ASSIGN(auto people, read_list(folder, path_of(name)));
    if (std::erase_if(people, is_it) == 0) continue;
    steps.push_back({core::CreateFile{path_of(name), list_of(people)}, "no longer lists them"});
  }
  return steps;
}

}  // namespace confab::store
