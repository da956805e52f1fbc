// SPDX-License-Identifier: MIT
// schema.h: which keys each type of note has, and what values they take. The options of
// `add-contact`, the filters of `list`, the checks and did-you-mean all come from this table. Keys
// that are not in it are the user's own.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/rule_id.h"
#include "core/time/date.h"

namespace confab::core {

struct Value;

enum class FieldType {
  kText,
  kChoice,
  kDate,
  kLink,
  kZone,
  kEmail,
  kPhone,
  kUrl,
  kFlag,
  kNumber,
  kEntries
};

struct Range {
  int least = 0;
  int most = 999'999;
};
inline constexpr Range kMinutes = {1, 24 * 60};  // of an interview
inline constexpr Range kCopies = {0, 999};       // of a résumé
inline constexpr Range kRate = {30, 400};        // words per minute that a person can speak

struct Field {
  std::string_view key = {};
  FieldType type = FieldType::kText;
  bool is_list = false;           // takes several values
  std::string_view choices = {};  // of kChoice: "A|B|C"
  std::string_view help = {};
  bool is_entered = true;  // has an option in the command that adds a note of this type
  Range range = {};        // of kNumber
};

// The types of confab's notes.
inline constexpr std::string_view kContact = "contact";
inline constexpr std::string_view kOrganization = "organization";
inline constexpr std::string_view kInterview = "interview";
inline constexpr std::string_view kQuestions = "questions";
inline constexpr std::string_view kPitch = "pitch";
inline constexpr std::array kTypes = {kContact, kOrganization, kInterview, kQuestions, kPitch};
bool is_our_type(std::string_view type);

// The keys of a note of `type`, `type` itself first; empty for a type that confab does not know.
std::span<const Field> fields_of(std::string_view type);
const Field* find_field(std::string_view type, std::string_view key);

// The keys of one entry of `outreach`, `thanks`, `resume` or `was`; empty for any other key.
std::span<const Field> entry_fields_of(std::string_view key);
const Field* find_entry_field(std::string_view list, std::string_view key);

struct ValueProblem {
  Rule rule;
  std::string message;
};

// What is wrong with `text` as a value of `field`. Time zones and links need more than the text:
// see the rules bad-timezone and dangling-link.
std::optional<ValueProblem> value_problem(const Field& field, std::string_view text);

std::vector<std::string> choices_of(const Field& field);

// The one of them that `text` means, in any spelling; empty if there is none.
std::string_view choice_meant(const Field& field, std::string_view text);

// The choice that the value of `key` means, in a note or an entry of `type`; as written if it means
// none.
std::string_view chosen(std::string_view type, const Value& fields, std::string_view key);

// The choices for `key` in an entry of `list`.
std::vector<std::string> entry_choices(std::string_view list, std::string_view key);

}  // namespace confab::core
