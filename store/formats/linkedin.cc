// SPDX-License-Identifier: MIT
#include "store/formats/linkedin.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/reader/foreign_date.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/text/html_text.h"

namespace confab::store {
namespace {

// Cells by the names of their columns.
class NamedCells {
 public:
  explicit NamedCells(const Sheet& sheet) {
    const auto& columns = sheet.columns.columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
      by_name_.emplace(core::fold(core::one_line(columns[i].name)), i);
  }

  bool has(std::string_view name) const { return by_name_.contains(name); }

  std::string at(const CsvRow& row, std::string_view name) const {
    const auto found = by_name_.find(name);
    if (found == by_name_.end() || found->second >= row.cells.size()) return "";
    return core::one_line(row.cells[found->second]);
  }

 private:
  std::map<std::string, std::size_t, std::less<>> by_name_;
};

std::span<const CsvRow> rows_below(const Sheet& sheet) {
  return std::span(sheet.rows).subspan(sheet.columns.row + 1);
}

core::Value entry(std::string date, std::string_view outcome) {
  using core::Value;
  return Value::map({{"date", Value::bare(std::move(date))},
                     {"by", Value::bare("linkedin")},
                     {"outcome", Value::bare(std::string(outcome))}});
}

core::Error no_owner(const Sheet& sheet) {
  return {core::ErrorKind::kUsage,
          "cannot tell which of these people you are",
          {sheet.file},
          "pass --owner with your name as it is written there"};
}

// A message, as in its row.
struct Message {
  std::string from, from_profile, to, to_profile, date, text;
};

// The only person who takes part in every message; empty if there is none, or more than one.
std::string owner_among(const std::vector<Message>& messages) {
  std::set<std::string> owners;
  bool is_first = true;
  for (const auto& message : messages) {
    std::set<std::string> people = {core::fold(message.from)};
    for (const auto& name : pieces_between(message.to, ",;")) people.insert(core::fold(name));
    if (is_first) owners = people;
    std::erase_if(owners, [&](const auto& name) { return !people.contains(name); });
    is_first = false;
  }
  return owners.size() == 1 ? *owners.begin() : "";
}

// Sorts messages into attempts and left-out entries.
class MessageReader {
 public:
  MessageReader(const Sheet& sheet, std::string owner)
      : sheet_(sheet),
        owner_(std::move(owner)),
        folded_owner_(core::fold(owner_)),
        imported_{.format = "linkedin-messages"} {}

  void add(const Message& message, const CsvRow& row) {
    const auto place = fmt::format("{}:{}", sheet_.file, row.line);
    const bool is_mine = core::fold(message.from) == folded_owner_;
    const auto others = pieces_between(is_mine ? message.to : message.from, ",;");
    if (core::fold(message.from) == core::fold(message.to)) return leave_out(place, "to yourself");
    if (pieces_between(message.to, ",;").size() > 1)
      return leave_out(place, "a group conversation");
    if (others.empty() || message.from.empty())
      return leave_out(place, "has no sender or no recipient");
    if (!is_mine && core::fold(message.to) != folded_owner_)
      return leave_out(place, fmt::format("neither from nor to {}", owner_));
    const auto date = iso_date(message.date, DateOrder::kMonthFirst);
    if (date.empty()) return refuse(place, fmt::format("cannot read date '{}'", message.date));
    imported_.attempts.push_back({place, others.front(),
                                  is_mine ? message.to_profile : message.from_profile,
                                  entry(date, is_mine ? "sent" : "replied"), message.text});
  }

  void leave_out(std::string place, std::string why) {
    imported_.left_out.push_back({std::move(place), std::move(why)});
  }

  core::Imported finish() { return std::move(imported_); }

 private:
  void refuse(std::string place, std::string why) {
    imported_.left_out.push_back(
        {std::move(place), std::move(why), core::LeftOutEntry::Cause::kRefused});
  }

