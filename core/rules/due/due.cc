// SPDX-License-Identifier: MIT
#include "core/rules/due/due.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/practice/channel.h"
#include "core/practice/host.h"
#include "core/rules/due/one_message.h"
#include "core/rules/due/order.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

void add(DueItems& items, DueItems more) { std::ranges::move(more, std::back_inserter(items)); }

bool is_hidden(const DueItem& item, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  return contact && is_snoozed(*contact, moment.now);
}

std::string no_way(const Contact& contact) {
  return fmt::format("; no {}address on file: find a phone number or an email address",
                     channels_of(contact).empty() ? "" : "other ");
}

// For a message that cannot be sent, the command adds an address instead.
void mention_missing_way(DueItem& item, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact || !preferred_channels(*contact, moment.policy).empty()) return;
  const bool is_told = item.rule == Rule::kApproachReferral && !contact->referred_by.is_empty();
  if (!is_told && item.command == address_command(*contact)) item.why += no_way(*contact);
}

// Every rule with every contact or talk that it looks at, numbered in the order of their items.
class Tasks {
 public:
  explicit Tasks(const Moment& moment) : moment_(moment) {}

  std::size_t size() const { return contacts().size() + in_notebook_.size() + interviews().size(); }

  DueItems items_of(std::size_t task) const {
    if (task < contacts().size()) return items_for(contacts()[task]);
    task -= contacts().size();
    if (task < in_notebook_.size()) return in_notebook_[task](moment_);
    return items_for(interviews()[task - in_notebook_.size()]);
  }

 private:
  const std::vector<Contact>& contacts() const { return moment_.notebook.contacts; }
  const std::vector<Interview>& interviews() const { return moment_.notebook.interviews; }

  DueItems items_for(const Contact& contact) const {
    DueItems items;
    const auto standing = standing_of(contact, moment_);
    for (const auto owed : to_contact_) add(items, owed(contact, standing, moment_));
    return items;
  }

  DueItems items_for(const Interview& interview) const {
    DueItems items;
    for (const auto owed : for_interview_) add(items, owed(interview, moment_));
    return items;
  }

  const Moment& moment_;
  const std::vector<OwedToContact> to_contact_ = finders<OwedToContact>();
  const std::vector<OwedInNotebook> in_notebook_ = finders<OwedInNotebook>();
  const std::vector<OwedForInterview> for_interview_ = finders<OwedForInterview>();
};

// The items that all rules find.
DueItems found_items(const Moment& moment, const Executor& execute) {
  const Tasks tasks(moment);
  std::vector<DueItems> found(tasks.size());
  execute(tasks.size(), [&](std::size_t begin, std::size_t end) {
    for (auto i = begin; i < end; ++i) found[i] = tasks.items_of(i);
  });
  DueItems items;
  for (auto& each : found) add(items, std::move(each));
  return items;
}

// Everything that is due by the rules that are on.
DueItems all_items(const Moment& moment, const Executor& execute = one_by_one) {
  auto items = found_items(moment, execute);
  std::erase_if(items, [&](const DueItem& item) {
    return severity_of(item.rule, moment.policy) == Severity::kOff;
  });
  for (auto& item : items) mention_missing_way(item, moment);
  put_in_order(items, moment);
  return items;
}

}  // namespace

DueItems due_items(const Moment& moment) { return due_items(moment, one_by_one); }

DueItems due_items(const Moment& moment, const Executor& execute) {
  auto items = all_items(moment, execute);
  std::erase_if(items, [&](const DueItem& item) { return is_hidden(item, moment); });
  return items;
}

DueItems due_items(const Contact& contact, const Moment& moment, Snoozed snoozed) {
  auto items = snoozed == Snoozed::kShown ? all_items(moment) : due_items(moment);
  std::erase_if(items, [&](const DueItem& item) { return item.who != contact.stem(); });
  return items;
}

Severity severity_of(const DueItem& item, const Policy& policy) {
  const auto severity = severity_of(item.rule, policy);
  return item.is_information ? std::min(severity, Severity::kInfo) : severity;
}

DueItem owed_to(const Contact& contact, Rule rule, Instant due) {
  return {rule, due, due, std::string(contact.stem()), contact.name, contact.path, "", "", ""};
}

namespace {

// The note to correct if the contact of `interview` has none: theirs, if it is there and cannot be
// read, otherwise the interview's.
std::string_view note_to_correct(const Interview& interview, const Notebook& notebook) {
  const auto& stem = interview.contact.stem;
  const bool is_unread = std::ranges::any_of(
      notebook.unread, [&](const Diagnostic& each) { return stem_of(each.location.path) == stem; });
  return is_unread ? std::string_view(stem) : interview.stem();
}

// For `person`, who may have no note.
DueItem owed_for(const Contact* person, const Interview& interview, Rule rule, Instant due,
                 const Notebook& notebook) {
  if (person) {
    auto item = owed_to(*person, rule, due);
    item.path = interview.path;
    return item;
  }
  return {rule,
          due,
          due,
          std::string(interview.stem()),
          interview.contact.text,
          interview.path,
          "",
          "",
          fmt::format("confab edit {}", note_word(note_to_correct(interview, notebook)))};
}

}  // namespace

DueItem owed_for(const Interview& interview, Rule rule, Instant due, const Notebook& notebook) {
  return owed_for(notebook.find_contact(interview.contact.stem), interview, rule, due, notebook);
}

DueItem owed_for_talk(const Interview& talk, Rule rule, Instant due, const Moment& moment) {
  return owed_for(host_of(talk, moment), talk, rule, due, moment.notebook);
}

DueItem owed_for_promise(const Promise& promise, const Interview& talk, Rule rule, Instant due,
                         const Moment& moment) {
  return owed_for(host_of(promise, talk, moment), talk, rule, due, moment.notebook);
}

std::string address_command(const Contact& contact) {
  return fmt::format("confab set {} email=ADDRESS", note_word(contact.stem()));
}

bool takes_message(const DueItem& item) {
  const auto options = item.command.substr(0, item.command.find(kKeptOption));
  return !options.starts_with("confab reach ") || options.find(" --by ") != options.npos;
}

std::string reach_command(const Contact& contact, const Moment& moment) {
  return reach_command(contact, standing_of(contact, moment), moment);
}

std::string reach_command(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto channel = next_channel(contact, standing.pending, moment.policy);
  if (preferred_channels(contact, moment.policy).empty()) return address_command(contact);
  return fmt::format("confab reach {} --by {}", note_word(contact.stem()), channel);
}

// To someone you have met, that is understood.
std::string tell_command(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto command = reach_command(contact, standing, moment);
  const bool is_understood = standing.has_met || !command.starts_with("confab reach ");
  return is_understood ? command : fmt::format("{} {}", command, kNoAnswerNeeded);
}

}  // namespace confab::core
