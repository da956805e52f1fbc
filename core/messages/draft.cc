// SPDX-License-Identifier: MIT
#include "core/messages/draft.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/text/placeholder.h"

namespace confab::core {
namespace {

constexpr std::string_view kWords = "words", kCharacters = "characters";

struct KindInfo {
  std::string_view name;
  std::string_view unit;
  int Policy::*limit;
};

// In the order of the enumeration.
constexpr std::array<KindInfo, 6> kKinds = {{
    {"first-message", kWords, &Policy::outreach_words},
    {"follow-up", kWords, &Policy::follow_up_words},
    {"linkedin-invitation", kCharacters, &Policy::linkedin_note_characters},
    {"voicemail", kWords, &Policy::outreach_words},
    {"thank-you-email", kWords, nullptr},
    {"thank-you-by-hand", kWords, nullptr},
}};

const KindInfo& info(DraftKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

// Takes the first line off `text`, without the blanks at its end.
std::string_view take_line_of_words(std::string_view& text) {
  const auto line = take_line(text);
  return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

int words_in(std::string_view text) {
  int words = 0;
  bool is_counted = false;  // the word that we are in
  for (const char c : text) {
    const bool is_gap = c == ' ' || c == '\n' || c == '\t';
    const bool counts = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                        (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    if (counts && !is_counted) ++words;
    is_counted = !is_gap && (is_counted || counts);
  }
  return words;
}

int characters_in(std::string_view text) {
  return static_cast<int>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::string without_gaps(std::string_view text) {
  std::string result;
  bool has_gap = false;
  while (!text.empty()) {
    const auto line = take_line_of_words(text);
    if (!line.empty() && !result.empty()) result += has_gap ? "\n\n" : "\n";
    result += line;
    has_gap = line.empty();
  }
  return result;
}

std::string_view draft_name(DraftKind kind) { return info(kind).name; }

const Attempt* last_message(std::span<const Attempt> attempts) {
  for (auto i = attempts.size(); i-- > 0;) {
    const bool has_bounced = i + 1 < attempts.size() && is_bounce_of(attempts[i], attempts[i + 1]);
    if (is_message(attempts[i].outcome) && !has_bounced) return &attempts[i];
  }
  return nullptr;
}

std::optional<DraftKind> outreach_draft(const Contact& contact, const Standing& standing,
                                        std::string_view channel) {
  using enum ContactState;
  const bool is_unanswered =
      standing.state == kToReach || standing.state == kWaiting || standing.state == kParked;
  if (!is_unanswered) return {};
  if (channel == "phone") return DraftKind::kVoicemail;
  const bool was_invited =
      std::ranges::find(contact.outreach, "linkedin", &Attempt::by) != contact.outreach.end();
  if (channel == "linkedin" && !was_invited) return DraftKind::kLinkedinInvitation;
  return last_message(standing.pending) ? DraftKind::kFollowUp : DraftKind::kFirstMessage;
}

DraftKind thanks_draft(std::string_view by) {
  const bool is_by_hand = by == "handwritten" || by == "letter";
  return is_by_hand ? DraftKind::kThankYouByHand : DraftKind::kThankYouEmail;
}

Draft draft_from(DraftKind kind, std::string_view text, std::string_view by) {
  constexpr std::string_view kSubject = "subject:";
  Draft draft{kind, "", ""};
  auto rest = text;
  const auto first = take_line_of_words(rest);
  if (lower_ascii(first.substr(0, kSubject.size())) == kSubject) {
    if (by == "email") draft.subject = one_line(first.substr(kSubject.size()));
    text = rest;
  }
  draft.body = without_gaps(text);
  return draft;
}

DraftMeasure measure_draft(const Draft& draft, const Policy& policy) {
  const auto& kind = info(draft.kind);
  DraftMeasure measure;
  measure.words = words_in(draft.body);
  measure.characters = characters_in(draft.body);
  if (kind.limit) measure.limit = policy.*kind.limit;
  measure.unit = kind.unit;
  measure.count = kind.unit == kWords ? measure.words : measure.characters;
  measure.placeholders = placeholder_names(draft.subject + "\n" + draft.body);
  return measure;
}

}  // namespace confab::core
