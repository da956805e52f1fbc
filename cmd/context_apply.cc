// SPDX-License-Identifier: MIT
// The change of a command: applied, or shown by a dry run.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cmd/context.h"
#include "cmd/output/diff.h"
#include "cmd/output/progress.h"
#include "core/text/shell_word.h"

namespace confab::cmd {

const Schema kChange = {"confab.change/1", {"path", "summary", "changed", "diff"}};

namespace {

using Files = std::map<std::string_view, const store::StagedFile*>;

// By path, those that are the old name of a note that moves.
Files moved_away(const std::vector<store::StagedFile>& files) {
  Files all, moved;
  for (const auto& file : files) all.emplace(file.change.path, &file);
  for (const auto& file : files) {
    const auto old = all.find(file.change.attributes_of);
    if (old != all.end()) moved.insert(*old);
  }
  return moved;
}

// A moved note is one file with two names; its old name has no diff of its own.
FileVersion version_of(const store::StagedFile& file, const Files& moved) {
  const auto bytes = [](const std::optional<store::Snapshot>& before) {
    return before ? std::optional(before->bytes) : std::nullopt;
  };
  const auto& [path, before, after, moved_from] = file.change;
  if (!after && moved.contains(path)) return {path, {}, {}};
  const auto old = moved.find(moved_from);
  if (before || old == moved.end()) return {path, bytes(before), after};
  return {path, bytes(old->second->change.before), after, moved_from};
}

bool is_in_ignored_folder(const std::string& path, const std::vector<std::string>& ignored) {
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const auto folder = path.substr(0, slash);
    const auto name = folder.substr(folder.rfind('/') + 1);  // npos + 1 is 0
    const auto is_it = [&](const std::string& each) { return each == folder || each == name; };
    if (std::ranges::any_of(ignored, is_it)) return true;
  }
  return false;
}

// A new note in an ignored folder would not appear in any answer.
core::Status refuse_ignored(const core::Plan& plan, const std::vector<std::string>& ignored) {
  for (const auto& step : plan.steps) {
    const auto* created = std::get_if<core::CreateNote>(&step.change);
    if (created && is_in_ignored_folder(created->path, ignored))
      return core::fail({core::ErrorKind::kRefused,
                         "the new note would be in a folder that 'ignore' leaves out",
                         {created->path},
                         "set 'folders' or 'ignore' with 'confab config set'"});
  }
  return core::ok();
}

}  // namespace

// With an unknown TZ, times would be written in the wrong zone.
core::Status Context::refuse_unknown_zone() const {
  if (unknown_zone().empty()) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    "no changes are made while TZ is not a valid time zone",
                    "set it to a name such as Europe/Berlin, or unset it");
}

// A plan that repairs the config itself is allowed.
core::Status Context::refuse_bad_config(const core::Plan& plan) const {
  const bool is_repair = std::ranges::all_of(plan.steps, [](const core::Step& step) {
    return std::holds_alternative<core::SetSetting>(step.change);
  });
  if (config_problems_.empty() || is_repair) return core::ok();
  return core::fail(core::ErrorKind::kUsage, "no changes are made while the config has errors",
                    "fix it, or pass --no-config");
}

core::Status Context::apply(const core::Plan& made, Output::Stream stream) {
  const auto plan = core::with_own_folders(core::with_own_headings(made, config_.words.sections),
                                           config_.words.folders);
  TRY(refuse_bad_config(plan));
  TRY(refuse_unknown_zone());
  TRY(refuse_ignored(plan, config_.words.ignored));
  if (stream == Output::Stream::kAnswer || is_dry_run()) TRY(check_fields(kChange));
  TRY_ASSIGN(const auto* folder, this->folder());
  if (is_dry_run()) {
    TRY_ASSIGN(const auto files, store::stage(*folder, plan));
    TRY(preview(files));
  } else {
    TRY_ASSIGN(const auto* lock, this->lock());
    TRY_ASSIGN(written_, written(plan, *folder, *lock));
    unlock();
    for (const auto& file : written_)
      journal_.note(fmt::format("wrote {}: {}", file.change.path, file.summary));
    note_done("the change is saved; 'confab undo' reverts it");
    TRY(report(written_, stream, "   (confab undo)"));
  }
  is_incomplete_ = false;  // an unreadable note does not make the change less complete
  return core::ok();
}

core::Result<std::vector<store::StagedFile>> Context::written(const core::Plan& plan,
                                                              const store::Folder& folder,
                                                              const store::Lock& lock) {
  std::optional<Progress> progress;
  if (environment_.is_message_terminal && !is_quiet())
    progress.emplace(out_, environment_.stopwatch);
  return store::apply(folder, lock, plan, label(), now().instant,
                      [&](std::size_t done, std::size_t all) {
                        if (progress) progress->show(done, all, "written");
                      });
}

core::Status Context::apply_for_good(const core::Plan& plan) {
  if (is_dry_run()) return apply(plan);
  TRY(refuse_bad_config(plan));
  TRY(refuse_unknown_zone());
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(const auto* lock, this->lock());
  TRY_ASSIGN(const auto files, store::apply_for_good(*folder, *lock, plan, label(), now().instant));
  unlock();
  note_done("the change is made");
  TRY(report(files, Output::Stream::kAnswer, ""));
  is_incomplete_ = false;
  return core::ok();
}

core::Status Context::preview(const std::vector<store::StagedFile>& files) {
  Json::Array items;
  const auto moved = moved_away(files);
  for (const auto& file : files) {
    const auto& [change, summary] = file;
    const auto diff = unified_diff(version_of(file, moved));
    if (!is_for_programs()) out_.block(diff);
    items.push_back(Json::Object{
        {"path", change.path}, {"summary", summary}, {"changed", !diff.empty()}, {"diff", diff}});
  }
  return is_for_programs() ? answer(kChange, std::move(items)) : core::ok();
}

void Context::say_next(const std::string& what) {
  if (!is_quiet() && !is_for_programs() && !is_dry_run())
    out_.line({{"next: ", Style::kCyan}, {what}});
}

core::Status Context::report(const std::vector<store::StagedFile>& files, Output::Stream stream,
                             std::string_view suffix) {
  if (is_for_programs() && stream == Output::Stream::kAnswer) {
    Json::Array items;
    for (const auto& file : files) {
      items.push_back(Json::Object{{"path", file.change.path},
                                   {"summary", file.summary},
                                   {"changed", !file.changes_nothing()},
                                   {"diff", Json()}});
    }
    return answer(kChange, std::move(items));
  }
  if (is_quiet()) return core::ok();
  for (const auto& file : files) {
    if (file.summary.empty()) continue;
    if (file.changes_nothing())
      out_.line(fmt::format("{}: no change needed", file.change.path), stream);
    else
      out_.line({note_link(file.change.path, file.change.path, Style::kBold),
                 {fmt::format(": {}", file.summary)},
                 {std::string(suffix), Style::kDim}},
                stream);
  }
  return core::ok();
}

std::string Context::label() const {
  std::string label;
  for (const auto& word : environment_.words)
    label += (label.empty() ? "" : " ") + core::shell_word(word);
  return label;
}

}  // namespace confab::cmd
