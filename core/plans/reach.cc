// SPDX-License-Identifier: MIT
#include "core/plans/reach.h"

#include <fmt/format.h>

#include "core/practice/facts.h"
#include "core/practice/standing.h"

namespace confab::core {

Plan record_attempt(const Contact& contact, const Attempt& attempt) {
  const auto summary = fmt::format("outreach + {} {} {}", print_date(attempt.date), attempt.by,
                                   outcome_name(attempt.outcome));
  return {{{EditNote{contact.path, {AppendItem{"outreach", entry_from(attempt)}}}, summary}}};
}

void date_call_off(const Contact& contact, const When& date, const Moment& moment, Plan& plan) {
  const auto* talk = standing_of(contact, moment).missed;
  if (!talk || talk->agreed || !talk->moved_on.empty() || called_off(*talk, moment)) return;
  plan.steps.push_back(
      {EditNote{talk->path, {SetField{"cancelled", Value::bare(print_date(date))}}},
       "called off by " + print_date(date)});
}

Result<OpenPromise> open_promise(const Contact& contact, const Notebook& notebook,
                                 std::string_view text) {
  const auto open = open_promises(contact, notebook);
  const auto found = promises_like(text, open);
  if (found.size() == 1) return found.front();
  std::string list = open.empty() ? "there are no open promises" : "open promises:";
  for (const auto& name : names_of(open)) list += "\n  " + name;
  return fail(
      ErrorKind::kUsage,
      fmt::format("'{}' matches {} with {}", text,
                  found.empty() ? "no open promise" : "more than one open promise", contact.name),
      list);
}

void keep(const OpenPromise& open, Plan& plan) {
  const TickTask tick{open.promise->written};
  const auto summary = fmt::format("kept: {}", open.promise->text);
  for (auto& step : plan.steps) {
    auto* edit = std::get_if<EditNote>(&step.change);
    if (!edit || edit->path != open.interview->path) continue;
    edit->edits.push_back(tick);
    step.summary += "; " + summary;
    return;
  }
  plan.steps.push_back({EditNote{open.interview->path, {tick}}, summary});
}

}  // namespace confab::core
