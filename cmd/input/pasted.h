// SPDX-License-Identifier: MIT
// pasted.h: text that is pasted at a prompt. A terminal puts a mark before and after it if it is
// asked to, so that its line ends do not answer the questions that follow.
#pragma once

#include <termios.h>

#include <istream>
#include <optional>
#include <string>

namespace confab::cmd {

// Asks the terminal for the marks, and not to show them, as long as this exists. Does nothing
// without a terminal that is known to do so.
class PasteMarks {
 public:
  explicit PasteMarks(const std::string& terminal_type);
  ~PasteMarks();
  PasteMarks(const PasteMarks&) = delete;
  PasteMarks& operator=(const PasteMarks&) = delete;

 private:
  std::optional<termios> before_;
};

// The next line, with all that was pasted into it as one line; nothing at the end of input.
std::optional<std::string> read_answer(std::istream& in);

}  // namespace confab::cmd
