// SPDX-License-Identifier: MIT
// report_values.h: the values of a report to someone about the people they suggested.
#pragma once

#include <string>

#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::core {

// About everyone you talked with since `contact` last heard from you; if there is nobody, about
// the one person with whom you got furthest.
void add_report(const Contact& contact, const Moment& moment, TemplateValues& values);

// Makes the report about the person with that name, and how it went with them; a gap if `contact`
// did not suggest them.
void set_person(const std::string& name, const Contact& contact, const Moment& moment,
                TemplateValues& values);

}  // namespace confab::core
