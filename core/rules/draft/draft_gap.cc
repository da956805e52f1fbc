// SPDX-License-Identifier: MIT
// draft-gap: a message about to be sent still has a gap to fill in.
#include <fmt/format.h>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/greeting.h"
#include "core/text/letter.h"
#include "core/text/links/link_reader.h"
#include "core/text/placeholder.h"
#include "core/text/unmarked_gap.h"

namespace confab::core {
namespace {

// `Dear Name`, to someone who is not called that.
bool greets_gap(const Outgoing& text) {
  const auto greeted = greeting_of(text.body).name;
  return is_name_gap(greeted) &&
         !has_name(compared_words(greeted), names_of(text.contact, text.moment.notebook));
}

std::vector<std::string> find_draft_gap(const Outgoing& text) {
  std::vector<std::string> found;
  const auto all = fmt::format("{}\n{}", text.subject, text.as_sent);
  auto gaps = placeholder_names(all);
  for (auto& gap : unmarked_gaps(all)) gaps.push_back(std::move(gap));
  if (gaps.empty() && greets_gap(text)) gaps.emplace_back(greeting_in(text.body));
  for (const auto& gap : gaps) found.push_back(fmt::format("'{}' is not filled in", gap));
  for (const auto& link : links_in(text.as_sent)) {
    if (link.form == TextLink::Form::kWikilink)
      found.push_back(fmt::format("'{}' is a link between notes",
                                  text.as_sent.substr(link.begin, link.end - link.begin)));
  }
  return found;
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftGap>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-gap",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence = "a message about to be sent still has a gap like [your name], {{field}}, "
                          "NAME or TODO, or a link like [[note]]",
              .fix = "replace it; use parentheses for text that is not a gap",
              .source = "docs/drafts.md",
          },
      .find = find_draft_gap,
  };
  return kRow;
}

}  // namespace confab::core
