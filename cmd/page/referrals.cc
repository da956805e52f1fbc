// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cmd/page/parts.h"
#include "core/overview/referral_state.h"

namespace confab::cmd {
namespace {

constexpr int kDeepest = 12;  // readers and browsers cannot follow deeper nesting

core::PageFields person_fields(const core::Branch& branch, const core::ReferralTree& tree,
                               const core::ReferralStates& states, const Voice& voice) {
  const auto& person = tree.people[branch.person];
  const auto state = states.of(person);
  return {{"name", person.contact ? voice.person(*person.contact) : voice.person(person.name)},
          {"href", voice.link(person.contact ? person.contact->path : "")},
          {"words", core::referral_words(person, state)},
          {"not-heard", state.has_not_heard && !branch.is_repeated},
          {"repeated", branch.is_repeated && !person.referred.empty()}};
}

}  // namespace

// Each entry says how many lists it closes and whether it opens one.
void add_referrals(const core::ReferralTree& tree, const Voice& voice, core::PageFields& page) {
  const core::ReferralStates states(voice.moment());
  core::PageList lines;
  int depth = -1;
  for (const auto& branch : core::branches_of(tree)) {
    const int now = std::min(branch.depth, kDeepest);
    auto fields = person_fields(branch, tree, states, voice);
    fields.push_back({"opens", now > depth});
    fields.push_back({"root", now == 0});
    fields.push_back({"ends", now <= depth});
    fields.push_back(
        {"closes", core::PageList(static_cast<std::size_t>(std::max(0, depth - now)))});
    std::string indent(static_cast<std::size_t>(2 * now), ' ');
    fields.push_back({"indent", std::move(indent)});
    lines.push_back(std::move(fields));
    depth = now;
  }
  page.push_back({"has-tree", !lines.empty()});
  page.push_back({"tree", std::move(lines)});
  page.push_back({"tree-end", core::PageList(static_cast<std::size_t>(depth + 1))});
}

}  // namespace confab::cmd
