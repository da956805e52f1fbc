// SPDX-License-Identifier: MIT
#include "cmd/input/outcomes.h"

#include <fmt/format.h>

#include "cmd/input/typed_referral.h"
#include "cmd/input/typed_value.h"
#include "core/notes/body/date_from_talk.h"
#include "core/notes/body/meant_dates.h"
#include "core/notes/body/promise_date.h"
#include "core/text/character.h"
#include "core/text/one_line.h"
#include "core/text/tidy.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {
namespace {

core::Result<core::GivenAnswer> parse_answer(const std::string& text) {
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--answer '{}' is not QUESTION=TEXT", text),
                      "write it as --answer 'ordinary day=Mostly reading.'");
  }
  core::GivenAnswer given{text.substr(0, equals), text.substr(equals + 1)};
  TRY(check_line("answer", given.question));
  if (const auto plain = store::check_plain_text(given.answer); !plain)
    return core::fail(core::ErrorKind::kUsage, "--answer: " + plain.error().message);
  return given;
}

// `me: call Jo on friday` without the last words, which are a date.
std::string_view without_loose_date(std::string_view text, std::string_view loose) {
  constexpr std::string_view kOn = " on";
  text = core::trimmed(text.substr(0, text.rfind(loose)));
  return text.ends_with(kOn) ? text.substr(0, text.size() - kOn.size()) : text;
}

tl::unexpected<core::Error> unread_date(core::Error error) {
  error.message = "--promise: " + error.message;
  return core::fail(std::move(error));
}

// `me: send it by friday`, or with `friday` alone at its end, with the day in brackets. Error:
// kUsage, a date that cannot be read, and a day in capitals, which may be part of a title: `me:
// lend her His Girl Friday`.
core::Result<std::string> with_loose_date(const std::string& text, const Context& context) {
  const auto dated = core::take_date(text, context.now().today());
  if (dated.date) return fmt::format("{} ({})", dated.text, core::print_date(*dated.date));
  if (dated.loose.empty()) return text;
  auto date = context.date(dated.loose, core::Direction::kForward);
  if (!date && core::is_capital(dated.loose.front())) return text;
  if (!date) return unread_date(std::move(date.error()));
  const auto before = without_loose_date(dated.text, dated.loose);
  const auto rest = core::trimmed(dated.text.substr(before.size()));
  if (core::is_capital(dated.loose.front()) && !rest.starts_with("on "))
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--promise: '{}' may be its date or part of a name", dated.loose),
                      fmt::format("write it as '({})', or put the name in quotes", dated.loose));
  return fmt::format("{} ({})", before, core::print_date(*date));
}

// `me: send it (by friday)` with the day as a date. Brackets that hold no date stay as they are.
// Error: kUsage, a date that cannot be read.
core::Result<std::string> with_date(const std::string& text, const Context& context) {
  const auto typed = core::date_bracket_at_end(text);
  const auto open = text.rfind('(');
  if (typed.empty() || open == std::string::npos) return with_loose_date(text, context);
  auto date = context.date(std::string(typed), core::Direction::kForward);
  const auto rest = text.substr(std::min(text.find(')', open), text.size() - 1) + 1);
  if (date) return fmt::format("{}({}){}", text.substr(0, open), core::print_date(*date), rest);
  const bool is_near = date.error().hint.starts_with("did you mean");
  if (!is_near && !core::is_meant_as_date(typed)) return text;
  return unread_date(std::move(date.error()));
}

// Error: kUsage, a date inside the promise, which would not count.
core::Result<std::string> checked_date(const std::string& text, const Context& context) {
  TRY_ASSIGN(auto written, with_date(text, context));
  const auto promise = core::promise_from(written, context.now().today());
  auto inside = promise && !promise->date ? core::date_inside(written, context.now().today()) : "";
  if (promise && promise->date && !promise->unread_date.empty()) inside = promise->unread_date;
  if (inside.empty()) return written;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--promise: '{}' is not read as its date", inside),
                    fmt::format("write the date at the end, as '{}'", core::date_to_write(inside)));
}

}  // namespace

std::vector<Option> answer_options() {
  return {
      {.name = "--answer",
       .arity = Arity::kMany,
       .value = "QUESTION=TEXT",
       .help = "the answer to a question; part of the question is enough, and a new question is "
               "added. 'partly …' and 'declined' are answers too"},
      {.name = "--asked",
       .arity = Arity::kMany,
       .value = "QUESTION",
       .help = "a question you asked, with no answer to write down"}};
}

