// SPDX-License-Identifier: MIT
#include "core/notes/who.h"

#include <algorithm>

#include "core/notes/employer.h"

namespace confab::core {
namespace {

using Words = std::vector<std::string>;

bool holds(const Words& words, const std::string& wanted) {
  return std::ranges::find(words, wanted) != words.end();
}

bool holds_all(const Words& words, const Words& wanted) {
  return std::ranges::all_of(wanted, [&](const auto& word) { return holds(words, word); });
}

bool begins_one(const Words& words, const std::string& start) {
  return std::ranges::any_of(words, [&](const auto& word) { return word.starts_with(start); });
}

bool names(const Words& query, std::string_view name) {
  const auto words = words_of_name(name);
  return std::ranges::all_of(query, [&](const auto& word) { return begins_one(words, word); });
}

}  // namespace

bool is_meant(std::string_view query, const Remembered& person) {
  const auto words = words_of_name(query);
  if (words.empty()) return false;
  if (names(words, person.name)) return true;
  const auto company = distinguishing_words(person.organization);
  if (holds_all(company, distinguishing_words(query))) return true;
  return std::ranges::any_of(
      person.fields, [&](const auto& field) { return holds_all(words_of_name(field), words); });
}

}  // namespace confab::core
