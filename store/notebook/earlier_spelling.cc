// SPDX-License-Identifier: MIT
#include "store/notebook/earlier_spelling.h"

#include <algorithm>
#include <optional>
#include <string>

#include "store/document/document.h"
#include "store/history/undo.h"

namespace confab::store {
namespace {

const StepFile* file_in(const UndoStep& step, const std::string& path) {
  const auto found = std::ranges::find(step.files, path, &StepFile::path);
  return found == step.files.end() ? nullptr : &*found;
}

// Did the step move the note from where it now moves back to?
bool is_way_there(const UndoStep& step, const core::MoveNote& back) {
  const auto* old = file_in(step, back.to);
  const auto* now = file_in(step, back.path);
  return old && now && old->before && !old->after && !now->before && now->after;
}

bool changes_only_links(const std::vector<core::Edit>& edits) {
  return std::ranges::all_of(edits, [](const core::Edit& edit) {
    return std::holds_alternative<core::RedirectLinks>(edit);
  });
}

bool changes_only_links(const core::Plan& plan, const std::string& path) {
  return std::ranges::any_of(plan.steps, [&](const core::Step& step) {
    const auto* edit = std::get_if<core::EditNote>(&step.change);
    const auto* move = std::get_if<core::MoveNote>(&step.change);
    return (edit && edit->path == path && changes_only_links(edit->edits)) ||
           (move && move->to == path && changes_only_links(move->edits));
  });
}

class Spellings {
 public:
  Spellings(const Folder& folder, const UndoStep& way_there, const std::vector<StagedFile>& files)
      : folder_(folder), way_there_(way_there), files_(files) {}

  // What the file had before the way there; unset if another change came between.
  std::optional<std::string> earlier(const FileChange& change) const {
    const auto& source = change.attributes_of.empty() ? change.path : change.attributes_of;
    const auto current = std::ranges::find_if(
        files_, [&](const StagedFile& each) { return each.change.path == source; });
    const auto* made = file_in(way_there_, source);
    const auto* old = file_in(way_there_, change.path);
    if (current == files_.end() || !current->change.before || !made || !old || !old->before)
      return {};
    if (made->after != fingerprint(current->change.before->bytes)) return {};
    return find_kept(folder_, way_there_, static_cast<std::size_t>(old - way_there_.files.data()));
  }

 private:
  const Folder& folder_;
  const UndoStep& way_there_;
  const std::vector<StagedFile>& files_;
};

std::string name_in(const std::string& bytes) {
  const auto document = parse_document(bytes);
  return document ? std::string(document->fields.text_at("name")) : "";
}

}  // namespace

void restore_spellings(const Folder& folder, const core::Plan& plan,
                       std::vector<StagedFile>& files) {
  const auto* back =
      plan.steps.empty() ? nullptr : std::get_if<core::MoveNote>(&plan.steps.front().change);
  if (!back) return;
  const auto history = undo_steps(folder);
  if (!history) return;
  const auto way_there = std::ranges::find_if(
      *history, [&](const UndoStep& step) { return is_way_there(step, *back); });
  if (way_there == history->end()) return;
  const Spellings spellings(folder, *way_there, files);
  std::vector<std::optional<std::string>> earlier;
  for (const auto& [change, summary] : files) {
    const bool is_pure = change.after && changes_only_links(plan, change.path);
    earlier.push_back(is_pure ? spellings.earlier(change) : std::nullopt);
    const bool has_other_name = change.path == back->to && earlier.back() &&
                                name_in(*earlier.back()) != name_in(*change.after);
    if (has_other_name) return;
  }
  for (std::size_t i = 0; i < files.size(); ++i)
    if (earlier[i]) files[i].change.after = std::move(*earlier[i]);
}

}  // namespace confab::store
