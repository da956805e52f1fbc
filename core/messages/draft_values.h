// SPDX-License-Identifier: MIT
// draft_values.h: what the templates of drafts may name, from the facts in the notes. A text is on
// one line, whatever a note holds; what one has to add oneself is a placeholder.
#pragma once

#include <span>

#include "core/messages/template_value.h"
#include "core/notes/notebook.h"
#include "core/practice/policy.h"

namespace confab::core {

// Where the config does not say it.
inline constexpr const char* kYourName = "[your name]";
inline constexpr const char* kYourIntroduction = "[who you are]";

// Of the contact: `name` as in the record, `organization`, `role`, `career`, `found` (in words:
// "on LinkedIn"), `referrer`. Of yourself: `your-name`, `your-introduction`. Of what you ask:
// `minutes`, `times`. Of your last message among the `pending` attempts: `last-date`,
// `last-channel` ("by e-mail").
TemplateValues outreach_values(const Contact& contact, std::span<const Attempt> pending,
                               const Notebook& notebook, const Policy& policy);

// The same of the contact and of yourself. Of the talk: `date`, `learned` (a sentence of what they
// answered), `action` (the first promise of yours that is open), `referrals` (a list of names),
// `referral-names` (the same as one text: "A, B and C"), `resume` (empty unless they asked for it).
TemplateValues thanks_values(const Interview& interview, const Contact& contact,
                             const Notebook& notebook, const Policy& policy);

}  // namespace confab::core
