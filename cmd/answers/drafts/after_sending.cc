// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/after_sending.h"

#include <fmt/format.h>

#include "core/messages/draft_choice.h"
#include "core/messages/talk_values.h"
#include "core/practice/standing.h"
#include "core/practice/which_talk.h"
#include "core/rule.h"
#include "core/rules/due/due.h"
#include "core/rules/due/one_message.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

using enum core::DraftKind;

// The promises that a message keeps, to be ticked with it: those that `due` proposes to keep now.
std::string kept_by(const DraftRequest& request, const std::vector<core::DueItem>& owed) {
  if (request.kind != kPromiseKept) return "";
  for (const auto& item : owed) {
    const auto options = item.command.find(core::kKeptOption);
    if (item.rule == core::Rule::kKeepPromise && core::takes_message(item) &&
        options != std::string::npos)
      return item.command.substr(options);
  }
  return "";
}

// Someone you have met knows that news and greetings need no answer; a follow-up does.
std::string asks(const DraftRequest& request, const core::Moment& moment) {
  const auto has_met = core::standing_of(request.contact, moment).has_met;
  const bool is_news = request.kind == kReportBack || request.kind == kKeepInTouch;
  if (is_news && !has_met) return fmt::format(" {}", core::kNoAnswerNeeded);
  const bool is_follow_up = request.kind == kFollowUp || request.kind == kLastMessage;
  return is_follow_up && has_met ? fmt::format(" {}", core::kAnswerNeeded) : "";
}

// The person who introduces you sends it, so you record a message to them, and none to the contact.
std::vector<std::string> after_passing_on(const DraftRequest& request,
                                          const core::Notebook& notebook) {
  const auto* referrer = notebook.find_contact(request.contact.referred_by);
  const auto name = referrer ? referrer->name : "the person who introduces you";
  std::vector<std::string> lines = {
      fmt::format("{} sends this, so record nothing for {}", name, request.contact.name)};
  if (referrer)
    lines.push_back(fmt::format("after asking them: confab reach {} --by {}",
                                core::note_word(referrer->stem()), request.by));
  return lines;
}

bool is_draft_for(core::Rule rule, const DraftRequest& request, const core::Moment& moment) {
  const auto kind = core::draft_for(rule, request.contact, request.by, moment);
  return kind && (*kind == request.kind || (is_thanks(*kind) && is_thanks(request.kind)));
}

// News and promises that the same message settles, and that it should mention.
std::vector<std::string> also_settled(const DraftRequest& request, std::vector<core::DueItem> owed,
                                      const core::Moment& moment) {
  using enum core::Rule;
  core::one_message_each(owed, moment);
  std::vector<std::string> lines;
  for (const auto& item : owed) {
    const bool is_told =
        item.rule == kReportBack || item.rule == kKeepPromise || item.rule == kNudgePromise;
    if (!is_told || !item.message || is_draft_for(item.rule, request, moment)) continue;
    if (is_draft_for(*item.message, request, moment))
      lines.push_back(fmt::format("it also settles {}, so mention that {}",
                                  core::rule_info(item.rule).id, item.why));
  }
  return lines;
}

std::string_view outcome_of(core::DraftKind kind) {
  if (kind == kVoicemail) return " --outcome voicemail";
  return kind == kPhoneCall ? " --outcome spoke" : "";
}

}  // namespace

std::vector<std::string> after_sending(const DraftRequest& request, const core::Moment& moment) {
  if (request.kind == kForwardMe) return after_passing_on(request, moment.notebook);
  const bool is_call = request.kind == kPhoneCall;
  const auto who = core::note_word(request.contact.stem());
  auto owed = core::due_items(request.contact, moment, core::Snoozed::kShown);
  std::vector<std::string> lines = {fmt::format(
      "after {}: confab {} {} --by {}{}{}{}", is_call ? "the call" : "sending it", request.command,
      who, request.by, outcome_of(request.kind), kept_by(request, owed), asks(request, moment))};
  if (is_call) lines.emplace_back("if nobody answers: --outcome no-answer");
  const auto* talk = core::talk_of(request.kind, request.contact, moment);
  if (request.kind == kDecline && talk)
    lines.push_back(fmt::format("and call the talk off: confab schedule {} --cancel", who));
  for (auto& line : also_settled(request, std::move(owed), moment))
    lines.push_back(std::move(line));
  if (is_thanks(request.kind) && talk && core::is_resume_owed(*talk, request.contact))
    lines.push_back("and " + once_they_have_it(*talk));
  return lines;
}

std::string once_they_have_it(const core::Interview& talk) {
  return fmt::format("once they have your résumé: confab set {} resume.handed-over=true",
                     core::note_word(talk.stem()));
}

}  // namespace confab::cmd
