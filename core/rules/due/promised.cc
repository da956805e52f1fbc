// SPDX-License-Identifier: MIT
#include "core/rules/due/promised.h"

#include <fmt/format.h>

#include "core/practice/open_promises.h"

namespace confab::core {

std::optional<DueItem> promised(const Promise& promise, const Interview& interview, Rule rule,
                                const Duration& within, const Moment& moment) {
  const auto end = moment.end(interview);
  const bool may_be_dated = interview.is_planned() || interview.fell_through();
  const bool counts = moment.was_held(interview) || (may_be_dated && promise.date);
  if (!counts || (!promise.date && !end)) return {};
  const auto due =
      promise.date ? last_instant(*promise.date, moment.now.zone) : moment.after(*end, within);
  auto item = owed_for(interview, rule, due, moment.notebook);
  item.explanation =
      promise.date ? "the date in the promise"
                   : fmt::format("{} after {}", print_duration(within), moment.day_and_time(*end));
  return item;
}

std::string called(const Promise& promise, const Interview& interview, const Notebook& notebook) {
  const auto* contact = notebook.find_contact(interview.contact.stem);
  if (!contact) return promise.text;
  auto open = open_promises(*contact, notebook);
  std::erase_if(open, [&](const OpenPromise& each) { return each.promise->by != promise.by; });
  return name_of({&interview, &promise}, open);
}

}  // namespace confab::core
