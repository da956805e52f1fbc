// SPDX-License-Identifier: MIT
// which_talk.h: which talk with a contact a command is about, if there are several. Without a time,
// it is the oldest that needs something.
#pragma once

#include <functional>
#include <string>

#include "core/practice/moment.h"

namespace confab::core {

using IsWanted = std::function<bool(const Interview&)>;

// The wanted talk that starts first; a talk without a start comes last. Null if there is none.
const Interview* oldest_talk(const Contact& contact, const Moment& moment, const IsWanted& wanted);

// The wanted talk that starts then, to the minute or on that day. Error: kUsage, with those it
// could be, if there is none, or if several start at different times of that day.
Result<const Interview*> talk_at(const When& starts, const Contact& contact, const Moment& moment,
                                 const IsWanted& wanted);

// The same for talks marked as held: a wanted one if there is one, otherwise any.
Result<const Interview*> held_talk_at(const When& starts, const Contact& contact,
                                      const Moment& moment, const IsWanted& wanted);

// A planned talk that has begun and is not recorded yet. Null if there is none.
const Interview* talk_to_record(const Contact& contact, const Moment& moment);

// The planned talk to change: the next one that is not over, otherwise the oldest. Null if no talk
// is planned.
const Interview* talk_ahead(const Contact& contact, const Moment& moment);

// The next planned talk that is not confirmed; if all are confirmed, the one to change.
const Interview* talk_to_confirm(const Contact& contact, const Moment& moment);

// The oldest held talk for which this person is owed thanks, or that needs a review. Null if there
// is none.
const Interview* talk_to_thank_for(const Contact& contact, const Moment& moment);
const Interview* talk_to_review(const Contact& contact, const Moment& moment);

// The last talk marked as held, begun or not. Error: kRefused if there is none.
Result<const Interview*> last_held(const Contact& contact, const Moment& moment);

// Was this person thanked for it, and was it reviewed? Dates in the future do not count.
bool is_thanked(const Contact& contact, const Interview& talk, const Moment& moment);
bool is_reviewed(const Interview& talk, const Moment& moment);

// All planned talks that have not begun, soonest first.
Pointers<Interview> talks_ahead(const Moment& moment);

// ` --at 2026-12-01T15:00`, which makes a command about `talk`; empty if `talk` is `otherwise`,
// which the command takes without it.
std::string at_flag(const Interview& talk, const Interview* otherwise, const Moment& moment,
                    std::string_view flag = "--at");

}  // namespace confab::core
