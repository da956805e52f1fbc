// SPDX-License-Identifier: MIT
#include "core/notes/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rule.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

using enum FieldType;

constexpr std::string_view kChannels = "email|phone|linkedin|in-person|letter|text|other";

constexpr std::array kContactFields = std::to_array<Field>({
    {"type", kText, false, "", "", false},
    {"name", kText, false, "", "their name as they write it", false},
    {"career", kText, true, "", "the field being explored"},
    {"organization", kLink, false, "",
     "where they work: a note's name, plain text, or independent"},
    {"role", kText, false, "", "what they do there"},
    {"found-through", kChoice, false,
     "mentor|network|organization|referral|linkedin|alumni|event|other", "how you found them"},
    {"referred-by", kLink, false, "", "the contact who sent you"},
    {"introduced", kDate, false, "", "when they introduced you by e-mail"},
    {"connector", kFlag, false, "", "knows many people and may pass you on"},
    {"email", kEmail, true, "", "e-mail address"},
    {"phone", kPhone, true, "", "phone number"},
    {"linkedin", kUrl, true, "", "address of their profile"},
    {"address", kText, false, "", "where a letter would go"},
    {"timezone", kZone, false, "", "their time zone, like Europe/Berlin"},
    {"keep-in-touch", kChoice, false, "A|B|C|off", "how often, A most"},
    {"snooze-until", kDate, false, "", "hides what is owed until then", false},
    {"outreach", kEntries, true, "", "attempts to reach them, dated", false},
});

constexpr std::array kOrganizationFields = std::to_array<Field>({
    {"type", kText, false, "", "", false},
    {"name", kText, false, "", "its name", false},
    {"website", kUrl, false, "", "its web address"},
    {"industry", kText, false, "", "what it does"},
    {"target", kFlag, false, "", "an employer you would like"},
    {"aliases", kText, true, "", "another name it goes by"},
});

constexpr std::array kInterviewFields = std::to_array<Field>({
    {"type", kText, false, "", "", false},
    {"contact", kLink, false, "", "whom you talk to"},
    {"starts", kDate, false, "", "when it begins, local to timezone"},
    {"timezone", kZone, false, "", "in which zone"},
    {"minutes", kNumber, false, "", "how long was agreed", true, kMinutes},
    {"place", kText, false, "", "link, address or phone number"},
    {"confirmed", kDate, false, "", "when they confirmed it"},
    {"status", kChoice, false, "planned|held|cancelled|no-show", "what became of it"},
    {"ended", kDate, false, "", "when it ended"},
    {"resume", kEntries, false, "", "which résumé, and how many copies"},
    {"referrals", kLink, true, "", "people they named; none; not-asked"},
    {"thanks", kEntries, true, "", "when and how you thanked them"},
    {"reviewed", kDate, false, "", "when you looked back on it"},
    {"second-opinion", kFlag, false, "", "whether you want another view"},
});

constexpr std::array kQuestionsFields = std::to_array<Field>({
    {"type", kText, false, "", "", false},
});

constexpr std::array kPitchFields = std::to_array<Field>({
    {"type", kText, false, "", "", false},
    {"rate", kNumber, false, "", "your own words per minute", true, kRate},
});

constexpr std::array kOutreachFields = std::to_array<Field>({
    {"date", kDate},
    {"by", kChoice, false, kChannels},
    {"outcome", kChoice, false, "sent|voicemail|no-answer|bounced|replied|declined"},
    {"note", kText},
});

constexpr std::array kThanksFields = std::to_array<Field>({
    {"date", kDate},
    {"by", kChoice, false, "email|handwritten|letter|linkedin|text|phone|in-person|other"},
    {"note", kText},
});

constexpr std::array kResumeFields = std::to_array<Field>(
    {{"version", kText}, {"copies", kNumber, false, "", "", true, kCopies}, {"asked-for", kFlag}});

bool has_any_of(std::string_view text, std::string_view characters) {
  return text.find_first_of(characters) != std::string_view::npos;
}

bool has_control_byte(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
}

