// SPDX-License-Identifier: MIT Reads the file of the program `friends`: people and activities with
// them.
#include <fmt/format.h>

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/pages.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/text/charset.h"

namespace confab::store {
namespace {

constexpr std::string_view kFriends = "### Friends:";

// `friends` for `### Friends:`, and for the heading as people type it.
std::string section_of(std::string_view heading) {
  auto name = core::fold(heading.substr(heading.find_first_not_of('#')));
  while (name.ends_with(':')) name.pop_back();
  return name;
}

constexpr std::string_view kAlias = "a.k.a.";

bool has_line(std::string_view text, std::string_view wanted) {
  while (!text.empty()) {
    if (core::one_line(core::take_line(text)) == wanted) return true;
  }
  return false;
}

// What is between `open` and `close`, taken out of `line`.
std::string take_between(std::string& line, char open, char close) {
  const auto begin = line.find(open);
  const auto end = begin == std::string::npos ? begin : line.find(close, begin);
  if (end == std::string::npos) return "";
  auto inside = line.substr(begin + 1, end - begin - 1);
  line.erase(begin, end - begin + 1);
  return inside;
}

// `Grace Hopper (a.k.a. Amazing Grace) [Paris] @navy`.
core::ImportedPerson friend_from(std::string line, std::string place) {
  core::ImportedPerson person{.place = std::move(place)};
  auto aliases = take_between(line, '(', ')');
  const auto location = take_between(line, '[', ']');
  std::string name;
  std::vector<std::string> tags;
  for (const auto& word : pieces_between(line, " ")) {
    if (word.starts_with('@'))
      tags.push_back(word.substr(1));
    else
      name += (name.empty() ? "" : " ") + word;
  }
  core::set_text(person.fields, "name", name);
  for (const auto& tag : tags) core::add_text(person.fields, "tags", tag);
  core::set_text(person.fields, "location", core::one_line(location));
  for (auto at = aliases.find(kAlias); at != std::string::npos; at = aliases.find(kAlias))
    aliases.replace(at, kAlias.size(), 1, '\n');
  for (const auto& alias : pieces_between(aliases, "\n"))
    core::add_text(person.fields, "aliases", alias);
  return person;
}

// Text without the asterisks and underscores around names and places.
std::string without_marks(std::string_view text) {
  std::string result(text);
  std::erase(result, '*');
  std::erase(result, '_');
  return core::one_line(result);
}

// Gives each activity or note to the people whose names are bold in it.
void give(core::Imported& imported, const std::string& line) {
  for (auto& person : imported.people) {
    if (line.find(fmt::format("**{}**", person.name())) != std::string::npos)
      core::add_paragraph(person.note, without_marks(line));
  }
}

}  // namespace

bool is_friends_file(std::string_view text) { return has_line(text, kFriends); }

Read read_friends(const ForeignFile& file, const ReadOptions&) {
  const auto text = decoded(file.bytes).text;
  core::Imported imported{.format = "friends"};
  std::vector<std::string> events;
  std::string section;
  int number = 0;
  for (std::string_view rest(text); !rest.empty();) {
    const auto line = core::one_line(core::take_line(rest));
    ++number;
    if (line.starts_with("#") && line.find_first_not_of('#') != line.npos)
      section = section_of(line);
    if (!line.starts_with("- ")) continue;
    if (section == "friends")
      imported.people.push_back(
          friend_from(line.substr(2), fmt::format("{}:{}", file.name, number)));
    else if (section == "activities" || section == "notes")
      events.push_back(line.substr(2));
  }
  for (const auto& event : events) give(imported, event);
  return imported;
}

}  // namespace confab::store