  const Sheet& sheet_;
  std::string owner_;
  std::string folded_owner_;
  core::Imported imported_;
};

std::vector<Message> messages_of(const Sheet& sheet, const NamedCells& cells) {
  std::vector<Message> messages;
  for (const auto& row : rows_below(sheet)) {
    messages.push_back({cells.at(row, "from"), cells.at(row, "sender profile url"),
                        cells.at(row, "to"), cells.at(row, "recipient profile urls"),
                        cells.at(row, "date"),
                        core::one_line(html_text(cells.at(row, "content")))});
  }
  return messages;
}

// Why a row is not a message between two people; empty for one.
std::string why_no_message(const NamedCells& cells, const CsvRow& row) {
  const auto is = [&](std::string_view column, std::string_view word) {
    return core::fold(cells.at(row, column)) == word;
  };
  if (is("is message draft", "yes") || is("folder", "draft") || is("folder", "drafts"))
    return "a draft";
  if (is("folder", "spam")) return "in the spam folder";
  const bool is_advertisement =
      is("folder", "sponsored") ||
      core::fold(cells.at(row, "conversation title")).starts_with("sponsored") ||
      is("from", "linkedin") || is("from", "linkedin ads") ||
      cells.at(row, "sender profile url").find("/company/") != std::string::npos;
  if (is_advertisement) return "an advertisement";
  const bool is_deleted = is("from", "linkedin member") || is("to", "linkedin member");
  return is_deleted ? "with a deleted account" : "";
}

std::string owner_of(const std::vector<Message>& messages, const ReadOptions& options) {
  return options.owner.empty() ? owner_among(messages) : core::one_line(options.owner);
}

}  // namespace

bool is_linkedin_messages(const Sheet& sheet) {
  const NamedCells cells(sheet);
  return cells.has("conversation id") && cells.has("from") && cells.has("date");
}

bool is_linkedin_invitations(const Sheet& sheet) {
  const NamedCells cells(sheet);
  return cells.has("sent at") && cells.has("direction") && cells.has("from");
}

std::string linkedin_owner(const Sheet& sheet) {
  const NamedCells cells(sheet);
  const bool is_profile = cells.has("headline") && cells.has("summary") && cells.has("first name");
  if (!is_profile || rows_below(sheet).size() != 1) return "";
  const auto& row = rows_below(sheet).front();
  return full_name({cells.at(row, "first name"), cells.at(row, "last name")});
}

Read read_linkedin_messages(const Sheet& sheet, const ReadOptions& options) {
  TRY(check_sheet(sheet));
  const NamedCells cells(sheet);
  const auto messages = messages_of(sheet, cells);
  const auto owner = owner_of(messages, options);
  if (owner.empty() && !messages.empty()) return core::fail(no_owner(sheet));
  MessageReader reader(sheet, owner);
  for (std::size_t i = 0; i < messages.size(); ++i) {
    const auto& row = rows_below(sheet)[i];
    if (row.is_blank()) continue;
    if (auto why = why_no_message(cells, row); !why.empty())
      reader.leave_out(fmt::format("{}:{}", sheet.file, row.line), std::move(why));
    else
      reader.add(messages[i], row);
  }
  return reader.finish();
}

Read read_linkedin_invitations(const Sheet& sheet) {
  TRY(check_sheet(sheet));
  const NamedCells cells(sheet);
  core::Imported imported{.format = "linkedin-invitations"};
  for (const auto& row : rows_below(sheet)) {
    if (row.is_blank()) continue;
    const auto place = fmt::format("{}:{}", sheet.file, row.line);
    const bool is_mine = core::fold(cells.at(row, "direction")) == "outgoing";
    // Times are in the American zone of LinkedIn's servers, so only the day is kept.
    const auto date = iso_date(cells.at(row, "sent at"), DateOrder::kMonthFirst).substr(0, 10);
    if (date.empty()) {
      imported.left_out.push_back({place,
                                   fmt::format("cannot read date '{}'", cells.at(row, "sent at")),
                                   core::LeftOutEntry::Cause::kRefused});
      continue;
    }
    imported.attempts.push_back({place, cells.at(row, is_mine ? "to" : "from"),
                                 cells.at(row, is_mine ? "inviteeprofileurl" : "inviterprofileurl"),
                                 entry(date, is_mine ? "sent" : "replied"),
                                 core::one_line(html_text(cells.at(row, "message")))});
  }
  return imported;
}

}  // namespace confab::store
