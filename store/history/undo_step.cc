// SPDX-License-Identifier: MIT
#include "store/history/undo_step.h"

#include <fmt/core.h>

#include <charconv>

#include "store/history/list_path.h"

namespace confab::store {
namespace {

constexpr const char* kTimeFormat = "%Y-%m-%dT%H:%M:%SZ";
constexpr std::string_view kTitle = "confab step 2";
constexpr std::string_view kTitleWithoutMachine = "confab step 1";

std::string escape(std::string_view text) {
  std::string result;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    const bool plain = code >= 0x20 && code != 0x7f && byte != '\\';
    result += plain ? std::string(1, byte) : fmt::format("\\x{:02x}", code);
  }
  return result;
}

template <class Number>
std::optional<Number> parse_number(std::string_view text, int base = 10) {
  Number number = 0;
  const auto end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number, base);
  if (error != std::errc() || stop != end) return std::nullopt;
  return number;
}

std::optional<std::string> unescape(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      result += text[at];
      continue;
    }
    if (text.size() < at + 4 || text[at + 1] != 'x') return std::nullopt;
    const auto code = parse_number<unsigned char>(text.substr(at + 2, 2), 16);
    if (!code) return std::nullopt;
    result += static_cast<char>(*code);
    at += 3;
  }
  return result;
}

std::string print_fingerprint(const std::optional<Fingerprint>& print) {
  return print ? fmt::format("{} {:016x}", print->size, print->hash) : "none";
}

bool parse_fingerprint(std::string_view text, std::optional<Fingerprint>& into) {
  if (text == "none") return true;
  const auto space = text.find(' ');
  if (space == text.npos) return false;
  const auto size = parse_number<std::uint64_t>(text.substr(0, space));
  const auto hash = parse_number<std::uint64_t>(text.substr(space + 1), 16);
  if (!size || !hash) return false;
  into = Fingerprint{*size, *hash};
  return true;
}

template <class Number>
bool parse_into(std::string_view text, Number& into) {
  const auto number = parse_number<Number>(text);
  if (number) into = *number;
  return number.has_value();
}

std::string print_time(core::Instant time) {
  return absl::FormatTime(kTimeFormat, absl::FromChrono(time), absl::UTCTimeZone());
}

bool parse_time(std::string_view text, core::Instant& into) {
  // The times that std::chrono can count in nanoseconds.
  constexpr int kFirstYear = 1700, kLastYear = 2250;
  absl::Time time;
  if (!absl::ParseTime(kTimeFormat, std::string(text), &time, nullptr)) return false;
  const auto year = absl::ToCivilYear(time, absl::UTCTimeZone()).year();
  if (year < kFirstYear || year > kLastYear) return false;
  into = core::Instant(std::chrono::seconds(absl::ToUnixSeconds(time)));
  return print_time(into) == text;
}

bool unescape_into(std::string_view text, std::string& into) {
  auto plain = unescape(text);
  if (plain) into = std::move(*plain);
  return plain.has_value();
}

// A Markdown file in folders that are not hidden, which no program runs or reads as settings.
bool is_harmless_path(std::string_view path) {
  if (!path.ends_with(".md")) return false;
  while (true) {
    if (path.empty() || path.front() == '.' || path.front() == '/') return false;
    const auto slash = path.find('/');
    if (slash == path.npos) return true;
    path.remove_prefix(slash + 1);
  }
}

bool parse_path(std::string_view text, std::string& into) {
  return unescape_into(text, into) && is_written_by_us(into);
}

