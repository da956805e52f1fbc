// SPDX-License-Identifier: MIT
// A whole notebook with any content in its notes: findings have a place and are in order; due items
// come in sections with a command to type; the parts read for `due` give the same items as whole
// notes; every note gets an answer. The input is the current time, then notes, each up to a line
// `%`.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "core/rules/check/check.h"
#include "core/rules/due/due.h"
#include "core/rules/due/order.h"
#include "store/document/markdown/body.h"
#include "store/notebook/load.h"
#include "store/notebook/zone.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/note_text.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Notebook;

constexpr std::size_t kMostNotes = 12;

// Zones are files, and opening one for every input is too slow.
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

std::vector<store::Document> documents_in(Input& input) {
  std::vector<store::Document> documents;
  for (std::size_t i = 0; !input.is_at_end() && i < kMostNotes; ++i) {
    auto document = store::parse_document(as_note(input.part()));
    // A body with nothing due may be one that cannot be read; then the rest of the note counts.
    if (document && store::parse_body(*document)) documents.push_back(std::move(*document));
  }
  return documents;
}

Notebook notebook_from(const std::vector<store::Document>& documents, store::Keep keep) {
  Notebook notebook;
  core::reserve(notebook, documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const auto name = static_cast<char>('a' + i);
    auto note = store::note_from(fmt::format("{}.md", name), documents[i], keep);
    if (note) core::add(notebook, std::move(*note));
  }
  notebook.zones = known_zones();
  core::connect(notebook);
  return notebook;
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

void require_items(const core::DueItems& items, const Notebook& notebook, const core::Now& now) {
  for (const auto& item : items) {
    require(item.due <= item.overdue, "nothing is overdue before it is due");
    require(notebook.find_path(item.path), "a note owes what is due");
    require(item.command.starts_with("confab ") && !item.why.empty(), "a command settles it");
    require(item.command.find('\n') == std::string::npos, "a command is one line");
  }
  const auto urgency = [&](const core::DueItem& item) { return core::urgency_of(item, now); };
  require(std::ranges::is_sorted(items, {}, urgency), "late comes first, then today, then soon");
}

}  // namespace

void notebook(std::string_view text) {
  Input input(text);
  const auto now = present_from(input.line());
  const auto documents = documents_in(input);
  const auto notebook = notebook_from(documents, store::Keep::kAll);
  const core::Policy policy;
  const core::Moment moment{notebook, policy, now};
  require_places(core::check(notebook, policy, now), notebook);
  const auto items = core::due_items(moment);
  require_items(items, notebook, moment.now);
  const auto owed = notebook_from(documents, store::Keep::kOwed);
  require(core::due_items({owed, policy, now}) == items, "what is due is in what is read for it");
  for (const auto& contact : notebook.contacts)
    require_items(core::due_items(contact, moment, core::Snoozed::kShown), notebook, moment.now);
}

}  // namespace confab::fuzz
