// SPDX-License-Identifier: MIT
// draft_values.h: the values that draft templates can use: facts, and words written for that person
// to read. Nothing else from the notes: no answer, note or promise.
#pragma once

#include <vector>

#include "core/messages/draft_kind.h"
#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::core {

// Used if the config does not say.
inline constexpr const char* kYourName = "[your name]";
inline constexpr const char* kYourIntroduction = "[who you are]";

// Every kind has all names, most of them empty; docs/drafts.md lists them. `times` are the times to
// propose.
TemplateValues draft_values(DraftKind kind, const Contact& contact,
                            const std::vector<Instant>& times, const Moment& moment);

// Sets a value to words that the user typed for this draft.
// Error: kUsage if there is no such value.
Status set_value(TemplateValues& values, const std::string& name, const std::string& text);

// What the notes of that talk say, to choose from: answers, lessons and promises, one per line.
std::vector<std::string> to_choose_from(const Interview& talk);

}  // namespace confab::core
