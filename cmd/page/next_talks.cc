// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "cmd/page/parts.h"
#include "core/practice/preparation.h"
#include "core/practice/which_talk.h"
#include "core/text/fold.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

// The place as a link; empty for a street or a phone number.
std::string web_address(const std::string& place) {
  const auto lower = core::lower_ascii(place);
  const bool is_web = lower.starts_with("https://") || lower.starts_with("http://");
  const bool is_clean = place.find_first_of(" \t\r\n<>\"\\^`{|}") == std::string::npos;
  return is_web && is_clean ? place : "";
}

// Their own clock, if it differs.
std::string their_time(const core::Interview& talk, const core::Moment& moment) {
  if (!talk.starts->has_time) return "";
  const auto zone = core::zone_of(talk, moment.notebook);
  const auto theirs = core::local_minute(*talk.start, zone);
  if (theirs.local == moment.start_here(talk).local) return "";
  return short_time(theirs, moment);
}

core::PageFields talk_fields(const core::Interview& talk, const core::Contact* contact,
                             const Voice& voice) {
  const auto& moment = voice.moment();
  std::vector<std::string> gaps;
  for (const auto& gap : core::preparation_gaps(talk, moment)) gaps.push_back(gap.what);
  const auto theirs = voice.is_redacted() ? "" : their_time(talk, moment);
  return {{"name", voice.people(talk)},
          {"href", voice.link(talk.path)},
          {"organization", contact ? voice.organization(*contact) : ""},
          {"time", short_time(moment.start_here(talk), moment)},
          {"datetime", core::print_day(moment.start_here(talk).day())},
          {"theirs", theirs},
          {"minutes", talk.minutes ? std::to_string(*talk.minutes) : ""},
          {"place", voice.text(talk.place)},
          {"place-href", voice.is_redacted() ? "" : web_address(talk.place)},
          {"confirmed", talk.confirmed.has_value()},
          {"ready", gaps.empty()},
          {"gaps", core::joined(gaps, ", ")}};
}

}  // namespace

void add_next_talks(const Voice& voice, core::PageFields& page) {
  const auto& moment = voice.moment();
  const auto talks = core::talks_ahead(moment);
  core::PageList list;
  for (const auto* talk : talks)
    list.push_back(talk_fields(*talk, moment.notebook.find_contact(talk->contact.stem), voice));
  page.push_back({"has-talks", !list.empty()});
  page.push_back({"next-talks", std::move(list)});
}

}  // namespace confab::cmd
