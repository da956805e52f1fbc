// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/drafts/after_sending.h"
#include "cmd/answers/drafts/draft_check.h"
#include "cmd/answers/drafts/draft_delivery.h"
#include "cmd/answers/drafts/draft_options.h"
#include "cmd/answers/drafts/typed_values.h"
#include "cmd/resources/templates.h"
#include "core/messages/brief_form.h"
#include "core/messages/draft_choice.h"
#include "core/messages/draft_values.h"
#include "core/messages/said_facts.h"
#include "core/messages/template_tags.h"
#include "core/messages/unclear_facts.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.draft/1",
                        {"kind", "by", "subject", "body", "words", "characters", "limit", "unit",
                         "placeholders", "findings", "to-choose-from", "link", "attach"}};

// A draft with all that is known about it.
struct Written {
  core::Draft draft;
  core::DraftMeasure measure;
  Findings findings;
  std::vector<std::string> to_choose_from;
  std::string link;
  std::string file_to_attach;
};

bool names(std::string_view placeholder, const core::DraftMeasure& measure) {
  return std::ranges::find(measure.placeholders, placeholder) != measure.placeholders.end();
}

// An answer for programs contains all of this.
bool is_silent(const Context& context) { return context.is_quiet() || context.is_for_programs(); }

void say(const std::string& line, Context& context) {
  if (!is_silent(context)) context.out().line(line, Output::Stream::kMessage);
}

void say_length(const core::Draft& draft, const core::DraftMeasure& measure, Context& context) {
  const auto limit = measure.limit.most ? fmt::format(" of {}", *measure.limit.most) : "";
  say(fmt::format("{}: {}{} {}", core::draft_name(draft.kind), measure.count, limit,
                  measure.unit()),
      context);
}

void say_what_to_fill_in(const core::DraftMeasure& measure, Context& context) {
  if (measure.placeholders.empty() || is_silent(context)) return;
  say(fmt::format("to fill in: {}", core::joined(measure.placeholders, ", ")), context);
  std::vector<std::string> commands;
  if (names(core::kYourName, measure))
    commands.emplace_back("confab config set drafts.name 'YOUR NAME'");
  if (names(core::kYourIntroduction, measure))
    commands.emplace_back(
        "confab config set drafts.introduction 'I repair laboratory instruments'");
  if (!commands.empty())
    context.out().hint("to fill in who you are: " + core::joined(commands, ", and "));
}

void say_what_to_choose_from(const std::vector<std::string>& lines, Context& context) {
  if (lines.empty()) return;
  say("from your notes, not in the draft; add what fits:", context);
  for (const auto& line : lines) say("  " + line, context);
}

// What the draft says is attached; empty if it says nothing.
std::string file_to_attach(const core::Draft& draft, const core::TemplateValues& values) {
  const auto text = [&](const char* name) { return std::get<std::string>(values.at(name)); };
  if (draft.body.find("attached") == std::string::npos) return "";
  if (!text("attached").empty()) return text("attached");
  return text("resume-to-send").empty() ? "" : text("resume");
}

// A talk whose hour has come was held, or one of you did not come.
void hint_at_other_no_show(const DraftRequest& request, const Arguments& arguments,
                           const core::Moment& moment, Context& context) {
  const bool is_typed = request.kind != core::DraftKind::kNoShowTheirs || arguments.has("for");
  if (is_typed || is_silent(context)) return;
  const auto* talk = core::talk_of(request.kind, request.contact, moment);
  if (talk && talk->is_planned())
    context.out().hint(fmt::format("if you talked, record it with 'confab log {}'",
                                   core::note_word(request.contact.stem())));
  context.out().hint("if it was you who did not come, use --for no-show-mine");
}

