// SPDX-License-Identifier: MIT
#include "core/notes/records/outreach.h"

#include <algorithm>
#include <array>

#include "core/notes/records/channels.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/typed_text.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 7> kOutcomeNames = {
    "sent", "voicemail", "no-answer", "bounced", "replied", "declined", "spoke"};

std::optional<bool> asks_from(std::string_view text) {
  if (text == "yes" || text == "true") return true;
  if (text == "no" || text == "false") return false;
  return {};
}

}  // namespace

std::optional<Outcome> find_outcome(std::string_view name) {
  auto found = std::ranges::find(kOutcomeNames, name);
  if (found == kOutcomeNames.end()) found = std::ranges::find(kOutcomeNames, choice_word(name));
  if (found == kOutcomeNames.end()) return {};
  return static_cast<Outcome>(found - kOutcomeNames.begin());
}

std::string_view outcome_name(Outcome outcome) {
  return kOutcomeNames[static_cast<std::size_t>(outcome)];
}

bool is_channel(std::string_view by) { return find_channel(by) != nullptr; }

std::string_view attempt_noun(std::string_view by) {
  const auto* channel = find_channel(by);
  return channel ? channel->noun : Channel().noun;
}

bool is_unanswered(Outcome outcome) {
  return outcome != Outcome::kReplied && outcome != Outcome::kDeclined &&
         outcome != Outcome::kSpoke;
}

bool is_message(Outcome outcome) {
  return outcome == Outcome::kSent || outcome == Outcome::kVoicemail;
}

bool is_bounce_of(const Attempt& first, const Attempt& second) {
  const bool is_other_address = !first.address.empty() && !second.address.empty() &&
                                !is_same_key(first.address, second.address);
  return second.outcome == Outcome::kBounced && first.outcome == Outcome::kSent &&
         first.by == second.by && !is_other_address;
}

std::optional<Attempt> attempt_from(const Value& entry) {
  const auto date = find_date(entry.text_at("date"));
  const auto outcome = find_outcome(entry.text_at("outcome"));
  if (!date || !outcome) return {};
  return Attempt{*date,
                 std::string(chosen("outreach", entry, "by")),
                 *outcome,
                 std::string(entry.text_at("note")),
                 position_of(entry),
                 asks_from(entry.text_at("asks")),
                 std::string(entry.text_at("address"))};
}

Value entry_from(const Attempt& attempt) {
  auto entry = Value::map({{"date", Value::bare(print_date(attempt.date))},
                           {"by", Value::scalar(attempt.by)},
                           {"outcome", Value::scalar(std::string(outcome_name(attempt.outcome)))}});
  if (attempt.asks) entry.members.push_back({"asks", Value::bare(*attempt.asks ? "yes" : "no")});
  if (!attempt.address.empty())
    entry.members.push_back({"address", Value::scalar(attempt.address)});
  if (!attempt.note.empty()) entry.members.push_back({"note", Value::scalar(attempt.note)});
  return entry;
}

}  // namespace confab::core
