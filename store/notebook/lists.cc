// SPDX-License-Identifier: MIT
#include "store/notebook/lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "core/plans/import/known_people.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "store/files/read_file.h"
#include "store/formats/tables/csv.h"
#include "store/formats/tables/sheet.h"
#include "store/formats/text/charset.h"
#include "store/history/list_path.h"

namespace confab::store {
namespace {

constexpr std::string_view kFolder = "lists";
constexpr std::array<std::string_view, 7> kKeys = {"name",  "organization", "role",     "email",
                                                   "phone", "linkedin",     "connected"};

constexpr std::string_view kNotes = "notes";

std::string path_of(std::string_view name) { return fmt::format("{}/{}", kFolder, name); }

// Everyone on LinkedIn's list was found through LinkedIn.
bool is_implied(std::string_view list, std::string_view key) {
  return list == "linkedin" && key == "found-through";
}

// The columns of a list: the usual ones, and what else the file says about these people.
std::vector<std::string> keys_of(std::string_view list,
                                 const std::vector<core::ImportedPerson>& people) {
  std::vector<std::string> keys(kKeys.begin(), kKeys.end());
  bool has_notes = false;
  for (const auto& person : people) {
    has_notes |= !person.note.empty();
    for (const auto& member : person.fields.members) {
      const bool is_kept = member.key != "outreach" && !is_implied(list, member.key);
      if (is_kept && std::ranges::find(keys, member.key) == keys.end()) keys.push_back(member.key);
    }
  }
  if (has_notes) keys.emplace_back(kNotes);
  return keys;
}

std::vector<std::string> cells_of(const core::ImportedPerson& person,
                                  const std::vector<std::string>& keys) {
  std::vector<std::string> cells;
  for (const auto& key : keys)
    cells.push_back(key == kNotes ? person.note : core::joined(person.fields.texts_at(key), "; "));
  return cells;
}

// A line of the list, with the line end that notes have.
std::string list_line(const std::vector<std::string>& cells) {
  auto line = csv_line(cells);
  line.erase(line.size() - 2, 1);
  return line;
}

// The names of the lists, in order; none if there is no such folder.
std::vector<std::string> list_names(const Folder& folder) {
  const auto opened = open_beneath(folder, std::string(kFolder), Opening::kFolder);
  if (!opened) return {};
  const auto entries = folder.disk().list(opened->descriptor());
  std::vector<std::string> names;
  if (!entries) return {};
  for (const auto& entry : *entries) {
    if (is_list_path(path_of(entry.name))) names.push_back(entry.name);
  }
  std::ranges::sort(names);
  return names;
}

struct List {
  std::string bytes;
  std::vector<CsvRow> rows;
  std::vector<core::ImportedPerson> people;
};

// Nobody for a table without a column of names, unless it is LinkedIn's list.
core::Result<List> read_list(const Folder& folder, const std::string& path) {
  TRY_ASSIGN(auto bytes, find_file(folder, path));
  if (!bytes) return List{};
  const ForeignFile file{path, std::move(*bytes)};
  const bool is_linkedin = path == list_path("linkedin");
  auto sheet = find_sheet(file, {});
  if (!sheet || (!sheet->columns.has_name() && !is_linkedin)) return List{};
  TRY_ASSIGN(auto read, people_in(*sheet, {}));
  if (is_linkedin) {
    for (auto& person : read.people) core::set_text(person.fields, "found-through", "linkedin");
  }
  const bool is_wide = sheet->charset.starts_with("UTF-16");  // its lines end in two bytes
  return List{is_wide ? decoded(file.bytes).text : file.bytes, std::move(sheet->rows),
              std::move(read.people)};
}

// The bytes of a table without the rows at these places; all other bytes stay.
std::string without_rows(const List& list, const std::string& path,
                         const std::set<std::string>& places) {
  std::string kept;
  int line = 0;
  bool is_kept = true;
  auto row = list.rows.begin();
  for (std::string_view rest(list.bytes); !rest.empty();) {
    const auto begin = rest;
    core::take_line(rest);
    ++line;
    if (row != list.rows.end() && row->line == line) {
      is_kept = !places.contains(fmt::format("{}:{}", path, line));
      ++row;
    }
    if (is_kept) kept += begin.substr(0, begin.size() - rest.size());
  }
  return kept;
}

}  // namespace

std::string list_path(std::string_view name) { return fmt::format("{}/{}.csv", kFolder, name); }

std::string list_of(std::string_view name, const std::vector<core::ImportedPerson>& people) {
  const auto keys = keys_of(name, people);
  auto bytes = list_line(keys);
  std::set<std::string> seen;
  for (const auto& person : people) {
    auto line = list_line(cells_of(person, keys));
    if (seen.insert(line).second) bytes += line;
  }
  return bytes;
}

std::optional<std::size_t> size_of_list(const std::string& bytes) {
  const auto rows = csv_rows(bytes, ',');
  if (rows.empty() || rows[0].cells.size() < kKeys.size() ||
      !std::ranges::equal(kKeys, std::span(rows[0].cells).first(kKeys.size())))
    return std::nullopt;
  return rows.size() - 1;
}

Lists read_lists(const Folder& folder) {
  Lists all;
  for (const auto& name : list_names(folder)) {
    if (auto list = read_list(folder, path_of(name)))
      std::ranges::move(list->people, std::back_inserter(all.people));
    else
      all.problems.push_back(std::move(list.error()));
  }
  return all;
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
    const auto path = path_of(name);
    const auto read = read_list(folder, path);
    if (!read) continue;  // then the lines with their name are listed as traces
    const auto& list = *read;
    std::set<std::string> places;
    for (const auto& person : list.people) {
      if (is_it(person)) places.insert(person.place);
    }
    if (places.empty()) continue;
    steps.push_back(
        {core::CreateFile{path, without_rows(list, path, places)}, "no longer lists them"});
  }
  return steps;
}

}  // namespace confab::store
