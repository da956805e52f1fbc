// SPDX-License-Identifier: MIT
#include "cmd/input/rehearsal.h"

#include <fmt/format.h>
#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <iostream>
#include <optional>
#include <sstream>

#include "cmd/input/prompt.h"
#include "cmd/output/escape.h"
#include "cmd/output/wording.h"
#include "core/spoken/markup.h"

namespace confab::cmd {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kRedrawAfter{200};
constexpr auto kMessage = Output::Stream::kMessage;

std::string clock_text(long seconds) { return fmt::format("{}:{:02}", seconds / 60, seconds % 60); }

std::string bar(const core::PitchTime& time, milliseconds elapsed, std::size_t width) {
  const auto planned = std::max<long long>(1, time.time.count());
  const auto share = std::min<long long>(elapsed.count(), planned);
  const auto done = width * static_cast<std::size_t>(share) / static_cast<std::size_t>(planned);
  return fmt::format("[{}{}] ", std::string(done, '#'), std::string(width - done, '-'));
}

// The text to speak, with blank lines around each part.
void show_text(const core::Pitch& pitch, Output& out) {
  for (const auto& part : pitch.parts) {
    out.line("", kMessage);
    if (!part.title.empty()) out.line({{part.title, Style::kBold}}, kMessage);
    std::istringstream lines(core::without_markup(part.text));
    for (std::string line; std::getline(lines, line);) {
      if (line.find_first_not_of(" \t") != std::string::npos) out.line(line, kMessage);
    }
  }
  out.line("", kMessage);
}

// Waits for input or for the next redraw. End of input counts as input.
bool is_input_there() {
  pollfd input{0, POLLIN, 0};
  const auto ready = poll(&input, 1, static_cast<int>(kRedrawAfter.count()));
  return ready > 0 || (ready < 0 && errno != EINTR);
}

// The time from Enter to Enter; nothing if the input ended.
std::optional<milliseconds> take(const core::PitchTime& time, Context& context) {
  if (!ask("Press Enter to start, and Enter again when you finish.", context)) return {};
  const auto& environment = context.environment();
  const auto terminal = environment.message_columns > 1 ? environment.message_columns : 80;
  const auto columns = static_cast<std::size_t>(terminal - 1);
  const auto start = environment.stopwatch();
  milliseconds elapsed{};
  do {
    elapsed = environment.stopwatch() - start;
    context.out().live({rehearsal_line(time, elapsed, columns), rehearsal_style(time, elapsed)});
  } while (!is_input_there());
  elapsed = environment.stopwatch() - start;
  std::string ignored;
  if (!std::getline(std::cin, ignored)) return {};
  return elapsed;
}

core::Status keep(int rate, const core::Pitch& pitch, Context& context) {
  const auto text = fmt::format("{}", rate);
  const core::EditNote edit{pitch.path, {core::SetField{"rate", core::Value::bare(text)}}};
  return context.apply({{{edit, "rate " + text}}});
}

}  // namespace

std::string rehearsal_line(const core::PitchTime& time, milliseconds elapsed, std::size_t columns) {
  constexpr std::size_t kNarrowestBar = 10, kBrackets = 3;
  constexpr std::size_t kPart = 17;  // as wide as the widest part, so that the bar keeps its length
  const auto spent = static_cast<long>(std::chrono::floor<std::chrono::seconds>(elapsed).count());
  const auto planned = core::said_seconds(time);
  auto text = fmt::format("{} of {}", clock_text(spent), clock_text(planned));
  if (spent > planned) text += fmt::format(", {} s over", spent - planned);
  const auto used = text.size() + kPart + kBrackets;
  if (used + kNarrowestBar <= columns) text = bar(time, elapsed, columns - used) + text;
  return fitted(text + "  " + escaped(core::part_at(time, elapsed).title), columns);
}

Style rehearsal_style(const core::PitchTime& time, milliseconds elapsed) {
  if (elapsed > time.max) return Style::kRed;
  return elapsed > time.time ? Style::kYellow : Style::kGreen;
}

core::Status rehearse(const core::Pitch& pitch, const core::PitchTime& time, Context& context) {
  auto& out = context.out();
  show_text(pitch, out);
  const auto elapsed = take(time, context);
  if (!elapsed) {
    out.line("", kMessage);
    return core::fail(core::ErrorKind::kUsage, "the rehearsal was interrupted");
  }
  const auto took = fmt::format("took {} s for {}", core::said_seconds(*elapsed),
                                counted(static_cast<std::size_t>(time.words), "word"));
  const auto rate = core::rate_of(time, *elapsed);
  if (!rate) {
    out.line(fmt::format("{}, {} than anyone speaks; not offering to save this rate", took,
                         *elapsed < time.time ? "faster" : "slower"));
    return core::ok();
  }
  out.line(fmt::format("{}: {} words per minute (planned: {} s at {})", took, *rate,
                       core::said_seconds(time), time.rate));
  if (rate == pitch.rate) return core::ok();
  const auto question = fmt::format("Save {} as your own rate in {}?", *rate, pitch.path);
  return confirm(question, context) ? keep(*rate, pitch, context) : core::ok();
}

}  // namespace confab::cmd
