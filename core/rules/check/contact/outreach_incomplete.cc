// SPDX-License-Identifier: MIT
// outreach-incomplete: an entry of `outreach` lacks what it needs to count.
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/unknown_key.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// The keys that an entry needs and lacks.
std::vector<std::string> missing_in(const Note& note, const Value& entry, const Situation& in) {
  std::vector<std::string> missing;
  for (const auto* key : {"date", "by", "outcome"}) {
    const auto* value = entry.find(key);
    const bool is_there =
        value && !value->is_null() && (!value->is_scalar() || !value->text.empty());
    if (!is_there && !find_misspelled(note, entry_fields_of("outreach"), entry, key, in))
      missing.emplace_back(key);
  }
  return missing;
}

// "date, by or outcome"
std::string one_of(std::vector<std::string> keys) {
  const auto last = std::move(keys.back());
  keys.pop_back();
  return keys.empty() ? last : fmt::format("{} or {}", joined(keys, ", "), last);
}

// `- date: …` above `- by: …`: one entry with a dash before each of its keys.
bool is_split(std::span<const Value> entries) {
  return entries.size() > 1 &&
         std::ranges::all_of(entries, [](const Value& each) { return each.members.size() == 1; }) &&
         entries[0].members[0].key != entries[1].members[0].key;
}

void find_outreach_incomplete(const Note& note, const Contact&, const Situation& in) {
  const auto entries = note.fields.entries_at("outreach");
  if (is_split(entries))
    return in.add(Rule::kOutreachIncomplete, location_of(note, entries.front()),
                  "outreach has a dash before each key of an entry; write one dash for each entry, "
                  "like '- { date: 2026-11-23, by: email, outcome: sent }'");
  for (const auto& entry : entries) {
    if (!entry.is_map()) continue;
    auto missing = missing_in(note, entry, in);
    if (missing.empty()) continue;
    in.add(Rule::kOutreachIncomplete, location_of(note, entry),
           entry.members.empty()
               ? std::string("outreach entry is empty")
               : fmt::format("outreach entry has no {}", one_of(std::move(missing))));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kOutreachIncomplete>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "outreach-incomplete",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "an outreach entry has no date, channel or outcome",
              .fix = "write it as { date: DATE, by: email, outcome: sent }",
              .source = kGuide,
          },
      .find = find_outreach_incomplete,
  };
  return kRow;
}

}  // namespace confab::core
