// SPDX-License-Identifier: MIT
#include "cmd/answers/draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/programs/spawn.h"
#include "cmd/resources/templates.h"
#include "core/messages/draft_values.h"
#include "core/messages/mailto.h"
#include "core/text/joined.h"
#include "core/text/placeholder.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {
    "confab.draft/1",
    {"kind", "subject", "body", "words", "characters", "limit", "unit", "placeholders", "link"}};

bool names(std::string_view placeholder, const core::DraftMeasure& measure) {
  return std::ranges::find(measure.placeholders, placeholder) != measure.placeholders.end();
}

// An answer for programs contains all of this.
bool is_silent(const Context& context) { return context.is_quiet() || context.is_for_programs(); }

void say_length(const core::Draft& draft, const core::DraftMeasure& measure, Context& context) {
  const auto name = core::draft_name(draft.kind);
  if (measure.is_over()) {
    return context.out().warning(
        {.message = fmt::format("{}: {} {}, {} too many", name, measure.count, measure.unit,
                                measure.count - *measure.limit),
         .hint = fmt::format("shorten it; the template is .confab/templates/{}.md", name)});
  }
  const auto limit = measure.limit ? fmt::format(" of {}", *measure.limit) : "";
  if (!is_silent(context)) {
    context.out().line(fmt::format("{}: {}{} {}", name, measure.count, limit, measure.unit),
                       Output::Stream::kMessage);
  }
}

void say_what_to_fill_in(const core::DraftMeasure& measure, Context& context) {
  if (measure.placeholders.empty() || is_silent(context)) return;
  context.out().line(fmt::format("to fill in: {}", core::joined(measure.placeholders, ", ")),
                     Output::Stream::kMessage);
  if (names(core::kYourName, measure) || names(core::kYourIntroduction, measure)) {
    context.out().hint(
        "set drafts.name and drafts.introduction with 'confab config set' to fill in who you are");
  }
}

void say_how_to_record(const DraftRequest& request, Context& context) {
  if (is_silent(context)) return;
  const auto outcome = request.kind == core::DraftKind::kVoicemail ? " --outcome voicemail" : "";
  context.out().line(fmt::format("then record it: confab {} {} --by {}{}", request.command,
                                 core::shell_word(request.contact.stem()), request.by, outcome),
                     Output::Stream::kMessage);
}

core::Result<std::string> link_for(const core::Draft& draft, const core::Contact& contact) {
  if (contact.emails.empty()) {
    return core::fail({core::ErrorKind::kRefused,
                       fmt::format("no email address for {}", contact.name),
                       {contact.path},
                       fmt::format("add 'email:' with 'confab edit {}', or leave out --open",
                                   core::shell_word(contact.stem()))});
  }
  auto link = core::mailto_link(contact.emails.front(), draft.subject, draft.body);
  if (!link) link.error().location.path = contact.path;
  return link;
}

core::Status open_link(const std::string& link, Context& context) {
  TRY(context.out().flush());
  const auto by_hand = "open this link yourself:\n" + link;
  return spawn({context.environment().variable("PATH"), "opener", context.config().opener,
                "set 'opener' in your own config file, or " + by_hand, by_hand},
               link);
}

Json json_of(const core::Draft& draft, const core::DraftMeasure& measure, const std::string& link) {
  Json::Array placeholders(measure.placeholders.begin(), measure.placeholders.end());
  return Json::Object{{"kind", core::draft_name(draft.kind)},
                      {"subject", Json::text_or_null(draft.subject)},
                      {"body", draft.body},
                      {"words", measure.words},
                      {"characters", measure.characters},
                      {"limit", measure.limit ? Json(*measure.limit) : Json()},
                      {"unit", measure.unit},
                      {"placeholders", std::move(placeholders)},
                      {"link", Json::text_or_null(link)}};
}

void print_draft(const core::Draft& draft, Output& out) {
  if (!draft.subject.empty()) {
    out.line("Subject: " + draft.subject);
    out.line("");
  }
  out.block(draft.body);
}

}  // namespace

std::vector<Option> with_draft_options(std::vector<Option> options) {
  options.push_back({.name = "--draft",
                     .arity = Arity::kFlag,
                     .help = "print a message to send, and record nothing"});
  options.push_back({.name = "--open",
                     .arity = Arity::kFlag,
                     .help = "open the draft in your mail program instead"});
  return options;
}

bool is_drafting(const Arguments& arguments) {
  return arguments.has("draft") || arguments.has("open");
}

core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags) {
  const auto drafting = arguments.has("open") ? "--open" : "--draft";
  for (const auto flag : record_flags) {
    if (!arguments.has(std::string(flag))) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--{1} cannot be used with {0}", drafting, flag),
                      "record the message after you send it");
  }
  if (arguments.has("open") && arguments.text("by").value_or("email") != "email")
    return core::fail(core::ErrorKind::kUsage, "--open works for email only",
                      "leave out --by or --open");
  return core::ok();
}

core::Status write_draft(const DraftRequest& request, const Arguments& arguments,
                         Context& context) {
  const std::string name(core::draft_name(request.kind));
  TRY_ASSIGN(const auto text, filled_template(name, request.values, context));
  const auto draft = core::draft_from(request.kind, text, request.by);
  const auto measure = core::measure_draft(draft, context.policy());
  std::string link;
  if (arguments.has("open")) {
    TRY_ASSIGN(link, link_for(draft, request.contact));
  }
  say_length(draft, measure, context);
  say_what_to_fill_in(measure, context);
  say_how_to_record(request, context);
  if (context.is_for_programs())
    TRY(context.answer(kSchema, {json_of(draft, measure, link)}));
  else if (link.empty())
    print_draft(draft, context.out());
  else if (context.is_dry_run())
    context.out().line(link);
  return link.empty() || context.is_dry_run() ? core::ok() : open_link(link, context);
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
