// SPDX-License-Identifier: MIT
// A whole notebook, whatever stands in its notes: every finding has its place and its order, what
// is owed comes soonest first with a command to type, and no note goes without an answer. The input
// is the present, then notes up to a line `%` each.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "core/note.h"
#include "core/rules/check.h"
#include "core/rules/due.h"
#include "core/schema.h"
#include "core/standing.h"
#include "store/document/body.h"
#include "store/zone.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/note_text.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Notebook;

constexpr std::size_t kMostNotes = 12;

// Zones are files, and a file for every input is too slow.
const core::Zones& known_zones() {
  static const core::Zones zones(*store::find_zone("Europe/Berlin"), [](const std::string& name) {
    const bool is_known = name == "America/New_York" || name == "Australia/Lord_Howe";
    return is_known ? store::find_zone(name) : std::nullopt;
  });
  return zones;
}

core::Now present_from(std::string_view iso) {
  const auto& zone = known_zones().local;
  const auto when = core::find_date(iso).value_or(*core::find_date("2026-12-01T09:00"));
  return {core::first_instant(when, zone), zone};
}

Notebook notebook_from(Input& input) {
  std::vector<core::RecordedNote> notes;
  for (std::size_t i = 0; !input.is_at_end() && i < kMostNotes; ++i) {
    const auto document = store::parse_document(as_note(input.part()));
    if (!document || !core::is_our_type(document->fields.text_at("type"))) continue;
    const auto body = store::parse_body(*document);
    if (!body) continue;
    const auto stem = std::string(1, static_cast<char>('a' + i));
    notes.push_back(core::recorded(
        {stem + ".md", stem, std::string(document->fields.text_at("type")), document->fields},
        *body));
  }
  return core::notebook_from(std::move(notes), {}, known_zones());
}

void require_places(const core::Diagnostics& findings, const Notebook& notebook) {
  for (const auto& [rule, place, message] : findings) {
    require(notebook.find_path(place.path), "a finding is about a note");
    require(place.line >= 1 && place.column >= 0 && !message.empty(), "a finding has its place");
  }
  require(std::ranges::is_sorted(findings, {},
                                 [](const core::Diagnostic& each) {
                                   return std::tuple(each.location.path, each.location.line,
                                                     each.location.column);
                                 }),
          "findings come in the order of the notes");
}

void require_items(const core::DueItems& items, const Notebook& notebook) {
  for (const auto& item : items) {
    require(item.due <= item.overdue, "nothing is overdue before it is due");
    require(notebook.find_path(item.path), "a note owes what is due");
    require(item.command.starts_with("confab ") && !item.why.empty(), "a command settles it");
    require(item.command.find('\n') == std::string::npos, "a command is one line");
  }
  require(std::ranges::is_sorted(items, {}, &core::DueItem::due), "the soonest comes first");
}

}  // namespace

void notebook(std::string_view text) {
  Input input(text);
  const auto now = present_from(input.line());
  const auto notebook = notebook_from(input);
  const core::Policy policy;
  const core::Moment moment{notebook, policy, now};
  require_places(core::check(notebook, policy, now), notebook);
  require_items(core::due_items(moment), notebook);
  for (const auto& contact : notebook.contacts)
    require_items(core::due_items(contact, moment, core::Snoozed::kShown), notebook);
}

}  // namespace confab::fuzz
