// SPDX-License-Identifier: MIT
#include "store/formats/tables/other_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/values/employer.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

// In the languages of Outlook and Thunderbird, folded.
constexpr auto kDefaults = std::to_array<std::string_view>({"normal",
                                                            "normale",
                                                            "normaal",
                                                            "false",
                                                            "falsch",
                                                            "faux",
                                                            "falso",
                                                            "onwaar",
                                                            "aus",
                                                            "off",
                                                            "unspecified",
                                                            "keine angabe",
                                                            "non specifie",
                                                            "sin especificar",
                                                            "no especificado",
                                                            "non specificato",
                                                            "niet opgegeven",
                                                            "smtp",
                                                            "ex",
                                                            "0",
                                                            "never",
                                                            "unknown"});

// Columns about another column, or about the file.
constexpr auto kTechnical = std::to_array<std::string_view>(
    {" - type", " - label", "photo", "file as", "display name", "last modified"});

bool is_default(std::string_view line) {
  return std::ranges::find(kDefaults, core::one_line(core::fold(line))) != kDefaults.end();
}

bool is_technical(std::string_view column) {
  const auto name = core::one_line(core::fold(column));
  return std::ranges::any_of(
      kTechnical, [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

// `A.K.` for Ada King.
bool is_initials(std::string_view line, std::string_view name) {
  std::string letters, initials;
  for (const auto& word : core::words_of_name(line)) letters += word;
  for (const auto& word : core::words_of_name(name)) initials += word.front();
  return !letters.empty() && letters == initials;
}

// Is it a value of the person, or one of the email addresses with a name around it?
bool is_said(std::string_view line, const core::ImportedPerson& person) {
  const auto folded = core::fold(line);
  for (const auto& email : person.fields.texts_at("email")) {
    if (folded.find(core::fold(email)) != std::string::npos) return true;
  }
  return std::ranges::any_of(person.fields.members, [&](const core::Member& member) {
    return std::ranges::any_of(member.value.texts(),
                               [&](const auto& text) { return core::fold(text) == folded; });
  });
}

bool says_nothing(std::string_view column, std::string_view line,
                  const core::ImportedPerson& person) {
  return is_technical(column) || is_default(line) || is_initials(line, person.name()) ||
         is_said(line, person);
}

}  // namespace

void OtherValues::add(std::string column, std::string text) {
  values_.emplace_back(std::move(column), std::move(text));
}

std::string OtherValues::text_for(const core::ImportedPerson& person) const {
  std::string lines;
  for (const auto& [column, text] : values_) {
    if (says_nothing(column, text, person)) continue;
    lines += fmt::format("{}{}: {}", lines.empty() ? "" : "\n", core::one_line(column), text);
  }
  return lines;
}

}  // namespace confab::store
