// SPDX-License-Identifier: MIT
// What is wrong with a value, whether it is in a note or was typed.
#include <fmt/format.h>

#include <algorithm>
#include <array>

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

struct OtherWord {
  std::string_view written;
  std::string_view choice;
};

// Words that people write for confab's.
constexpr auto kOtherWords = std::to_array<OtherWord>({
    {"done", "held"},
    {"confirmed", "planned"},
    {"tentative", "planned"},
    {"scheduled", "planned"},
    {"received", "replied"},
    {"answered", "replied"},
    {"accepted", "replied"},
    {"talked", "spoke"},
    {"called", "phone"},
    {"call", "phone"},
    {"whatsapp", "text"},
    {"sms", "text"},
    {"conference", "event"},
    {"empfehlung", "referral"},
    {"card", "handwritten"},
    {"karte", "handwritten"},
});

// The one of `choices` that such a word means, or empty.
std::string_view choice_called(std::string_view text, const std::vector<std::string>& choices) {
  const auto word = choice_word(text);
  for (const auto& [written, choice] : kOtherWords) {
    if (written == word && std::ranges::find(choices, choice) != choices.end()) return choice;
  }
  return "";
}

ValueProblem unknown_value(std::string_view text, const std::vector<std::string>& choices) {
  if (const auto meant = choice_called(text, choices); !meant.empty())
    return {Rule::kUnknownValue,
            fmt::format("unknown value '{}'; did you mean '{}'?", text, meant)};
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

using FindValue = std::optional<std::string>(std::string_view);

std::string several_or(std::string_view text, FindValue* find, std::string_view noun,
                       std::string_view otherwise) {
  const auto values = values_in(text, find);
  if (values.size() > 1)
    return fmt::format("'{}' is {} {}; write them as a list: [{}]", text, values.size(), noun,
                       joined(values, ", "));
  const auto meant = find(trimmed(text.substr(0, text.find(" ("))));  // before a remark
  return fmt::format("'{}' is not {}{}", text, otherwise,
                     meant ? fmt::format("; did you mean {}?", *meant) : "");
}

// Profiles elsewhere, such as on Xing, are not reached by LinkedIn.
bool is_on_linkedin(std::string_view text) {
  constexpr std::array<std::string_view, 3> kOthers = {"xing.com/", "github.com/", "facebook.com/"};
  const auto profile = find_profile(text);
  return profile && std::ranges::none_of(kOthers, [&](auto site) {
           return profile->find(site) != std::string::npos;
         });
}

}  // namespace

std::optional<ValueProblem> value_problem(const Field& field, std::string_view text) {
  switch (field.type) {
    case kDate:
      if (find_date(text)) return {};
      return ValueProblem{Rule::kBadDate, date_problem(text)};
    case kEmail:
      if (find_email(text)) return {};
      return ValueProblem{Rule::kBadEmail, several_or(text, find_email, "addresses",
                                                      "an email address like ada@example.org")};
    case kPhone:
      if (find_phone(text)) return {};
      return ValueProblem{Rule::kBadPhone, several_or(text, find_phone, "numbers",
                                                      "a phone number like +49 30 1234567")};
    case kUrl:
      if (field.key == "linkedin" ? is_on_linkedin(text) : find_url(text).has_value()) return {};
      if (field.key == "linkedin" && find_profile(text))
        return ValueProblem{Rule::kBadUrl, fmt::format("'{}' is not a LinkedIn profile", text)};
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
