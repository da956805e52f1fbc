// SPDX-License-Identifier: MIT
#include "cmd/answers/draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/private_notes.h"
#include "cmd/programs/spawn.h"
#include "cmd/resources/templates.h"
#include "core/messages/draft_choice.h"
#include "core/messages/draft_values.h"
#include "core/messages/mailto.h"
#include "core/messages/message_file.h"
#include "core/practice/open_promises.h"
#include "core/text/joined.h"
#include "core/text/placeholder.h"
#include "core/text/shell_word.h"
#include "core/text/spelling.h"
#include "store/files/posix_disk.h"
#include "store/files/report_file.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.draft/1",
                        {"kind", "by", "subject", "body", "words", "characters", "limit", "unit",
                         "placeholders", "findings", "to-choose-from", "link"}};

using Findings = std::vector<core::TextFinding>;

// A draft with all that is known about it.
struct Written {
  core::Draft draft;
  core::DraftMeasure measure;
  Findings findings;
  std::vector<std::string> to_choose_from;
  std::string link;
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
  if (names(core::kYourName, measure) || names(core::kYourIntroduction, measure)) {
    context.out().hint(
        "set drafts.name and drafts.introduction with 'confab config set' to fill in who you are");
  }
}

std::string said(const core::TextFinding& finding) {
  return fmt::format("{} [{}]", finding.message, core::rule_info(finding.rule).id);
}

bool is_error(const core::TextFinding& finding) {
  return finding.severity == core::Severity::kError;
}

// Prints the warnings; returns the errors, if any, as one refusal.
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

void say_what_to_choose_from(const std::vector<std::string>& lines, Context& context) {
  if (lines.empty()) return;
  say("from your notes, none of it in the draft; add what fits:", context);
  for (const auto& line : lines) say("  " + line, context);
}

// The promises that a message keeps, to be ticked with it.
std::string kept_by(const DraftRequest& request, const core::Notebook& notebook) {
  if (request.kind != core::DraftKind::kPromiseKept) return "";
  std::string options;
  const auto open = core::open_promises(request.contact, notebook);
  for (const auto& each : open) {
    if (each.promise->by == core::Promise::By::kMe)
      options += fmt::format(" --kept {}", core::shell_word(core::name_of(each, open)));
  }
  return options;
}

void say_how_to_record(const DraftRequest& request, const core::Notebook& notebook,
                       Context& context) {
  const auto outcome = request.kind == core::DraftKind::kVoicemail ? " --outcome voicemail" : "";
  say(fmt::format("after sending it: confab {} {} --by {}{}{}", request.command,
                  core::shell_word(request.contact.stem()), request.by, outcome,
                  kept_by(request, notebook)),
      context);
}

// The person who introduced you is moved to Bcc, so that they need not read the rest.
std::string blind_copy(const core::Draft& draft, const core::Contact& contact,
                       const core::Notebook& notebook) {
  if (draft.kind != core::DraftKind::kIntroductionReply) return "";
  const auto* referrer = notebook.find_contact(contact.referred_by);
  return referrer && !referrer->emails.empty() ? referrer->emails.front() : "";
}

core::Status check_has_address(const core::Contact& contact, std::string_view option) {
  if (!contact.emails.empty()) return core::ok();
  return core::fail({core::ErrorKind::kRefused,
                     fmt::format("no email address for {}", contact.name),
                     {contact.path},
                     fmt::format("add 'email:' with 'confab edit {}', or leave out {}",
                                 core::shell_word(contact.stem()), option)});
}

core::Result<std::string> link_for(const core::Draft& draft, const core::Contact& contact,
                                   const core::Notebook& notebook) {
  TRY(check_has_address(contact, "--open"));
  auto link = core::mailto_link(contact.emails.front(), draft.subject, draft.body,
                                blind_copy(draft, contact, notebook));
  if (!link) link.error().location.path = contact.path;
  return link;
}

core::Result<std::string> file_for(const core::Draft& draft, const core::Contact& contact,
                                   const core::Notebook& notebook, const core::Now& now) {
  TRY(check_has_address(contact, "--eml"));
  auto file = core::message_file({contact.name, contact.emails.front(),
                                  blind_copy(draft, contact, notebook), draft.subject, draft.body},
                                 now);
  if (!file) file.error().location.path = contact.path;
  return file;
}

