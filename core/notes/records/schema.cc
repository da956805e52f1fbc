// SPDX-License-Identifier: MIT
#include "core/notes/records/schema.h"

#include <algorithm>
#include <array>

#include "core/notes/records/channels.h"
#include "core/notes/values/typed_text.h"
#include "core/notes/values/value.h"
#include "core/text/fold.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

using enum FieldType;

// Any note may turn off rules of `check` for itself.
constexpr Field kCheckIgnore = {.key = "check-ignore",
                                .type = kText,
                                .is_list = true,
                                .help = "rules of 'check' that do not apply to this note",
                                .is_entered = false};

constexpr std::array kContactFields = std::to_array<Field>({
    {.key = "type", .type = kText, .is_entered = false},
    {.key = "name", .type = kText, .help = "their name, as they write it", .is_entered = false},
    {.key = "call", .type = kText, .help = "how to address them, if their name does not show it"},
    {.key = "say-name", .type = kText, .help = "how their name sounds, like shi-VAWN"},
    {.key = "formality",
     .type = kChoice,
     .choices = "formal|casual",
     .help = "how drafts address them"},
    {.key = "why", .type = kText, .help = "why you write to this person, as a sentence to them"},
    {.key = "in-common",
     .type = kText,
     .help = "what you have in common, as in 'a fellow Purdue alum'"},
    {.key = "topic", .type = kText, .help = "what to ask about, as in 'a question about …'"},
    {.key = "known-from", .type = kText, .help = "where you know each other from"},
    {.key = "kind",
     .type = kChoice,
     .choices = "peer|senior|hires|recruiter|academic|freelance",
     .help = "which questions suit them"},
    {.key = "language", .type = kText, .help = "the language of their drafts, like es"},
    {.key = "because", .type = kText, .help = "why they were suggested, as in 'because …'"},
    {.key = "may-name-you",
     .type = kFlag,
     .help = "whether the person who referred you agreed to be named"},
    {.key = "relation", .type = kText, .help = "who they are to you, like 'my nurse manager'"},
    {.key = "how", .type = kText, .help = "how they like to talk, like 'by phone'"},
    {.key = "career", .type = kText, .is_list = true, .help = "the field being explored"},
    {.key = "organization",
     .type = kLink,
     .help = "where they work: a note's name, plain text, or independent"},
    {.key = "role", .type = kText, .help = "what they do there"},
    {.key = "checked", .type = kDate, .help = "when you last looked them up"},
    {.key = "found-through",
     .type = kChoice,
     .choices = "mentor|network|organization|referral|linkedin|alumni|event|other",
     .help = "how you found them"},
    {.key = "referred-by", .type = kLink, .help = "the contact who referred you"},
    {.key = "introduced", .type = kDate, .help = "when they introduced you by email"},
    {.key = "connector", .type = kFlag, .help = "knows many people and may introduce you"},
    {.key = "email", .type = kEmail, .is_list = true, .help = "email address"},
    {.key = "phone", .type = kPhone, .is_list = true, .help = "phone number"},
    {.key = "linkedin", .type = kUrl, .is_list = true, .help = "address of their profile"},
    {.key = "address", .type = kText, .help = "postal address"},
    {.key = "timezone", .type = kZone, .help = "their time zone, like Europe/Berlin"},
    {.key = "keep-in-touch",
     .type = kChoice,
     .choices = "A|B|C|off",
     .help = "how often to write; A is most often"},
    {.key = "snooze-until",
     .type = kDate,
     .help = "hides what is due until then",
     .is_entered = false},
    {.key = "parked",
     .type = kDate,
     .help = "when you decided to leave them alone",
     .is_entered = false},
    {.key = "parked-because", .type = kText, .help = "why", .is_entered = false},
    {.key = "outreach",
     .type = kEntries,
     .is_list = true,
     .help = "attempts to reach them, dated",
     .is_entered = false},
    {.key = "was",
     .type = kEntries,
     .is_list = true,
     .help = "earlier roles and employers, and when you learned that each was over",
     .is_entered = false},
    kCheckIgnore,
});

constexpr std::array kOrganizationFields = std::to_array<Field>({
    {.key = "type", .type = kText, .is_entered = false},
    {.key = "name", .type = kText, .help = "its name", .is_entered = false},
    {.key = "website", .type = kUrl, .help = "its web address"},
    {.key = "industry", .type = kText, .help = "what it does"},
    {.key = "target", .type = kFlag, .help = "an employer you would like to work for"},
    {.key = "aliases", .type = kText, .is_list = true, .help = "other names it goes by"},
    kCheckIgnore,
});

