// SPDX-License-Identifier: MIT
#include "core/practice/preparation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "core/practice/pitch_time.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

void add_short(std::vector<std::string>& gaps, std::ptrdiff_t missing, std::string_view what) {
  if (missing > 0) gaps.push_back(fmt::format("{} {}{}", missing, what, missing == 1 ? "" : "s"));
}

// What is wrong with the pitches together: one that fits is enough.
void add_pitch(std::vector<std::string>& gaps, const Moment& moment) {
  bool is_written = false;
  for (const auto& pitch : moment.notebook.pitches) {
    const auto time = pitch_time(pitch, moment.policy);
    if (time.length == PitchTime::Length::kFits) return;
    is_written |= time.is_written();
  }
  gaps.emplace_back(is_written ? "a pitch that fits the time" : "your pitch");
}

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

// Does one of the words for a talk at a distance occur in `place`, as a word of its own?
bool names_a_distance(std::string_view place) {
  constexpr std::array<std::string_view, 8> kWords = {"phone", "call",  "video", "online",
                                                      "zoom",  "teams", "meet",  "skype"};
  const auto is_word_at = [&](std::string_view word, std::size_t at) {
    const auto end = at + word.size();
    return (at == 0 || !is_letter(place[at - 1])) &&
           (end == place.size() || !is_letter(place[end]));
  };
  return std::ranges::any_of(kWords, [&](std::string_view word) {
    for (auto at = place.find(word); at != std::string_view::npos; at = place.find(word, at + 1)) {
      if (is_word_at(word, at)) return true;
    }
    return false;
  });
}

// A place where people meet is given, and it is no link, no number and no address of a mailbox.
bool is_in_person(std::string_view place) {
  const auto folded = lower_ascii(place);
  if (folded.find("://") != std::string::npos || folded.find('@') != std::string::npos)
    return false;
  const bool is_number = folded.find_first_not_of("+0123456789 ()-") == std::string::npos;
  return !is_number && !names_a_distance(folded);
}

}  // namespace

std::vector<std::string> preparation_gaps(const Interview& interview, const Moment& moment) {
  std::vector<std::string> gaps;
  const auto& policy = moment.policy;
  const auto critical = std::ranges::count(interview.questions, true, &Question::is_critical);
  add_short(gaps, policy.critical_min - critical, "more critical question");
  add_short(gaps, policy.questions_min - std::ssize(interview.questions), "more question");
  const auto open = std::ranges::count(interview.research, Item::Box::kOpen, &Item::box);
  if (interview.research.empty()) gaps.emplace_back("research");
  add_short(gaps, open, "research point");
  add_pitch(gaps, moment);
  const auto copies = interview.resume ? interview.resume->copies.value_or(0) : 0;
  if (is_in_person(interview.place) && copies < policy.resume_copies)
    gaps.emplace_back("copies of your résumé");
  return gaps;
}

}  // namespace confab::core
