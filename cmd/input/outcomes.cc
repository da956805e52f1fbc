// SPDX-License-Identifier: MIT
#include "cmd/input/outcomes.h"

#include <fmt/format.h>

#include "cmd/input/add_fields.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"
#include "cmd/resources/templates.h"
#include "core/notes/lookup.h"
#include "core/notes/promise_date.h"
#include "core/notes/schema.h"
#include "core/text/one_line.h"
#include "core/text/tidy.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {
namespace {

// Free text of one line for `option`. Error: kUsage.
core::Status check_line(std::string_view option, const std::string& text) {
  return check_typed({option, core::FieldType::kText}, text);
}

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

// `me: send it (by friday)` with the day as a date. Brackets without a date stay as they are.
// Error: kUsage if a date cannot be read.
core::Result<std::string> with_date(const std::string& text, const Context& context) {
  const auto typed = core::date_bracket_at_end(text);
  const auto open = text.rfind('(');
  if (typed.empty() || open == std::string::npos) return text;
  auto date = context.date(std::string(typed), core::Direction::kForward);
  if (date) return fmt::format("{}({})", text.substr(0, open), core::print_date(*date));
  const bool is_near = date.error().hint.starts_with("did you mean");
  if (!is_near && !core::is_meant_as_date(typed)) return text;
  date.error().message = "--promise: " + date.error().message;
  return core::fail(date.error());
}

core::Result<std::string> parse_promise(const std::string& typed, const Context& context) {
  const std::string text(core::trimmed(typed));
  TRY(check_line("promise", text));
  if (core::promise_from(text)) return with_date(text, context);
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--promise '{}' does not say who promised", text),
                    "write it as 'me: send the paper (friday)' or 'them: introduce me to Jean'");
}

// A single word that matches part of a known name: a new contact might be a duplicate.
core::Status refuse_fragment(const std::string& name, const core::Notebook& notebook) {
  if (name.find(' ') != std::string::npos || notebook.find_contact(core::link_from(name)))
    return core::ok();
  const auto known = core::one_contact(notebook, name);
  if (!known) return core::ok();
  return core::fail(core::ErrorKind::kNotFound,
                    fmt::format("'{}' may be {}, who is already a contact", name, (*known)->name),
                    fmt::format("write '{}', or the full name of a new contact", (*known)->stem()));
}

// `NAME`, `NAME <ADDRESS>`, `NAME, ROLE, ORGANIZATION`, or all of it.
struct Description {
  std::string name;
  std::string email = {};
  std::string role = {};
  std::string organization = {};  // the rest: a company's name may have a comma
};

