// SPDX-License-Identifier: MIT
#include "store/notebook/zone_file.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>

#include "core/time/date.h"

namespace confab::store {
namespace {

using namespace std::string_literals;

constexpr std::string_view kMagic = "TZif";
constexpr std::size_t kHeaderSize = 44;

std::int64_t number_at(std::string_view file, std::size_t at, std::size_t size) {
  std::uint64_t result = 0;
  for (const char byte : file.substr(at, size))
    result = result << 8U | static_cast<unsigned char>(byte);
  return static_cast<std::int64_t>(result);
}

// The counts in the header.
struct Counts {
  std::int64_t utc = 0, standard = 0, leaps = 0, changes = 0, types = 0, letters = 0;

  std::int64_t size(std::int64_t time_size) const {
    return changes * (time_size + 1) + types * 6 + letters + leaps * (time_size + 4) + standard +
           utc;
  }
};

std::optional<Counts> counts_of(std::string_view part) {
  if (part.size() < kHeaderSize || !part.starts_with(kMagic)) return {};
  const auto count = [&](std::size_t at) { return number_at(part, at, 4); };
  return Counts{count(20), count(24), count(28), count(32), count(36), count(40)};
}

std::string big_endian(std::int64_t number, std::size_t size) {
  std::string bytes(size, '\0');
  for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte, number >>= 8)
    *byte = static_cast<char>(number & 0xff);
  return bytes;
}

std::string header(const Counts& counts) {
  auto bytes = std::string(kMagic) + "2" + std::string(15, '\0');
  for (const auto count :
       {counts.utc, counts.standard, counts.leaps, counts.changes, counts.types, counts.letters})
    bytes += big_endian(count, 4);
  return bytes;
}

// Removes a zone's abbreviation from the front of `text`: at least three letters, or anything in
// `<>`.
std::optional<std::string_view> take_abbreviation(std::string_view& text) {
  const bool is_quoted = text.starts_with('<');
  const auto end = is_quoted ? text.find('>') : text.find_first_of("0123456789+-,");
  if (end == std::string_view::npos || end < (is_quoted ? 4 : 3)) return {};
  const auto name = text.substr(is_quoted ? 1 : 0, end - (is_quoted ? 1 : 0));
  text.remove_prefix(is_quoted ? end + 1 : end);
  return name;
}

// Removes a number of at most `max` from the front of `text`.
std::optional<int> take_number(std::string_view& text, int max) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 0 || number > max) return {};
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// Removes `[+-]hh[:mm[:ss]]` from the front of `text` and returns it: how far clocks are behind
// UTC.
std::optional<std::chrono::seconds> take_offset(std::string_view& text) {
  const bool is_negative = text.starts_with('-');
  if (is_negative || text.starts_with('+')) text.remove_prefix(1);
  const auto hours = take_number(text, 24);
  if (!hours) return {};
  std::chrono::seconds offset = std::chrono::hours(*hours);
  for (const std::chrono::seconds unit : {std::chrono::seconds(60), std::chrono::seconds(1)}) {
    if (!text.starts_with(':')) break;
    text.remove_prefix(1);
    const auto count = take_number(text, 59);
    if (!count) return {};
    offset += *count * unit;
  }
  return is_negative ? -offset : offset;
}

}  // namespace

std::string_view second_part(std::string_view file) {
  const auto counts = counts_of(file);
  if (!counts) return {};
  const auto size = kHeaderSize + static_cast<std::size_t>(counts->size(4));
  const auto part = size < file.size() ? file.substr(size) : std::string_view();
  return part.starts_with(kMagic) ? part : std::string_view();
}

std::string without_rule(std::string_view part) {
  constexpr std::size_t kTimeSize = 8;
  const auto counts = counts_of(part);
  if (!counts || counts->changes == 0 || !part.ends_with('\n')) return std::string(part);
  const auto last = kHeaderSize + kTimeSize * (static_cast<std::size_t>(counts->changes) - 1);
  const std::chrono::sys_days needed(core::kFirstYearByRule / 1 / 1);
  if (number_at(part, last, kTimeSize) < needed.time_since_epoch() / std::chrono::seconds(1))
    return std::string(part);
  return std::string(part.substr(0, part.rfind('\n', part.size() - 2) + 1)) + "\n";
}

std::string whole_file(std::string_view part) { return header({}).append(part); }

std::optional<std::string> file_from_posix(std::string_view text) {
  auto rest = text;
  const auto name = take_abbreviation(rest);
  const auto behind_utc = name ? take_offset(rest) : std::nullopt;
  if (!behind_utc) return {};
  const bool lacks_rule = !rest.empty() && rest.find(',') == std::string_view::npos;
  // Abseil continues a zone's last change by its rule, so there must be one.
  const std::chrono::sys_seconds first = std::chrono::sys_days(std::chrono::year(1900) / 1 / 1);
  const Counts counts{.changes = 1, .types = 1, .letters = std::ssize(*name) + 1};
  const auto type = big_endian(-behind_utc->count(), 4) + "\0\0"s;  // no summer time, first name
  return whole_file(header(counts) + big_endian(first.time_since_epoch().count(), 8) + "\0"s +
                    type + std::string(*name) + "\0\n"s + std::string(text) +
                    (lacks_rule ? ",M3.2.0,M11.1.0" : "") + "\n");
}

}  // namespace confab::store
