// SPDX-License-Identifier: MIT
// pitch: how long the elevator pitch takes to speak, what it leaves out, and a rehearsal.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/rehearsal.h"
#include "cmd/output/wording.h"
#include "core/notes/notebook/lookup.h"
#include "core/practice/pitch_hints.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

const Schema kPitchSchema = {
    "confab.pitch/1",
    {"stem", "path", "rate", "own-rate", "parts", "words", "seconds", "min", "max", "length",
     "words-to-add", "words-to-cut", "missing", "hints"}};

using Pitches = std::vector<const core::Pitch*>;
using Length = core::PitchTime::Length;

core::Result<std::optional<int>> typed_rate(const Arguments& arguments) {
  const auto text = arguments.text("rate");
  if (!text) return std::nullopt;
  const auto rate = core::find_number(*text, core::kSlowestRate, core::kFastestRate);
  if (rate) return rate;
  return core::fail(
      core::ErrorKind::kUsage,
      fmt::format("--rate '{}' is not a number of words per minute", *text),
      fmt::format("write a number from {} to {}", core::kSlowestRate, core::kFastestRate));
}

core::Status check_rehearsal(const Arguments& arguments, const Context& context) {
  if (!arguments.has("rehearse")) return core::ok();
  if (context.is_for_programs())
    return core::fail(core::ErrorKind::kUsage,
                      "--rehearse cannot be used with --json, --jsonl or --plain",
                      "leave out --rehearse, or --json, --jsonl and --plain");
  if (context.may_ask()) return core::ok();
  return core::fail(core::ErrorKind::kUsage, "--rehearse needs a terminal",
                    "'confab pitch' shows the length without a rehearsal");
}

core::Result<Pitches> wanted_pitches(const Arguments& arguments, const core::Notebook& notebook) {
  if (notebook.pitches.empty())
    return core::fail(core::ErrorKind::kNotFound, "this notebook has no pitch",
                      "'confab init' creates pitch.md; any note with 'type: pitch' is a pitch too");
  Pitches all;
  for (const auto& pitch : notebook.pitches) all.push_back(&pitch);
  const auto named = arguments.text("PITCH");
  if (!named) return all;
  TRY_ASSIGN(const auto* note, core::one_note(notebook, *named));
  const auto found = std::ranges::find(all, note->path, &core::Pitch::path);
  if (found != all.end()) return Pitches{*found};
  return core::fail(core::ErrorKind::kNotFound, fmt::format("{} is not a pitch", note->path),
                    "'confab pitch' shows every pitch in the notebook");
}

core::Result<const core::Pitch*> one_pitch(const Pitches& pitches) {
  if (pitches.size() == 1) return pitches.front();
  std::string list = "the pitches are";
  for (const auto* pitch : pitches) list += "\n  " + pitch->path;
  return core::fail(core::ErrorKind::kNotFound,
                    fmt::format("there are {} pitches; name the one to rehearse", pitches.size()),
                    list);
}

std::string edit_command(const core::Pitch& pitch) {
  return fmt::format("confab edit {}", core::note_word(pitch.stem()));
}

void print_parts(const core::PitchTime& time, Output& out) {
  const auto width = std::to_string(time.words).size();  // an upper bound for every part
  std::vector<Row> rows;
  for (const auto& part : time.parts) {
    rows.push_back(
        {{"  " + (part.title.empty() ? "(before any heading)" : part.title), Style::kCyan},
         {fmt::format("{:>{}} {}", part.words, width, part.words == 1 ? "word" : "words")},
         {fmt::format("{:>3} s", core::said_seconds(part.time))}});
  }
  out.table(rows);
}

// The problems with it, if any.
std::vector<std::string> faults_of(const core::PitchTime& time) {
  const auto words = [](int count) { return counted(static_cast<std::size_t>(count), "word"); };
  std::vector<std::string> faults;
  if (time.length == Length::kTooShort)
    faults.push_back(fmt::format("too short: {} to add", words(time.words_to_add)));
  if (time.length == Length::kTooLong)
    faults.push_back(fmt::format("too long: {} to cut", words(time.words_to_cut)));
  if (!time.missing.empty())
    faults.push_back(fmt::format("missing: {}", core::joined(time.missing, ", ")));
  return faults;
}

std::string rehearse_command(const core::Pitch& pitch, const core::Notebook& notebook) {
  const bool is_only = notebook.pitches.size() == 1;
  return fmt::format("confab pitch{} --rehearse",
                     is_only ? "" : " " + core::note_word(pitch.stem()));
}