std::string take_part(std::string_view& text) {
  const auto end = std::min(text.find(','), text.size());
  const auto part = core::tidy(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

Description description_from(std::string_view text) {
  Description person;
  const auto open = text.find('<'), close = text.find('>');
  std::string without_address(text);
  if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
    person.email = core::tidy(text.substr(open + 1, close - open - 1));
    without_address.erase(open, close - open + 1);
  }
  auto rest = std::string_view(without_address);
  person.name = take_part(rest);
  person.role = take_part(rest);
  person.organization = core::tidy(rest);
  return person;
}

core::Result<std::vector<core::Member>> described_fields(const Description& person,
                                                         const core::Notebook& notebook) {
  std::vector<core::Member> fields;
  for (const auto& [key, text] : {std::pair("organization", &person.organization),
                                  {"role", &person.role},
                                  {"email", &person.email}}) {
    if (text->empty()) continue;
    auto value = typed_value(*core::find_field(core::kContact, key), {*text}, notebook);
    if (!value) {
      value.error().message = "--referral: " + without_dashes(value.error()).message;
      return core::fail(std::move(value.error()));
    }
    fields.push_back({key, std::move(*value)});
  }
  return fields;
}

core::Result<core::NamedPerson> named_person(const std::string& typed,
                                             const core::Notebook& notebook, Context& context) {
  TRY(check_line("referral", typed));
  const bool is_known = notebook.find_contact(core::link_from(typed)) != nullptr;
  const auto person = is_known ? Description{typed} : description_from(typed);
  TRY(check_line("referral", person.name));
  TRY(refuse_fragment(person.name, notebook));
  TRY_ASSIGN(auto fields, described_fields(person, notebook));
  TRY_ASSIGN(auto body, filled_template("contact", {{"name", person.name}}, context));
  return core::NamedPerson{person.name, std::move(body), std::move(fields)};
}

// The names in a comma-separated list.
std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  while (!list.empty()) {
    const auto end = std::min(list.find(','), list.size());
    auto name = std::string(list.substr(0, end));
    name.erase(0, name.find_first_not_of(' '));
    name.erase(name.find_last_not_of(' ') + 1);
    if (!name.empty()) names.push_back(std::move(name));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return names;
}

core::Result<std::vector<core::NamedPerson>> named_people(const std::vector<std::string>& names,
                                                          const core::Notebook& notebook,
                                                          Context& context) {
  std::vector<core::NamedPerson> people;
  for (const auto& name : names) {
    TRY_ASSIGN(auto person, named_person(name, notebook, context));
    people.push_back(std::move(person));
  }
  return people;
}

// Repeats until every name is clear, so that one name does not lose the answers so far.
void ask_referrals(core::Outcomes& outcomes, const core::Notebook& notebook, Context& context) {
  while (true) {
    const auto list =
        ask("Who did they suggest? (names, separated by commas; 'none' if you asked and they named "
            "nobody)",
            context);
    if (!list || list->empty()) return;
    outcomes.has_no_referrals = *list == "none";
    if (outcomes.has_no_referrals) return;
    auto people = named_people(names_in(*list), notebook, context);
    if (people) outcomes.referrals = std::move(*people);
    if (people) return;
    context.out().error(people.error());
  }
}

void ask_promises(core::Outcomes& outcomes, Context& context) {
  while (true) {
    const auto text = ask("Any promises? ('me: …' or 'them: …'; empty if none)", context);
    if (!text || text->empty()) return;
    auto promise = parse_promise(*text, context);
    if (promise)
      outcomes.promises.push_back(std::move(*promise));
    else
      context.out().error(promise.error());
  }
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
        .help = "someone they suggested; becomes a contact unless you have a note: NAME, "
                "'NAME <ADDRESS>', or 'NAME, ROLE, ORGANIZATION'"},
       {.name = "--no-referrals",
        .arity = Arity::kFlag,
        .help = "you asked who else to talk to, and they suggested nobody"},
       {.name = "--promise",
        .arity = Arity::kMany,
        .value = "TEXT",
        .help = "'me: … (DATE)' or 'them: … (DATE)'"},
       {.name = "--resume-given", .arity = Arity::kFlag, .help = "they asked for your résumé"},
       {.name = "--resume-asked",
        .value = "VERSION",
        .help = "they asked for your résumé, and which one you gave them"},
       {.name = "--resume-not-asked",
        .arity = Arity::kFlag,
        .help = "they did not ask for your résumé"},
       {.name = "--resume-advice", .value = "TEXT", .help = "what they said about your résumé"}});
  return options;
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
  const bool is_given = arguments.has("resume-given") || version;
  const bool is_not_asked = arguments.has("resume-not-asked");
  if (is_given && is_not_asked)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} and --resume-not-asked exclude each other",
                                  version ? "--resume-asked" : "--resume-given"));
  std::vector<core::Member> members;
  if (version) {
    TRY(check_line("resume-asked", *version));
    members.push_back({"version", core::Value::scalar(core::tidy(*version))});
  }
  if (is_given || is_not_asked)
    members.push_back({"asked-for", core::Value::bare(is_given ? "true" : "false")});
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
    return core::fail(core::ErrorKind::kUsage, "--referral and --no-referrals exclude each other");
  TRY_ASSIGN(outcomes.answers, typed_answers(arguments));
  outcomes.notes = std::move(notes);
  TRY_ASSIGN(outcomes.referrals, named_people(arguments.texts("referral"), notebook, context));
  outcomes.has_no_referrals = arguments.has("no-referrals");
  for (const auto& text : arguments.texts("promise")) {
    TRY_ASSIGN(auto promise, parse_promise(text, context));
    outcomes.promises.push_back(std::move(promise));
  }
  TRY_ASSIGN(outcomes.resume, typed_resume(arguments));
  return outcomes;
}

std::vector<core::GivenAnswer> ask_answers(const std::vector<core::Question>& questions,
                                           Context& context) {
  std::vector<core::GivenAnswer> answers;
  for (const auto& question : questions) {
    if (question.state > core::AnswerState::kNoAnswer) continue;
    if (!context.out().flush()) break;  // the terminal is gone
    context.out().line((question.is_critical ? "! " : "") + question.text,
                       Output::Stream::kMessage);
    const auto answer = ask("  Their answer (empty: not asked):", context);
    if (!answer) break;
    if (!answer->empty()) answers.push_back({question.text, *answer});
  }
  return answers;
}

core::Result<core::Outcomes> ask_outcomes(const std::vector<core::Question>& questions,
                                          const core::Notebook& notebook, Context& context) {
  core::Outcomes outcomes;
  outcomes.answers = ask_answers(questions, context);
  outcomes.notes = ask("Anything else to note? (one line)", context).value_or("");
  ask_referrals(outcomes, notebook, context);
  ask_promises(outcomes, context);
  return outcomes;
}

}  // namespace confab::cmd
