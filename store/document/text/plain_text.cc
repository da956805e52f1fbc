// SPDX-License-Identifier: MIT
#include "store/document/text/plain_text.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstdint>
#include <cstring>
#include <optional>

#include "core/rule.h"
#include "store/document/text/frame.h"

namespace confab::store {
namespace {

core::Status problem(std::string_view bytes, std::size_t offset, core::Rule rule, std::string what,
                     std::string hint = {}) {
  return core::fail({core::ErrorKind::kIncomplete, std::move(what), location_of(bytes, offset),
                     std::move(hint), rule});
}

constexpr std::uint64_t eight_of(std::uint64_t byte) { return byte * 0x0101010101010101; }

// Are all eight bytes of `word` printable ASCII or line feeds? The high bit of each byte shows it,
// because sums of two bytes below 0x80 do not carry into the next.
bool is_plain_word(std::uint64_t word) {
  constexpr auto kHigh = eight_of(0x80);
  if ((word & kHigh) != 0) return false;
  const auto at_least_blank = word + eight_of(0x80 - ' ');
  const auto no_line_feed = (word ^ eight_of('\n')) + eight_of(0x7F);
  const auto delete_character = word + eight_of(0x80 - 0x7F);
  return ((at_least_blank | ~no_line_feed) & ~delete_character & kHigh) == kHigh;
}

// The end of the run of plain ASCII that begins at `at`. Nearly all of a note is such a run.
std::size_t end_of_ascii(std::string_view bytes, std::size_t at) {
  std::uint64_t word = 0;
  for (; at + sizeof(word) <= bytes.size(); at += sizeof(word)) {
    std::memcpy(&word, bytes.data() + at, sizeof(word));
    if (!is_plain_word(word)) break;
  }
  const auto is_plain = [](char c) { return (c >= ' ' && c < 0x7F) || c == '\n'; };
  while (at < bytes.size() && is_plain(bytes[at])) ++at;
  return at;
}

bool is_allowed_control(std::string_view bytes, std::size_t at) {
  if (bytes[at] == '\t' || bytes[at] == '\n') return true;
  return bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
}

// Length of the UTF-8 sequence at `at`, or nothing if there is none.
std::optional<std::size_t> sequence_length(std::string_view bytes, std::size_t at) {
  utf8proc_int32_t codepoint = 0;
  const auto length =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + at),
                       static_cast<utf8proc_ssize_t>(bytes.size() - at), &codepoint);
  if (length <= 0) return {};
  return static_cast<std::size_t>(length);
}

core::Status check_bytes(std::string_view bytes) {
  for (auto at = end_of_ascii(bytes, 0); at < bytes.size(); at = end_of_ascii(bytes, at)) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte >= 0x80) {
      const auto length = sequence_length(bytes, at);
      if (!length)
        return problem(bytes, at, core::Rule::kUnreadable, "not valid UTF-8",
                       "save the file as UTF-8");
      at += *length;
      continue;
    }
    if ((byte < 0x20 || byte == 0x7F) && !is_allowed_control(bytes, at)) {
      return problem(bytes, at, core::Rule::kUnreadable, fmt::format("control byte 0x{:02x}", byte),
                     "remove it with an editor");
    }
    ++at;
  }
  return core::ok();
}

// Offset of the first line that begins with `marker`.
std::size_t find_line(std::string_view bytes, std::string_view marker) {
  for (auto at = bytes.find(marker); at != std::string_view::npos;
       at = bytes.find(marker, at + 1)) {
    if (at == 0 || bytes[at - 1] == '\n') return at;
  }
  return std::string_view::npos;
}

core::Status check_no_conflict(std::string_view bytes) {
  const auto ours = find_line(bytes, "<<<<<<< ");
  if (ours == std::string_view::npos || find_line(bytes, ">>>>>>> ") == std::string_view::npos)
    return core::ok();
  return problem(bytes, ours, core::Rule::kConflictMarkers, "merge conflict is not resolved",
                 "keep one side and delete the marker lines");
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto length = sequence_length(text, at);
    if (!length) return false;
    at += *length;
  }
  return true;
}

core::Status check_plain_text(std::string_view bytes) {
  if (bytes.size() > kMaxNoteBytes) {
    return problem(bytes, 0, core::Rule::kFrontMatterLimit, "note is larger than 8 MiB");
  }
  TRY(check_bytes(bytes));
  return check_no_conflict(bytes);
}

}  // namespace confab::store