bool parse_id(std::string_view text, std::string& into) {
  into = text;
  return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

bool parse_line(std::string_view key, std::string_view value, UndoStep& step) {
  if (key == "machine") return parse_id(value, step.machine);
  if (key == "boot") return parse_id(value, step.boot);
  if (key == "time") return parse_time(value, step.time);
  if (key == "label") return unescape_into(value, step.label);
  if (key == "process") return parse_into(value, step.process);
  if (key == "undoes") return parse_into(value, step.undoes.emplace());
  if (key == "redoes") return parse_into(value, step.redoes.emplace());
  if (key == "erases") return parse_into(value, step.erases.emplace_back());
  if (key == "file") return parse_path(value, step.files.emplace_back().path);
  if (key == "before" && !step.files.empty())
    return parse_fingerprint(value, step.files.back().before);
  if (key == "after" && !step.files.empty())
    return parse_fingerprint(value, step.files.back().after);
  return false;
}

// Removes and returns the first line of `text`; unset if no line is complete.
std::optional<std::string_view> take_whole_line(std::string_view& text) {
  const auto end = text.find('\n');
  if (end == text.npos) return std::nullopt;
  const auto line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

}  // namespace

bool is_written_by_us(std::string_view path) {
  constexpr std::string_view kTemplates = ".confab/templates/";
  if (path == ".confab/config.yaml" || path == ".confab/.gitignore" || path == ".stignore")
    return true;
  if (is_list_path(path)) return true;
  if (path.starts_with(kTemplates)) path.remove_prefix(kTemplates.size());
  return is_harmless_path(path);
}

std::string print_step(const UndoStep& step) {
  std::string text = fmt::format("{}\n", step.machine.empty() ? kTitleWithoutMachine : kTitle);
  if (!step.machine.empty()) text += fmt::format("machine {}\n", step.machine);
  if (!step.boot.empty()) text += fmt::format("boot {}\n", step.boot);
  text += fmt::format("time {}\nlabel {}\nprocess {}\n", print_time(step.time), escape(step.label),
                      step.process);
  if (step.undoes) text += fmt::format("undoes {}\n", *step.undoes);
  if (step.redoes) text += fmt::format("redoes {}\n", *step.redoes);
  for (const unsigned number : step.erases) text += fmt::format("erases {}\n", number);
  for (const StepFile& file : step.files)
    text += fmt::format("file {}\nbefore {}\nafter {}\n", escape(file.path),
                        print_fingerprint(file.before), print_fingerprint(file.after));
  return text + "end\n";
}

bool is_torn(std::string_view text) { return !text.ends_with("\nend\n"); }

std::optional<UndoStep> parse_step(std::string_view text, unsigned number) {
  UndoStep step;
  step.number = number;
  const auto title = take_whole_line(text);
  if (title != kTitle && title != kTitleWithoutMachine) return std::nullopt;
  while (const auto line = take_whole_line(text)) {
    if (*line == "end") {
      if (step.machine.empty() != (title == kTitleWithoutMachine)) return std::nullopt;
      return step;
    }
    const auto space = line->find(' ');
    if (space == line->npos) return std::nullopt;
    if (!parse_line(line->substr(0, space), line->substr(space + 1), step)) return std::nullopt;
  }
  return std::nullopt;
}

std::string record_name(unsigned number, Phase phase) {
  switch (phase) {
    case Phase::kIntent:
      return fmt::format("{:06}.intent", number);
    case Phase::kStep:
      return fmt::format("{:06}.step", number);
    case Phase::kReversal:
      return fmt::format("{:06}.undo", number);
    case Phase::kErasing:
      return fmt::format("{:06}.erasing", number);
  }
  return "";
}

std::string kept_name(unsigned number, std::size_t index) {
  return fmt::format("{:06}.{}", number, index);
}

std::string set_aside_name(unsigned number, std::size_t index) {
  return kept_name(number, index) + ".new";
}

std::string saved_name(unsigned number, std::size_t index) {
  return kept_name(number, index) + ".saved";
}

std::string temp_name(const UndoStep& step, std::size_t index) {
  const auto machine = step.machine.empty() ? "" : step.machine.substr(0, 8) + "-";
  return fmt::format("{}{}{}-{}-{}", kTempPrefix, machine, step.process, step.number, index);
}

}  // namespace confab::store