// To the file that was named, or to standard output.
core::Status write_file(const std::string& bytes, const Arguments& arguments, Context& context) {
  const auto typed = arguments.text("eml").value_or("-");
  if (typed == "-") {
    if (!context.is_for_programs()) context.out().raw(bytes);
    return core::ok();
  }
  if (context.is_dry_run()) return core::ok();
  store::PosixDisk disk;
  const store::ReportFile file{context.absolute(typed), typed, "X-Unsent: 1\r\n", "confab --eml"};
  TRY(store::write_report(disk, file, bytes));
  context.note_done(fmt::format("{} is written", typed));
  say(fmt::format("{}: written", typed), context);
  return core::ok();
}

core::Status open_link(const std::string& link, Context& context) {
  TRY(context.out().flush());
  const auto by_hand = "open this link yourself:\n" + link;
  return spawn({context.environment().variable("PATH"), "opener", context.config().opener,
                "set 'opener' in your own config file, or " + by_hand, by_hand},
               link);
}

Json json_of(const Written& written) {
  const auto& [draft, measure, findings, to_choose_from, link] = written;
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
                      {"link", Json::text_or_null(link)}};
}

void print_draft(const core::Draft& draft, Output& out) {
  if (!draft.subject.empty()) {
    out.line("Subject: " + draft.subject);
    out.line("");
  }
  out.block(draft.body);
}

// All text that the message may contain word for word.
std::vector<std::string> allowed_in(const core::TemplateValues& values, std::string text) {
  std::vector<std::string> allowed = {std::move(text)};
  for (const auto& [name, value] : values) {
    if (const auto* words = std::get_if<std::string>(&value)) allowed.push_back(*words);
  }
  return allowed;
}

std::string sent_before(const core::Interview* talk, const core::Contact& contact,
                        const core::Notebook& notebook) {
  std::string last;
  for (const auto* other : notebook.interviews_with(contact)) {
    if (other == talk) continue;
    for (const auto& section : other->thank_you) last = section.text;
  }
  return last;
}

// What the rules for drafts say about `draft`.
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
  const auto last = core::is_thanks(draft.kind) ? sent_before(talk, request.contact, notebook) : "";
  TRY_ASSIGN(auto copied, copied_from_notes(draft.subject + "\n" + draft.body,
                                            allowed_in(values, text), notebook, context));
  core::Outgoing outgoing{draft.subject, draft.body, draft.by, request.contact, moment};
  if (!limit.is_in_characters) outgoing.most = limit.most;
  outgoing.is_linkedin_invitation = draft.kind == kLinkedinInvitation;
  outgoing.asks_once = info.asks_once;
  outgoing.asks_stranger = info.asks_stranger;
  outgoing.speaks_of_others =
      draft.kind == kReportBack || draft.kind == kForwardMe || draft.kind == kThankReferrer;
  outgoing.is_script = draft.kind == kPhoneCall;
  outgoing.may_attach = has("resume-to-send") || has("attached");
  outgoing.copied = std::move(copied);
  outgoing.last_text = last;
  return core::check_text(outgoing);
}

core::Status set_typed_values(const Arguments& arguments, core::TemplateValues& values) {
  for (const auto& typed : arguments.texts("with")) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos) {
      return core::fail(core::ErrorKind::kUsage, fmt::format("--with '{}' has no '='", typed),
                        "for example: --with memory='You taught me to read a strip.'");
    }
    TRY(core::set_value(values, typed.substr(0, equals), typed.substr(equals + 1)));
  }
  return core::ok();
}

std::string language_of(const core::Contact& contact, const core::Notebook& notebook) {
  const auto* note = notebook.find_path(contact.path);
  return note ? std::string(note->text("language")) : "";
}

core::Result<Written> filled_draft(const DraftRequest& request, const std::string& source,
                                   const core::TemplateValues& values, const Context& context) {
  const std::string name(core::draft_name(request.kind));
  TRY_ASSIGN(const auto text, filled_text(name, source, values));
  Written written{core::draft_from(request.kind, text, request.by), {}, {}, {}, ""};
  written.measure = core::measure_draft(written.draft, context.policy());
  return written;
}

core::Result<Written> written_draft(const DraftRequest& request, const Arguments& arguments,
                                    const core::Notebook& notebook, Context& context) {
  const std::string name(core::draft_name(request.kind));
  const auto moment = context.moment(notebook);
  auto values = core::draft_values(request.kind, request.contact, request.times, moment);
  TRY(set_typed_values(arguments, values));
  TRY_ASSIGN(const auto source,
             template_text(name, language_of(request.contact, notebook), context));
  TRY_ASSIGN(auto written, filled_draft(request, source, values, context));
  // Values that an invitation can do without if it is too long.
  for (const auto* spare : {"tie", "career"}) {
    if (!written.measure.is_over() || !written.measure.limit.is_in_characters) break;
    values[spare] = "";
    TRY_ASSIGN(written, filled_draft(request, source, values, context));
  }
  TRY_ASSIGN(written.findings,
             findings_in(written.draft, values, source, request, notebook, context));
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

}  // namespace

