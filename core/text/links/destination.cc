// SPDX-License-Identifier: MIT
#include "core/text/links/destination.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "core/text/entity.h"
#include "core/text/fold.h"
#include "core/text/links/hex_escapes.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

// One character as a program reads it, and where it is written.
struct Unit {
  char c = 0;
  std::size_t begin = 0;
  bool is_percent_encoded = false;  // so that `%23` does not begin a `#part`
};

using Escape = Entity;

// `\.`
std::optional<Escape> backslash_at(std::string_view text) {
  if (text.size() < 2 || text[0] != '\\' || std::ispunct(static_cast<unsigned char>(text[1])) == 0)
    return {};
  return Escape{{text[1]}, 2};
}

// `%2e`
std::optional<Escape> percent_at(std::string_view text) {
  const auto byte = hex_unescaped(text.substr(0, 3), '%');
  if (text.size() < 3 || byte.size() > 1) return {};
  return Escape{byte, 3};
}

std::vector<Unit> units_of(std::string_view text, TextRange destination) {
  std::vector<Unit> units;
  for (auto at = destination.begin; at < destination.end;) {
    const auto rest = text.substr(at, destination.end - at);
    auto escape = entity_at(rest);
    if (!escape) escape = backslash_at(rest);
    const auto percent = escape ? std::nullopt : percent_at(rest);
    if (percent) escape = percent;
    if (!escape) escape = Escape{{rest[0]}, 1};
    for (const char c : escape->text) units.push_back({c, at, percent.has_value()});
    at += escape->length;
  }
  return units;
}

bool is_plain(const Unit& unit, std::string_view characters) {
  return !unit.is_percent_encoded && characters.find(unit.c) != npos;
}

}  // namespace

std::optional<NamedNote> note_named_at(std::string_view text, TextRange destination) {
  auto units = units_of(text, destination);
  const auto name_end =
      std::ranges::find_if(units, [](const Unit& unit) { return is_plain(unit, "?#"); });
  auto end = name_end == units.end() ? destination.end : name_end->begin;
  units.erase(name_end, units.end());
  if (std::ranges::any_of(units, [](const Unit& unit) { return is_plain(unit, ":"); })) return {};
  NamedNote note;
  for (const auto& unit : units) note.target += unit.c;
  note.has_ending = lower_ascii(note.target).ends_with(".md");
  if (note.has_ending) {
    end = units[units.size() - 3].begin;
    note.target.resize(note.target.size() - 3);
  }
  const auto stem = note.target.rfind('/') + 1;  // npos + 1 is 0
  const bool is_other_file = !note.has_ending && note.target.find_first_of(".\n", stem) != npos;
  if (note.target.starts_with("//") || stem == note.target.size() || is_other_file) return {};
  note.stem = {units[stem].begin, end};
  return note;
}

std::string percent_encoded(std::string_view name, bool is_every_letter) {
  std::string result;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const auto code = static_cast<unsigned char>(name[at]);
    const bool is_special = code <= 0x20 || std::string_view("()<>%?#[]\"'").find(name[at]) != npos;
    const bool is_encoded =
        is_special || (code >= 0x80 && is_every_letter) || entity_at(name.substr(at)).has_value();
    result += is_encoded ? percent_escape(name[at]) : std::string(1, name[at]);
  }
  return result;
}

std::string encoded_in_angles(std::string_view name) {
  std::string result;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const auto rest = name.substr(at);
    const bool is_encoded = std::string_view("<>?#").find(name[at]) != npos || entity_at(rest) ||
                            backslash_at(rest) || percent_at(rest);
    result += is_encoded ? percent_escape(name[at]) : std::string(1, name[at]);
  }
  return result;
}

}  // namespace confab::core