void print_pitch(const core::Pitch& pitch, const core::PitchTime& time,
                 const core::Notebook& notebook, Context& context) {
  auto& out = context.out();
  out.line({{pitch.path, Style::kBold}});
  if (!time.is_written()) {
    out.line("  not written yet");
    return context.say_next(edit_command(pitch));
  }
  print_parts(time, out);
  const bool is_own = time.rate == pitch.rate;
  const auto rate = time.is_rough && !is_own ? std::string(", estimated from its letters")
                                             : fmt::format(", at {}{} words per minute",
                                                           is_own ? "your own " : "", time.rate);
  out.line({{fmt::format("  {}, ", counted(static_cast<std::size_t>(time.words), "word"))},
            {fmt::format("{} s of {} to {}", core::said_seconds(time), time.min.count(),
                         time.max.count()),
             time.length == Length::kFits ? Style::kGreen : Style::kYellow},
            {rate}});
  if (time.is_rough)
    out.line(
        {{"  not in English, so this is rough; a rehearsal measures your own rate", Style::kDim}});
  const auto faults = faults_of(time);
  for (const auto& fault : faults) out.line({{"  " + fault, Style::kYellow}});
  for (const auto& hint : core::pitch_hints(pitch, time)) out.line("  " + hint);
  if (!faults.empty()) return context.say_next(edit_command(pitch));
  if (!pitch.rate) context.say_next(rehearse_command(pitch, notebook));
}

Json pitch_record(const core::Pitch& pitch, const core::PitchTime& time) {
  Json::Array parts, missing;
  for (const auto& part : time.parts) {
    parts.push_back(Json::Object{{"part", Json::text_or_null(part.title)},
                                 {"words", part.words},
                                 {"seconds", static_cast<int>(core::said_seconds(part.time))}});
  }
  for (const auto part : time.missing) missing.emplace_back(part);
  return Json::Object{{"stem", pitch.stem()},
                      {"path", pitch.path},
                      {"rate", time.rate},
                      {"own-rate", pitch.rate ? Json(*pitch.rate) : Json()},
                      {"parts", std::move(parts)},
                      {"words", time.words},
                      {"seconds", static_cast<int>(core::said_seconds(time))},
                      {"min", static_cast<int>(time.min.count())},
                      {"max", static_cast<int>(time.max.count())},
                      {"length", core::length_name(time.length)},
                      {"words-to-add", time.words_to_add},
                      {"words-to-cut", time.words_to_cut},
                      {"missing", std::move(missing)},
                      {"hints", Json::texts(core::pitch_hints(pitch, time))}};
}

core::Status rehearse_one(const Pitches& pitches, std::optional<int> rate, Context& context) {
  TRY_ASSIGN(const auto* pitch, one_pitch(pitches));
  const auto time = core::pitch_time(*pitch, context.policy(), rate);
  if (time.is_written()) return rehearse(*pitch, time, context);
  return core::fail(core::ErrorKind::kNotFound, fmt::format("{} is not written yet", pitch->path),
                    fmt::format("'{}' opens it", edit_command(*pitch)));
}

core::Status run_pitch(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto rate, typed_rate(arguments));
  TRY(check_rehearsal(arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto pitches, wanted_pitches(arguments, notebook));
  if (arguments.has("rehearse")) return rehearse_one(pitches, rate, context);
  Json::Array items;
  for (const auto* pitch : pitches) {
    const auto time = core::pitch_time(*pitch, context.policy(), rate);
    if (context.is_for_programs())
      items.push_back(pitch_record(*pitch, time));
    else
      print_pitch(*pitch, time, notebook, context);
  }
  return context.is_for_programs() ? context.answer(kPitchSchema, std::move(items)) : core::ok();
}

}  // namespace

const Command& pitch_command() {
  static const Command command = {
      .name = "pitch",
      .summary = "show how long your pitch takes to speak and what it leaves out",
      .options = {{.name = "PITCH", .help = "the note of one pitch (default: all pitches)"},
                  {.name = "--rate", .value = "N", .help = "assume N words per minute"},
                  {.name = "--rehearse",
                   .arity = Arity::kFlag,
                   .help = "time yourself on a terminal, and save your own rate"}},
      .examples = {{"confab pitch"},
                   {"confab pitch --rate 160", "at a faster pace"},
                   {"confab pitch --rehearse", "speak it against the clock"}},
      .run = run_pitch,
      .fields = kPitchSchema.keys};
  return command;
}

}  // namespace confab::cmd
