// SPDX-License-Identifier: MIT
// tally.h: the results of all edits, as numbers and as sentences.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/error.h"

namespace confab::proof {

using Seconds = std::chrono::duration<double>;

// A sentence for each note, by the reason that notes have in common.
using Reasons = std::map<std::string, std::map<std::string, std::string>>;

class Tally {
 public:
  // --- numbers ---
  std::size_t files = 0;
  std::size_t notes = 0;        // those with front matter
  std::size_t flat = 0;         // read by both readers, which agreed
  std::size_t edits = 0;        // made and judged
  std::size_t repetitions = 0;  // edits that must change nothing
  std::size_t restored = 0;     // set and set back, or set and removed
  std::size_t lives = 0;        // notes that kept every line through weeks of use
  std::size_t bodies = 0;       // read to their end

  // The note cannot be read at all.
  void leave(const std::string& path, const core::Error& error);

  // A note that can be read cannot be edited in this way.
  void refuse(const std::string& path, const std::string& what, const core::Error& error);

  // A promise was broken.
  void violate(const std::string& path, const std::string& what, const std::string& why);

  void time(const std::string& path, Seconds seconds);

  bool is_clean() const { return violations_.empty(); }
  std::string report() const;

 private:
  Reasons left_;
  Reasons refused_;
  std::vector<std::string> violations_;
  std::multimap<Seconds, std::string, std::greater<>> slowest_;
};

}  // namespace confab::proof
