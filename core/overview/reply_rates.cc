// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/notes/notebook/attendance.h"
#include "core/notes/records/schema.h"
#include "core/overview/referral_state.h"
#include "core/overview/stats.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

using SharesByLabel = std::map<std::string, Share>;  // by folded label

void count(SharesByLabel& counts, const std::string& label, bool is_answered) {
  auto& share = counts.try_emplace(fold(label), Share{label}).first->second;
  share.count += is_answered ? 1 : 0;
  ++share.of;
}

// Largest first; ties by name.
Shares sorted(SharesByLabel counts) {
  Shares shares;
  for (auto& [key, share] : counts) shares.push_back(std::move(share));
  std::ranges::stable_sort(shares, std::greater(), &Share::of);
  return shares;
}

// Did `referrer` name them only in talks after your first message? Their name won no answer then.
bool was_named_later(const Approach& approach, const Contact& referrer, const Moment& moment) {
  const auto& person = *approach.contact;
  const bool is_noted = !person.is_named_only && person.referred_by.stem == referrer.stem();
  if (is_noted || approach.tries.empty()) return false;
  const auto asked = moment.here(approach.tries.front().attempt->date).day();
  return std::ranges::all_of(moment.notebook.talks_naming(person), [&](const Interview* talk) {
    const bool counts = is_in(*talk, referrer) && has_taken_place(*talk, moment);
    return !counts || (talk->start && moment.start_here(*talk).day() > asked);
  });
}

}  // namespace

Shares replies_by_channel(const std::vector<Approach>& approaches) {
  SharesByLabel counts;
  for (const auto& approach : approaches) {
    for (const auto& each : approach.tries)
      count(counts, each.attempt->by.empty() ? "not noted" : each.attempt->by, each.is_answered);
  }
  return sorted(std::move(counts));
}

Shares replies_by_attempt(const std::vector<Approach>& approaches) {
  Shares shares;
  for (const auto& approach : approaches) {
    for (std::size_t i = 0; i < approach.tries.size(); ++i) {
      if (i == shares.size()) shares.push_back({fmt::format("attempt {}", i + 1)});
      ++shares[i].of;
      shares[i].count += approach.tries[i].is_answered ? 1 : 0;
    }
  }
  return shares;
}

Shares replies_by_source(const std::vector<Approach>& approaches, const Moment& moment) {
  SharesByLabel counts;
  Share unknown{"not noted"};
  for (const auto& approach : approaches) {
    if (!approach.is_asked()) continue;
    const auto* note = moment.notebook.find_path(approach.contact->path);
    const std::string source(note ? chosen(kContact, note->fields, "found-through") : "");
    if (!source.empty()) {
      count(counts, source, approach.has_answered);
      continue;
    }
    ++unknown.of;
    unknown.count += approach.has_answered ? 1 : 0;
  }
  auto shares = sorted(std::move(counts));
  if (unknown.of > 0) shares.push_back(std::move(unknown));
  return shares;
}

Shares replies_by_referrer(const std::vector<Approach>& approaches, const ReferralTree& tree,
                           const Moment& moment) {
  SharesByLabel counts;
  for (const auto& approach : approaches) {
    if (!approach.is_asked()) continue;
    for (const auto referrer : tree.people[tree.position(*approach.contact)].referrers) {
      const auto& person = tree.people[referrer];
      if (person.contact && was_named_later(approach, *person.contact, moment)) continue;
      count(counts, shown_name(person, moment.notebook), approach.has_answered);
    }
  }
  return sorted(std::move(counts));
}

}  // namespace confab::core
