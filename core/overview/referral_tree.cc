// SPDX-License-Identifier: MIT
#include "core/overview/referral_tree.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/notes/body/plain_value.h"
#include "core/overview/approach.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

class Builder {
 public:
  explicit Builder(const Notebook& notebook) : notebook_(notebook) {
    tree_.first_ = notebook.contacts.data();
    tree_.people.reserve(notebook.contacts.size());
    for (const auto& contact : notebook.contacts)
      tree_.people.push_back({&contact, contact.name, {}, {}});
  }

  void connect(const Link& referrer, const Link& referred) {
    if (referrer.is_empty() || referred.is_empty()) return;
    const auto from = position(referrer);
    const auto to = position(referred);
    if (from == to || !edges_.insert({from, to}).second) return;
    tree_.people[from].referred.push_back(to);
    tree_.people[to].referrers.push_back(from);
  }

  ReferralTree finish() { return std::move(tree_); }

 private:
  std::size_t position(const Link& link) {
    if (const auto* contact = notebook_.find_contact(link)) return tree_.position(*contact);
    const auto [found, is_new] = unrecorded_.try_emplace(fold(link.text), tree_.people.size());
    if (!is_new) return found->second;
    const auto name = person_name(link.text);  // without an address
    tree_.people.push_back({nullptr, name.empty() ? link.text : name, {}, {}});
    return found->second;
  }

  const Notebook& notebook_;
  ReferralTree tree_;
  std::map<std::string, std::size_t> unrecorded_;  // by folded name
  std::set<std::pair<std::size_t, std::size_t>> edges_;
};

// Talks held until now, in chronological order; those without a date first.
Pointers<Interview> talks_in_order(const Moment& moment) {
  Pointers<Interview> talks;
  for (const auto& talk : moment.notebook.interviews) {
    if (has_taken_place(talk, moment)) talks.push_back(&talk);
  }
  std::ranges::stable_sort(talks, {}, [](const Interview* each) { return each->start; });
  return talks;
}

// Walks without recursion: a chain of referrals may be as long as the notebook.
class Walk {
 public:
  explicit Walk(const ReferralTree& tree) : tree_(tree), is_shown_(tree.people.size()) {}

  bool has_shown(std::size_t person) const { return is_shown_[person]; }

  void from(std::size_t root) {
    waiting_.push_back({root, 0, true, false});
    while (!waiting_.empty()) {
      auto branch = waiting_.back();
      waiting_.pop_back();
      branch.is_repeated = is_shown_[branch.person];
      branches_.push_back(branch);
      if (!branch.is_repeated) add_referred(branch);
    }
  }

  std::vector<Branch> finish() { return std::move(branches_); }

 private:
  void add_referred(const Branch& branch) {
    is_shown_[branch.person] = true;
    const auto& referred = tree_.people[branch.person].referred;
    for (auto each = referred.rbegin(); each != referred.rend(); ++each)
      waiting_.push_back({*each, branch.depth + 1, each == referred.rbegin(), false});
  }

  const ReferralTree& tree_;
  std::vector<bool> is_shown_;
  std::vector<Branch> waiting_;
  std::vector<Branch> branches_;
};

}  // namespace

ReferralTree referral_tree(const Moment& moment) {
  Builder builder(moment.notebook);
  for (const auto* talk : talks_in_order(moment)) {
    for (const auto& named : talk->referrals.named) {
      builder.connect(talk->contact, named);
      for (const auto& other : talk->others) builder.connect(other, named);
    }
  }
  for (const auto& contact : moment.notebook.contacts) {
    // Who referred them may also follow from a talk, and that talk may lie ahead.
    const auto* note = moment.notebook.find_path(contact.path);
    if (!note || !note->text("referred-by").empty())
      builder.connect(contact.referred_by, link_from(wikilink(contact.stem())));
  }
  return builder.finish();
}

std::vector<Branch> branches_of(const ReferralTree& tree, std::optional<std::size_t> root) {
  Walk walk(tree);
  if (root) {
    walk.from(*root);
    return walk.finish();
  }
  for (std::size_t i = 0; i < tree.people.size(); ++i) {
    const auto& person = tree.people[i];
    if (person.referrers.empty() && !person.referred.empty()) walk.from(i);
  }
  // The rest are circles; each begins with its first note.
  for (std::size_t i = 0; i < tree.people.size(); ++i) {
    if (!tree.people[i].referred.empty() && !walk.has_shown(i)) walk.from(i);
  }
  return walk.finish();
}

}  // namespace confab::core
