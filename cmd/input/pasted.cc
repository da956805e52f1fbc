// SPDX-License-Identifier: MIT
#include "cmd/input/pasted.h"

#include <unistd.h>

#include <string_view>

namespace confab::cmd {
namespace {

constexpr std::string_view kBegin = "\x1b[200~";
constexpr std::string_view kEnd = "\x1b[201~";

void tell_terminal(std::string_view sequence) {
  [[maybe_unused]] const auto written = write(STDERR_FILENO, sequence.data(), sequence.size());
}

// Is the text pasted so far not complete?
bool is_open(const std::string& text) {
  const auto begin = text.rfind(kBegin), end = text.rfind(kEnd);
  return begin != std::string::npos && (end == std::string::npos || end < begin);
}

void remove_all(std::string& text, std::string_view mark) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
    text.erase(at, mark.size());
}

}  // namespace

PasteMarks::PasteMarks(const std::string& terminal_type) {
  termios settings = {};
  const bool is_known = !terminal_type.empty() && terminal_type != "dumb";
  if (!is_known || tcgetattr(STDIN_FILENO, &settings) != 0) return;
  before_ = settings;
  settings.c_lflag &= ~static_cast<tcflag_t>(ECHOCTL);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings);
  tell_terminal("\x1b[?2004h");
}

PasteMarks::~PasteMarks() {
  if (!before_) return;
  tell_terminal("\x1b[?2004l");
  tcsetattr(STDIN_FILENO, TCSADRAIN, &*before_);
}

std::optional<std::string> read_answer(std::istream& in) {
  std::string answer;
  if (!std::getline(in, answer)) return {};
  std::string more;
  while (is_open(answer) && std::getline(in, more)) answer += " " + more;
  remove_all(answer, kBegin);
  remove_all(answer, kEnd);
  return answer;
}

}  // namespace confab::cmd
