// SPDX-License-Identifier: MIT
#include "core/rules/check/check.h"

#include <algorithm>
#include <tuple>

#include "core/notes/schema.h"
#include "core/rules/check/ignore.h"
#include "core/rules/check/unknown_key.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_all(const Situation& in) {
  const auto in_contact = finders<FoundInContact>();
  const auto in_interview = finders<FoundInInterview>();
  for (const auto& note : in.notebook.notes) {
    if (note.type == kContact) {
      const auto& contact = *in.notebook.contact_of(note);
      for (const auto find : in_contact) find(note, contact, in);
    }
    if (note.type == kInterview) {
      const auto& interview = *in.notebook.interview_of(note);
      for (const auto find : in_interview) find(note, interview, in);
    }
  }
  for (const auto find : finders<FoundInNotebook>()) find(in);
}

}  // namespace

Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now,
                  const std::vector<NoteText>& texts) {
  Diagnostics findings = notebook.unread;
  const Situation in{{notebook, policy, now}, findings, texts};
  find_all(in);
  apply_ignored(in);
  std::erase_if(findings, [&](const Diagnostic& each) {
    return severity_of(each.rule, policy) == Severity::kOff;
  });
  std::ranges::stable_sort(findings, {}, [](const Diagnostic& each) {
    return std::tuple(std::string_view(each.location.path), each.location.line,
                      each.location.column, each.rule);
  });
  return findings;
}

void Situation::add(Rule rule, Location location, std::string message) const {
  findings.push_back({rule, std::move(location), std::move(message)});
}

void Situation::add(Rule rule, const Note& note, std::string_view key, std::string message) const {
  add(rule, location_of(note, key), std::move(message));
}

void Situation::require(Rule rule, const Note& note, std::string_view key,
                        const char* message) const {
  if (is_missing(note, key)) add(rule, note, key, message);
}

bool Situation::is_missing(const Note& note, std::string_view key) const {
  return !has(note, key) && !find_misspelled(note, key, *this);
}

bool has(const Note& note, std::string_view key) {
  const auto* value = note.fields.find(key);
  if (!value) return false;
  return value->is_map() || !value->text.empty() || !value->items.empty();
}

}  // namespace confab::core
