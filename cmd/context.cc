// SPDX-License-Identifier: MIT
#include "cmd/context.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "cmd/output/diff.h"
#include "cmd/output/progress.h"
#include "cmd/output/wording.h"
#include "core/rule.h"
#include "core/text/shell_word.h"
#include "store/notebook/find_notebook.h"

namespace confab::cmd {
namespace {

const Schema kChange = {"confab.change/1", {"path", "summary", "changed", "diff"}};

// A line may end with CRLF where the text was written; in a note it ends as that note's lines do.
std::string with_line_feeds(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!text.substr(i).starts_with("\r\n")) result += text[i];
  }
  return result;
}

// A note that is moved is one file with two names; its old one says nothing by itself.
FileVersion version_of(const store::StagedFile& file, const std::vector<store::StagedFile>& files) {
  const auto bytes = [](const std::optional<store::Snapshot>& before) {
    return before ? std::optional(before->bytes) : std::nullopt;
  };
  const auto& [path, before, after, moved_from] = file.change;
  const auto is_old = [&, at = file.change.path](const store::StagedFile& each) {
    return each.change.attributes_of == at;
  };
  if (!after && std::ranges::any_of(files, is_old)) return {path, {}, {}};
  const auto old = std::ranges::find(
      files, moved_from, [](const store::StagedFile& each) { return each.change.path; });
  if (before || old == files.end()) return {path, bytes(before), after};
  return {path, bytes(old->change.before), after, moved_from};
}

}  // namespace

Context::Context(const Environment& environment, const Arguments& arguments, Output& out)
    : environment_(environment), arguments_(arguments), out_(out) {}

const core::Now& Context::now() const {
  if (now_) return *now_;
  const auto [zone, unknown] = environment_.local_zone();
  now_ = {environment_.time, zone};
  if (!unknown.empty())
    out_.warning(fmt::format("no time zone is called '{}', as TZ says; times are in UTC", unknown));
  return *now_;
}

std::string Context::unknown_zone() const { return environment_.local_zone().unknown; }

bool Context::may_ask() const {
  return environment_.is_input_terminal && environment_.is_message_terminal &&
         !arguments_.has("no-input");
}

core::Status Context::prepare() {
  if (arguments_.has("verbose")) journal_.be_verbose();
  if (arguments_.has("C") && !std::filesystem::is_directory(absolute(""))) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("-C: there is no folder '{}'", *arguments_.text("C")));
  }
  const auto frozen = arguments_.text("now").value_or(environment_.variable("CONFAB_NOW"));
  if (!frozen.empty()) {
    TRY_ASSIGN(const auto when, date(frozen, core::Direction::kForward));
    now_ = {core::first_instant(when, now().zone), now().zone};
  }
  TRY_ASSIGN(form_, parse_form(arguments_));
  return read_config();
}

core::Status Context::answer(const Schema& schema, Json::Array items) {
  TRY(check_fields(schema));
  out_.raw(print_answer(schema, std::move(items), form_));
  return core::ok();
}

core::Status Context::answer(const Schema& schema, Json::Array items, const std::vector<Row>& rows,
                             Overflow overflow) {
  if (is_for_programs()) return answer(schema, std::move(items));
  out_.table(rows, overflow);
  return core::ok();
}

std::string Context::absolute(const std::string& path) const {
  namespace fs = std::filesystem;
  const fs::path base =
      fs::path(environment_.working_directory) / arguments_.text("C").value_or("");
  const auto absolute = (base / path).lexically_normal().string();
  return absolute.size() > 1 && absolute.ends_with('/') ? absolute.substr(0, absolute.size() - 1)
                                                        : absolute;
}

core::Result<std::string> Context::notebook_root() {
  const auto named = arguments_.text("notebook");
  if (!named) {
    if (const auto above = store::find_notebook_above(absolute(""))) return *above;
  }
  const auto variable = environment_.variable("CONFAB_NOTEBOOK");
  const auto chosen = named ? *named : !variable.empty() ? variable : config_.notebook;
  if (chosen.empty()) {
    return core::fail(core::ErrorKind::kNotFound, "there is no notebook here",
                      "'confab init' makes one; --notebook names one elsewhere");
  }
  const auto root = absolute(chosen);
  if (store::is_notebook(root)) return root;
  if (const auto above = store::find_notebook_above(root)) {
    return core::fail(core::ErrorKind::kNotFound, fmt::format("'{}' is no notebook", chosen),
                      fmt::format("it lies in one: '{}'", *above));
  }
  return core::fail(core::ErrorKind::kNotFound, fmt::format("'{}' is no notebook", chosen),
                    fmt::format("'confab init {}' makes it one", chosen));
}

