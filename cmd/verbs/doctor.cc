// SPDX-License-Identifier: MIT
// doctor: checks the notebook, its files, the clock and the editor. Changes nothing.
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cmd/context.h"
#include "cmd/output/wording.h"
#include "cmd/programs/editor.h"
#include "cmd/programs/pager.h"
#include "cmd/version.h"
#include "core/rule.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/history/recover.h"
#include "store/history/undo.h"
#include "store/notebook/zone.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.doctor/1", {"what", "value", "fine"}};

struct Observation {
  std::string what;
  std::string value;
  bool is_fine = true;
};

std::string_view reason_of(store::LeftOut reason) {
  using enum store::LeftOut;
  switch (reason) {
    case kLink:
      return "a symbolic link; its target is read under its own name";
    case kSpecialFile:
      return "not a regular file, so never opened";
    case kFolderNamedNote:
      return "a folder with the name of a note";
    case kConflictCopy:
      return "a sync program's conflict copy; merge it by hand, then delete it";
    case kEditorFile:
      return "a temporary file of an editor or office program";
    case kHidden:
      return "a hidden file; confab does not read these";
    case kOwnTemp:
      return "left by an interrupted confab; the next change removes it";
    case kUnreadableFolder:
      return "a folder that cannot be listed";
  }
  return "";
}

bool is_harmless(store::LeftOut reason) {
  using enum store::LeftOut;
  return reason == kEditorFile || reason == kHidden || reason == kLink || reason == kOwnTemp;
}

Observation observation(const store::Folder& folder, const std::string& path,
                        store::LeftOut reason) {
  if (reason == store::LeftOut::kLink && !store::read_file(folder, path)) {
    return {
        "left out",
        fmt::format("{}: a symbolic link that points outside the notebook or nowhere; not followed",
                    path),
        false};
  }
  return {"left out", fmt::format("{}: {}", path, reason_of(reason)), is_harmless(reason)};
}

// Folders that cannot be written, and interrupted changes.
core::Status observe_writing(const store::Folder& folder, std::vector<Observation>& found) {
  for (const auto* name :
       {".", ".confab", ".confab/undo", "contacts", "organizations", "interviews"}) {
    const auto path = folder.root() + "/" + name;
    if (::access(path.c_str(), F_OK) == 0 && ::access(path.c_str(), W_OK) != 0)
      found.push_back({"writing", fmt::format("{}: {}", name, std::strerror(errno)), false});
  }
  TRY_ASSIGN(const auto begun, store::begun_changes(folder));
  for (const auto& path : begun)
    found.push_back(
        {"interrupted",
         fmt::format("{}: an unfinished change; the next command that writes undoes it", path),
         false});
  return core::ok();
}

core::Status observe_notebook(Context& context, std::vector<Observation>& found) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const core::Notebook& notebook,
             context.load(store::Keep::kAll, Context::Unread::kSilent));
  found.push_back({"notebook", folder->root()});
  found.push_back({"notes", fmt::format("{}, {}, {}", counted(notebook.contacts.size(), "contact"),
                                        counted(notebook.organizations.size(), "organization"),
                                        counted(notebook.interviews.size(), "interview"))});
  for (const auto& unread : notebook.unread) {
    if (unread.rule == core::Rule::kConflictCopy) continue;  // reported below as left out
    found.push_back(
        {"not read",
         fmt::format("{}:{}: {}", unread.location.path, unread.location.line, unread.message),
         false});
  }
  TRY_ASSIGN(const auto files, store::walk(*folder));
  for (const auto& file : files) {
    if (file.left_out) found.push_back(observation(*folder, file.path, *file.left_out));
  }
  TRY(observe_writing(*folder, found));
  TRY_ASSIGN(const auto steps, store::undo_steps(*folder));
  found.push_back({"undo", fmt::format("{} can be undone", counted(steps.size(), "change"))});
  return core::ok();
}

void observe_config(const Context& context, std::vector<Observation>& found) {
  for (const auto& [file, scope] : context.config_files()) {
    if (file.assignments.empty()) continue;
    found.push_back(
        {"config", fmt::format("{}: {}", file.path, counted(file.assignments.size(), "setting"))});
  }
  for (const auto& problem : context.config_problems()) {
    found.push_back(
        {"config",
         fmt::format("{}:{}: {}", problem.location.path, problem.location.line, problem.message),
         false});
  }
}

core::Status run_doctor(const Arguments&, Context& context) {
  std::vector<Observation> found = {{"confab", std::string(kVersion)}};
  found.push_back({"time", fmt::format("{} ({})",
                                       core::print_day_and_date(core::local_minute(
                                           context.now().instant, context.now().zone)),
                                       context.now().zone.name())});
  found.back().is_fine = context.unknown_zone().empty();
  found.push_back({"zones", store::zone_source()});
  found.push_back({"editor", editor_command(context)});
  found.push_back({"pager", pager_command(context)});
  observe_config(context, found);
  const auto observed = observe_notebook(context, found);
  std::vector<Row> rows;
  Json::Array items;
  bool is_fine = true;
  for (const auto& each : found) {
    is_fine &= each.is_fine;
    rows.push_back({{each.is_fine ? "ok  " : "look", each.is_fine ? Style::kGreen : Style::kRed},
                    {each.what, Style::kBold},
                    {each.value}});
    items.push_back(
        Json::Object{{"what", each.what}, {"value", each.value}, {"fine", each.is_fine}});
  }
  TRY(context.answer(kSchema, std::move(items), rows, Overflow::kWrap));
  TRY(observed);
  return is_fine ? core::ok() : core::Status(core::fail(core::ErrorKind::kFindings, ""));
}

}  // namespace

const Command& doctor_command() {
  static const Command command = {
      .name = "doctor",
      .summary = "check the installation and the notebook's files for problems",
      .examples = {{"confab doctor", "exits with 1 if something needs your attention"}},
      .run = run_doctor,
      .paging = Paging::kLongAnswers};
  return command;
}

}  // namespace confab::cmd
