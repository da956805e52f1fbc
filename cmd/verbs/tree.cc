// SPDX-License-Identifier: MIT
// tree: who referred you to which people, and who has not heard how it went.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/people.h"
#include "cmd/answers/signs.h"
#include "cmd/output/escape.h"
#include "cmd/output/narrow.h"
#include "core/notes/notebook/lookup.h"
#include "core/overview/referral_graph.h"
#include "core/overview/referral_state.h"

namespace confab::cmd {
namespace {

const Schema kTreeSchema = {
    "confab.tree/1",
    {"name", "who", "path", "state", "met", "referrers", "referred", "has-not-heard"}};

Json names_of(const std::vector<std::size_t>& positions, const core::ReferralTree& tree) {
  std::vector<std::string> names;
  for (const auto position : positions) names.push_back(tree.people[position].name);
  return Json::texts(names);
}

Json item_of(const core::ReferredPerson& person, const core::ReferralTree& tree,
             const core::ReferralStates& states) {
  const auto state = states.of(person);
  const auto* contact = person.contact;
  return Json::Object{{"name", person.name},
                      {"who", Json::text_or_null(contact ? contact->stem() : "")},
                      {"path", Json::text_or_null(contact ? contact->path : "")},
                      {"state", contact ? Json(core::state_name(state.state)) : Json()},
                      {"met", state.met ? Json(core::print_date(*state.met)) : Json()},
                      {"referrers", names_of(person.referrers, tree)},
                      {"referred", names_of(person.referred, tree)},
                      {"has-not-heard", state.has_not_heard}};
}

// The person's branch as data, without its drawing.
std::vector<Text> details_of(const core::Branch& branch, const core::ReferralTree& tree,
                             const core::ReferralStates& states) {
  const auto& person = tree.people[branch.person];
  if (branch.is_repeated && !person.referred.empty()) return {{"see above", Style::kDim}};
  const auto state = states.of(person);
  std::vector<Text> details = {{core::referral_words(person, state), Style::kDim}};
  if (state.has_not_heard) details.push_back({"; has not heard how it went", Style::kYellow});
  return details;
}

constexpr std::size_t kNarrowestDetails = 20;

class TreePrinter {
 public:
  TreePrinter(const core::ReferralTree& tree, const core::Moment& moment, Context& context)
      : tree_(tree),
        notebook_(moment.notebook),
        states_(moment),
        out_(context.out()),
        signs_(signs_for(context.environment())),
        columns_(static_cast<std::size_t>(std::max(context.environment().answer_columns, 0))) {}

  void print(const core::Branch& branch) {
    const auto depth = static_cast<std::size_t>(branch.depth);
    has_more_.resize(depth + 1);
    has_more_[depth] = !branch.is_last;
    std::string trunk;
    for (std::size_t i = 1; i < depth; ++i) trunk += has_more_[i] ? signs_.trunk : "   ";
    const auto sign = depth == 0 ? "" : branch.is_last ? signs_.last_branch : signs_.branch;
    const auto below = depth == 0 ? "" : branch.is_last ? "   " : signs_.trunk;
    const auto name = core::shown_name(tree_.people[branch.person], notebook_);
    std::vector<Text> line = {{trunk + std::string(sign)}, {name, Style::kBold}};
    auto details = details_of(branch, tree_, states_);
    const bool fits = columns_ == 0 || width_of(line) + 2 + width_of(details) <= columns_;
    if (!fits) {
      const auto indent = trunk + std::string(below);
      print_name(line.front(), indent, name);
      return print_below(indent + "  ", details);
    }
    line.push_back({"  "});
    line.insert(line.end(), details.begin(), details.end());
    out_.line(line);
  }

 private:
  void print_name(Text before, const std::string& indent, const std::string& name) {
    const auto width = display_width(indent);
    const auto room = columns_ > width + kNarrowestDetails ? columns_ - width : kNarrowestDetails;
    for (const auto& part : broken(escaped(name), room)) {
      out_.line({before, {part, Style::kBold}});
      before.text = indent;
    }
  }

  // The details in lines of their own, each after the trunk.
  void print_below(const std::string& trunk, const std::vector<Text>& details) {
    const auto width = display_width(trunk);
    const auto room = columns_ > width + kNarrowestDetails ? columns_ - width : kNarrowestDetails;
    for (auto& pieces : paragraph(details, room)) {
      pieces.insert(pieces.begin(), {trunk});
      out_.line(pieces);
    }
  }

  const core::ReferralTree& tree_;
  const core::Notebook& notebook_;
  core::ReferralStates states_;
  Output& out_;
  const Signs& signs_;
  std::size_t columns_;
  std::vector<bool> has_more_;  // at each depth, does another branch follow?
};

void print_tree(const std::vector<core::Branch>& branches, const core::ReferralTree& tree,
                const core::Moment& moment, Context& context) {
  TreePrinter printer(tree, moment, context);
  for (const auto& branch : branches) {
    if (branch.depth == 0 && &branch != branches.data()) context.out().line("");
    printer.print(branch);
  }
}

core::Status print_items(const std::vector<core::Branch>& branches, const core::ReferralTree& tree,
                         const core::Moment& moment, Context& context) {
  const core::ReferralStates states(moment);
  Json::Array items;
  for (const auto& branch : branches) {
    if (!branch.is_repeated) items.push_back(item_of(tree.people[branch.person], tree, states));
  }
  return context.answer(kTreeSchema, std::move(items));
}

core::Result<std::optional<std::size_t>> typed_root(const Arguments& arguments,
                                                    const core::ReferralTree& tree,
                                                    const core::Notebook& notebook) {
  const auto who = arguments.text("WHO");
  if (!who) return std::nullopt;
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, *who));
  return tree.position(*contact);
}

core::Status run_tree(const Arguments& arguments, Context& context) {
  if (arguments.has("mermaid") && arguments.has("dot"))
    return core::fail(core::ErrorKind::kUsage, "use either --mermaid or --dot");
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.report_unclear(notebook);
  report_referrals_left_out(notebook, context);
  const auto moment = context.moment(notebook);
  const auto tree = core::referral_tree(moment);
  TRY_ASSIGN(const auto root, typed_root(arguments, tree, notebook));
  const auto branches = core::branches_of(tree, root);
  if (arguments.has("mermaid"))
    context.out().block(core::mermaid_graph(branches, tree, moment));
  else if (arguments.has("dot"))
    context.out().block(core::dot_graph(branches, tree, moment));
  else if (context.is_for_programs())
    return print_items(branches, tree, moment, context);
  else
    print_tree(branches, tree, moment, context);
  return core::ok();
}

}  // namespace

const Command& tree_command() {
  static const Command command = {
      .name = "tree",
      .summary = "show who referred you to which people, and who has not heard how it went",
      .options = {{.name = "WHO", .help = "start with this contact"},
                  {.name = "--mermaid",
                   .arity = Arity::kFlag,
                   .help = "print a Mermaid graph, as GitHub and Obsidian draw it"},
                  {.name = "--dot", .arity = Arity::kFlag, .help = "print a graph for Graphviz"}},
      .examples = {{"confab tree"},
                   {"confab tree zoe", "only the people Zoë referred you to"},
                   {"confab tree --dot | dot -Tsvg > referrals.svg"}},
      .run = run_tree,
      .paging = Paging::kLongAnswers,
      .fields = kTreeSchema.keys};
  return command;
}

}  // namespace confab::cmd