std::vector<Option> outcome_options() {
  auto options = answer_options();
  options.insert(
      options.end(),
      {{.name = "--note",
        .value = "TEXT",
        .help = "text for the Notes section; '-' reads standard input"},
       {.name = "--referral",
        .arity = Arity::kMany,
        .value = "PERSON",
        .help = "someone they suggested; becomes a contact unless there is one: NAME, "
                "'NAME <ADDRESS>', or 'NAME, ROLE, ORGANIZATION'; 'not-asked' if you did not ask"},
       {.name = "--no-referrals",
        .arity = Arity::kFlag,
        .help = "you asked who else to talk to, and they suggested nobody"},
       {.name = "--promise",
        .arity = Arity::kMany,
        .value = "TEXT",
        .help = "'me: … (DATE)' or 'them: … (DATE)'"},
       {.name = "--resume-given",
        .arity = Arity::kFlag,
        .help = "they asked for your résumé, and you gave them a copy"},
       {.name = "--resume-asked", .value = "VERSION", .help = "they asked you to send this résumé"},
       {.name = "--resume-not-asked",
        .arity = Arity::kFlag,
        .help = "they did not ask for your résumé"},
       {.name = "--resume-advice", .value = "TEXT", .help = "what they said about your résumé"}});
  return options;
}

core::Result<std::string> typed_promise(const std::string& typed, const Context& context) {
  const std::string text(core::trimmed(typed));
  TRY(check_line("promise", text));
  const auto promise = core::promise_from(text, context.now().today());
  if (promise && promise->text.empty())
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--promise '{}' does not say what was promised", text));
  if (promise) return checked_date(text, context);
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--promise '{}' does not say who promised", text),
                    "write it as 'me: send the paper (friday)' or 'them: introduce me to Jean'");
}

core::Result<std::vector<core::GivenAnswer>> typed_answers(const Arguments& arguments) {
  std::vector<core::GivenAnswer> answers;
  for (const auto& text : arguments.texts("answer")) {
    TRY_ASSIGN(auto given, parse_answer(text));
    answers.push_back(std::move(given));
  }
  for (const auto& question : arguments.texts("asked")) {
    TRY(check_line("asked", question));
    answers.push_back({question, ""});
  }
  return answers;
}

// What happened with the résumé, as keys of `resume`.
core::Result<std::vector<core::Member>> typed_resume(const Arguments& arguments) {
  const auto version = arguments.text("resume-asked");
  const bool is_asked = arguments.has("resume-given") || version;
  const bool is_not_asked = arguments.has("resume-not-asked");
  if (is_asked && is_not_asked)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} and --resume-not-asked cannot be used together",
                                  version ? "--resume-asked" : "--resume-given"));
  std::vector<core::Member> members;
  if (version) {
    TRY(check_line("resume-asked", *version));
    members.push_back({"version", core::Value::scalar(core::tidy(*version))});
  }
  if (is_asked || is_not_asked)
    members.push_back({"asked-for", core::Value::bare(is_asked ? "true" : "false")});
  const bool is_given = arguments.has("resume-given");
  if (is_asked) members.push_back({"handed-over", core::Value::bare(is_given ? "true" : "false")});
  if (const auto advice = arguments.text("resume-advice")) {
    TRY(check_line("resume-advice", *advice));
    members.push_back({"advice", core::Value::scalar(core::tidy(*advice))});
  }
  return members;
}

core::Result<core::Outcomes> typed_outcomes(const Arguments& arguments, std::string notes,
                                            const core::Notebook& notebook, Context& context) {
  core::Outcomes outcomes;
  if (arguments.has("no-referrals") && arguments.has("referral"))
    return core::fail(core::ErrorKind::kUsage,
                      "--referral and --no-referrals cannot be used together");
  TRY_ASSIGN(outcomes.answers, typed_answers(arguments));
  outcomes.notes = std::move(notes);
  TRY_ASSIGN(outcomes.referrals, typed_referrals(arguments.texts("referral"), notebook, context));
  outcomes.word_for_nobody =
      arguments.has("no-referrals") ? "none" : word_for_nobody(arguments.texts("referral"));
  for (const auto& text : arguments.texts("promise")) {
    TRY_ASSIGN(auto promise, typed_promise(text, context));
    outcomes.promises.push_back(std::move(promise));
  }
  TRY_ASSIGN(outcomes.resume, typed_resume(arguments));
  return outcomes;
}

}  // namespace confab::cmd
