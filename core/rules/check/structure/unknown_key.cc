// SPDX-License-Identifier: MIT
// unknown-key: a key that looks like a typo of one of confab's. Other keys are the user's own.
#include "core/rules/check/unknown_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/values/typed_text.h"
#include "core/rules/check/ignore.h"
#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

struct Synonym {
  std::string_view written;
  std::string_view key;
};

// The names that other programs use for confab's keys.
constexpr std::array kSynonyms = std::to_array<Synonym>({
    {"company", "organization"},
    {"employer", "organization"},
    {"organisation", "organization"},
    {"org", "organization"},
    {"title", "role"},
    {"job", "role"},
    {"job-title", "role"},
    {"position", "role"},
    {"mobile", "phone"},
    {"cell", "phone"},
    {"telephone", "phone"},
    {"tel", "phone"},
    {"mail", "email"},
    {"e-mail", "email"},
    {"email-address", "email"},
    {"state", "status"},
    {"end", "ended"},
    {"ends", "ended"},
    {"cancelled-on", "cancelled"},
    {"canceled-on", "cancelled"},
    {"url", "website"},
    {"homepage", "website"},
    {"tz", "timezone"},
    {"referrer", "referred-by"},
    {"with", "contact"},
    {"date", "starts"},
    {"location", "place"},
    {"where", "place"},
    {"time", "starts"},
    {"duration", "minutes"},
    {"snooze", "snooze-until"},
    {"introduced-by", "referred-by"},
    {"thank-you", "thanks"},
    {"thanked", "thanks"},
    {"phone-number", "phone"},
    {"company-name", "organization"},
    {"linkedin-url", "linkedin"},
    {"linkedin-profile", "linkedin"},
    {"full-name", "name"},
    {"no-show", "status"},
    {"cv", "resume"},
    {"asked", "asked-for"},
    {"file", "version"},
    {"via", "by"},
    {"channel", "by"},
    {"how", "by"},
    {"when", "date"},
    {"on", "date"},
    {"result", "outcome"},
    {"last-contact", "outreach"},
    {"last-contacted", "outreach"},
    {"contacted", "outreach"},
    {"next-contact", "snooze-until"},
    {"next-follow-up", "snooze-until"},
});

// Too short: it resembles many of the user's own keys, such as `tags`.
constexpr std::string_view kHistoryKey = "was";

// The day you connected on LinkedIn, which `import` writes, is not a misspelled `connector`.
constexpr std::string_view kImportedKey = "connected";

}  // namespace

std::string key_meant(std::string_view written, std::span<const Field> fields) {
  std::vector<std::string> keys;
  for (const auto& field : fields) {
    if (field.key != kHistoryKey) keys.emplace_back(field.key);
  }
  const auto folded = choice_word(written);  // `Job Title` is `job-title`
  for (const auto& [synonym, key] : kSynonyms) {
    if (synonym == folded && std::ranges::find(keys, key) != keys.end()) return std::string(key);
  }
  return nearest(written, keys);
}

namespace {

bool is_synonym(std::string_view written) {
  return std::ranges::find(kSynonyms, choice_word(written), &Synonym::written) != kSynonyms.end();
}

bool is_filled(const Value& map, std::string_view key) {
  const auto* value = map.find(key);
  return value && !(value->is_null() || (value->is_scalar() && value->text.empty()));
}

// Is `written` the user's own key if the note also has `meant`? A synonym is, such as `title: Dr.`
// next to `role`, and so is `notes` next to `note`. `emial` next to `email` is a typo.
bool is_own_beside(std::string_view written, std::string_view meant,
                   std::span<const Field> fields) {
  const auto field = std::ranges::find(fields, meant, &Field::key);
  const bool names_people = choice_word(written) == "with";  // of `contact`
  return (is_synonym(written) && !names_people) ||
         (field != fields.end() && field->type == FieldType::kText);
}

// confab's key that `member` is a typo or a synonym of; empty if it is the user's own key.
std::string key_typed_as(const Member& member, std::span<const Field> fields, const Value& map) {
  if (member.key == kImportedKey) return "";
  auto meant = key_meant(member.key, fields);
  // The end of a talk to come is its length.
  if (meant == "ended" && choice_word(map.text_at("status")) != "held") meant = "minutes";
  return is_filled(map, meant) && is_own_beside(member.key, meant, fields) ? "" : meant;
}

// Is the rule off, in the config or for this note? Then the key counts as the user's own.
bool is_silent(const Note& note, const Situation& in) {
  return severity_of(Rule::kUnknownKey, in.policy) == Severity::kOff ||
         ignores(note, Rule::kUnknownKey);
}

}  // namespace

const Member* find_misspelled(const Note& note, std::string_view key, const Situation& in) {
  return find_misspelled(note, fields_of(note.type), note.fields, key, in);
}

const Member* find_misspelled(const Note& note, std::span<const Field> fields, const Value& map,
                              std::string_view key, const Situation& in) {
  if (is_silent(note, in)) return nullptr;
  for (const auto& member : map.members) {
    const auto is_known = std::ranges::any_of(
        fields, [&](const Field& field) { return is_same_key(member.key, field.key); });
    if (!is_known && !map.find(key) && key_typed_as(member, fields, map) == key) return &member;
  }
  return nullptr;
}

void check_unknown_key(const Note& note, std::span<const Field> fields, const Value& map,
                       const Member& member, const Situation& in) {
  const auto meant = key_typed_as(member, fields, map);
  if (meant.empty()) return;
  in.add(Rule::kUnknownKey, {note.path, member.line, member.column},
         is_filled(map, meant)
             ? fmt::format("unknown key '{}'; did you mean '{}', which is there too?", member.key,
                           meant)
             : fmt::format("unknown key '{}'; did you mean '{}'?", member.key, meant));
}

template <>
const RuleRow& row<Rule::kUnknownKey>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unknown-key",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "a key looks like a typo of one that confab knows",
              .fix = "correct the key",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
