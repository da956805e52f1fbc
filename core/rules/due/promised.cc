// SPDX-License-Identifier: MIT
#include "core/rules/due/promised.h"

#include <fmt/format.h>

#include "core/practice/open_promises.h"

namespace confab::core {

namespace {

// Of two promises that are the same, the name says who promised; here that is known.
std::string without_promiser(const std::string& name, Promise::By side) {
  const std::string_view promiser = side == Promise::By::kMe ? "me: " : "them: ";
  return name.starts_with(promiser) ? name.substr(promiser.size()) : name;
}

}  // namespace

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

void PromiseNames::add(const Contact& contact) {
  const auto all = open_promises(contact, notebook_);
  const auto names = names_of(all);
  for (std::size_t i = 0; i < all.size(); ++i) names_[all[i].promise].among_all = names[i];
  for (const auto side : {Promise::By::kMe, Promise::By::kThem}) {
    auto own = all;
    std::erase_if(own, [&](const OpenPromise& each) { return each.promise->by != side; });
    const auto own_names = names_of(own);
    for (std::size_t i = 0; i < own.size(); ++i)
      names_[own[i].promise].among_their_own = without_promiser(own_names[i], side);
  }
}

const PromiseNames::Names* PromiseNames::find(const Promise& promise, const Interview& interview) {
  const auto* contact = notebook_.find_contact(interview.contact.stem);
  if (contact && added_.insert(contact).second) add(*contact);
  const auto found = names_.find(&promise);
  return found == names_.end() ? nullptr : &found->second;
}

std::string PromiseNames::among_their_own(const Promise& promise, const Interview& interview) {
  const auto* names = find(promise, interview);
  return names ? names->among_their_own : promise.text;
}

std::string PromiseNames::among_all(const Promise& promise, const Interview& interview) {
  const auto* names = find(promise, interview);
  return names ? names->among_all : promise.text;
}

}  // namespace confab::core
