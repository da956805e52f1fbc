// SPDX-License-Identifier: MIT
// Writes notes in many ways, keeps what each item means, and compares it with what confab reads.
// Each item must be used as it was meant, or a remark must name its line. Anything else is a silent
// miss.
//   reading [ITEMS [FIRST-SEED]]
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/notes/body/prose.h"
#include "core/notes/records/interview.h"
#include "core/notes/records/own_words.h"
#include "core/text/fold.h"
#include "store/document/markdown/body.h"
#include "truth.h"

namespace confab::proof {
namespace {

using core::Interview;

struct Tally {
  int items = 0;
  int used = 0;
  int reported = 0;
  int missed = 0;
};

bool is_reported(const Truth& truth, const Interview& interview) {
  return std::ranges::any_of(interview.remarks, [&](const core::Remark& remark) {
    return truth.line <= remark.line && remark.line <= truth.end_line;
  });
}

template <class Record>
const Record* on_line(const std::vector<Record>& records, const Truth& truth) {
  const auto found = std::ranges::find(records, truth.line, &Record::line);
  return found == records.end() ? nullptr : &*found;
}

// The difference between the item and what was read; empty if there is none.
std::string promise_difference(const Truth& truth, const Interview& interview) {
  const auto* read = on_line(interview.promises, truth);
  if (truth.is_cancelled) return read ? "a cancelled promise is owed" : "";
  if (!read) return "no promise was read";
  const auto date = read->date ? core::print_date(*read->date) : "";
  if ((read->by == core::Promise::By::kMe) != truth.is_mine) return "it is the other's promise";
  if (read->text != truth.text) return fmt::format("its text is '{}'", read->text);
  if (date != truth.date) return fmt::format("its date is '{}'", date);
  return read->is_kept == truth.is_done ? "" : "its box was misread";
}

std::string question_difference(const Truth& truth, const Interview& interview) {
  const auto& questions = truth.is_cancelled ? interview.cancelled_questions : interview.questions;
  const auto* read = on_line(questions, truth);
  if (!read) return "no question was read";
  if (read->text != truth.text) return fmt::format("its text is '{}'", read->text);
  if (core::prose(read->answer) != truth.answer)
    return fmt::format("its answer is '{}'", core::prose(read->answer));
  if (read->is_critical != truth.is_critical) return "its mark was misread";
  const bool is_asked =
      read->state != core::AnswerState::kNotAsked && read->state != core::AnswerState::kCancelled;
  return is_asked == truth.is_done ? "" : "its box was misread";
}

std::string research_difference(const Truth& truth, const Interview& interview) {
  const auto* read = on_line(interview.research, truth);
  if (truth.is_cancelled) return read ? "a cancelled point is open" : "";
  if (!read) return "no point was read";
  if (core::plain_text(read->text) != truth.text)
    return fmt::format("its text is '{}'", core::plain_text(read->text));
  return (read->box == core::Item::Box::kTicked) == truth.is_done ? "" : "its box was misread";
}

std::string learned_difference(const Truth& truth, const Interview& interview) {
  const auto& entries = interview.learned.entries;
  return std::ranges::find(entries, truth.text) != entries.end() ? "" : "it is not in the review";
}

std::string difference(const Truth& truth, const Interview& interview) {
  switch (truth.kind) {
    case Kind::kPromise:
      return promise_difference(truth, interview);
    case Kind::kQuestion:
      return question_difference(truth, interview);
    case Kind::kResearch:
      return research_difference(truth, interview);
    case Kind::kLearned:
      return learned_difference(truth, interview);
    case Kind::kHeading:
      return "it was not used";
  }
  return "";
}

// What is wrong with the way an item was read; empty if nothing is.
std::string fault(const Truth& truth, const Interview& interview, Tally& tally) {
  const auto differs = difference(truth, interview);
  const bool reported = is_reported(truth, interview);
  if (differs.empty()) ++tally.used;
  if (reported) ++tally.reported;
  if (truth.outcome == Outcome::kUsed) return differs;
  if (truth.outcome == Outcome::kReported) return reported ? "" : "it was not reported";
  return differs.empty() || reported ? "" : differs;
}

void expect(bool is_so, std::string_view what, std::uint32_t seed, Tally& tally) {
  if (is_so) return;
  ++tally.missed;
  fmt::print("seed {}: {}\n", seed, what);
}

void expect_referrals(const WrittenNote& note, const Interview& interview, std::uint32_t seed,
                      Tally& tally) {
  std::vector<std::string> named;
  for (const auto& link : interview.referrals.named) named.push_back(link.text);
  expect(named == note.referrals, "the referrals were misread", seed, tally);
  const bool has_none = interview.referrals.kind == core::Referrals::Kind::kNone;
  expect(has_none == note.has_no_referrals, "no referrals were misread", seed, tally);
}

// `due` reads only bodies that may hold an open promise.
void expect_noticed(const std::vector<core::Promise>& promises, std::string_view body,
                    std::uint32_t seed, Tally& tally) {
  const auto open = std::ranges::find(promises, false, &core::Promise::is_kept);
  const bool is_noticed = open == promises.end() || core::may_promise(body);
  const auto written = is_noticed ? "" : open->written;
  expect(is_noticed, fmt::format("an open promise is overlooked: {}", written), seed, tally);
}

void try_note(std::uint32_t seed, Tally& tally) {
  const auto note = written_note(seed);
  const auto document = store::parse_document(note.bytes);
  if (!document) return expect(false, document.error().message, seed, tally);
  const auto body = store::parse_body(*document);
  if (!body) return expect(false, body.error().message, seed, tally);
  core::Note read{"i.md", core::type_of(document->fields, {}), document->fields};
  expect(read.type == "interview", "the type was misread", seed, tally);
  const auto interview = core::interview_from(read, *body);
  expect_referrals(note, interview, seed, tally);
  const auto by_cmark = store::parse_body_by_cmark(*document);
  expect(by_cmark && *by_cmark == *body, "the two readers differ", seed, tally);
  expect_noticed(interview.promises,
                 std::string_view(note.bytes).substr(document->frame.body_begin), seed, tally);
  for (const auto& truth : note.truths) {
    ++tally.items;
    const auto what = fault(truth, interview, tally);
    if (what.empty()) continue;
    ++tally.missed;
    if (tally.missed < 20)
      fmt::print("seed {}, line {}: {}\n{}meant: '{}' {}\n\n", seed, truth.line, what,
                 truth.written, truth.text, truth.date);
  }
}

}  // namespace
}  // namespace confab::proof

int main(int count, char** arguments) {
  const int wanted = count > 1 ? std::atoi(arguments[1]) : 100'000;
  auto seed = static_cast<std::uint32_t>(count > 2 ? std::atoi(arguments[2]) : 1);
  confab::proof::Tally tally;
  while (tally.items < wanted) confab::proof::try_note(seed++, tally);
  fmt::print("{} items: {} used as meant, {} reported, {} missed\n", tally.items, tally.used,
             tally.reported, tally.missed);
  return tally.missed == 0 && tally.used > tally.items / 2 ? 0 : 1;
}