void warn_of_facts(const DraftRequest& request, const core::Moment& moment, Context& context) {
  for (const auto& problem : core::unclear_facts(request.contact, moment))
    context.out().warning(
        {.message = fmt::format("{}: {}", request.contact.path, problem), .hint = ""});
  const auto& introduction = moment.policy.your_introduction;
  if (core::is_written_to_in_english(request.contact, moment.notebook) &&
      !core::is_about_you(introduction))
    context.out().warning(fmt::format(
        "'drafts.introduction: {}' is not a sentence that begins with I", introduction));
  const bool names_referrer = request.kind == core::DraftKind::kReferralMessage;
  if (names_referrer && !request.contact.may_name_referrer)
    context.out().warning(
        {.message = fmt::format("{}: 'may-name-you' says not to name who referred you",
                                request.contact.path),
         .hint = "write another draft: --for first-message"});
}

Json json_of(const Written& written) {
  const auto& [draft, measure, findings, to_choose_from, link, file] = written;
  Json::Array placeholders(measure.placeholders.begin(), measure.placeholders.end());
  std::vector<std::string> complaints;
  for (const auto& finding : findings) complaints.push_back(said(finding));
  return Json::Object{{"kind", core::draft_name(draft.kind)},
                      {"by", draft.by},
                      {"subject", Json::text_or_null(draft.subject)},
                      {"body", draft.body},
                      {"words", measure.words},
                      {"characters", measure.characters},
                      {"limit", measure.limit.most ? Json(*measure.limit.most) : Json()},
                      {"unit", measure.unit()},
                      {"placeholders", std::move(placeholders)},
                      {"findings", Json::texts(complaints)},
                      {"to-choose-from", Json::texts(to_choose_from)},
                      {"link", Json::text_or_null(link)},
                      {"attach", Json::text_or_null(file)}};
}

void print_draft(const core::Draft& draft, Output& out) {
  if (!draft.subject.empty()) {
    out.line("Subject: " + draft.subject);
    out.line("");
  }
  out.block(draft.body);
}

std::string language_of(const core::Contact& contact, const core::Notebook& notebook) {
  return std::string(core::fact(contact, "language", notebook));
}

// A letter that is texted or said takes another form, which is in English.
bool is_brief(const DraftRequest& request, const std::string& source,
              const core::Notebook& notebook) {
  const bool is_said = request.by == "text" || request.by == "phone" || request.by == "in-person";
  return is_said && core::has_letter_form(source) &&
         core::is_written_to_in_english(request.contact, notebook);
}

core::Result<Written> filled_draft(const DraftRequest& request, const std::string& source,
                                   const core::TemplateValues& values,
                                   const core::Notebook& notebook, const Context& context) {
  const std::string name(core::draft_name(request.kind));
  TRY_ASSIGN(const auto text, filled_text(name, core::with_gaps(source, values), values));
  Written written{core::draft_from(request.kind, text, request.by), {}, {}, {}, "", ""};
  auto& body = written.draft.body;
  if (is_brief(request, source, notebook))
    body = core::brief_form(body, std::get<std::string>(values.at("your-name")));
  written.measure = core::measure_draft(written.draft, context.policy());
  return written;
}

// Nobody says or texts "Dear".
bool is_said(std::string_view by) { return by == "in-person" || by == "phone" || by == "text"; }

void say_hello(core::TemplateValues& values) {
  constexpr std::string_view kDear = "Dear ";
  auto& greeting = std::get<std::string>(values["greeting"]);
  if (greeting.starts_with(kDear)) greeting.replace(0, kDear.size(), "Hello ");
}

// Values that a short message can do without if it is too long.
std::vector<const char*> spare_values(core::DraftKind kind) {
  if (kind == core::DraftKind::kLinkedinInvitation) return {"tie", "career"};
  if (kind == core::DraftKind::kThankYouShort) return {"referral-names", "thanks-too", "next"};
  if (kind == core::DraftKind::kProposeTime) return {"by-phone", "minutes"};
  return {};
}

