// SPDX-License-Identifier: MIT
#include "cmd/answers/signs.h"

#include <algorithm>

#include "core/text/fold.h"

namespace confab::cmd {
namespace {

constexpr Signs kUnicode = {.coverage = {"·", "?", "○", "✕", "◐", "●"},
                            .eighths = {"▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"},
                            .branch = "├─ ",
                            .last_branch = "└─ ",
                            .trunk = "│  "};
constexpr Signs kAscii = {.coverage = {".", "?", "o", "x", "~", "+"},
                          .eighths = {"", "", "", "#", "#", "#", "#", "#"},
                          .branch = "|- ",
                          .last_branch = "`- ",
                          .trunk = "|  "};

// The locale in use, as POSIX finds it; empty if none is set.
std::string locale_of(const Environment& environment) {
  for (const auto* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (auto value = environment.variable(name); !value.empty()) return value;
  }
  return "";
}

}  // namespace

std::string Signs::bar(int part, int whole, int columns) const {
  if (part <= 0 || whole <= 0) return "";
  const int length = std::max(1, (8 * columns * std::min(part, whole) + whole / 2) / whole);
  std::string bar;
  for (int i = 0; i < length / 8; ++i) bar += eighths.back();
  if (length % 8 > 0) bar += eighths[static_cast<std::size_t>(length % 8 - 1)];
  return bar.empty() ? std::string(eighths.back()) : bar;
}

const Signs& signs_for(const Environment& environment) {
  const auto locale = core::lower_ascii(locale_of(environment));
  const bool has_utf8 = locale.empty() || locale.find("utf-8") != std::string::npos ||
                        locale.find("utf8") != std::string::npos;
  return environment.is_answer_terminal && !has_utf8 ? kAscii : kUnicode;
}

}  // namespace confab::cmd