core::Result<const store::Folder*> Context::folder() {
  if (!folder_) {
    TRY_ASSIGN(const auto root, notebook_root());
    TRY_ASSIGN(auto opened, store::open_folder(disk_, root));
    journal_.note(fmt::format("notebook {}", root));
    folder_.emplace(std::move(opened));
  }
  return &*folder_;
}

core::Result<core::Notebook> Context::read_notebook(const store::Folder& folder, store::Keep keep) {
  if (!environment_.is_message_terminal || is_quiet())
    return store::load_notebook(folder, now().zone, keep);
  Progress progress(out_, environment_.stopwatch);
  return store::load_notebook(folder, now().zone, keep,
                              [&](std::size_t read, std::size_t all) { progress.show(read, all); });
}

core::Result<Context::Loaded> Context::load_silently(store::Keep keep) {
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(auto read, read_notebook(*folder, keep));
  auto& notebook = notebooks_.emplace_back(std::move(read));
  journal_.note(fmt::format("{}, {}, {}; {} not read", counted(notebook.contacts.size(), "contact"),
                            counted(notebook.organizations.size(), "organization"),
                            counted(notebook.interviews.size(), "interview"),
                            counted(notebook.unread.size(), "note")));
  return notebook;
}

core::Result<Context::Loaded> Context::load(store::Keep keep) {
  TRY_ASSIGN(core::Notebook & notebook, load_silently(keep));
  report_unread(notebook.unread);
  return notebook;
}

core::Result<Context::Loaded> Context::load_to_change() {
  if (!is_dry_run()) TRY(lock());
  return load();
}

core::Result<store::Lock> Context::lock(const store::Folder& folder) {
  TRY_ASSIGN(auto lock, store::take_lock(folder));
  TRY_ASSIGN(const auto recovery, store::recover(folder, lock));
  report(recovery);
  return lock;
}

core::Result<const store::Lock*> Context::lock() {
  if (lock_) return &*lock_;
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(auto lock, this->lock(*folder));
  return &lock_.emplace(std::move(lock));
}

void Context::report_unread(const core::Diagnostics& unread) {
  std::size_t count = 0;
  for (const auto& each : unread) {
    if (each.rule == core::Rule::kConflictCopy) continue;
    ++count;
    out_.error({core::ErrorKind::kIncomplete, each.message, each.location});
  }
  if (count == 0) return;
  is_incomplete_ = true;
  out_.hint(fmt::format("the answer is without {}; 'confab check' explains",
                        count == 1 ? "this note" : "these notes"));
}

void Context::report_unclear(const core::Notebook& notebook) {
  for (const auto& each : notebook.unclear)
    out_.error({core::ErrorKind::kIncomplete, each.message, each.location});
  if (notebook.unclear.empty()) return;
  is_incomplete_ = true;
  out_.hint("what cannot be read counts for nothing; 'confab check' explains");
}

std::string Context::user_config_path() const {
  const auto base = environment_.variable("XDG_CONFIG_HOME");
  if (base.starts_with('/')) return base + "/confab/config.yaml";
  const auto home = environment_.variable("HOME");
  return home.empty() ? "" : home + "/.config/confab/config.yaml";
}

core::Status Context::read_config() {
  if (arguments_.has("no-config")) return core::ok();
  add_config_file(store::read_user_config(user_config_path()), core::Scope::kUserOnly);
  assign_all();
  if (!notebook_root()) return core::ok();  // a command that needs one says so itself
  TRY_ASSIGN(const auto* folder, this->folder());
  add_config_file(store::read_notebook_config(*folder), core::Scope::kAnyone);
  assign_all();
  return core::ok();
}

// Of all profiles named the last counts, and beneath every single number.
void Context::assign_all() {
  config_ = {};
  for (const auto pass : {Pass::kProfile, Pass::kRest}) {
    for (auto& file : config_files_) assign(file, pass);
  }
}

void Context::add_config_file(core::Result<store::ConfigFile> file, core::Scope scope) {
  if (file) {
    config_files_.push_back({std::move(*file), scope});
    return;
  }
  file.error().hint = "until it is mended, no setting of that file counts";
  config_problems_.push_back(std::move(file.error()));
}

