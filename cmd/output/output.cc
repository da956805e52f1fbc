// SPDX-License-Identifier: MIT
#include "cmd/output/output.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "cmd/output/escape.h"
#include "cmd/output/table.h"
#include "core/text/links/hex_escapes.h"

namespace confab::cmd {
namespace {

std::string_view code_of(Style style) {
  constexpr std::array<std::string_view, 7> kCodes = {"", "1", "2", "31", "32", "33", "36"};
  return kCodes[static_cast<std::size_t>(style)];
}

// `file:///home/grace/notes/Zo%C3%AB.md`.
std::string file_address(std::string_view path) { return "file://" + core::url_path(path); }

// The errno of the failed write, or 0.
int write_whole(int stream, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(stream, text.data(), text.size());
    if (written >= 0)
      text.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      return errno;
  }
  return 0;
}

// If stderr cannot be written, there is nowhere left to report it.
void write_message(std::string_view text) { static_cast<void>(write_whole(2, text)); }

}  // namespace

std::string Output::styled(const Text& text, Stream stream) const {
  const auto safe = escaped(text.text);
  if (safe.empty()) return safe;
  const bool is_colored = colors_[static_cast<std::size_t>(stream) - 1] == Color::kOn;
  const auto shown = is_colored && text.style != Style::kPlain
                         ? fmt::format("\x1b[{}m{}\x1b[0m", code_of(text.style), safe)
                         : safe;
  if (!has_links_ || stream != Stream::kAnswer || text.file.empty()) return shown;
  return fmt::format("\x1b]8;;{}\x1b\\{}\x1b]8;;\x1b\\", file_address(text.file), shown);
}

void Output::line(const std::vector<Text>& pieces, Stream stream) {
  std::string text;
  for (const auto& piece : pieces) text += styled(piece, stream);
  text += '\n';
  if (stream == Stream::kMessage)
    write_message(text);
  else
    answer_ += text;
}

void Output::line(std::string text, Stream stream) {
  line(std::vector<Text>{{std::move(text)}}, stream);
}

void Output::prompt(const std::string& question) {
  write_message(styled({question, Style::kCyan}, Stream::kMessage) + " ");
}

void Output::live(const Text& text) { write_message("\r" + styled(text, Stream::kMessage)); }

void Output::block(std::string_view text) {
  answer_ += escaped(text, Lines::kMany);
  if (!text.empty() && !text.ends_with('\n')) answer_ += '\n';
}

void Output::raw(std::string_view bytes) { answer_ += bytes; }

void Output::table(const std::vector<Row>& rows, Overflow overflow) {
  const auto columns = static_cast<std::size_t>(std::max(columns_, 0));
  for (const auto& pieces : laid_out(rows, columns, overflow)) line(pieces);
}

void Output::error(const core::Error& error) { complaint({"confab: ", Style::kRed}, error); }

void Output::warning(const core::Error& error) { complaint({"warning: ", Style::kYellow}, error); }

void Output::complaint(const Text& label, const core::Error& error) {
  const auto& place = error.location;
  auto where = place.path;
  if (!where.empty() && place.line > 0) where += fmt::format(":{}", place.line);
  if (!where.empty() && place.column > 0) where += fmt::format(":{}", place.column);
  const bool is_said = where.empty() || error.message.find(where) != std::string::npos;
  line({label, {is_said ? error.message : fmt::format("{} in {}", error.message, where)}},
       Stream::kMessage);
  if (!error.hint.empty()) hint(error.hint);
}

// A hint may list several items, one per line.
void Output::hint(const std::string& text) {
  std::size_t at = 0;
  for (std::string_view prefix = "hint: "; at <= text.size(); prefix = "") {
    const auto end = std::min(text.find('\n', at), text.size());
    line({{std::string(prefix), Style::kCyan}, {text.substr(at, end - at)}}, Stream::kMessage);
    at = end + 1;
  }
}

bool Output::is_long() const { return rows_ > 0 && std::ranges::count(answer_, '\n') >= rows_; }

core::Status Output::flush() {
  if (pager_ && is_long() && pager_(answer_)) answer_.clear();
  const int error = write_whole(1, answer_);
  answer_.clear();
  if (error == 0) return core::ok();
  return core::fail(
      core::ErrorKind::kIncomplete,
      error == EPIPE ? "" : fmt::format("cannot write the answer: {}", std::strerror(error)));
}

}  // namespace confab::cmd
