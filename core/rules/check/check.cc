// SPDX-License-Identifier: MIT
#include "core/rules/check/check.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "core/notes/records/schema.h"
#include "core/notes/values/no_value.h"
#include "core/rules/check/ignore.h"
#include "core/rules/check/unknown_key.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// Those of interviews are loaded since connect().
void load_zones(const Notebook& notebook) {
  for (const auto& contact : notebook.contacts) {
    if (!contact.timezone.empty()) notebook.zones.has(contact.timezone);
  }
}

// The rules that look at one note.
class NoteRules {
 public:
  void find(const Note& note, const Situation& in) const {
    if (note.type == kContact) {
      const auto& contact = *in.notebook.contact_of(note);
      for (const auto find : in_contact_) find(note, contact, in);
    }
    if (note.type == kInterview) {
      const auto& interview = *in.notebook.interview_of(note);
      for (const auto find : in_interview_) find(note, interview, in);
    }
  }

 private:
  const std::vector<FoundInContact> in_contact_ = finders<FoundInContact>();
  const std::vector<FoundInInterview> in_interview_ = finders<FoundInInterview>();
};

// Is the value a placeholder, as in `role: TBD`? Other types report what they cannot read.
bool is_to_come(const Note& note, std::string_view key) {
  const auto* field = find_field(note.type, key);
  const bool is_text = field && (field->type == FieldType::kText || key == kOrganization);
  const auto* value = is_text ? note.fields.find(key) : nullptr;
  return value && value->is_scalar() && is_value_to_come(value->text);
}

void find_all(const Situation& in) {
  const NoteRules rules;
  const auto& notes = in.notebook.notes;
  in.find_each(notes.size(),
               [&](std::size_t i, const Situation& own) { rules.find(notes[i], own); });
  for (const auto find : finders<FoundInNotebook>()) find(in);
}

}  // namespace

Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now,
                  const std::vector<NoteText>& texts, const Executor& execute) {
  Diagnostics findings = notebook.unread;
  load_zones(notebook);
  const Situation in{{notebook, policy, now}, findings, texts, execute};
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

void Situation::find_each(std::size_t count, const FindOne& find) const {
  std::vector<Diagnostics> found(count);
  execute(count, [&](std::size_t begin, std::size_t end) {
    for (auto i = begin; i < end; ++i) find(i, {*this, found[i], texts, execute});
  });
  for (auto& each : found) std::ranges::move(each, std::back_inserter(findings));
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
  if (has(note, key)) return is_to_come(note, key);
  return !find_misspelled(note, key, *this);
}

bool has(const Note& note, std::string_view key) {
  const auto* value = note.fields.find(key);
  if (!value) return false;
  return value->is_map() || !value->text.empty() || !value->items.empty();
}

}  // namespace confab::core