constexpr std::array kInterviewFields = std::to_array<Field>({
    {.key = "type", .type = kText, .is_entered = false},
    {.key = "contact", .type = kLink, .is_list = true, .help = "who you talk to"},
    {.key = "starts", .type = kDate, .help = "when it begins, local to timezone"},
    {.key = "timezone", .type = kZone, .help = "its time zone"},
    {.key = "minutes", .type = kNumber, .help = "how long you agreed to talk", .range = kMinutes},
    {.key = "place", .type = kText, .help = "a link, an address or a phone number"},
    {.key = "agreed", .type = kDate, .help = "when the time was settled", .is_entered = false},
    {.key = "confirmed", .type = kDate, .help = "when they confirmed it"},
    {.key = "moved",
     .type = kEntries,
     .is_list = true,
     .help = "the old time, the new time, and when you agreed on it",
     .is_entered = false},
    {.key = "cancelled", .type = kDate, .help = "when it was called off", .is_entered = false},
    {.key = "status",
     .type = kChoice,
     .choices = "planned|held|cancelled|no-show",
     .help = "planned, or how it turned out"},
    {.key = "ended", .type = kDate, .help = "when it ended"},
    {.key = "resume", .type = kEntries, .help = "which résumé, and how many copies"},
    {.key = "referrals",
     .type = kLink,
     .is_list = true,
     .help = "people they suggested; none; not-asked"},
    {.key = "thanks", .type = kEntries, .is_list = true, .help = "when and how you thanked them"},
    {.key = "reviewed", .type = kDate, .help = "when you reviewed it"},
    {.key = "second-opinion", .type = kFlag, .help = "whether you want a second opinion"},
    kCheckIgnore,
});

constexpr std::array kQuestionsFields = std::to_array<Field>({
    {.key = "type", .type = kText, .is_entered = false},
    kCheckIgnore,
});

constexpr std::array kPitchFields = std::to_array<Field>({
    {.key = "type", .type = kText, .is_entered = false},
    {.key = "rate", .type = kNumber, .help = "your own words per minute", .range = kRate},
    {.key = "short",
     .type = kFlag,
     .help = "whether it is a short pitch: half a minute, four parts"},
    {.key = "language",
     .type = kText,
     .help = "the language it is in, as a code like de, if not English"},
    kCheckIgnore,
});

std::string channel_choices() {
  std::vector<std::string_view> keys;
  for (const auto& channel : channels()) keys.push_back(channel.key);
  return joined(keys, "|");
}

std::span<const Field> outreach_fields() {
  static const auto kChannels = channel_choices();
  static const auto kFields = std::to_array<Field>({
      {.key = "date", .type = kDate},
      {.key = "by", .type = kChoice, .choices = kChannels},
      {.key = "outcome",
       .type = kChoice,
       .choices = "sent|voicemail|no-answer|bounced|replied|declined|spoke"},
      {.key = "asks", .type = kFlag},
      {.key = "address", .type = kText},
      {.key = "note", .type = kText},
  });
  return kFields;
}

constexpr std::array kMovedFields = std::to_array<Field>({
    {.key = "from", .type = kDate},
    {.key = "to", .type = kDate},
    {.key = "on", .type = kDate},
});

constexpr std::array kThanksFields = std::to_array<Field>({
    {.key = "date", .type = kDate},
    {.key = "to", .type = kLink},
    {.key = "by",
     .type = kChoice,
     .choices = "email|handwritten|letter|linkedin|text|phone|in-person|other"},
    {.key = "note", .type = kText},
});

constexpr std::array kWasFields = std::to_array<Field>({{.key = "role", .type = kText},
                                                        {.key = "organization", .type = kLink},
                                                        {.key = "until", .type = kDate}});

constexpr std::array kResumeFields =
    std::to_array<Field>({{.key = "version", .type = kText},
                          {.key = "copies", .type = kNumber, .range = kCopies},
                          {.key = "asked-for", .type = kFlag},
                          {.key = "advice", .type = kText},
                          {.key = "handed-over", .type = kFlag}});

// Removes the first choice from `rest`, a list separated by bars, and returns it.
std::string_view take_choice(std::string_view& rest) {
  const auto choice = rest.substr(0, rest.find('|'));
  rest.remove_prefix(std::min(choice.size() + 1, rest.size()));
  return choice;
}

const Field* find_key(std::span<const Field> fields, std::string_view key) {
  const auto found =
      std::ranges::find_if(fields, [&](const Field& field) { return is_same_key(key, field.key); });
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
  if (key == "outreach") return outreach_fields();
  if (key == "thanks") return kThanksFields;
  if (key == "moved") return kMovedFields;
  if (key == "resume") return kResumeFields;
  if (key == "was") return kWasFields;
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

std::string_view choice_meant(const Field& field, std::string_view text) {
  for (auto rest = field.choices; !rest.empty();) {
    if (const auto choice = take_choice(rest); choice == text) return choice;
  }
  const auto word = choice_word(text);
  for (auto rest = field.choices; !rest.empty();) {
    if (const auto choice = take_choice(rest); choice_word(choice) == word) return choice;
  }
  return {};
}

std::string_view chosen(std::string_view type, const Value& fields, std::string_view key) {
  const auto text = fields.text_at(key);
  if (text.empty()) return text;
  const auto* field = is_our_type(type) ? find_field(type, key) : find_entry_field(type, key);
  const auto choice = field ? choice_meant(*field, text) : std::string_view();
  return choice.empty() ? text : choice;
}

std::vector<std::string> entry_choices(std::string_view list, std::string_view key) {
  const auto* field = find_entry_field(list, key);
  return field ? choices_of(*field) : std::vector<std::string>{};
}

}  // namespace confab::core
