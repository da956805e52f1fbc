// SPDX-License-Identifier: MIT
// referral_graph.h: the referral tree as text that other programs draw.
#pragma once

#include <string>
#include <vector>

#include "core/overview/referral_tree.h"

namespace confab::core {

// The people in `branches` as a graph. No name can end its label or add to the graph.
std::string mermaid_graph(const std::vector<Branch>& branches, const ReferralTree& tree,
                          const Moment& moment);
std::string dot_graph(const std::vector<Branch>& branches, const ReferralTree& tree,
                      const Moment& moment);

}  // namespace confab::core
