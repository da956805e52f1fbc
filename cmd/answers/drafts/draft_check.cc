// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/draft_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/drafts/private_notes.h"
#include "cmd/resources/templates.h"
#include "core/messages/draft_choice.h"
#include "core/messages/draft_values.h"
#include "core/notes/notebook/attendance.h"
#include "core/text/joined.h"
#include "core/text/placeholder.h"

namespace confab::cmd {
namespace {

bool is_error(const core::TextFinding& finding) {
  return finding.severity == core::Severity::kError;
}

// Adds your promises to each other, which the reader knows.
void add_promises(const core::Contact& contact, const core::Notebook& notebook,
                  std::vector<std::string>& allowed) {
  for (const auto* talk : notebook.interviews_with(contact)) {
    for (const auto& promise : talk->promises) allowed.push_back(promise.text);
  }
}

// All text that the message may contain word for word.
std::vector<std::string> allowed_in(const core::TemplateValues& values, std::string text) {
  constexpr std::string_view kCourtesies =
      "I look forward to hearing from you soon. I am looking forward to hearing from you soon. "
      "I look forward to our talk. I'm looking forward to talking with you. "
      "Thank you very much for your time and help. Thank you so much for taking the time to talk "
      "with me. Please let me know if you have any questions. Please let me know what works best "
      "for you. If there is anything I can do for you, please let me know.";
  std::vector<std::string> allowed = {std::move(text), std::string(kCourtesies)};
  for (const auto& [name, value] : values) {
    if (const auto* words = std::get_if<std::string>(&value)) allowed.push_back(*words);
  }
  return allowed;
}

// Drafts to this person may repeat these words, which come from confab and from the facts.
core::Status add_drafts(const DraftRequest& request, const core::Moment& moment,
                        std::vector<std::string>& allowed) {
  for (std::size_t i = 0; i < core::draft_kinds().size(); ++i) {
    const auto kind = static_cast<core::DraftKind>(i);
    const std::string name(core::draft_name(kind));
    const auto values = core::draft_values(kind, request.contact, request.times, moment);
    TRY_ASSIGN(auto text, filled_built_in(name, values));
    allowed.push_back(std::move(text));
  }
  return core::ok();
}

// Have only other people of that talk been thanked?
bool has_thanked_others(const core::Interview& talk, const core::Contact& contact) {
  return !talk.thanks.empty() && std::ranges::none_of(talk.thanks, [&](const core::Thanks& each) {
    return core::is_for(each, contact);
  });
}

// People who were at one talk may compare what they got.
std::string sent_before(const core::Interview* talk, const core::Contact& contact,
                        const core::Notebook& notebook) {
  std::string last;
  for (const auto* other : notebook.interviews_with(contact)) {
    if (other == talk && !has_thanked_others(*talk, contact)) continue;
    for (const auto& section : other->thank_you) last = section.text;
  }
  return last;
}

}  // namespace

std::string said(const core::TextFinding& finding) {
  return fmt::format("{} [{}]", finding.message, core::rule_info(finding.rule).id);
}

core::Result<Findings> findings_in(const core::Draft& draft, const core::TemplateValues& values,
                                   const std::string& text, const DraftRequest& request,
                                   const core::Notebook& notebook, Context& context) {
  using enum core::DraftKind;
  const auto moment = context.moment(notebook);
  const auto& info = core::draft_kind(draft.kind);
  const auto limit = core::draft_limit(draft.kind, draft.by, context.policy());
  const auto has = [&](const char* name) {
    return !std::get<std::string>(values.at(name)).empty();
  };
  const auto* talk = core::talk_of(draft.kind, request.contact, moment);
  const auto last =
      sent_before(core::is_thanks(draft.kind) ? talk : nullptr, request.contact, notebook);
  // Words typed for this message may come from a private note; those of the facts may be repeated.
  const auto facts = core::draft_values(draft.kind, request.contact, request.times, moment);
  auto allowed = allowed_in(facts, text);
  add_promises(request.contact, notebook, allowed);
  TRY(add_drafts(request, moment, allowed));
  TRY_ASSIGN(auto copied,
             copied_from_notes(draft.subject + "\n" + draft.body, allowed, notebook, context));
  core::Outgoing outgoing{draft.subject, draft.body, draft.by, request.contact, moment};
  if (!limit.is_in_characters) outgoing.most = limit.most;
  outgoing.is_linkedin_invitation = draft.kind == kLinkedinInvitation;
  outgoing.asks_once = info.asks_once;
  outgoing.asks_stranger = info.asks_stranger;
  outgoing.speaks_of_others =
      draft.kind == kReportBack || draft.kind == kForwardMe || draft.kind == kThankReferrer;
  outgoing.is_script = draft.kind == kPhoneCall;
  outgoing.may_attach = has("resume-to-send") || has("attached") || !request.kept.empty() ||
                        draft.kind == kPromiseKept;
  outgoing.copied = std::move(copied.words);
  outgoing.copied_from = std::move(copied.path);
  outgoing.last_text = last;
  outgoing.thanks_for = core::is_thanks(draft.kind) ? talk : nullptr;
  return core::check_text(outgoing);
}

core::Status say_findings(const Findings& findings, const std::string& subject, Context& context) {
  std::vector<std::string> errors;
  for (const auto& finding : findings) {
    if (is_error(finding))
      errors.push_back(said(finding));
    else
      context.out().warning(said(finding));
  }
  if (errors.empty()) return core::ok();
  const auto& first = *std::ranges::find_if(findings, is_error);
  return core::fail(core::ErrorKind::kRefused,
                    fmt::format("{}: {}", subject, core::joined(errors, "; ")),
                    std::string(core::rule_info(first.rule).fix));
}

core::Result<std::string> sent_text(const Arguments& arguments, const Context& context) {
  if (!arguments.has("text")) return "";
  TRY_ASSIGN(auto text, context.text_or_stdin(arguments.required("text")));
  if (text.find_first_not_of(" \t\n") == std::string::npos)
    return core::fail(core::ErrorKind::kUsage, "--text: the value is empty");
  return text;
}

core::Status check_sent(const std::string& text, const DraftRequest& request,
                        const core::Notebook& notebook, Context& context) {
  if (text.empty()) return core::ok();
  const std::string name(core::draft_name(request.kind));
  const auto values =
      core::draft_values(request.kind, request.contact, request.times, context.moment(notebook));
  TRY_ASSIGN(const auto source, template_text(name, "", context));
  const auto draft = core::draft_from(request.kind, text, request.by);
  TRY_ASSIGN(const auto findings, findings_in(draft, values, source, request, notebook, context));
  return say_findings(findings, "--text", context);
}

core::Status check_filled_in(std::string_view option, std::string_view text) {
  const auto placeholders = core::placeholder_names(text);
  if (placeholders.empty()) return core::ok();
  return core::fail(
      core::ErrorKind::kRefused,
      fmt::format("{}: still to fill in: '{}'", option, core::joined(placeholders, "', '")),
      "replace it; if it is not a placeholder, use parentheses");
}

}  // namespace confab::cmd
