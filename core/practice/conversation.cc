// SPDX-License-Identifier: MIT
#include "core/practice/conversation.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace confab::core {
namespace {

struct StageWord {
  std::string_view kind;
  std::string_view word;  // in the heading of the stage
};

constexpr auto kStageWords = std::to_array<StageWord>({{"peer", "level"},
                                                       {"senior", "senior"},
                                                       {"hires", "hire"},
                                                       {"recruiter", "recruiter"},
                                                       {"academic", "academic"},
                                                       {"freelance", "themselves"}});

// Stages for one kind of person come after those for everyone, but before the last stages.
constexpr int kMiddle = 10'000, kEnd = 20'000;

std::string_view last_stage(const std::vector<BankQuestion>& bank) {
  std::string_view last;
  for (const auto& each : bank) {
    if (is_for_everyone(each.stage)) last = each.stage;
  }
  return last;
}

}  // namespace

bool is_for_everyone(std::string_view stage) { return !fold(stage).starts_with("if "); }

bool is_for(std::string_view stage, const Contact* contact) {
  if (!contact || is_for_everyone(stage)) return false;
  const auto heading = fold(stage);
  if (heading.find("in touch") != std::string::npos)
    return !contact->referred_by.is_empty() && contact->may_name_referrer;
  const auto word =
      std::ranges::find(kStageWords, std::string_view(contact->kind), &StageWord::kind);
  return word != kStageWords.end() && heading.find(word->word) != std::string::npos;
}

ConversationOrder::ConversationOrder(const std::vector<BankQuestion>& bank,
                                     const Wordings& wordings)
    : wordings_(wordings), own_(kMiddle) {
  const auto end = last_stage(bank);
  int place = 0;
  for (const auto& each : bank) {
    const auto base = each.stage == end ? kEnd : is_for_everyone(each.stage) ? 0 : kMiddle + 1;
    places_.try_emplace(wordings.key(each.text), base + place++);
  }
}

int ConversationOrder::place_of(std::string_view question) const {
  const auto found = places_.find(wordings_.key(question));
  return found == places_.end() ? own_ : found->second;
}

}  // namespace confab::core
