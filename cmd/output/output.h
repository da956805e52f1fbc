// SPDX-License-Identifier: MIT
// output.h: everything that confab prints. Answers go to stdout, everything else to stderr; both
// are escaped here, so that no note can control the terminal. The text never depends on the
// terminal; only color, width and paging do.
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
  std::string file = {};  // an absolute path: the target of a link, on terminals with links
};

// A row of cells, or the pieces of a line.
using Row = std::vector<Text>;

// What happens to a table that is wider than the terminal: its widest columns are cut, or the
// widest column wraps.
enum class Overflow { kCut, kWrap };

class Output {
 public:
  enum class Stream { kAnswer = 1, kMessage = 2 };  // the file descriptors
  enum class Color { kOff, kOn };

  // `columns` and `rows` of the answer's terminal; 0 if it does not go to a terminal.
  Output(Color answer, Color message, int columns, int rows)
      : colors_{answer, message}, columns_(columns), rows_(rows) {}

  // The width of the answer's terminal; 0 if it does not go to a terminal.
  int columns() const { return columns_; }

  // Shows an answer that is longer than the terminal; false if it cannot.
  using Pager = std::function<bool(const std::string& answer)>;
  void page_with(Pager pager) { pager_ = std::move(pager); }

  // From here on, text with a file is a link in the answer (OSC 8).
  void show_links() { has_links_ = true; }
  bool has_links() const { return has_links_; }

  // One line of pieces; line ends inside a piece are escaped too.
  void line(const std::vector<Text>& pieces, Stream stream = Stream::kAnswer);
  void line(std::string text, Stream stream = Stream::kAnswer);
  // A question on stderr; the answer is typed after it.
  void prompt(const std::string& question);
  // A line on stderr that the next live line, of the same width, overwrites.
  void live(const Text& text);
  // Text of many lines, verbatim; a missing final newline is added.
  void block(std::string_view text);
  // Bytes that are already safe: JSON.
  void raw(std::string_view bytes);
  void table(const std::vector<Row>& rows, Overflow overflow = Overflow::kCut);

  // `confab: message in place` and its hint, on stderr; a warning if the run continues.
  void error(const core::Error& error);
  void warning(const core::Error& error);
  void warning(std::string message) { warning(core::Error{.message = std::move(message)}); }
  void hint(const std::string& text);

  // Writes out what was printed. Error: kIncomplete; without a message if the reader has closed the
  // pipe.
  core::Status flush();

 private:
  void complaint(const Text& label, const core::Error& error);
  std::string styled(const Text& text, Stream stream) const;
  bool is_long() const;

  std::array<Color, 2> colors_;
  int columns_;
  int rows_;
  bool has_links_ = false;
  Pager pager_;
  std::string answer_;
};

}  // namespace confab::cmd
