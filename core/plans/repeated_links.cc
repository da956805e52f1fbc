// SPDX-License-Identifier: MIT
#include "core/plans/repeated_links.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/notes/records/schema.h"

namespace confab::core {
namespace {

// What a value leads to.
std::string target_of(const Value& value) {
  const auto link = link_from(value.text);
  return link.is_wikilink ? link.stem : value.text;
}

std::set<std::string> targets_at(const Value& fields, std::string_view key) {
  std::set<std::string> targets;
  for (const auto& entry : fields.entries_at(key))
    if (entry.is_scalar()) targets.insert(target_of(entry));
  return targets;
}

// The positions of repetitions in `after` that `before` does not have, last first.
std::vector<std::size_t> new_repeats(const Value& before, std::set<std::string> old_seen,
                                     const Value& after, std::set<std::string> seen) {
  std::vector<std::size_t> repeats;
  for (std::size_t i = 0; i < after.items.size(); ++i) {
    if (!after.items[i].is_scalar()) continue;
    const bool was_new = old_seen.insert(target_of(before.items[i])).second;
    const bool is_new = seen.insert(target_of(after.items[i])).second;
    if (was_new && !is_new) repeats.push_back(i);
  }
  std::ranges::reverse(repeats);
  return repeats;
}

}  // namespace

std::vector<Edit> edits_without_repeats(const Note& note, const Redirections& here) {
  const auto after = redirected(note.fields, here);
  std::vector<Edit> edits;
  for (std::size_t i = 0; i < after.members.size(); ++i) {
    const auto& key = after.members[i].key;
    const bool is_referral = note.type == kInterview && is_same_key(key, "referrals");
    const auto people = [&](const Value& fields) {
      return is_referral ? targets_at(fields, "contact") : std::set<std::string>();
    };
    const auto repeats = new_repeats(note.fields.members[i].value, people(note.fields),
                                     after.members[i].value, people(after));
    if (is_referral && !repeats.empty() && repeats.size() == after.members[i].value.items.size()) {
      edits.push_back(SetField{key, Value::bare("none")});
      continue;
    }
    for (const auto index : repeats) edits.push_back(RemoveItem{key, index});
  }
  return edits;
}

}  // namespace confab::core
