// SPDX-License-Identifier: MIT
#include "cmd/input/chosen_note.h"

#include <fmt/format.h>

#include "cmd/input/prompt.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/text/number.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

using Notes = std::vector<const core::Note*>;

// The notes among which `error` could not decide.
Notes notes_meant(const core::Notebook& notebook, const std::string& typed,
                  const core::Error& error) {
  const auto contact = core::one_contact(notebook, typed);
  if (!contact && contact.error().message == error.message)
    return core::notes_like(notebook, core::kContact, typed);
  const auto note = core::one_note(notebook, typed);
  if (!note && note.error().message == error.message) return core::notes_like(notebook, "", typed);
  return {};
}

std::optional<std::string> chosen_of(const Notes& notes, const std::string& message,
                                     Context& context) {
  context.out().line(message + ":", Output::Stream::kMessage);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const auto name = core::one_line(notes[i]->text("name"));
    context.out().line(fmt::format("  {}  {}  {}", i + 1, notes[i]->path, name),
                       Output::Stream::kMessage);
  }
  while (const auto answer = ask("Which one? (a number; Enter for none)", context)) {
    if (answer->empty()) return {};
    const auto number = core::find_number(*answer, 1, static_cast<int>(notes.size()));
    if (number) return notes[static_cast<std::size_t>(*number - 1)]->path;
  }
  return {};
}

}  // namespace

std::optional<CommandLine> with_chosen_note(const CommandLine& line, const core::Error& error,
                                            Context& context) {
  if (error.kind != core::ErrorKind::kNotFound || !context.may_ask()) return {};
  context.unlock();
  const auto notebook = context.load(store::Keep::kAll, Context::Unread::kSilent);
  if (!notebook) return {};
  for (const auto& option : line.command->options) {
    if (!option.is_positional() || option.arity == Arity::kMany) continue;
    const auto typed = line.arguments.text(option.key());
    const auto notes = typed ? notes_meant(*notebook, *typed, error) : Notes();
    if (notes.size() < 2) continue;
    const auto path = chosen_of(notes, error.message, context);
    if (!path) return {};
    auto chosen = line;
    chosen.arguments.set(option.key(), {*path});
    return chosen;
  }
  return {};
}

}  // namespace confab::cmd
