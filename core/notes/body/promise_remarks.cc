// SPDX-License-Identifier: MIT
#include "core/notes/body/promise_remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/body/date_from_talk.h"
#include "core/notes/body/meant_dates.h"
#include "core/notes/body/prose.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/time/date_problem.h"

namespace confab::core {
namespace {

// `send it; them: reply` holds two promises.
bool names_another_promiser(std::string_view text) {
  const auto folded = fold(text);
  for (const std::string_view word : {"me:", "them:"}) {
    const auto at = folded.find(word);
    if (at != std::string::npos && at > 0 && folded[at - 1] == ' ') return true;
  }
  return false;
}

// `(sent 2026-11-28)`, `- done`; not `(done by friday)`.
bool says_done(std::string_view text) {
  const auto folded = fold(text);
  for (const std::string_view word : {"done", "sent", "kept", "finished", "mailed", "emailed"}) {
    for (auto at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
      const auto before = std::string_view(folded).substr(0, at);
      const bool is_apart = before.ends_with('(') || before.ends_with("- ") ||
                            before.ends_with("\u2013 ") || before.ends_with("\u2014 ");
      auto rest = std::string_view(folded).substr(at + word.size());
      if (rest.starts_with(" on ")) rest.remove_prefix(3);
      const bool is_dated = rest.size() > 1 && rest[0] == ' ' && is_digit(rest[1]);
      if (is_apart && (is_dated || rest.empty() || rest[0] == ')')) return true;
    }
  }
  return false;
}

bool is_marked_done(std::string_view text) {
  constexpr std::array<std::string_view, 4> kMarks = {"✅", "✔", "☑", "✓"};
  return says_done(text) || std::ranges::any_of(kMarks, [&](std::string_view mark) {
           return text.find(mark) != std::string_view::npos;
         });
}

// The fields that say when a task was created or done.
std::string without_log_dates(std::string text) {
  constexpr std::string_view kBlanks = " \t\uFE0F";
  for (const std::string_view mark : {"➕", "✅", "❌", "[created::", "[completion::", "[cancelled::",
                                      "(created::", "(completion::", "(cancelled::"}) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
      const auto date = text.find_first_not_of(kBlanks, at + mark.size());
      const auto end = text.find_first_of(" \n", std::min(date, text.size()));
      text.erase(at, std::min(end, text.size()) - at);
    }
  }
  return text;
}

// The words in it that may be its date and do not count.
std::string unused_date(const Promise& promise, const Item& item, std::optional<Day> talk) {
  if (promise.date || !promise.unread_date.empty() || !promise.loose_date.empty()) return "";
  return one_line(date_inside(without_log_dates(item.text + "\n" + item.more), talk));
}

std::string unread_date_problem(const Promise& promise) {
  const auto unread = one_line(promise.unread_date);
  if (!promise.why_unread.empty())
    return fmt::format("in a promise, cannot read date '{}': {}", unread, promise.why_unread);
  if (!promise.date || !find_date(unread))
    return fmt::format("in a promise, {}", date_problem(unread));
  return fmt::format("promise has two dates, {} and {}; keep one", unread,
                     print_date(*promise.date));
}

bool is_word_of(std::string_view stem, std::string_view word) {
  const auto at = word.empty() ? stem.npos : stem.find(word);
  const auto end = at + word.size();
  return at != stem.npos && (at == 0 || stem[at - 1] == '-') &&
         (end == stem.size() || stem[end] == '-');
}

