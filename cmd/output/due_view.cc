// SPDX-License-Identifier: MIT
#include "cmd/output/due_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "cmd/output/shell_lines.h"
#include "cmd/output/table.h"
#include "core/messages/draft_choice.h"
#include "core/practice/channel.h"
#include "core/rule.h"
#include "core/rules/due/order.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

constexpr std::size_t kIndent = 6;
constexpr std::size_t kNarrowest = 20;  // text is never wrapped to less

Text heading_of(core::Urgency section) {
  switch (section) {
    case core::Urgency::kLate:
      return {"LATE", Style::kRed};
    case core::Urgency::kToday:
      return {"TODAY", Style::kYellow};
    case core::Urgency::kSoon:
      return {"SOON", Style::kBold};
  }
  return {};
}

// "both", "three": how many items a command settles.
std::string number_word(std::size_t count) {
  constexpr std::array<std::string_view, 8> kWords = {"none", "one",  "both", "three",
                                                      "four", "five", "six",  "seven"};
  return count < kWords.size() ? std::string(kWords[count]) : std::to_string(count);
}

// The draft for the item, or for all that one message settles; empty if it does not need a message,
// or there is no way to send one.
std::string draft_of(const core::DueItem& item, const core::Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  const bool is_blocked = !contact || item.command.starts_with("confab edit ") ||
                          item.command == core::address_command(*contact);
  if (is_blocked || !core::takes_message(item)) return "";
  const auto rule = item.message.value_or(item.rule);
  // A person may have many promises, and their drafts do not depend on the channel.
  const bool is_promise = rule == core::Rule::kKeepPromise || rule == core::Rule::kNudgePromise;
  const auto channel =
      is_promise ? ""
                 : core::next_channel(*contact, core::standing_of(*contact, moment).pending,
                                      moment.policy);
  const auto kind = core::draft_for(rule, *contact, channel, moment);
  if (!kind) return "";
  return core::is_thanks(*kind) ? "thank-you" : std::string(core::draft_name(*kind));
}

// The command that drafts it; empty as above.
std::string draft_command(const core::DueItem& item, const core::Moment& moment) {
  const auto draft = draft_of(item, moment);
  if (draft.empty()) return "";
  const auto who = core::note_word(item.who);
  if (draft == "thank-you") return fmt::format("confab thank {} --draft", who);
  return fmt::format("confab reach {} --draft --for {}", who, draft);
}

class Printer {
 public:
  Printer(const DueView& view, const core::Moment& moment, Output& out)
      : view_(view), moment_(moment), out_(out) {}

  // `next` is the item after it; null for the last.
  void print(const core::DueItem& item, const core::DueItem* next) {
    print_headings(item);
    print_date(item);
    print_text(item.why, Style::kPlain);
    if (view_.explains_dates) print_text("= " + item.explanation, Style::kPlain);
    const bool is_shared = next && next->who == item.who && next->command == item.command &&
                           section(*next) == section(item);
    if (!is_shared) print_command(item);
  }

 private:
  core::Urgency section(const core::DueItem& item) const {
    return core::urgency_of(item, moment_.now);
  }

  void print_headings(const core::DueItem& item) {
    const bool is_new_section = section_ != section(item);
    const bool is_new_person = is_new_section || who_ != item.who;
    const bool is_first = !section_;
    if (!is_first && (is_new_section || (is_new_person && view_.names_people))) out_.line("");
    if (is_new_section) out_.line({heading_of(section(item))});
    if (is_new_person && view_.names_people) print_person(item);
    section_ = section(item);
    who_ = item.who;
  }

  void print_person(const core::DueItem& item) {
    const auto* contact = moment_.notebook.find_contact(item.who);
    const auto at = contact ? moment_.notebook.organization_name(*contact) : "";
    const auto name = at.empty() ? item.name : fmt::format("{}, {}", item.name, at);
    const auto lines = wrapped(name, room(2));
    const bool fits = item.who.size() + 2 + lines.front().size() <= room(0);
    if (fits && lines.size() == 1) {
      out_.line({{item.who, Style::kBold}, {name.empty() ? "" : "  " + name}});
      return;
    }
    out_.line({{item.who, Style::kBold}});
    for (const auto& line : lines) out_.line("  " + line);
  }

  void print_date(const core::DueItem& item) {
    const auto late = core::lateness_name(item, moment_.now);
    const auto overdue = late == "overdue" ? "overdue, " : "";
    const auto when = fmt::format("{} ({}{})", moment_.day_and_time(item.due), overdue,
                                  core::print_distance(item.due, moment_.now));
    const std::string rule(core::rule_info(item.rule).id);
    const auto style = late == "due" ? Style::kYellow : Style::kRed;
    if (rule.size() + 4 + when.size() <= room(0)) {
      out_.line({{"  "}, {rule, Style::kCyan}, {"  "}, {when, style}});
      return;
    }
    out_.line({{"  "}, {rule, Style::kCyan}});
    print_text(when, style);
  }

  void print_command(const core::DueItem& item) {
    const auto count = item.settles.size() + 1;
    const bool is_repeated = !printed_.insert(item.who + '\n' + item.command).second;
    if (count > 1 && is_repeated) return print_text("the message above settles this too");
    if (count > 1)
      print_text(fmt::format("one message settles {}:", number_word(count)), Style::kPlain);
    print_shell(item.command);
    if (!view_.names_drafts) return;
    if (const auto draft = draft_command(item, moment_); !draft.empty()) print_shell(draft);
  }

  void print_shell(const std::string& command) {
    for (const auto& line : shell_lines(command, room(kIndent)))
      out_.line({{std::string(kIndent, ' ')}, {line, Style::kDim}});
  }

  void print_text(const std::string& text, Style style = Style::kPlain) {
    for (const auto& line : wrapped(text, room(kIndent)))
      out_.line({{std::string(kIndent, ' ')}, {line, style}});
  }

  // The columns after an indent; 0, for no limit, without a terminal.
  std::size_t room(std::size_t indent) const {
    const auto columns = static_cast<std::size_t>(std::max(out_.columns(), 0));
    if (columns == 0) return indent == 0 ? std::string::npos : 0;
    return std::max(columns, kNarrowest + indent) - indent;
  }

  const DueView& view_;
  const core::Moment& moment_;
  Output& out_;
  std::optional<core::Urgency> section_;
  std::string who_;
  std::set<std::string> printed_;
};

Json::Array settled_json(const core::DueItem& item) {
  Json::Array rules;
  for (const auto rule : item.settles) rules.push_back(core::rule_info(rule).id);
  return rules;
}

}  // namespace

void print_due_items(const core::DueItems& items, const DueView& view, const core::Moment& moment,
                     Output& out) {
  Printer printer(view, moment, out);
  for (std::size_t i = 0; i < items.size(); ++i)
    printer.print(items[i], i + 1 < items.size() ? &items[i + 1] : nullptr);
}

Json::Object due_object(const core::DueItem& item, const core::Moment& moment) {
  const auto& now = moment.now;
  return Json::Object{{"who", item.who},
                      {"name", item.name},
                      {"rule", core::rule_info(item.rule).id},
                      {"due", core::print_date(core::local_minute(item.due, now.zone))},
                      {"state", core::lateness_name(item, now)},
                      {"path", item.path},
                      {"why", item.why},
                      {"command", item.command},
                      {"draft", Json::text_or_null(draft_of(item, moment))},
                      {"settles", settled_json(item)},
                      {"severity", core::severity_name(core::severity_of(item, moment.policy))}};
}

}  // namespace confab::cmd
