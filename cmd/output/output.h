// SPDX-License-Identifier: MIT
// output.h: the one way out. Answers go to stdout, everything else to stderr; both are escaped
// here, so that no note can drive the terminal. What is printed never depends on a terminal; only
// colour does.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace confab::cmd {

enum class Style { kPlain, kBold, kDim, kRed, kGreen, kYellow, kCyan };

struct Text {
  std::string text;
  Style style = Style::kPlain;
};

// A row of cells; the columns of a table are as wide as their widest cell.
using Row = std::vector<Text>;

class Output {
 public:
  enum class Stream { kAnswer = 1, kMessage = 2 };  // the file descriptors
  enum class Colour { kOff, kOn };

  Output(Colour answer, Colour message) : colours_{answer, message} {}

  // One line of pieces; line ends inside a piece are escaped too.
  void line(const std::vector<Text>& pieces, Stream stream = Stream::kAnswer);
  void line(std::string text, Stream stream = Stream::kAnswer);
  // A question on stderr; the answer is typed behind it.
  void prompt(const std::string& question);
  // A line on stderr that the next one of its kind overwrites, for it has the same width.
  void live(const Text& text);
  // Text of many lines, as it stands; a missing last line end is added.
  void block(std::string_view text);
  // Bytes that are safe already: JSON.
  void raw(std::string_view bytes);
  void table(const std::vector<Row>& rows);

  // `confab: message in place` and its hint, on stderr; a warning when the run goes on all the
  // same.
  void error(const core::Error& error);
  void warning(const core::Error& error);
  void warning(std::string message) { warning(core::Error{.message = std::move(message)}); }
  void hint(const std::string& text);

  // Writes out what was printed. Error: kIncomplete; without a message when the reader went away.
  core::Status flush();

 private:
  void complaint(const Text& label, const core::Error& error);
  std::string styled(const Text& text, Stream stream) const;

  std::array<Colour, 2> colours_;
  std::string answer_;
};

}  // namespace confab::cmd