// `I'll send it`, `Ada: send it`, `me, send it`
bool is_near_promiser(std::string_view text, std::string_view contact) {
  constexpr std::array<std::string_view, 7> kAlways = {"me",     "them",  "i'll",   "we'll",
                                                       "she'll", "he'll", "they'll"};
  constexpr std::array<std::string_view, 9> kPeople = {"i",   "we",  "she", "he",  "they",
                                                       "her", "him", "us",  "both"};
  constexpr std::array<std::string_view, 4> kLeads = {": ", " - ", " will ", " promised "};
  const auto folded = fold(plain_text(text));
  const auto said =
      std::string_view(folded).substr(std::min(folded.find_first_not_of("@(["), folded.size()));
  const auto word = said.substr(0, said.find_first_of(" :,)]"));
  const auto rest = said.substr(word.size());
  if (std::ranges::find(kAlways, word) != kAlways.end()) return rest.size() > 1;
  const bool is_led =
      std::ranges::any_of(kLeads, [&](std::string_view lead) { return rest.starts_with(lead); });
  return is_led && (std::ranges::find(kPeople, word) != kPeople.end() || is_word_of(contact, word));
}

}  // namespace

std::string first_line(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  auto line = one_line(take_line(text));
  if (line.size() <= kLongest) return line;
  auto end = kLongest;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80) --end;
  return line.substr(0, end) + "…";
}

std::string whose_promise(std::string_view line) {
  return fmt::format("'{}' does not say whose promise it is; begin it with 'me:' or 'them:'", line);
}

Remarks remarks_on(const Promise& promise, const Item& item, std::optional<Day> talk) {
  Remarks remarks;
  const auto unread = [&](std::string message) {
    remarks.push_back({Remark::Kind::kUnreadText, item.line, std::move(message)});
  };
  if (names_another_promiser(promise.text))
    unread(fmt::format("'{}' contains two promises; make each a separate item",
                       first_line(item.text)));
  if (!promise.is_kept && is_marked_done(item.text))
    unread(fmt::format("'{}' is marked as done, but it is not ticked; write '- [x]'",
                       first_line(item.text)));
  // That date is the day on which it was kept.
  const bool is_date_of_promise = !says_done(item.text);
  if (const auto unused = unused_date(promise, item, talk); is_date_of_promise && !unused.empty())
    unread(fmt::format("'{}' is not read as the promise's date; write the date at the end, as '{}'",
                       unused, date_to_write(unused)));
  if (!promise.unread_date.empty())
    remarks.push_back({Remark::Kind::kBadDate, item.line, unread_date_problem(promise)});
  if (const auto loose = one_line(promise.loose_date); is_date_of_promise && !loose.empty())
    unread(fmt::format("'{}' is not read as the promise's date; write it as '{}'{}", loose,
                       date_to_write(loose),
                       is_capital(loose.front()) ? ", or put a title in quotes" : ""));
  return remarks;
}

std::optional<Remark> remark_on_near_promise(const Item& item, std::string_view contact,
                                             std::optional<Day> talk) {
  const auto line = first_line(item.text);
  const auto unread = [&](std::string message) {
    return Remark{Remark::Kind::kUnreadText, item.line, std::move(message)};
  };
  if (item.box == Item::Box::kOpen && is_near_promiser(item.text, contact))
    return unread(whose_promise(line));
  if (item.is_task() || !is_promise_without_box(item.text)) return {};
  const auto promise = promise_from(item, talk);
  const bool has_date =
      promise && (promise->date || !promise->unread_date.empty() || !promise->loose_date.empty());
  if (!has_date) return {};  // `me: …` may say who spoke
  return unread(fmt::format("'{}' is not read as a promise here; write '- [ ] {}'", line, line));
}

std::optional<Remark> remark_on_keyword(const Item& item) {
  for (const std::string_view keyword : {"TODO ", "DOING ", "LATER ", "NOW ", "WAITING "}) {
    if (item.is_task() || !item.text.starts_with(keyword)) continue;
    const auto rest = std::string_view(item.text).substr(keyword.size());
    if (promiser_in(rest))
      return Remark{Remark::Kind::kUnreadText, item.line,
                    fmt::format("'{}' is not read as a promise; write '- [ ] {}'",
                                first_line(item.text), first_line(rest))};
  }
  return {};
}

}  // namespace confab::core
