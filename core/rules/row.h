// SPDX-License-Identifier: MIT
// row.h: the declaration of a rule, in the rule's own file: its texts, and the function that finds
// it. A rule in core/rule.h without a row is a linker error.
#pragma once

#include <span>
#include <variant>
#include <vector>

#include "core/rule.h"

namespace confab::core {

struct Contact;
struct DueItem;
struct Interview;
struct Moment;
struct Note;
struct Outgoing;
struct Situation;
struct Standing;

// The three kinds of due rules, by what they look at.
using OwedToContact = std::vector<DueItem> (*)(const Contact&, const Standing&, const Moment&);
using OwedForInterview = std::vector<DueItem> (*)(const Interview&, const Moment&);
using OwedInNotebook = std::vector<DueItem> (*)(const Moment&);
// The kinds of check rules, by what they look at.
using FoundInContact = void (*)(const Note&, const Contact&, const Situation&);
using FoundInInterview = void (*)(const Note&, const Interview&, const Situation&);
using FoundInNotebook = void (*)(const Situation&);
// A rule for drafts: looks at a message, and returns what is wrong with it, in words.
using FoundInText = std::vector<std::string> (*)(const Outgoing&);

struct RuleRow {
  RuleInfo info = {};
  // Empty if the rule is found while notes are read, or in the pass over all keys and values.
  std::variant<std::monostate, OwedToContact, OwedForInterview, OwedInNotebook, FoundInContact,
               FoundInInterview, FoundInNotebook, FoundInText>
      find = {};
};

// Where rules come from.
inline constexpr std::string_view kGuide = "career-center guide to informational interviews";
inline constexpr std::string_view kFormat = "docs/format.md";
inline constexpr std::string_view kThreeBSeven = "the follow-up scheme known as 3B7";

// Each rule's file defines its own.
template <Rule rule>
const RuleRow& row();

// All rows, in the order of core/rule.h.
std::span<const RuleRow* const> rows();

// The functions of all rules with this signature.
template <class Find>
std::vector<Find> finders() {
  std::vector<Find> result;
  for (const auto* each : rows()) {
    if (const auto* find = std::get_if<Find>(&each->find)) result.push_back(*find);
  }
  return result;
}

}  // namespace confab::core
