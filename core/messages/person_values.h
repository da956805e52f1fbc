// SPDX-License-Identifier: MIT
// person_values.h: what drafts can say about the contact, about the user, and about how they know
// each other.
#pragma once

#include <string>
#include <vector>

#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::core {

// Their name in the middle of a sentence.
std::string full_name(const Contact& contact, const Notebook& notebook);

// The name of someone a note only mentions, perhaps with an address: `Bob Green <bob@example.org>`.
std::string full_name(const Link& link, const Notebook& notebook);

// With an end mark, if it is not empty.
std::string as_sentence(std::string_view text);

// Without a final period.
std::string as_clause(std::string_view text);

void add_person(const Contact& contact, const Moment& moment, TemplateValues& values);
void add_yourself(const Contact& contact, const Moment& moment, TemplateValues& values);

// `last-did` and `last-date` of the last message to `contact`.
void add_last_message(const Contact& contact, const Moment& moment, TemplateValues& values);

}  // namespace confab::core
