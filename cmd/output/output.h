// SPDX-License-Identifier: MIT
// output.h: the one way out. Answers go to stdout, everything else to stderr; both are escaped
// here, so that no note can drive the terminal. What is printed never depends on a terminal; only
// colour, width and paging do.
#pragma once

#include <array>
#include <functional>
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

// A row of cells, or the pieces of a line.
using Row = std::vector<Text>;

// What becomes of a table that is wider than the terminal: its widest columns are cut, or what
// stands in the widest goes on in the next line.
enum class Overflow { kCut, kWrap };

class Output {
 public:
  enum class Stream { kAnswer = 1, kMessage = 2 };  // the file descriptors
  enum class Colour { kOff, kOn };

  // `columns` and `rows` of the terminal to which the answer goes; 0 where there is none.
  Output(Colour answer, Colour message, int columns, int rows)
      : colours_{answer, message}, columns_(columns), rows_(rows) {}

  // Whoever shows an answer that is longer than the terminal; false if that cannot be.
  using Pager = std::function<bool(const std::string& answer)>;
  void page_with(Pager pager) { pager_ = std::move(pager); }

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
  void table(const std::vector<Row>& rows, Overflow overflow = Overflow::kCut);

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
  bool is_long() const;

  std::array<Colour, 2> colours_;
  int columns_;
  int rows_;
  Pager pager_;
  std::string answer_;
};

}  // namespace confab::cmd
