// SPDX-License-Identifier: MIT
// status: where the notebook stands, and the next sensible command. What bare `confab` says.
#include <fmt/format.h>

#include <array>

#include "cmd/context.h"
#include "cmd/due_view.h"
#include "cmd/output/wording.h"
#include "core/standing.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kSchema = "confab.status/1";
constexpr std::size_t kShownItems = 3;
constexpr std::size_t kStates = 8;

using Counts = std::array<int, kStates>;

Counts counts_of(const core::Notebook& notebook, const Context& context) {
  Counts counts{};
  for (const auto& contact : notebook.contacts) {
    const auto state = core::standing_of(contact, notebook, context.policy(), context.now()).state;
    ++counts[static_cast<std::size_t>(state)];
  }
  return counts;
}

std::string next_command(const core::Notebook& notebook, const std::vector<core::DueItem>& items,
                         const Context& context) {
  if (!items.empty()) return items.front().command;
  if (!notebook.unread.empty()) return "confab check";
  if (notebook.contacts.empty()) return "confab add-contact NAME --email ADDRESS";
  for (const auto& contact : notebook.contacts) {
    const auto state = core::standing_of(contact, notebook, context.policy(), context.now()).state;
    const auto channels = core::channels_of(contact);
    if (state == core::ContactState::kToReach && !channels.empty())
      return fmt::format("confab reach {} --by {}", contact.stem, channels.front());
  }
  return "confab due --within 14d";
}

Json counts_json(const Counts& counts) {
  Json::Object result;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    result.emplace_back(core::state_name(static_cast<core::ContactState>(i)), counts[i]);
  }
  return result;
}

void print_counts(const core::Notebook& notebook, const Counts& counts, Output& out) {
  std::string states;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0)
      states += fmt::format("{}{} {}", states.empty() ? "" : ", ", counts[i],
                            core::state_name(static_cast<core::ContactState>(i)));
  }
  out.line({{counted(notebook.contacts.size(), "contact"), Style::kBold},
            {states.empty() ? "" : ": " + states}});
  out.line(fmt::format("{}, {}", counted(notebook.organizations.size(), "organization"),
                       counted(notebook.interviews.size(), "interview")));
}

core::Status print_json(const core::Notebook& notebook, const Counts& counts,
                        const std::vector<core::DueItem>& items, Context& context) {
  Json::Array due;
  for (const auto& item : items) due.push_back(due_json(item, context.now()));
  TRY_ASSIGN(const auto root, context.notebook_root());
  context.out().raw(print_answer(
      kSchema,
      {Json(Json::Object{{"notebook", root},
                         {"contacts", counts_json(counts)},
                         {"organizations", static_cast<int>(notebook.organizations.size())},
                         {"interviews", static_cast<int>(notebook.interviews.size())},
                         {"due", std::move(due)},
                         {"next", next_command(notebook, items, context)}})}));
  return core::ok();
}

core::Status run_status(const Arguments&, Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  const auto counts = counts_of(notebook, context);
  auto items = core::due_items(notebook, context.policy(), context.now());
  const auto until = core::add(context.now().instant, {1, core::Duration::Unit::kDay},
                               context.now().zone, context.policy().calendar);
  std::erase_if(items, [&](const core::DueItem& item) { return item.due > until; });
  if (context.is_json()) return print_json(notebook, counts, items, context);
  auto& out = context.out();
  print_counts(notebook, counts, out);
  if (!items.empty()) out.line("");
  for (std::size_t i = 0; i < std::min(items.size(), kShownItems); ++i)
    print_due_item(items[i], context.now(), out);
  if (items.size() > kShownItems)
    out.line(fmt::format("and {} more: confab due", items.size() - kShownItems));
  out.line("");
  out.line({{"next: ", Style::kCyan}, {next_command(notebook, items, context)}});
  return core::ok();
}

}  // namespace

const Command& status_command() {
  static const Command command = {
      "status",
      "counts contacts by state and says what is due and what comes next",
      {},
      {{"confab", "the same"}},
      run_status};
  return command;
}

}  // namespace confab::cmd
