// SPDX-License-Identifier: MIT
#include "core/rules/due/promised.h"

#include <fmt/format.h>

#include "core/practice/counted_from.h"
#include "core/practice/open_promises.h"
#include "core/rules/due/one_message.h"
#include "core/text/shell_word.h"

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
  auto item = owed_for_promise(promise, interview, rule, due, moment);
  item.explanation = promise.date ? "the date in the promise" : counted_from(*end, within, moment);
  return item;
}

std::string kept_command(const Contact& contact, const std::string& name) {
  return fmt::format("confab reach {}{}{}", note_word(contact.stem()), kKeptOption,
                     shell_word(name));
}

PromiseNames::Names PromiseNames::names_with(const Contact& person) const {
  Names names;
  const auto all = open_promises(person, notebook_);
  const auto of_all = names_of(all);
  for (std::size_t i = 0; i < all.size(); ++i) names.among_all[all[i].promise] = of_all[i];
  for (const auto side : {Promise::By::kMe, Promise::By::kThem}) {
    auto own = all;
    std::erase_if(own, [&](const OpenPromise& each) { return each.promise->by != side; });
    const auto of_own = names_of(own);
    for (std::size_t i = 0; i < own.size(); ++i)
      names.among_their_own[own[i].promise] = without_promiser(of_own[i], side);
  }
  return names;
}

const PromiseNames::Names& PromiseNames::with(std::string_view who) {
  const auto* person = notebook_.find_contact(who);
  const auto [known, is_new] = known_.try_emplace(person);
  if (is_new && person) known->second = names_with(*person);
  return known->second;
}

namespace {

using ByPromise = std::unordered_map<const Promise*, std::string>;

const std::string& name_in(const ByPromise& names, const Promise& promise) {
  const auto found = names.find(&promise);
  return found == names.end() ? promise.text : found->second;
}

}  // namespace

const std::string& PromiseNames::among_their_own(const Promise& promise, std::string_view who) {
  return name_in(with(who).among_their_own, promise);
}

const std::string& PromiseNames::among_all(const Promise& promise, std::string_view who) {
  return name_in(with(who).among_all, promise);
}

}  // namespace confab::core