bool is_email(std::string_view text) {
  const auto at = text.rfind('@');
  if (at == std::string_view::npos || at == 0 || has_any_of(text, " <>,;()\"")) return false;
  if (has_control_byte(text)) return false;
  const auto domain = text.substr(at + 1);
  return text.find('@') == at && !domain.empty() && domain.front() != '.' && domain.back() != '.' &&
         domain.find("..") == std::string_view::npos;
}

// An extension may be spelled out: "+49 30 1234 ext 5", "x12".
bool is_phone(std::string_view text) {
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 3 &&
         text.find_first_not_of("0123456789+-./()# extEXT") == std::string_view::npos;
}

bool is_url(std::string_view text) {
  const auto host = text.starts_with("https://")  ? text.substr(8)
                    : text.starts_with("http://") ? text.substr(7)
                                                  : "";
  return !host.empty() && host.front() != '/' && !has_any_of(text, " \t<>\"");
}

ValueProblem unknown_value(std::string_view text, const std::vector<std::string>& choices) {
  const auto all = fmt::format("write {}", joined(choices, ", "));
  return {Rule::kUnknownValue,
          fmt::format("'{}' is not known; {}", text, did_you_mean(text, choices, all))};
}

// Takes the first of the choices off `rest`, which are parted by bars.
std::string_view take_choice(std::string_view& rest) {
  const auto choice = rest.substr(0, rest.find('|'));
  rest.remove_prefix(std::min(choice.size() + 1, rest.size()));
  return choice;
}

bool is_choice(std::string_view choices, std::string_view text) {
  while (!choices.empty()) {
    if (take_choice(choices) == text) return true;
  }
  return false;
}

const Field* find_key(std::span<const Field> fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &Field::key);
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace

bool is_our_type(std::string_view type) {
  return type == kContact || type == kOrganization || type == kInterview || type == kQuestions ||
         type == kPitch;
}

std::span<const Field> fields_of(std::string_view type) {
  if (type == kContact) return kContactFields;
  if (type == kOrganization) return kOrganizationFields;
  if (type == kInterview) return kInterviewFields;
  if (type == kQuestions) return kQuestionsFields;
  if (type == kPitch) return kPitchFields;
  return {};
}

const Field* find_field(std::string_view type, std::string_view key) {
  return find_key(fields_of(type), key);
}

std::span<const Field> entry_fields_of(std::string_view key) {
  if (key == "outreach") return kOutreachFields;
  if (key == "thanks") return kThanksFields;
  if (key == "resume") return kResumeFields;
  return {};
}

const Field* find_entry_field(std::string_view list, std::string_view key) {
  return find_key(entry_fields_of(list), key);
}

std::vector<std::string> choices_of(const Field& field) {
  std::vector<std::string> result;
  for (auto rest = field.choices; !rest.empty();) result.emplace_back(take_choice(rest));
  return result;
}

std::vector<std::string> entry_choices(std::string_view list, std::string_view key) {
  const auto* field = find_entry_field(list, key);
  return field ? choices_of(*field) : std::vector<std::string>{};
}

std::optional<ValueProblem> value_problem(const Field& field, std::string_view text) {
  switch (field.type) {
    case kDate:
      if (find_date(text)) return {};
      return ValueProblem{Rule::kBadDate, fmt::format("cannot read date '{}'", text)};
    case kEmail:
      if (is_email(text)) return {};
      return ValueProblem{Rule::kBadEmail, fmt::format("'{}' is no e-mail address", text)};
    case kPhone:
      if (is_phone(text)) return {};
      return ValueProblem{Rule::kBadPhone, fmt::format("'{}' is no phone number", text)};
    case kUrl:
      if (is_url(text)) return {};
      return ValueProblem{Rule::kBadUrl, fmt::format("'{}' is no http or https address", text)};
    case kNumber:
      if (find_number(text, field.range.least, field.range.most)) return {};
      return ValueProblem{Rule::kUnknownValue, fmt::format("'{}' is no number from {} to {}", text,
                                                           field.range.least, field.range.most)};
    case kFlag:
      if (text == "true" || text == "false" || text == "yes" || text == "no") return {};
      return ValueProblem{Rule::kUnknownValue, fmt::format("'{}' is neither true nor false", text)};
    case kChoice:
      if (is_choice(field.choices, text)) return {};
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
