// SPDX-License-Identifier: MIT
#include "core/practice/channel.h"

#include <algorithm>

namespace confab::core {
namespace {

bool is_among(const std::string& channel, std::span<const Attempt> attempts) {
  return std::ranges::any_of(attempts,
                             [&](const Attempt& attempt) { return attempt.by == channel; });
}

// The last entry by this channel bounced, and no other address on file is left to try.
bool has_bounced(std::string_view channel, const Contact& contact) {
  const auto last = std::find_if(contact.outreach.rbegin(), contact.outreach.rend(),
                                 [&](const Attempt& attempt) { return attempt.by == channel; });
  return last != contact.outreach.rend() && last->outcome == Outcome::kBounced &&
         next_address(contact, channel).empty();
}

// LinkedIn delivers nothing more until they accept it.
bool is_invited_only(std::string_view channel, const Contact& contact) {
  return channel == "linkedin" && !is_connected(contact) && is_among("linkedin", contact.outreach);
}

// The last of them that did not bounce; empty if all did.
std::span<const Attempt> last_arrived(std::span<const Attempt> attempts) {
  for (auto i = attempts.size(); i-- > 0;) {
    if (attempts[i].outcome != Outcome::kBounced) return attempts.subspan(i, 1);
  }
  return {};
}

// The way they wrote last, if you can answer that way; a text goes to a phone number.
std::string way_to_answer(const Contact& contact, const std::vector<std::string>& channels) {
  if (contact.outreach.empty() || contact.outreach.back().outcome != Outcome::kReplied) return "";
  const auto& by = contact.outreach.back().by;
  const bool is_on_file =
      std::ranges::find(channels, by == "text" ? "phone" : by) != channels.end();
  return is_on_file ? by : "";
}

}  // namespace

std::vector<std::string> preferred_channels(const Contact& contact, const Policy& policy) {
  auto channels = channels_of(contact);
  std::erase_if(channels, [&](const auto& each) {
    return has_bounced(each, contact) || is_invited_only(each, contact);
  });
  const auto first = std::ranges::find(channels, policy.first_channel);
  if (first != channels.end()) std::rotate(channels.begin(), first, first + 1);
  return channels;
}

bool is_connected(const Contact& contact) {
  return contact.is_connection || std::ranges::any_of(contact.outreach, [](const Attempt& each) {
           return each.by == "linkedin" && !is_unanswered(each.outcome) &&
                  each.outcome != Outcome::kDeclined && each.outcome != Outcome::kBounced;
         });
}

std::string way_to_thank(const Contact& contact, const Policy& policy) {
  const auto channels = preferred_channels(contact, policy);
  if (channels.empty()) return "";
  return channels.front() == "letter" ? "handwritten" : channels.front();
}

// A bounce that does not say which address it was is about the first that had not bounced, unless
// something has come back by that channel since.
std::string next_address(const Contact& contact, std::string_view channel) {
  auto left = channel == "email"   ? contact.emails
              : channel == "phone" ? contact.phones
                                   : std::vector<std::string>();
  std::size_t unnamed = 0;
  bool is_last_unnamed = false;
  for (const auto& attempt : contact.outreach) {
    if (attempt.by != channel) continue;
    const bool is_bounce = attempt.outcome == Outcome::kBounced;
    is_last_unnamed = is_bounce && attempt.address.empty();
    if (is_last_unnamed) ++unnamed;
    if (is_bounce) std::erase(left, attempt.address);
    if (!is_unanswered(attempt.outcome)) unnamed = 0;
  }
  if (unnamed < left.size()) return left[unnamed];
  // The address of an earlier one may have been corrected since.
  return is_last_unnamed || left.empty() ? "" : left.front();
}

std::string next_channel(const Contact& contact, std::span<const Attempt> pending,
                         const Policy& policy) {
  const auto channels = preferred_channels(contact, policy);
  if (auto way = way_to_answer(contact, channels); !way.empty()) return way;
  for (const auto& recent : {pending, last_arrived(pending)}) {
    for (const auto& channel : channels) {
      if (policy.switch_channel && !is_among(channel, recent)) return channel;
    }
  }
  const auto last = contact.outreach.empty() ? "" : contact.outreach.back().by;
  if (is_channel(last) && !has_bounced(last, contact)) return last;
  return channels.empty() ? "email" : channels.front();
}

}  // namespace confab::core
