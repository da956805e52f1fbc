// SPDX-License-Identifier: MIT
#include "core/notes/notebook/who.h"

#include <algorithm>

#include "core/notes/values/employer.h"

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

std::string run_together(const Words& words) {
  std::string text;
  for (const auto& word : words) text += word;
  return text;
}

// Names that may be written without a space: of characters from U+3000 on.
bool may_be_unspaced(const Words& words) {
  return std::ranges::all_of(
      words, [](const auto& word) { return static_cast<unsigned char>(word[0]) >= 0xE3; });
}

// Is it the name without spaces, the family name first or last?
bool is_name_run_together(Words query, Words name) {
  if (!may_be_unspaced(query) || !may_be_unspaced(name)) return false;
  const auto wanted = run_together(query);
  std::ranges::reverse(query);
  const auto wanted_reversed = run_together(query);
  const auto is_it = [&](const std::string& text) {
    return text.starts_with(wanted) || text.starts_with(wanted_reversed);
  };
  if (is_it(run_together(name))) return true;
  std::ranges::reverse(name);
  return is_it(run_together(name));
}

bool names(const Words& query, std::string_view name) {
  const auto words = words_of_name(name);
  if (is_name_run_together(query, words)) return true;
  return std::ranges::all_of(query, [&](const auto& word) { return begins_one(words, word); });
}

// `ada engine`: each word begins one of the name, or says where they work or what they do.
bool is_described(const Words& query, const Remembered& person) {
  auto said = distinguishing_words(person.organization);
  const auto add = [&](const Words& words) { said.insert(said.end(), words.begin(), words.end()); };
  for (const auto& alias : person.aliases) add(distinguishing_words(alias));
  for (const auto& field : person.fields) add(words_of_name(field));
  const auto name = words_of_name(person.name);
  return std::ranges::all_of(
      query, [&](const auto& word) { return holds(said, word) || begins_one(name, word); });
}

// Where names have no spaces, their beginning is enough: `日立` for 日立製作所.
bool is_company_named(const Words& query, const Words& company) {
  if (company.empty() || query.empty()) return false;
  return holds_all(company, query) || (may_be_unspaced(query) && may_be_unspaced(company) &&
                                       run_together(company).starts_with(run_together(query)));
}

}  // namespace

bool is_meant(std::string_view query, const Remembered& person) {
  const auto words = words_of_name(query);
  if (words.empty()) return false;
  if (names(words, person.name)) return true;
  const auto is_company = [&](const std::string& company) {
    return is_company_named(distinguishing_words(query), distinguishing_words(company));
  };
  if (is_company(person.organization) || std::ranges::any_of(person.aliases, is_company))
    return true;
  const bool is_field = std::ranges::any_of(
      person.fields, [&](const auto& field) { return holds_all(words_of_name(field), words); });
  const auto distinguishing = distinguishing_words(query);
  return is_field || (distinguishing.size() > 1 && is_described(distinguishing, person));
}

}  // namespace confab::core
