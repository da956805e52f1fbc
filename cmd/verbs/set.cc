// SPDX-License-Identifier: MIT
// set: changes keys in the front matter of any note and leaves every other byte alone.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/field_changes.h"
#include "cmd/input/json_fields.h"
#include "cmd/input/near_organization.h"
#include "cmd/line/command_line.h"
#include "cmd/output/json.h"
#include "core/notes/notebook/lookup.h"

namespace confab::cmd {

const Command& set_command();

namespace {

// What to change in one note.
struct NoteChanges {
  const core::Note* note;
  std::vector<core::FieldChange> changes;
};

Keys typed_keys(const Arguments& arguments) {
  return arguments.has("any-key") ? Keys::kAny : Keys::kKnown;
}

// The note that an object names, or else the typed one.
core::Result<const core::Note*> note_of(const core::Value& object,
                                        const std::optional<std::string>& typed,
                                        const core::Notebook& notebook) {
  for (const auto* key : {"who", "path", "stem"}) {
    if (const auto named = object.text_at(key); !typed && !named.empty())
      return core::one_note(notebook, named);
  }
  if (typed) return core::one_note(notebook, *typed);
  return core::fail(core::ErrorKind::kUsage, "an object does not name a note",
                    "give it the key 'who', or give NOTE");
}

core::Result<std::vector<NoteChanges>> changes_in_json(const std::string& json,
                                                       const Arguments& arguments,
                                                       const core::Notebook& notebook,
                                                       const Context& context) {
  TRY_ASSIGN(const auto objects, parse_objects(json));
  std::vector<NoteChanges> all;
  const auto read = [&](const core::Value& object) -> core::Status {
    TRY_ASSIGN(const auto* note, note_of(object, arguments.text("NOTE"), notebook));
    const bool is_again =
        std::ranges::any_of(all, [&](const NoteChanges& each) { return each.note == note; });
    if (is_again)
      return core::fail(core::ErrorKind::kUsage, fmt::format("two objects change {}", note->path),
                        "combine their keys in one object");
    TRY_ASSIGN(auto changes,
               changes_from_json(object, {*note, notebook, context, typed_keys(arguments)}));
    all.push_back({note, std::move(changes)});
    return core::ok();
  };
  for (const auto& [line, object] : objects) {
    if (auto done = read(object); !done) {
      done.error().message = fmt::format("line {}: {}", line, done.error().message);
      return core::fail(std::move(done.error()));
    }
  }
  return all;
}

core::Result<std::vector<NoteChanges>> all_changes(const std::string& json,
                                                   const Arguments& arguments,
                                                   const core::Notebook& notebook,
                                                   const Context& context) {
  if (arguments.has("from-json")) return changes_in_json(json, arguments, notebook, context);
  TRY_ASSIGN(const auto* note, core::one_note(notebook, arguments.required("NOTE")));
  TRY_ASSIGN(auto changes, typed_changes(arguments.texts("CHANGE"),
                                         {*note, notebook, context, typed_keys(arguments)}));
  return std::vector<NoteChanges>{{note, std::move(changes)}};
}

core::Status check_source(const Arguments& arguments) {
  if (!arguments.has("from-json")) {
    for (const auto* name : {"NOTE", "CHANGE"}) {
      if (!arguments.has(name)) return missing(set_command(), name, arguments);
    }
  } else if (arguments.has("CHANGE")) {
    return core::fail(core::ErrorKind::kUsage, "--from-json and CHANGE cannot be used together",
                      "put the change into the object");
  }
  return core::ok();
}

core::Status run_set(const Arguments& arguments, Context& context) {
  TRY(check_source(arguments));
  TRY_ASSIGN(const auto json, typed_json(arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto all, all_changes(json, arguments, notebook, context));
  const auto old_job = arguments.has("correct") ? core::OldJob::kCorrected : core::OldJob::kKept;
  core::Plan plan;
  for (const auto& [note, changes] : all) {
    for (const auto& change : changes) {
      if (change.key == "organization" && change.kind == core::FieldChange::Kind::kSet)
        warn_of_near_organization(change.values.front().text, note->stem(), notebook, context);
    }
    TRY_ASSIGN(auto step,
               core::change_fields(*note, changes, notebook, context.now().today(), old_job));
    plan.steps.push_back(std::move(step));
  }
  return context.apply(plan);
}

}  // namespace

const Command& set_command() {
  static const Command command = {
      .name = "set",
      .summary = "change keys in the front matter of a note",
      .options =
          {{.name = "NOTE", .help = "a contact, or any other note"},
           {.name = "CHANGE",
            .arity = Arity::kMany,
            .help = "KEY=VALUE sets a key, KEY+=VALUE adds to a list, KEY-=VALUE removes from it, "
                    "KEY= removes the key; all in one step"},
           {.name = "--correct",
            .arity = Arity::kFlag,
            .help = "the old role or organization was wrong; do not keep it in 'was'"},
           {.name = "--any-key",
            .arity = Arity::kFlag,
            .help = "also allow keys of your own that the note does not have yet"},
           {.name = "--from-json",
            .value = "FILE",
            .help = "apply every object in FILE; its key 'who' names the note, "
                    "unless NOTE does; '-' reads standard input"}},
      .examples = {{"confab set grace phone='+1 215 555 0101' email+=hopper@example.com"},
                   {"confab set grace role=Director organization='Eckert-Mauchly'",
                    "a new job; the old one is kept in 'was'"},
                   {"confab set 2026-12-04-grace-hopper place=https://meet.example/abc minutes=30"},
                   {"confab set grace tag+=navy --any-key", "a key of your own"},
                   {"confab set --from-json changes.json", "all of them at once, or none"}},
      .run = run_set};
  return command;
}

}  // namespace confab::cmd
