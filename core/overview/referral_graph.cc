// SPDX-License-Identifier: MIT
#include "core/overview/referral_graph.h"

#include <fmt/format.h>

#include "core/overview/referral_state.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

std::string mermaid_label(std::string_view text) {
  std::string label;
  for (const char c : one_line(text)) {
    // Mermaid reads `#35;` as the character of that number.
    const bool is_plain = std::string_view("\"#<>&;\\`").find(c) == std::string_view::npos;
    label += is_plain ? std::string(1, c) : fmt::format("#{};", static_cast<int>(c));
  }
  return label;
}

std::string dot_label(std::string_view text) {
  std::string label;
  for (const char c : one_line(text)) {
    if (c == '"' || c == '\\') label += '\\';
    label += c;
  }
  return label;
}

// One line for each person, then one for each referral.
template <class Node, class Edge>
std::string graph_of(const std::vector<Branch>& branches, const ReferralTree& tree, Node node,
                     Edge edge) {
  std::string nodes, edges;
  for (const auto& branch : branches) {
    if (branch.is_repeated) continue;
    const auto& person = tree.people[branch.person];
    nodes += node(branch.person, person);
    for (const auto referred : person.referred) edges += edge(branch.person, referred);
  }
  return nodes + edges;
}

}  // namespace

std::string mermaid_graph(const std::vector<Branch>& branches, const ReferralTree& tree,
                          const Moment& moment) {
  const ReferralStates states(moment);
  return "graph LR\n" + graph_of(
                            branches, tree,
                            [&](std::size_t position, const ReferredPerson& person) {
                              const auto words = referral_words(person, states.of(person));
                              return fmt::format("  p{}[\"{}<br/>{}\"]\n", position,
                                                 mermaid_label(shown_name(person, moment.notebook)),
                                                 mermaid_label(words));
                            },
                            [](std::size_t from, std::size_t to) {
                              return fmt::format("  p{} --> p{}\n", from, to);
                            });
}

std::string dot_graph(const std::vector<Branch>& branches, const ReferralTree& tree,
                      const Moment& moment) {
  const ReferralStates states(moment);
  return "digraph referrals {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n" +
         graph_of(
             branches, tree,
             [&](std::size_t position, const ReferredPerson& person) {
               const auto words = referral_words(person, states.of(person));
               return fmt::format("  p{} [label=\"{}\\n{}\"];\n", position,
                                  dot_label(shown_name(person, moment.notebook)), dot_label(words));
             },
             [](std::size_t from, std::size_t to) {
               return fmt::format("  p{} -> p{};\n", from, to);
             }) +
         "}\n";
}

}  // namespace confab::core
