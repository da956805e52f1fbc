// SPDX-License-Identifier: MIT
// draft-requests: a message that asks for two things gets an answer to one, or none.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/practice/standing.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

// A question you would like to ask in the talk is not a request: `I'd most like to ask you: How …?`
bool is_for_the_talk(std::string_view sentence) {
  constexpr std::array<std::string_view, 5> kIntroduces = {"ask", "asking", "question", "questions",
                                                           "help"};
  const auto colon = sentence.find(": ");
  return colon != sentence.npos && !phrase_in(sentence.substr(0, colon), kIntroduces).empty();
}

bool is_request(const std::string& sentence) {
  const auto last = sentence.find_last_not_of("\"')”’");
  if (last == std::string::npos) return false;
  const auto before = sentence.find_last_not_of(".!?", last);
  const auto marks = std::string_view(sentence).substr(before + 1, last - before);
  return marks.find('?') != marks.npos && !is_for_the_talk(sentence);
}

std::vector<std::string> find(const Outgoing& text) {
  const auto sentences = sentences_in(text.body);
  const auto count = std::ranges::count_if(sentences, is_request);
  const bool asks = count > 0 || text.asks_once;
  if (asks && standing_of(text.contact, text.moment).state == ContactState::kDeclined)
    return {"they declined; do not ask again"};
  if (text.is_script) return {};
  if (count > 1) return {fmt::format("{} questions; ask for one thing", count)};
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
              .fix = "ask for one thing, in a sentence that ends in a question mark; leave "
                     "someone who declined alone",
              .source = "docs/drafts.md",
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
