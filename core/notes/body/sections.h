// SPDX-License-Identifier: MIT
// sections.h: the headings under which confab reads an interview's note, as people write them.
// Case, numbering, emoji, tags, a colon and the like do not count.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

enum class SectionName : std::uint8_t {
  kOwn,  // the user's own heading, which confab does not read
  kResearch,
  kQuestionList,
  kNotes,
  kPromises,
  kThankYou,
  kReview,
  kToThankThemFor,
  kNext,
  kLearned,
  kLeftOut,
  kNewQuestions,
};

struct NamedSection {
  SectionName name;
  std::string_view heading;  // as confab writes it
  std::string_view setting;  // after `sections.` in the config
};

inline constexpr std::array kSections = std::to_array<NamedSection>({
    {.name = SectionName::kResearch, .heading = "Research", .setting = "research"},
    {.name = SectionName::kQuestionList, .heading = "Questions", .setting = "questions"},
    {.name = SectionName::kNotes, .heading = "Notes", .setting = "notes"},
    {.name = SectionName::kPromises, .heading = "Promises", .setting = "promises"},
    {.name = SectionName::kThankYou, .heading = "Thank-you", .setting = "thank-you"},
    {.name = SectionName::kReview, .heading = "Review", .setting = "review"},
    {.name = SectionName::kToThankThemFor,
     .heading = "To thank them for",
     .setting = "to-thank-them-for"},
    {.name = SectionName::kNext, .heading = "Next", .setting = "next"},
    {.name = SectionName::kLearned, .heading = "Learned", .setting = "learned"},
    {.name = SectionName::kLeftOut, .heading = "Left out", .setting = "left-out"},
    {.name = SectionName::kNewQuestions, .heading = "New questions", .setting = "new-questions"},
});

// The form in which headings are compared: `## 📝 1. Left-Out: #tag` is `left out`.
std::string heading_key(std::string_view title);

// Headings by name, with those that the owner's config declares.
class SectionNames {
 public:
  // Makes `heading` a name of the section with that setting (`learned`). False if there is no such
  // setting.
  bool declare(std::string_view setting, std::string_view heading);

  // Words after a colon do not matter: `Promises: mine`.
  SectionName find(std::string_view title) const;

  // The keys of the headings that the config declares for confab's section `heading`.
  std::vector<std::string> declared_for(std::string_view heading) const;

 private:
  SectionName named(std::string_view key) const;

  std::map<std::string, SectionName, std::less<>> declared_;  // by heading_key
};

// The section that an owner's heading may have been meant as ("What I learned"); null if none is
// close. Below Review, its parts come first: "Thanks" is "To thank them for" there.
const NamedSection* section_near(std::string_view title);
const NamedSection* review_section_near(std::string_view title);

}  // namespace confab::core