std::vector<Option> with_draft_options(std::vector<Option> options,
                                       std::span<const core::DraftKindInfo> kinds) {
  options.push_back({.name = "--draft",
                     .arity = Arity::kFlag,
                     .help = "print a message to send, and record nothing"});
  options.push_back({.name = "--open",
                     .arity = Arity::kFlag,
                     .help = "open the draft in your mail program instead"});
  options.push_back({.name = "--eml",
                     .arity = Arity::kOptional,
                     .value = "FILE",
                     .help = "write the draft as a message file that mail programs open"});
  std::vector<std::string> names;
  for (const auto& kind : kinds) names.emplace_back(kind.name);
  options.push_back({.name = "--for",
                     .value = "KIND",
                     .help = "which draft to write (default: the most urgent)",
                     .choices = std::move(names)});
  options.push_back({.name = "--with",
                     .arity = Arity::kMany,
                     .value = "NAME=TEXT",
                     .help = "a value for this draft, such as memory='You taught me to read.'"});
  return options;
}

bool is_drafting(const Arguments& arguments) {
  return arguments.has("draft") || is_for_mail(arguments);
}

bool is_for_mail(const Arguments& arguments) {
  return arguments.has("open") || arguments.has("eml");
}

core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags) {
  if (arguments.has("open") && arguments.has("eml"))
    return core::fail(core::ErrorKind::kUsage, "--open and --eml cannot be used together");
  const auto drafting = arguments.has("open")  ? "--open"
                        : arguments.has("eml") ? "--eml"
                                               : "--draft";
  for (const auto flag : record_flags) {
    if (!arguments.has(std::string(flag))) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--{1} cannot be used with {0}", drafting, flag),
                      "record the message after you send it");
  }
  if (is_for_mail(arguments) && arguments.text("by").value_or("email") != "email")
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} works for email only", drafting),
                      fmt::format("leave out --by or {}", drafting));
  return core::ok();
}

core::Status refuse_draft_flags(const Arguments& arguments,
                                const std::vector<std::string_view>& draft_flags) {
  for (const auto flag : draft_flags) {
    const bool is_of_text = flag == "for" && arguments.has("text");
    if (!arguments.has(std::string(flag)) || is_of_text) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--{} needs --draft, --open or --eml", flag));
  }
  return core::ok();
}

core::Result<std::optional<core::DraftKind>> typed_kind(const Arguments& arguments) {
  const auto text = arguments.text("for");
  if (!text) return std::nullopt;
  if (const auto kind = core::find_draft_kind(*text)) return kind;
  std::vector<std::string> names;
  for (const auto& kind : core::draft_kinds()) names.emplace_back(kind.name);
  return core::fail(core::ErrorKind::kUsage, fmt::format("--for: unknown draft '{}'", *text),
                    core::did_you_mean(
                        *text, names, fmt::format("the drafts are {}", core::joined(names, ", "))));
}

core::Status write_draft(const DraftRequest& request, const Arguments& arguments,
                         const core::Notebook& notebook, Context& context) {
  const bool opens = arguments.has("open");
  const bool is_sent = is_for_mail(arguments);
  TRY_ASSIGN(auto written, written_draft(request, arguments, notebook, context));
  if (!is_sent) forget_gaps(written.findings);
  if (opens) {
    TRY_ASSIGN(written.link, link_for(written.draft, request.contact, notebook));
  }
  std::string file;
  if (arguments.has("eml")) {
    TRY_ASSIGN(file, file_for(written.draft, request.contact, notebook, context.now()));
  }
  say_length(written.draft, written.measure, context);
  say_what_to_fill_in(written.measure, context);
  say_what_to_choose_from(written.to_choose_from, context);
  const auto fit =
      say_findings(written.findings, std::string(core::draft_name(request.kind)), context);
  if (is_sent) TRY(fit);
  say_how_to_record(request, notebook, context);
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

core::Status check_message(std::string_view option, std::string_view text,
                           const DraftRequest& request, const core::Notebook& notebook,
                           Context& context) {
  const std::string name(core::draft_name(request.kind));
  const auto values =
      core::draft_values(request.kind, request.contact, request.times, context.moment(notebook));
  TRY_ASSIGN(const auto source, template_text(name, "", context));
  const auto draft = core::draft_from(request.kind, text, request.by);
  TRY_ASSIGN(const auto findings, findings_in(draft, values, source, request, notebook, context));
  return say_findings(findings, std::string(option), context);
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
