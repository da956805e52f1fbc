// SPDX-License-Identifier: MIT
// draft_values.h: the values that drafts' templates can use, from the facts in the notes. Each is
// one line; what only you can add is a placeholder.
#pragma once

#include <span>

#include "core/messages/template_value.h"
#include "core/notes/notebook.h"
#include "core/practice/policy.h"

namespace confab::core {

// Used if the config does not say.
inline constexpr const char* kYourName = "[your name]";
inline constexpr const char* kYourIntroduction = "[who you are]";

// Of the contact: `name` as in the record, `organization`, `role`, `career`, `found` (in words:
// "on LinkedIn"), `referrer`. Of yourself: `your-name`, `your-introduction`. Of what you ask:
// `minutes`, `times`. Of your last message among the `pending` attempts: `last-date`,
// `last-channel` ("by email").
TemplateValues outreach_values(const Contact& contact, std::span<const Attempt> pending,
                               const Notebook& notebook, const Policy& policy);

// The same values of the contact and of yourself. Of the talk: `date`, `learned` (a sentence from
// their answers), `action` (your first open promise), `referrals` (a list of names),
// `referral-names` (the same as one text: "A, B and C"), `resume` (empty unless they asked for it).
TemplateValues thanks_values(const Interview& interview, const Contact& contact,
                             const Notebook& notebook, const Policy& policy);

}  // namespace confab::core
