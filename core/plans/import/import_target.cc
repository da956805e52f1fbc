// SPDX-License-Identifier: MIT
#include "core/plans/import/import_target.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/values/set_member.h"
#include "core/plans/import/import_values.h"
#include "core/text/inert.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// For a long log, the summary gives only the number of entries.
std::string summary_of(const ImportTarget& target) {
  std::vector<std::string> keys;
  std::size_t attempts = 0;
  for (const auto& each : target.filled) {
    if (each.starts_with("outreach "))
      ++attempts;
    else if (!target.replaced.contains(each))
      keys.push_back(each);
  }
  if (attempts > 0) keys.push_back(fmt::format("outreach ({})", attempts));
  std::vector<std::string> parts;
  if (!keys.empty()) parts.push_back(fmt::format("added {}", joined(keys, ", ")));
  for (const auto& [key, there] : target.replaced)
    parts.push_back(fmt::format("replaced {} '{}'", key, there));
  return joined(parts, "; ");
}

}  // namespace

void set_member(ImportTarget& target, const std::string& key, Value value) {
  set_member(target.fields, key, value);
  if (!target.is_new && !target.is_adopted) target.edits.push_back(SetField{key, std::move(value)});
}

void append_texts(ImportTarget& target, const std::string& key, std::vector<std::string> texts) {
  for (auto& text : texts) {
    add_text(target.fields, key, text);
    if (!target.is_new && !target.is_adopted)
      target.edits.push_back(AppendItem{key, Value::scalar(std::move(text))});
  }
}

const Value* find_entry(const ImportTarget& target, const Value& entry) {
  const auto log = target.fields.entries_at("outreach");
  const auto found =
      std::ranges::find_if(log, [&](const auto& each) { return is_same_attempt(each, entry); });
  return found == log.end() ? nullptr : &*found;
}

bool is_new_entry(const ImportTarget& target, const Value& entry) {
  return std::ranges::any_of(target.new_entries,
                             [&](const auto& each) { return is_same_attempt(each, entry); });
}

void set_entry_note(ImportTarget& target, const Value& entry, const std::string& note) {
  auto& log = *target.fields.find("outreach");
  const auto at = find_entry(target, entry) - log.entries().data();
  auto& there = log.is_list() ? log.items[static_cast<std::size_t>(at)] : log;
  auto value = Value::scalar(note);
  if (auto* old = there.find("note"))
    *old = value;
  else
    there.members.push_back({"note", value});
  target.new_entries.push_back(there);
  if (target.is_new || target.is_adopted) return;
  const auto index = log.is_list() ? std::optional(static_cast<std::size_t>(at)) : std::nullopt;
  target.edits.push_back(SetEntryField{"outreach", index, "note", std::move(value)});
}

bool add_entry(ImportTarget& target, const Value& entry) {
  auto* log = target.fields.find("outreach");
  if (!log || log->is_null()) {
    set_member(target, "outreach", Value::list({entry}));
    target.new_entries.push_back(entry);
    return true;
  }
  if (find_entry(target, entry)) return false;
  if (!log->is_list()) *log = Value::list({*log});
  target.new_entries.push_back(entry);
  const auto at = place_in(log->items, entry);
  const bool is_last = at == log->items.size();
  if (!target.is_new && !target.is_adopted)
    target.edits.push_back(
        AppendItem{"outreach", entry, is_last ? std::nullopt : std::optional(at)});
  log->items.insert(log->items.begin() + static_cast<std::ptrdiff_t>(at), entry);
  return true;
}

Result<Step> step_for(ImportTarget& target, const NewBody& new_body) {
  std::vector<Edit> edits = std::move(target.edits);
  if (!target.note.empty())
    edits.push_back(InsertInSection{"Notes", with_final_newline(inert_markdown(target.note))});
  if (target.is_adopted)
    return Step{AdoptNote{target.path, std::move(target.fields), std::move(edits)}, "adopted"};
  if (!target.is_new) return Step{EditNote{target.path, std::move(edits)}, summary_of(target)};
  const std::string name(target.fields.text_at("name"));
  TRY_ASSIGN(auto body, new_body(name));
  return Step{CreateNote{target.path, std::move(target.fields), std::move(body), std::move(edits)},
              fmt::format("new, from {}", target.place)};
}

}  // namespace confab::core
