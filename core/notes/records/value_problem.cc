// SPDX-License-Identifier: MIT
// What is wrong with a value, whether it is in a note or was typed.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/notes/values/typed_text.h"
#include "core/rule.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"
#include "core/time/date_problem.h"

namespace confab::core {
namespace {

using enum FieldType;

ValueProblem unknown_value(std::string_view text, const std::vector<std::string>& choices) {
  auto all = fmt::format("use {}", joined(choices, ", "));
  // `informal` means the opposite of `formal`.
  const bool is_negation = std::ranges::any_of(choices, [&](const std::string& choice) {
    return text.size() > choice.size() && text.size() < choice.size() + 4 && text.ends_with(choice);
  });
  if (is_negation) return {Rule::kUnknownValue, fmt::format("unknown value '{}'; {}", text, all)};
  return {Rule::kUnknownValue,
          fmt::format("unknown value '{}'; {}", text, did_you_mean(text, choices, all))};
}

// `a@example.org, b@example.org` as a list; empty if a part is not such a value.
std::vector<std::string> values_in(std::string_view text,
                                   std::optional<std::string> (*find)(std::string_view)) {
  std::vector<std::string> values;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(",;/"), text.size());
    auto value = find(trimmed(text.substr(0, end)));
    if (!value) return {};
    values.push_back(std::move(*value));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return values;
}

std::string several_or(std::string_view text, const std::vector<std::string>& values,
                       std::string_view noun, std::string_view otherwise) {
  if (values.size() < 2) return fmt::format("'{}' is not {}", text, otherwise);
  return fmt::format("'{}' is {} {}; write them as a list: [{}]", text, values.size(), noun,
                     joined(values, ", "));
}

}  // namespace

std::optional<ValueProblem> value_problem(const Field& field, std::string_view text) {
  switch (field.type) {
    case kDate:
      if (find_date(text)) return {};
      return ValueProblem{Rule::kBadDate, date_problem(text)};
    case kEmail:
      if (find_email(text)) return {};
      return ValueProblem{Rule::kBadEmail,
                          several_or(text, values_in(text, find_email), "addresses",
                                     "an email address like ada@example.org")};
    case kPhone:
      if (find_phone(text)) return {};
      return ValueProblem{Rule::kBadPhone, several_or(text, values_in(text, find_phone), "numbers",
                                                      "a phone number like +49 30 1234567")};
    case kUrl:
      if (field.key == "linkedin" ? find_profile(text) : find_url(text)) return {};
      return ValueProblem{Rule::kBadUrl,
                          fmt::format("'{}' is not a web address like https://example.org", text)};
    case kNumber:
      if (find_number(text, field.range.least, field.range.most)) return {};
      return ValueProblem{Rule::kUnknownValue,
                          fmt::format("'{}' is not a number from {} to {}", text, field.range.least,
                                      field.range.most)};
    case kFlag:
      // `ask` and other words leave the name out, and drafts say so.
      if (find_flag(text) || field.key == "may-name-you") return {};
      return ValueProblem{Rule::kUnknownValue, fmt::format("'{}' is neither true nor false", text)};
    case kChoice:
      if (!choice_meant(field, text).empty()) return {};
      return unknown_value(text, choices_of(field));
    case kText:
    case kLink:
    case kZone:
    case kEntries:
      return {};
  }
  return {};
}

}  // namespace confab::core
