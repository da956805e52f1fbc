// SPDX-License-Identifier: MIT
// draft-stock-phrase: phrases that everybody writes and nobody reads.
#include <fmt/format.h>

#include <array>

#include "core/rules/draft/message_words.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

constexpr auto kPhrases = std::to_array<std::string_view>({"pick your brain",
                                                           "hope this email finds you",
                                                           "hope this finds you",
                                                           "hope this message finds you",
                                                           "hope you are doing well",
                                                           "reach out",
                                                           "reaching out",
                                                           "touch base",
                                                           "circle back",
                                                           "just checking in",
                                                           "just following up",
                                                           "i know how busy you are",
                                                           "i know you are busy",
                                                           "i know you're busy",
                                                           "your busy schedule",
                                                           "at your earliest convenience",
                                                           "to whom it may concern",
                                                           "dear sir or madam",
                                                           "i would love to",
                                                           "i'd love to",
                                                           "passionate about",
                                                           "huge fan",
                                                           "big fan",
                                                           "deeply inspired",
                                                           "truly inspiring",
                                                           "so inspiring",
                                                           "your impressive",
                                                           "impressed by your",
                                                           "your amazing",
                                                           "your incredible",
                                                           "would be an honor",
                                                           "would mean the world",
                                                           "please do not hesitate",
                                                           "please don't hesitate",
                                                           "any advice you can give",
                                                           "synergy",
                                                           "pick your brains",
                                                           "pick-your-brain",
                                                           "picking your brain",
                                                           "an impressive career",
                                                           "most impressive",
                                                           "impressed with your",
                                                           "your remarkable",
                                                           "your distinguished",
                                                           "your stellar",
                                                           "your outstanding",
                                                           "your extraordinary",
                                                           "your exceptional",
                                                           "your illustrious",
                                                           "your inspiring",
                                                           "your fascinating",
                                                           "you are amazing",
                                                           "you're amazing",
                                                           "you are an inspiration",
                                                           "you're an inspiration",
                                                           "admired your work",
                                                           "admired you",
                                                           "admire your work",
                                                           "great admirer",
                                                           "as per my last email",
                                                           "per my last email",
                                                           "came across your profile",
                                                           "stumbled upon your profile",
                                                           "stumbled across your profile",
                                                           "came across your linkedin",
                                                           "hope all is well",
                                                           "trust this email finds you",
                                                           "bumping this",
                                                           "just wanted to check in",
                                                           "checking in on",
                                                           "wanted to follow up",
                                                           "thought leader",
                                                           "low-hanging fruit",
                                                           "humbly request",
                                                           "it would be a privilege",
                                                           "trust this message finds you",
                                                           "trust this finds you",
                                                           "hope you're having a",
                                                           "hope you are having a",
                                                           "you are incredibly busy",
                                                           "you're incredibly busy",
                                                           "you must be very busy",
                                                           "you must be busy",
                                                           "sorry to bother you",
                                                           "circling back",
                                                           "touching base",
                                                           "thank you in advance",
                                                           "thanks in advance",
                                                           "grab a coffee",
                                                           "grab coffee",
                                                           "jump on a call",
                                                           "jump on a quick call",
                                                           "hop on a call",
                                                           "hop on a quick call",
                                                           "about your journey",
                                                           "tap into your",
                                                           "per my last message",
                                                           "an impressive background",
                                                           "so impressed",
                                                           "followed your career",
                                                           "wealth of knowledge",
                                                           "wealth of experience"});

std::vector<std::string> find_draft_stock_phrase(const Outgoing& text) {
  const auto phrase = phrase_in(text.body, kPhrases);
  if (phrase.empty()) return {};
  return {fmt::format("'{}' is a stock phrase", as_typed(text.body, phrase))};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftStockPhrase>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-stock-phrase",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence =
                  "a message has a stock phrase or flattery, like 'pick your brain' or 'your "
                  "impressive career'",
              .fix = "say what you mean in your own words, or leave it out",
              .source = "docs/drafts.md",
          },
      .find = find_draft_stock_phrase,
  };
  return kRow;
}

}  // namespace confab::core