// What cannot be assigned is a problem, and not said by the file.
void Context::assign(ScopedConfigFile& file, Pass pass) {
  std::erase_if(file.file.assignments, [&](const core::Assignment& assignment) {
    if ((assignment.key == core::kProfileKey) != (pass == Pass::kProfile)) return false;
    auto assigned = core::assign(config_, assignment, file.scope);
    if (assigned) return false;
    assigned.error().location.path = file.file.path;
    config_problems_.push_back(std::move(assigned.error()));
    return true;
  });
}

// A plan that mends the config itself is let through.
core::Status Context::refuse_bad_config(const core::Plan& plan) const {
  const bool is_mending = std::ranges::all_of(plan.steps, [](const core::Step& step) {
    return std::holds_alternative<core::SetSetting>(step.change);
  });
  if (config_problems_.empty() || is_mending) return core::ok();
  return core::fail(core::ErrorKind::kUsage, "nothing is changed while the config is wrong",
                    "mend it, or pass --no-config");
}

core::Status Context::apply(const core::Plan& plan, Output::Stream stream) {
  TRY(refuse_bad_config(plan));
  if (stream == Output::Stream::kAnswer || is_dry_run()) TRY(check_fields(kChange));
  TRY_ASSIGN(const auto* folder, this->folder());
  if (is_dry_run()) {
    TRY_ASSIGN(const auto files, store::stage(*folder, plan));
    TRY(preview(files));
  } else {
    TRY_ASSIGN(const auto* lock, this->lock());
    TRY_ASSIGN(const auto files, store::apply(*folder, *lock, plan, label(), now().instant));
    unlock();
    note_done("the change is saved all the same; 'confab undo' takes it back");
    TRY(report(files, stream, "   (confab undo)"));
  }
  is_incomplete_ = false;  // a note that cannot be read does not make the change any less whole
  return core::ok();
}

core::Status Context::apply_for_good(const core::Plan& plan) {
  if (is_dry_run()) return apply(plan);
  TRY(refuse_bad_config(plan));
  TRY_ASSIGN(const auto* folder, this->folder());
  TRY_ASSIGN(const auto* lock, this->lock());
  TRY_ASSIGN(const auto files, store::apply_for_good(*folder, *lock, plan, label(), now().instant));
  unlock();
  note_done("the change is made all the same");
  TRY(report(files, Output::Stream::kAnswer, ""));
  is_incomplete_ = false;
  return core::ok();
}

core::Status Context::preview(const std::vector<store::StagedFile>& files) {
  Json::Array items;
  for (const auto& file : files) {
    const auto& [change, summary] = file;
    const auto diff = unified_diff(version_of(file, files));
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

void Context::report(const store::Recovery& recovery) {
  for (const auto& label : recovery.taken_back)
    out_.warning(fmt::format("took back 'confab {}', which was interrupted", label));
  for (const auto& label : recovery.finished)
    out_.warning(fmt::format("finished 'confab {}', which was interrupted", label));
  for (const auto& kept : recovery.kept_both) {
    out_.warning(fmt::format("{} was changed meanwhile and stays; the version before is {}",
                             kept.path, kept.kept_at));
  }
}

core::Status Context::report(const std::vector<store::StagedFile>& files, Output::Stream stream,
                             std::string_view way_back) {
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
      out_.line(fmt::format("{}: already so", file.change.path), stream);
    else
      out_.line({{file.change.path, Style::kBold},
                 {fmt::format(": {}", file.summary)},
                 {std::string(way_back), Style::kDim}},
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

core::Result<core::When> Context::date(const std::string& text, core::Direction direction) const {
  return core::parse_human_date(text, direction, now(), config_.policy.calendar);
}

core::Result<std::string> Context::text_or_stdin(const std::string& value) const {
  return value == "-" ? file_or_stdin(value) : with_line_feeds(value);
}

core::Result<std::string> Context::file_or_stdin(const std::string& path) const {
  const bool is_standard = path == "-";
  const auto name = is_standard ? "standard input" : fmt::format("'{}'", path);
  auto* file = is_standard ? stdin : std::fopen(absolute(path).c_str(), "rbe");
  if (!file) return core::fail(core::ErrorKind::kUsage, fmt::format("cannot read {}", name));
  std::string text(store::kMaxNoteBytes + 1, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  const bool is_broken = std::ferror(file) != 0;
  if (!is_standard) std::fclose(file);
  if (is_broken) return core::fail(core::ErrorKind::kUsage, fmt::format("cannot read {}", name));
  if (text.size() > store::kMaxNoteBytes)
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} is larger than 8 MiB", name),
                      "notes are text; keep attachments beside them");
  return with_line_feeds(text);
}

}  // namespace confab::cmd
