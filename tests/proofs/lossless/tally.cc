// SPDX-License-Identifier: MIT
#include "tally.h"

#include <fmt/format.h>

#include <iterator>

namespace confab::proof {
namespace {

constexpr std::size_t kMostExamples = 10;
constexpr std::size_t kMostViolations = 100;
constexpr std::size_t kSlowest = 5;

// `key 'a' appears twice` and `key 'b' appears twice` are one reason.
std::string without_names(const std::string& message) {
  std::string reason;
  bool is_inside = false;
  for (const char c : message) {
    if (c == '\'') is_inside = !is_inside;
    if (c == '\'' || !is_inside) reason += c;
  }
  return reason;
}

// Prints each reason with some of its notes; returns the number of notes.
std::size_t count_and_tell(std::string_view what, const Reasons& reasons, std::string& text) {
  std::size_t count = 0;
  for (const auto& [reason, notes] : reasons) {
    fmt::format_to(std::back_inserter(text), "{} {} notes: {}\n", what, notes.size(), reason);
    for (std::size_t shown = 0; const auto& [path, sentence] : notes) {
      if (++shown <= kMostExamples) text += "  " + sentence + "\n";
    }
    count += notes.size();
  }
  return count;
}

}  // namespace

void Tally::leave(const std::string& path, const core::Error& error) {
  left_[without_names(error.message)].emplace(
      path, fmt::format("{}:{}: {}", path, error.location.line, error.message));
}

void Tally::refuse(const std::string& path, const std::string& what, const core::Error& error) {
  refused_[without_names(error.message)].emplace(
      path, fmt::format("{}:{}: {}: {}", path, error.location.line, what, error.message));
}

void Tally::violate(const std::string& path, const std::string& what, const std::string& why) {
  violations_.push_back(fmt::format("{}: {}: {}", path, what, why));
}

void Tally::time(const std::string& path, Seconds seconds) {
  slowest_.emplace(seconds, path);
  if (slowest_.size() > kSlowest) slowest_.erase(std::prev(slowest_.end()));
}

std::string Tally::report() const {
  std::string text;
  const auto out = std::back_inserter(text);
  const auto left = count_and_tell("left alone", left_, text);
  const auto refused = count_and_tell("refused an edit of", refused_, text);
  fmt::format_to(out, "slowest bodies:\n");
  for (const auto& [seconds, path] : slowest_)
    fmt::format_to(out, "  {:.3f} s  {}\n", seconds.count(), path);
  for (std::size_t i = 0; i < violations_.size() && i < kMostViolations; ++i)
    fmt::format_to(out, "VIOLATION {}\n", violations_[i]);
  if (!is_clean()) fmt::format_to(out, "see one again: tests/proofs/lossless/run FILE\n");
  fmt::format_to(out,
                 "files {}, notes with front matter {}, left alone {}, with an edit refused {}\n"
                 "read by both readers alike {}, bodies read {}\n"
                 "edits {}, the same again {}, set and restored {}, whole lives {}\n"
                 "violations {}\n",
                 files, notes, left, refused, flat, bodies, edits, repetitions, restored, lives,
                 violations_.size());
  return text;
}

}  // namespace confab::proof