core::Result<Written> written_draft(const DraftRequest& request, const Arguments& arguments,
                                    const core::Notebook& notebook, Context& context) {
  const std::string name(core::draft_name(request.kind));
  const auto moment = context.moment(notebook);
  auto values = core::draft_values(request.kind, request.contact, request.times, moment);
  if (is_said(request.by)) say_hello(values);
  TRY_ASSIGN(const auto source,
             template_text(name, language_of(request.contact, notebook), context));
  if (source.find_first_not_of(" \t\r\n") == std::string::npos)
    return core::fail(core::ErrorKind::kUsage, fmt::format("the template '{}' is empty", name),
                      fmt::format("remove .confab/templates/{}.md to use the built-in text", name));
  TRY(set_typed_values(arguments, request, source, moment, values));
  TRY_ASSIGN(auto written, filled_draft(request, source, values, notebook, context));
  for (const auto* spare : spare_values(request.kind)) {
    if (!written.measure.is_over()) break;
    values[spare] = "";
    TRY_ASSIGN(written, filled_draft(request, source, values, notebook, context));
  }
  TRY_ASSIGN(written.findings,
             findings_in(written.draft, values, source, request, notebook, context));
  written.file_to_attach = file_to_attach(written.draft, values);
  if (const auto* talk = core::talk_of(request.kind, request.contact, moment);
      talk && talk->is_held())
    written.to_choose_from = core::to_choose_from(*talk);
  return written;
}

// A printed draft may have gaps. A draft that is opened in a mail program is as good as sent.
void forget_gaps(Findings& findings) {
  std::erase_if(findings, [](const core::TextFinding& finding) {
    return finding.rule == core::Rule::kDraftGap;
  });
}

// A voicemail is not an email.
core::Status check_channel(const DraftRequest& request, const Arguments& arguments) {
  const auto only = core::draft_kind(request.kind).by;
  const bool is_by_hand = only == "handwritten" && request.by == "letter";
  if (only.empty() || only == request.by || is_by_hand) return core::ok();
  const auto name = core::draft_name(request.kind);
  if (is_for_mail(arguments))
    return core::fail(core::ErrorKind::kUsage, fmt::format("--for: {} is not an email", name),
                      "use --draft to print it");
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--for: {} does not go with --by {}", name, request.by),
                    fmt::format("leave out --by, or use --by {}", only));
}

}  // namespace

core::Status write_draft(const DraftRequest& request, const Arguments& arguments,
                         const core::Notebook& notebook, Context& context) {
  const bool opens = arguments.has("open");
  const bool is_sent = is_for_mail(arguments);
  const auto moment = context.moment(notebook);
  TRY(check_channel(request, arguments));
  TRY_ASSIGN(auto written, written_draft(request, arguments, notebook, context));
  if (!is_sent) forget_gaps(written.findings);
  if (opens) {
    TRY_ASSIGN(written.link, link_for(written.draft, request.contact, moment));
  }
  std::string file;
  if (arguments.has("eml")) {
    TRY_ASSIGN(file, file_for(written.draft, request.contact, moment));
  }
  warn_of_facts(request, moment, context);
  say_length(written.draft, written.measure, context);
  say_what_to_fill_in(written.measure, context);
  say_what_to_choose_from(written.to_choose_from, context);
  hint_at_other_no_show(request, arguments, moment, context);
  const auto fit =
      say_findings(written.findings, std::string(core::draft_name(request.kind)), context);
  if (is_sent) TRY(fit);
  if (!written.file_to_attach.empty()) say("attach: " + written.file_to_attach, context);
  for (const auto& line : after_sending(request, moment)) say(line, context);
  if (context.is_for_programs())
    TRY(context.answer(kSchema, {json_of(written)}));
  else if (!is_sent)
    print_draft(written.draft, context.out());
  else if (opens && context.is_dry_run())
    context.out().line(written.link);
  TRY(fit);
  if (!file.empty()) return write_file(file, arguments, context);
  return !opens || context.is_dry_run() ? core::ok() : open_link(written.link, context);
}

}  // namespace confab::cmd
