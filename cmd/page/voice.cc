// SPDX-License-Identifier: MIT
#include "cmd/page/voice.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "cmd/output/escape.h"
#include "cmd/page/known_names.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/namesakes.h"
#include "core/overview/careers.h"
#include "core/text/fold.h"
#include "core/text/links/hex_escapes.h"
#include "core/text/listed.h"

namespace confab::cmd {
namespace {

// Hebrew, Arabic and related scripts. UTF-8 bytes sort like the characters.
bool has_right_to_left(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto rest = text.substr(i, 3);
    if ((rest >= "\u0590" && rest < "\u0900") || (rest >= "\uFB1D" && rest < "\uFE00") ||
        (rest >= "\uFE70" && rest < "\uFEFF"))
      return true;
  }
  return false;
}

// A name in a sentence. A right-to-left name must not reorder the text next to it (U+2068, U+2069).
std::string isolated(std::string_view name) {
  auto text = escaped(name);
  return has_right_to_left(name) ? "\u2068" + text + "\u2069" : text;
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
  for (const auto& contact : moment.notebook.contacts)
    order.emplace_back(first_event(contact, moment), &contact);
  std::ranges::sort(order);
  for (const auto& [time, contact] : order)
    numbers_.emplace(contact, static_cast<int>(numbers_.size()) + 1);
  number_careers(KnownNames(moment.notebook));
}

// Numbers careers in the order of the page, so that two hidden careers stay distinct.
void Voice::number_careers(const KnownNames& names) {
  for (const auto& career : core::by_career(core::everyone_in(moment_.notebook))) {
    if (names.occur_in(career.name))
      careers_.emplace(core::fold(career.name), static_cast<int>(careers_.size()) + 1);
  }
}

std::string Voice::person(const core::Contact& contact) const {
  return is_redacted() ? fmt::format("Person {}", numbers_.at(&contact))
                       : isolated(core::distinct_name(contact, moment_.notebook));
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
  return is_redacted() ? "someone without a note" : isolated(name);
}

std::string Voice::organization(const core::Contact& contact) const {
  return is_redacted() ? "" : escaped(moment_.notebook.organization_name(contact));
}

std::string Voice::text(std::string_view text) const {
  return is_redacted() ? "" : escaped(text, Lines::kMany);
}

std::string Voice::career(std::string_view name) const {
  const auto hidden = careers_.find(core::fold(name));
  if (hidden != careers_.end()) return fmt::format("career {}", hidden->second);
  return escaped(name);
}

std::string Voice::link(std::string_view path) const {
  return is_redacted() || path.empty() ? "" : note_base_ + core::url_path(path);
}

}  // namespace confab::cmd
