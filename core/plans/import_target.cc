// SPDX-License-Identifier: MIT
#include "core/plans/import_target.h"

#include <fmt/format.h>

#include "core/plans/import_values.h"
#include "core/text/inert.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// A long log is told by its length.
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
  if (auto* there = target.fields.find(key))
    *there = value;
  else
    target.fields.members.push_back({key, value});
  if (!target.is_new && !target.is_adopted) target.edits.push_back(SetField{key, std::move(value)});
}

void append_texts(ImportTarget& target, const std::string& key, std::vector<std::string> texts) {
  for (auto& text : texts) {
    add_text(target.fields, key, text);
    if (!target.is_new && !target.is_adopted)
      target.edits.push_back(AppendItem{key, Value::scalar(std::move(text))});
  }
}

bool add_entry(ImportTarget& target, const Value& entry) {
  auto* log = target.fields.find("outreach");
  if (!log || log->is_null()) {
    set_member(target, "outreach", Value::list({entry}));
    return true;
  }
  for (const auto& there : log->entries()) {
    if (is_same_attempt(there, entry)) return false;
  }
  if (!log->is_list()) *log = Value::list({*log});
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
