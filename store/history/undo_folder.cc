// SPDX-License-Identifier: MIT
#include "store/history/undo_folder.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

#include "store/files/disk_error.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

constexpr unsigned kMaxNumber = 999'999'999;  // beyond it a name is not ours, and nothing overflows

bool is_record_ending(std::string_view ending) {
  return ending == "intent" || ending == "step" || ending == "erasing";
}

// The number `name` begins with; nothing for what is not ours.
std::optional<unsigned> step_number(std::string_view name) {
  unsigned number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data(), end, number);
  std::string_view ending(stop, end);
  if (error != std::errc() || !ending.starts_with('.')) return std::nullopt;
  ending.remove_prefix(1);
  const bool is_kept_file =
      !ending.empty() && ending.find_first_not_of("0123456789") == ending.npos;
  if (number > kMaxNumber || (!is_kept_file && !is_record_ending(ending))) return std::nullopt;
  return number;
}

std::optional<RecordName> parse_record_name(const std::string& name) {
  const unsigned number = step_number(name).value_or(0);
  for (const Phase phase : {Phase::kIntent, Phase::kStep, Phase::kErasing})
    if (name == record_name(number, phase)) return RecordName{number, phase};
  return std::nullopt;
}

core::Result<UndoFolder> list_undo_folder(File file) {
  TRY_ASSIGN(const auto entries,
             file.disk().list(file.descriptor()).map_error(cannot_read(kUndoFolder)));
  std::vector<std::string> names;
  for (const FolderEntry& entry : entries)
    if (step_number(entry.name)) names.push_back(entry.name);
  return UndoFolder(std::move(file), std::move(names));
}

}  // namespace

std::string record_path(const RecordName& name) {
  return fmt::format("{}/{}", kUndoFolder, record_name(name.number, name.phase));
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

std::vector<std::string> UndoFolder::names_before(unsigned number) const {
  std::vector<std::string> names;
  std::copy_if(names_.begin(), names_.end(), std::back_inserter(names),
               [&](const std::string& name) { return step_number(name) < number; });
  return names;
}

core::Result<std::optional<UndoFolder>> find_undo_folder(const Folder& folder) {
  auto file = open_beneath(folder, kUndoFolder, Opening::kFolder);
  if (!file && file.error() == ENOENT) return std::nullopt;
  if (!file) return core::fail(cannot_read(kUndoFolder)(file.error()));
  return list_undo_folder(std::move(*file));
}

core::Result<UndoFolder> open_undo_folder(const Folder& folder) {
  TRY(make_folders(folder, kUndoFolder));
  TRY_ASSIGN(
      File file,
      open_beneath(folder, kUndoFolder, Opening::kFolder).map_error(cannot_write(kUndoFolder)));
  return list_undo_folder(std::move(file));
}

core::Result<std::optional<UndoStep>> find_record(const Folder& folder, const RecordName& name) {
  TRY_ASSIGN(const auto text, find_file(folder, record_path(name)));
  return parse_step(text.value_or(""), name.number);
}

core::Status write_intent(const UndoFolder& undo, const UndoStep& step) {
  const RecordName name{step.number, Phase::kIntent};
  // A record that is not found again could not be taken back.
  if (step.number > kMaxNumber)
    return refuse(kUndoFolder,
                  fmt::format("no step can follow number {} in '{}'", kMaxNumber, kUndoFolder),
                  "move that file away; no confab counts so far");
  const auto failed = cannot_write(record_path(name));
  Disk& disk = undo.file().disk();
  const Place place = undo.place(record_name(step.number, Phase::kIntent));
  TRY_ASSIGN(File file, open_file(disk, place, Opening::kCreate).map_error(failed));
  auto written = write_all(file, print_step(step));
  if (written) written = sync(file);
  if (written) written = file.close();
  if (written) return core::ok();
  static_cast<void>(disk.unlink(place));  // in vain, perhaps: recover removes it then
  return core::fail(failed(written.error()));
}

core::Status rename_record(const UndoFolder& undo, unsigned number, Phase from, Phase to) {
  return undo.file()
      .disk()
      .replace(undo.place(record_name(number, from)), undo.place(record_name(number, to)))
      .map_error(cannot_write(record_path({number, to})));
}

core::Status remove_record(const UndoFolder& undo, const RecordName& name) {
  return undo.file()
      .disk()
      .unlink(undo.place(record_name(name.number, name.phase)))
      .map_error(cannot_write(record_path(name)));
}

core::Status remove_intent(const UndoFolder& undo, unsigned number) {
  return remove_record(undo, {number, Phase::kIntent});
}

core::Status sync_records(const UndoFolder& undo) {
  return sync(undo.file()).map_error(cannot_write(kUndoFolder));
}

}  // namespace confab::store
