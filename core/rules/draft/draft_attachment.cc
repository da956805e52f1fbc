// SPDX-License-Identifier: MIT
// draft-attachment: a message mentions an attachment that nobody asked for.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

using std::string_view;
using Words = std::vector<std::string>;

bool is_one_of(std::span<const string_view> words, string_view word) {
  return std::ranges::find(words, word) != words.end();
}

// `nothing is attached`, `your attached note`, `attached to the university`, `attachment theory`.
bool means_something_else(const Words& words, std::size_t at) {
  constexpr std::array<string_view, 8> kNot = {"nothing", "not",   "no",   "never",
                                               "isnt",    "wasnt", "dont", "without"};
  constexpr std::array<string_view, 9> kTheirs = {"your", "you",   "be", "become", "becoming",
                                                  "got",  "grown", "so", "very"};
  constexpr std::array<string_view, 6> kOther = {"by",     "theory", "style",
                                                 "styles", "garage", "issues"};
  constexpr std::array<string_view, 4> kHere = {"my", "this", "the", "email"};
  constexpr std::size_t kNear = 3;
  for (auto i = at > kNear ? at - kNear : 0; i < at; ++i) {
    if (is_one_of(kNot, words[i])) return true;
  }
  if (at > 0 && is_one_of(kTheirs, words[at - 1])) return true;
  const auto next = [&](std::size_t by) {
    return at + by < words.size() ? string_view(words[at + by]) : string_view();
  };
  if (is_one_of(kOther, next(1))) return true;
  const bool is_here = next(2) == "my" || (is_one_of(kHere, next(2)) && next(3).ends_with("mail"));
  return next(1) == "to" && !is_here && !next(2).empty();
}

// The word at `at` if it says that something is attached.
bool attaches(const Words& words, std::size_t at) {
  constexpr std::array<string_view, 3> kDone = {"attached", "enclosed", "pfa"};
  constexpr std::array<string_view, 4> kDoing = {"attach", "attaching", "enclose", "enclosing"};
  constexpr std::array<string_view, 4> kThings = {"attachment", "attachments", "enclosure",
                                                  "enclosures"};
  constexpr std::array<string_view, 8> kMine = {"i",   "im",   "am",   "ill",
                                                "ive", "will", "also", "and"};
  constexpr std::array<string_view, 8> kRefers = {"my", "the",  "an",   "see",
                                                  "as", "this", "with", "in"};
  const auto& word = words[at];
  const string_view before = at > 0 ? string_view(words[at - 1]) : string_view();
  if (is_one_of(kDone, word)) return true;
  if (is_one_of(kDoing, word)) return before.empty() || is_one_of(kMine, before);
  return is_one_of(kThings, word) && (before.empty() || is_one_of(kRefers, before));
}

// `I included my CV`, `my résumé is below`.
bool sends_resume(const Words& words) {
  constexpr std::array<string_view, 8> kSends = {"included", "including", "include", "below",
                                                 "heres",    "sending",   "pasted",  "herewith"};
  const auto sends =
      std::ranges::any_of(words, [&](const std::string& word) { return is_one_of(kSends, word); });
  for (std::size_t i = 0; sends && i + 1 < words.size(); ++i) {
    const bool is_resume = words[i + 1] == "resume" || words[i + 1] == "cv";
    if (words[i] == "my" && is_resume) return true;
  }
  return false;
}

std::vector<std::string> find_draft_attachment(const Outgoing& text) {
  if (text.may_attach) return {};
  constexpr string_view kProblem = "'{}', but they are not waiting for a file from you";
  for (const auto& sentence : sentences_in(text.body)) {
    const auto words = compared_words(sentence);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (attaches(words, i) && !means_something_else(words, i))
        return {fmt::format(kProblem, words[i])};
    }
    if (sends_resume(words)) return {fmt::format(kProblem, sentence)};
  }
  return {};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftAttachment>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-attachment",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence =
                  "a message mentions an attachment, but they are not waiting for your résumé, "
                  "and it keeps no promise",
              .fix = "leave it out; or record in the interview's note that they asked: 'resume: { "
                     "asked-for: true }'",
              .source = "docs/drafts.md",
          },
      .find = find_draft_attachment,
  };
  return kRow;
}

}  // namespace confab::core
