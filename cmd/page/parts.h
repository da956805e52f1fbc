// SPDX-License-Identifier: MIT
// parts.h: the parts of the report, each as the fields that its place in the template names. Each
// function is in the file named for it.
#pragma once

#include "cmd/page/voice.h"
#include "core/overview/page_value.h"
#include "core/overview/referral_tree.h"
#include "core/overview/stats.h"

namespace confab::cmd {

// "What is due": late, today and within a week, one entry a person.
void add_owed(const Voice& voice, core::PageFields& page);
// The talks to come.
void add_next_talks(const Voice& voice, core::PageFields& page);
// Tiles, funnel, reply rates, days to reply, talks per week.
void add_figures(const core::Stats& stats, const Voice& voice, core::PageFields& page);
// What passed between you and each person, as a chart and as a table.
void add_threads(const Voice& voice, core::PageFields& page);
void add_referrals(const core::ReferralTree& tree, const Voice& voice, core::PageFields& page);
// Questions by people, for each career.
void add_questions(const Voice& voice, core::PageFields& page);
void add_lessons(const Voice& voice, core::PageFields& page);

// "30 Nov", "30 Nov 2025" if that is not this year; a day as people write it.
std::string short_day(core::Day day, const core::Moment& moment);
// "Mon 30 Nov", with the hour if there is one.
std::string short_time(const core::When& when, const core::Moment& moment);
std::string long_day(core::Day day);  // "Monday, 30 November 2026"

}  // namespace confab::cmd
