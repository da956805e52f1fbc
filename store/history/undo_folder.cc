// SPDX-License-Identifier: MIT
#include "store/history/undo_folder.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "store/files/attributes.h"
#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/files/rename.h"

namespace confab::store {
namespace {

constexpr unsigned kMaxNumber = 999'999'999;  // a name with a larger one is not ours

bool is_record_ending(std::string_view ending) {
  return ending == "intent" || ending == "step" || ending == "undo" || ending == "erasing";
}

// `0` or `0.new`. What other programs saved (`0.saved`) is not ours to count or remove.
bool is_file_ending(std::string_view ending) {
  if (ending.ends_with(".new")) ending.remove_suffix(4);
  return !ending.empty() && ending.find_first_not_of("0123456789") == ending.npos;
}

// The number that `name` begins with; unset if the name is not ours.
std::optional<unsigned> step_number(std::string_view name) {
  unsigned number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data(), end, number);
  std::string_view ending(stop, end);
  if (error != std::errc() || !ending.starts_with('.')) return std::nullopt;
  ending.remove_prefix(1);
  if (number > kMaxNumber || (!is_file_ending(ending) && !is_record_ending(ending)))
    return std::nullopt;
  return number;
}

core::Result<UndoFolder> list_undo_folder(File file, std::string machine) {
  TRY_ASSIGN(const auto entries,
             file.disk().list(file.descriptor()).map_error(cannot_read(kUndoFolder)));
  std::vector<std::string> names;
  for (const FolderEntry& entry : entries)
    if (step_number(entry.name)) names.push_back(entry.name);
  return UndoFolder(std::move(file), std::move(machine), std::move(names));
}

}  // namespace

std::optional<RecordName> parse_record_name(const std::string& name) {
  const unsigned number = step_number(name).value_or(0);
  for (const Phase phase : kPhases)
    if (name == record_name(number, phase)) return RecordName{number, phase};
  return std::nullopt;
}

core::Result<std::string> history_id(const Folder& folder) {
  TRY_ASSIGN(const auto path,
             folder.disk().real_path(folder.root()).map_error(cannot_read(folder.root())));
  const auto both = fmt::format("{}\n{}", folder.disk().machine().id, path);
  return fmt::format("{:016x}", fingerprint(both).hash);
}

std::string record_path(const UndoFolder& undo, const RecordName& name) {
  return undo.path_of(record_name(name.number, name.phase));
}

bool is_ours(const UndoFolder& undo, const UndoStep& step, Phase phase) {
  return step.machine == undo.machine() || (step.machine.empty() && is_done(phase));
}

std::vector<RecordName> UndoFolder::records() const {
  std::vector<RecordName> records;
  for (const std::string& name : names_)
    if (const auto record = parse_record_name(name)) records.push_back(*record);
  std::sort(records.begin(), records.end(),
            [](const RecordName& a, const RecordName& b) { return a.number < b.number; });
  return records;
}

unsigned UndoFolder::next_number() const {
  unsigned last = 0;
  for (const std::string& name : names_) last = std::max(last, step_number(name).value_or(0));
  return last + 1;
}

std::vector<unsigned> UndoFolder::numbers() const {
  std::set<unsigned> numbers;
  for (const std::string& name : names_) numbers.insert(step_number(name).value_or(0));
  return {numbers.begin(), numbers.end()};
}

std::vector<std::string> UndoFolder::names_before(unsigned number) const {
  std::vector<std::string> names;
  std::ranges::copy_if(names_, std::back_inserter(names),
                       [&](const std::string& name) { return step_number(name) < number; });
  return names;
}

std::vector<std::string> UndoFolder::names_of(unsigned number) const {
  std::vector<std::string> names;
  std::ranges::copy_if(names_, std::back_inserter(names),
                       [&](const std::string& name) { return step_number(name) == number; });
  return names;
}

namespace {

std::string path_of_history(const std::string& machine) {
  return fmt::format("{}/{}", kUndoFolder, machine);
}

core::Result<std::optional<UndoFolder>> find_folder(const Folder& folder, const std::string& path,
                                                    std::string machine) {
  auto file = open_beneath(folder, path, Opening::kFolder);
  if (!file && file.error() == ENOENT) return std::nullopt;
  if (!file) return core::fail(cannot_read(path)(file.error()));
  return list_undo_folder(std::move(*file), std::move(machine));
}

}  // namespace

core::Result<std::optional<UndoFolder>> find_history(const Folder& folder,
                                                     const std::string& machine) {
  return find_folder(folder, path_of_history(machine), machine);
}

core::Result<std::optional<UndoFolder>> find_undo_folder(const Folder& folder) {
  TRY_ASSIGN(const auto machine, history_id(folder));
  return find_history(folder, machine);
}

core::Result<std::optional<UndoFolder>> find_old_layout(const Folder& folder) {
  return find_folder(folder, kUndoFolder, "");
}

core::Result<UndoFolder> open_undo_folder(const Folder& folder) {
  TRY_ASSIGN(auto machine, history_id(folder));
  const auto path = path_of_history(machine);
  TRY(make_folders(folder, path));
  TRY_ASSIGN(File file, open_beneath(folder, path, Opening::kFolder).map_error(cannot_write(path)));
  return list_undo_folder(std::move(file), std::move(machine));
}

core::Result<std::optional<UndoStep>> find_record(const Folder& folder, const UndoFolder& undo,
                                                  const RecordName& name) {
  TRY_ASSIGN(const auto text, find_file(folder, record_path(undo, name)));
  return parse_step(text.value_or(""), name.number);
}

namespace {

// Everyone who may use the folder may use the record.
IoResult<void> fill(File& file, const UndoFolder& undo, const UndoStep& step) {
  const auto folder = undo.file().disk().status(undo.file().descriptor());
  if (!folder) return tl::unexpected(folder.error());
  if (const auto given = give_to_owner_of(file, *folder, file_mode_in(*folder)); !given)
    return given;
  if (const auto written = write_all(file, print_step(step)); !written) return written;
  if (const auto synced = sync(file); !synced) return synced;
  return file.close();
}

}  // namespace

core::Status write_intent(const UndoFolder& undo, const UndoStep& step) {
  const RecordName name{step.number, Phase::kIntent};
  // A record that cannot be found again could not be taken back.
  if (step.number > kMaxNumber)
    return refuse(undo.path(),
                  fmt::format("record number {} in '{}' is too large", kMaxNumber, undo.path()),
                  "confab never uses a number that large; move the file elsewhere");
  const auto failed = cannot_write(record_path(undo, name));
  const Place place = undo.place(record_name(name.number, name.phase));
  TRY_ASSIGN(File file, open_file(undo.file().disk(), place, Opening::kCreate).map_error(failed));
  const auto filled = fill(file, undo, step);
  if (filled) return core::ok();
  static_cast<void>(undo.file().disk().unlink(place));  // if this fails, recover removes it
  return core::fail(failed(filled.error()));
}

core::Status rename_record(const UndoFolder& undo, unsigned number, Phase from, Phase to) {
  return undo.file()
      .disk()
      .replace(undo.place(record_name(number, from)), undo.place(record_name(number, to)))
      .map_error(cannot_write(record_path(undo, {number, to})));
}

core::Status remove_record(const UndoFolder& undo, const RecordName& name) {
  return unlink_if_there(undo.file().disk(), undo.place(record_name(name.number, name.phase)))
      .map_error(cannot_write(record_path(undo, name)));
}

core::Status sync_records(const UndoFolder& undo) {
  return sync(undo.file()).map_error(cannot_write(undo.path()));
}

}  // namespace confab::store
