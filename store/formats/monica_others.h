// SPDX-License-Identifier: MIT
// monica_others.h: what Monica knows about a person and confab has no key for, as text.
#pragma once

#include <map>
#include <string>

#include "core/notes/values/value.h"

namespace confab::store {

// Activities and contacts of the account by uuid; a person refers to them.
using MonicaRecords = std::map<std::string, const core::Value*, std::less<>>;

// A line for each: activities, conversations, tasks, reminders, gifts, debts, pets, life events and
// any other record, then how you met and other properties.
std::string other_lines(const core::Value& contact, const MonicaRecords& records);

// `1990-12-10`, or `--12-10` without a year; empty if it is only guessed from an age.
std::string birthday_of(const core::Value& contact);

}  // namespace confab::store
