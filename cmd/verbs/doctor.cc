// SPDX-License-Identifier: MIT
// doctor: checks the notebook, its files, the clock and the editor. Changes nothing.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "cmd/context.h"
#include "cmd/output/wording.h"
#include "cmd/programs/editor.h"
#include "cmd/programs/pager.h"
#include "cmd/resources/template_check.h"
#include "cmd/version.h"
#include "core/rule.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/history/survey.h"
#include "store/history/undo.h"
#include "store/history/undo_folder.h"
#include "store/notebook/load.h"
#include "store/notebook/zone.h"

namespace confab::cmd {
namespace {

const Schema kDoctorSchema = {"confab.doctor/1", {"what", "value", "fine"}};

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

// A temp file without a record is never removed, because it may have text that is nowhere else.
bool is_stray(const store::FoundFile& file, const store::HistorySurvey& survey) {
  return file.left_out == store::LeftOut::kOwnTemp &&
         std::ranges::find(survey.temps, store::name_of(file.path)) == survey.temps.end();
}

Observation observation(const store::Folder& folder, const store::FoundFile& file,
                        const store::HistorySurvey& survey) {
  const auto left_out = [&](std::string_view reason, bool is_fine) {
    return Observation{"left out", fmt::format("{}: {}", file.path, reason), is_fine};
  };
  if (auto why = store::why_hidden(folder, file); !why.empty()) return left_out(why, false);
  if (file.left_out == store::LeftOut::kLink && !store::read_file(folder, file.path))
    return left_out("a symbolic link that points outside the notebook or nowhere; not followed",
                    false);
  if (is_stray(file, survey))
    return left_out("one of confab's temporary files, without a record; look at it, then delete it",
                    false);
  return left_out(reason_of(*file.left_out), is_harmless(*file.left_out));
}

// Folders of other programs for templates and copies; their notes are not about people. One command
// for all, because each would replace what the one before it had set.
void observe_folders(const store::Folder& folder, const core::Config& config,
                     std::vector<Observation>& found) {
  auto ignored = config.words.ignored;
  std::vector<std::string> added;
  for (const std::string name :
       {"Templates", "templates", "_templates", "Vorlagen", "98 Templates", "99 Templates",
        "98 - Templates", "99 - Templates", "logseq/bak"}) {
    const bool is_there = ::access((folder.root() + "/" + name).c_str(), F_OK) == 0;
    if (!is_there || std::ranges::find(ignored, name) != ignored.end()) continue;
    added.push_back(name);
    ignored.push_back(name);
  }
  if (added.empty()) return;
  const bool is_one = added.size() == 1;
  found.push_back(
      {"folders", fmt::format("{}: if {} no notes of yours, ignore {}: confab config set ignore {}",
                              core::joined(added, ", "), is_one ? "it has" : "they have",
                              is_one ? "it" : "them",
                              core::shell_word(fmt::format("[{}]", core::joined(ignored, ", "))))});
}

// Folders in which nothing can be changed.
void observe_permissions(const store::Folder& folder, std::vector<Observation>& found) {
  for (const auto* name :
       {".", ".confab", store::kUndoFolder, "contacts", "organizations", "interviews"}) {
    const auto path = folder.root() + "/" + name;
    if (::access(path.c_str(), F_OK) == 0 && ::access(path.c_str(), W_OK) != 0)
      found.push_back({"writing", fmt::format("{}: {}", name, std::strerror(errno)), false});
  }
}

void observe_history(const store::HistorySurvey& survey, std::vector<Observation>& found) {
  for (const auto& path : survey.foreign) {
    const bool is_done = !path.ends_with(".intent") && !path.ends_with(".erasing");
    found.push_back(
        {"undo", path + ": made on another machine or in another folder, or damaged; not used here",
         is_done});
  }
  for (const auto& path : survey.saved)
    found.push_back({"undo", path + ": saved by another program into a file being erased", false});
  for (const auto& [record, temps] : survey.begun_elsewhere)
    found.push_back({"interrupted",
                     fmt::format("{}: an unfinished change of another machine, or of this folder "
                                 "under another path; the next command that writes there undoes "
                                 "it. Until then, leave its temporary files ({}…) alone",
                                 record, store::kTempPrefix),
                     false});
  for (const auto& path : survey.begun)
    found.push_back({"interrupted",
                     path + ": an unfinished change; the next command that writes undoes it",
                     false});
}

core::Status observe_templates(const store::Folder& folder, const Context& context,
                               std::vector<Observation>& found) {
  TRY_ASSIGN(auto findings, check_templates(folder, context.policy(), context.now()));
  for (auto& [text, is_fine] : findings) found.push_back({"template", std::move(text), is_fine});
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
  TRY_ASSIGN(const auto files, store::walk(*folder, context.config().words.ignored));
  const auto is_left_out = [&](const std::string& path) {
    const auto file = std::ranges::find(files, path, &store::FoundFile::path);
    return file != files.end() && file->left_out;
  };
  for (const auto& unread : notebook.unread) {
    if (is_left_out(unread.location.path)) continue;  // reported below
    found.push_back(
        {"not read",
         fmt::format("{}:{}: {}", unread.location.path, unread.location.line, unread.message),
         false});
  }
  TRY_ASSIGN(const auto survey, store::survey_history(*folder));
  for (const auto& file : files) {
    const bool is_told = store::is_temp_of_another(store::name_of(file.path), survey);
    if (file.left_out && !is_told) found.push_back(observation(*folder, file, survey));
  }
  observe_folders(*folder, context.config(), found);
  observe_permissions(*folder, found);
  observe_history(survey, found);
  TRY_ASSIGN(const auto steps, store::undo_steps(*folder));
  if (const auto templates = observe_templates(*folder, context, found); !templates)
    found.push_back({"template", templates.error().message, false});
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
  TRY(context.answer(kDoctorSchema, std::move(items), rows, Overflow::kWrap));
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
      .paging = Paging::kLongAnswers,
      .fields = kDoctorSchema.keys};
  return command;
}

}  // namespace confab::cmd
