// SPDX-License-Identifier: MIT
// draft-requests: a message that asks for two things gets an answer to one, or none.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/practice/standing.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/fold.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

// A question for the talk itself is not a request: `I'd most like to ask you: How …?`
bool is_for_the_talk(std::string_view sentence) {
  constexpr std::array<std::string_view, 5> kIntroduces = {"ask", "asking", "question", "questions",
                                                           "help"};
  const auto colon = sentence.find(": ");
  return colon != sentence.npos && !phrase_in(sentence.substr(0, colon), kIntroduces).empty();
}

// The title in `I read your paper "What is a nurse?"`.
bool ends_in_quotation(std::string_view sentence) {
  if (sentence.ends_with("”")) return sentence.find("“", 1) != sentence.npos;
  return sentence.size() > 1 && sentence.ends_with('"') &&
         sentence.find('"', 1) < sentence.size() - 1;
}

bool is_request(std::string_view sentence) {
  const auto last = sentence.find_last_not_of("\"')”’");
  if (last == std::string::npos || ends_in_quotation(sentence)) return false;
  const auto before = sentence.find_last_not_of(".!?", last);
  const auto marks = sentence.substr(before + 1, last - before);
  return marks.find('?') != marks.npos && !is_for_the_talk(sentence);
}

// `How are you?`
bool is_small_talk(std::string_view sentence) {
  constexpr std::array<std::string_view, 12> kOpenings = {
      "how are you",  "how are things", "how have you been", "how is your",
      "how was your", "remember me",    "do you remember",   "did you see",
      "did you hear", "isn't",          "doesn't it",        "how's"};
  const auto folded = fold(sentence);
  return std::ranges::any_of(kOpenings,
                             [&](std::string_view opening) { return folded.starts_with(opening); });
}

// `Could we talk, and may I visit your lab?` has two.
std::ptrdiff_t requests_in(const std::string& sentence) {
  constexpr std::array<std::string_view, 10> kMore = {
      "and may i",   "and can i",  "and could i", "and could we",  "and could you",
      "and can you", "and can we", "and may we",  "and would you", "and will you"};
  if (!is_request(sentence) || is_small_talk(sentence)) return 0;
  return 1 + std::ranges::count_if(kMore, [&](std::string_view more) {
           return !phrase_in(sentence, std::span(&more, 1)).empty();
         });
}

// `I was wondering whether you could spare 20 minutes.`
bool wonders(std::string_view text) {
  constexpr auto kPhrases = std::to_array<std::string_view>(
      {"wondering whether", "wondering if", "wonder whether", "wonder if", "let me know whether",
       "let me know if you could", "let me know if you would", "let me know when",
       "i would be grateful", "i'd be grateful", "i would appreciate", "i'd appreciate",
       "if you could spare", "like to ask you for", "may i ask", "i hope we can talk",
       "i'd like to talk with you", "i would like to talk with you"});
  return !phrase_in(text, kPhrases).empty();
}

// `Please send me a time.`
bool pleads(std::string_view sentence) {
  constexpr auto kPhrases = std::to_array<std::string_view>(
      {"please call", "please name", "please tell", "please reply", "please write", "please send",
       "please suggest", "please choose", "please pick", "please share", "please introduce",
       "please forward", "please connect", "please find a", "please let me know"});
  return !phrase_in(sentence, kPhrases).empty();
}

// Questions and pleas, but not the plea that says how to answer: `If so, please name a time.`
std::ptrdiff_t requests_in_all(const std::vector<std::string>& sentences, std::string_view text) {
  std::ptrdiff_t questions = 0, pleas = 0;
  for (const auto& sentence : sentences) {
    const auto asked = requests_in(sentence);
    questions += asked;
    if (asked == 0 && pleads(sentence)) ++pleas;
  }
  if (questions == 0 && wonders(text)) questions = 1;
  return questions == 0 ? pleas : questions + std::max<std::ptrdiff_t>(pleas - 1, 0);
}

// `Please reconsider`, to someone who said no.
bool presses(std::string_view text) {
  constexpr std::array<std::string_view, 9> kPhrases = {
      "reconsider",     "change your mind", "changed your mind", "one more try", "one last try",
      "another chance", "give me",          "spare me",          "i still hope"};
  return !phrase_in(text, kPhrases).empty();
}

std::vector<std::string> find_draft_requests(const Outgoing& text) {
  const auto sentences = sentences_in(text.body);
  const bool has_question = std::ranges::any_of(
      sentences, [](const std::string& sentence) { return requests_in(sentence) > 0; });
  const bool asks = has_question || text.asks_once || presses(text.body);
  if (asks && standing_of(text.contact, text.moment).state == ContactState::kDeclined)
    return {"they declined; do not ask again"};
  if (text.is_script) return {};
  const auto count = requests_in_all(sentences, text.body);
  if (count > 1) return {fmt::format("{} requests; ask for one thing", count)};
  if (text.asks_once && count == 0) return {"asks for nothing"};
  return {};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftRequests>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-requests",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence = "a message asks several questions, asks for nothing although it should, "
                          "or asks someone who declined",
              .fix = "ask for one thing, preferably in a question; ask nothing "
                     "of someone who declined",
              .source = "docs/drafts.md",
          },
      .find = find_draft_requests,
  };
  return kRow;
}

}  // namespace confab::core
