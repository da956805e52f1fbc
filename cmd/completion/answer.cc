// SPDX-License-Identifier: MIT
#include "cmd/completion/answer.h"

#include <fmt/format.h>

#include <exception>

#include "cmd/completion/candidates.h"
#include "cmd/output/escape.h"
#include "cmd/programs/own_commands.h"
#include "core/text/fold.h"

namespace confab::cmd {
namespace {

// The options typed so far that affect where the notebook is and what time it is.
Arguments arguments_from(const Arguments& given, const Environment& environment) {
  Arguments arguments;
  for (const auto* key : {"C", "notebook", "now", "no-config"}) {
    auto texts = given.texts(key);
    if (texts.empty() && !given.has(key)) continue;
    for (auto& text : texts) {
      if (text.starts_with("~/")) text.replace(0, 1, environment.variable("HOME"));
    }
    arguments.set(key, std::move(texts));
  }
  return arguments;
}

// An alias is read as the words that it is short for.
TypedLine with_alias(TypedLine line, const Environment& environment) {
  if (line.words.empty()) return line;
  const auto program = line.words.begin();
  const auto own = find_own_word({program + 1, line.words.end()});
  const auto arguments = own ? parse_global_options(own->before) : core::Result<Arguments>();
  if (!own || !arguments) return line;
  Output nowhere(Output::Color::kOff, Output::Color::kOff, 0, 0);
  Context context(environment, *arguments, nowhere);
  if (!context.prepare()) return line;
  if (const auto words = without_alias(*own, context.config().aliases)) {
    line.words.erase(program + 1, line.words.end());
    line.words.insert(line.words.end(), words->begin(), words->end());
  }
  return line;
}

// The line that tells the shell to list files or folders itself; otherwise nothing.
std::string_view listed_by_shell(const Wanted& wanted) {
  if (!wanted.option || !wanted.option->choices.empty()) return {};
  const auto* word = find_value_word(wanted.option->value_word());
  if (word && word->source == ValueWord::Source::kFiles) return "files\n";
  if (word && word->source == ValueWord::Source::kFolders) return "folders\n";
  return {};
}

std::string answer(const Environment& environment, Output& out) {
  const auto& words = environment.words;
  const auto breaks = words.size() > 2 ? std::string_view(words[2]) : std::string_view();
  const auto line =
      with_alias(parse_typed_line(words.size() > 1 ? words[1] : "", breaks), environment);
  const auto wanted = wanted_at_cursor(line);
  if (const auto kind = listed_by_shell(wanted); !kind.empty()) return std::string(kind);
  const auto arguments = arguments_from(wanted.given, environment);
  Context context(environment, arguments, out);
  if (!context.prepare()) return {};
  std::string text;
  const auto typed = core::fold(wanted.text);
  for (const auto& [word, description] : candidates_for(wanted, context)) {
    // Offers only words that can be typed.
    if (!core::fold(word).starts_with(typed) || escaped(word) != word) continue;
    const auto whole = wanted.before + word;
    text += fmt::format("{}\t{}\n", words.size() > 2 ? text_to_insert(whole, line) : whole,
                        escaped(description));
  }
  return text;
}

}  // namespace

void answer_shell(const Environment& environment) {
  Output out(Output::Color::kOff, Output::Color::kOff, 0, 0);
  try {
    out.raw(answer(environment, out));
  } catch (const std::exception&) {
    return;  // there is nowhere to report it
  }
  [[maybe_unused]] const auto written = out.flush();
}

}  // namespace confab::cmd
