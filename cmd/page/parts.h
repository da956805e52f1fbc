// SPDX-License-Identifier: MIT
// parts.h: the parts of the report. Each function adds the fields of its part of the template, and
// is in the file named after it.
#pragma once

#include "cmd/page/voice.h"
#include "core/overview/page_value.h"
#include "core/overview/referral_tree.h"
#include "core/overview/stats.h"

namespace confab::cmd {

// "What is due": late, today and within a week, one entry per person.
void add_owed(const Voice& voice, core::PageFields& page);
// The talks to come.
void add_next_talks(const Voice& voice, core::PageFields& page);
// Tiles, funnel, reply rates, days to reply, talks per week.
void add_figures(const core::Stats& stats, const Voice& voice, core::PageFields& page);
// The messages and talks with each person, as a chart and as a table.
void add_threads(const Voice& voice, core::PageFields& page);
void add_referrals(const core::ReferralTree& tree, const Voice& voice, core::PageFields& page);
// Questions by people, for each career.
void add_questions(const Voice& voice, core::PageFields& page);
void add_lessons(const Voice& voice, core::PageFields& page);

// "30 Nov", or "30 Nov 2025" in another year.
std::string short_day(core::Day day, const core::Moment& moment);
// "Mon 30 Nov", with the hour if there is one.
std::string short_time(const core::When& when, const core::Moment& moment);
std::string long_day(core::Day day);  // "Monday, 30 November 2026"

}  // namespace confab::cmd
