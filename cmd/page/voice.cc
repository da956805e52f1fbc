// SPDX-License-Identifier: MIT
#include "cmd/page/voice.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "cmd/output/escape.h"
#include "core/notes/attendance.h"
#include "core/text/fold.h"
#include "core/text/listed.h"

namespace confab::cmd {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : core::fold(text) + " ") {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    if (is_letter) {
      word += c;
      continue;
    }
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

// When something first happened with them; the maximum if nothing did.
core::Instant first_event(const core::Contact& contact, const core::Moment& moment) {
  auto first = core::Instant::max();
  if (!contact.outreach.empty())
    first = core::first_instant(contact.outreach.front().date, moment.now.zone);
  for (const auto* talk : moment.notebook.interviews_with(contact))
    if (talk->start) first = std::min(first, *talk->start);
  return first;
}

}  // namespace

Voice::Voice(const core::Moment& moment, Detail detail, std::string note_base)
    : moment_(moment), detail_(detail), note_base_(std::move(note_base)) {
  if (detail == Detail::kFull) return;
  std::vector<std::pair<core::Instant, const core::Contact*>> order;
  const auto add_names = [&](std::string_view text) {
    for (auto& word : words_of(text)) names_.insert(std::move(word));
  };
  for (const auto& contact : moment.notebook.contacts) {
    order.emplace_back(first_event(contact, moment), &contact);
    add_names(contact.name);
    add_names(contact.organization.text);
    add_names(contact.referred_by.text);
    for (const auto& email : contact.emails) add_names(email);
  }
  for (const auto& organization : moment.notebook.organizations) {
    add_names(organization.name);
    for (const auto& alias : organization.aliases) add_names(alias);
  }
  for (const auto& talk : moment.notebook.interviews) {
    for (const auto& link : core::links_in(talk)) add_names(link.text);
    for (const auto& named : talk.referrals.named) add_names(named.text);
  }
  std::ranges::sort(order);
  for (const auto& [time, contact] : order)
    numbers_.emplace(contact, static_cast<int>(numbers_.size()) + 1);
}

std::string Voice::person(const core::Contact& contact) const {
  return is_redacted() ? fmt::format("Person {}", numbers_.at(&contact)) : escaped(contact.name);
}

std::string Voice::people(const core::Interview& talk) const {
  std::vector<std::string> names;
  for (const auto& link : core::links_in(talk)) {
    const auto* contact = moment_.notebook.find_contact(link.stem);
    names.push_back(contact ? person(*contact) : person(link.text));
  }
  return core::listed(names);
}

std::string Voice::people(const core::Pointers<core::Contact>& contacts) const {
  std::vector<std::string> names;
  for (const auto* contact : contacts) names.push_back(person(*contact));
  return core::listed(names);
}

std::string Voice::person(std::string_view name) const {
  return is_redacted() ? "someone without a note" : escaped(name);
}

std::string Voice::organization(const core::Contact& contact) const {
  return is_redacted() ? "" : escaped(moment_.notebook.organization_name(contact));
}

std::string Voice::text(std::string_view text) const {
  return is_redacted() ? "" : escaped(text, Lines::kMany);
}

std::string Voice::career(std::string_view name) const {
  const auto is_name = [&](const std::string& word) { return names_.contains(word); };
  if (is_redacted() && std::ranges::any_of(words_of(name), is_name)) return "a career";
  return escaped(name);
}

std::string Voice::link(std::string_view path) const {
  return is_redacted() || path.empty() ? "" : note_base_ + url_path(path);
}

std::string url_path(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') ||
                          std::string_view("-._~/").find(c) != std::string_view::npos;
    result += is_plain
                  ? std::string(1, c)
                  : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return result;
}

}  // namespace confab::cmd
