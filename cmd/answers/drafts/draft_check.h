// SPDX-License-Identifier: MIT
// draft_check.h: what the rules for drafts say about a message before it is sent.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/answers/drafts/draft_request.h"
#include "cmd/context.h"
#include "core/messages/template_value.h"
#include "core/rules/draft/outgoing.h"

namespace confab::cmd {

using Findings = std::vector<core::TextFinding>;

// The text of the finding, with its rule.
std::string said(const core::TextFinding& finding);

// What is wrong with `draft`. The `values` and the `text` of its template may be in it word for
// word, though notes have them too.
core::Result<Findings> findings_in(const core::Draft& draft, const core::TemplateValues& values,
                                   const std::string& text, const DraftRequest& request,
                                   const core::Notebook& notebook, Context& context);

// Prints the warnings; returns the errors, if any, as one refusal.
core::Status say_findings(const Findings& findings, const std::string& subject, Context& context);

// The text that was sent, after --text; empty without the option. Error: kUsage if it is blank.
core::Result<std::string> sent_text(const Arguments& arguments, const Context& context);

// Checks that text, unless it is empty, and prints what is wrong with it. Error: kRefused if a rule
// for drafts reports an error.
core::Status check_sent(const std::string& text, const DraftRequest& request,
                        const core::Notebook& notebook, Context& context);

// Error: kRefused if the text of `option`, which was sent, still has placeholders.
core::Status check_filled_in(std::string_view option, std::string_view text);

}  // namespace confab::cmd
