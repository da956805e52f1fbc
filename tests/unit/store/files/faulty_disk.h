// SPDX-License-Identifier: MIT
// faulty_disk.h: a disk on which the n-th call goes wrong, or the process dies, or another program
// gets in between; and one that lacks what some file systems lack. It counts every call but close
// and pause.
#pragma once

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "store/files/posix_disk.h"

namespace confab::store {

// Thrown instead of the call at which the process is killed.
struct Killed {};

enum class Repeat { kOnce, kFromThereOn };

struct Fault {
  int at = 0;  // the call, from 1
  int error = 0;
  Repeat repeat = Repeat::kOnce;
};

// What the file system or the kernel cannot do.
struct Lacks {
  const char* name = "nothing";
  bool exchange = false;
  bool no_replace = false;
  bool hard_links = false;
  int openat2 = 0;  // the error that says so
  bool types_in_lists = false;

  // So that a test is named after what is lacking.
  friend void PrintTo(const Lacks& lacks, std::ostream* out) { *out << lacks.name; }
};

class FaultyDisk final : public Disk {
 public:
  std::optional<Fault> fault;
  // Counts only calls that change something: to die before another is to die before the next of
  // these.
  int kill_at_change = 0;
  // Calls whose names, as in the trace, begin so and fail each time. Closes too, which are not
  // traced: "close .confab-tmp-".
  std::map<std::string, int> failing;
  std::size_t longest_read = SIZE_MAX;
  std::size_t longest_write = SIZE_MAX;
  bool interrupts_everything_once = false;
  // Names that begin so lie on another disk, as their status has it.
  std::string on_another_disk;
  // Every file has them, and nobody may read them.
  std::vector<std::string> hidden_xattrs;
  Lacks lacks;
  // Called before each call with its number; what it does through the real file system is another
  // program's.
  std::function<void(int)> meanwhile;

  int calls() const { return calls_; }  // all but close and pause
  const std::vector<std::string>& trace() const { return trace_; }
  std::chrono::milliseconds paused() const { return paused_; }

  IoResult<int> open(const Place& place, int flags, mode_t mode) override {
    auto opened = attempt(
        "open " + place.name, [&] { return real_.open(place, flags, mode); }, true);
    if (opened) opened_as_[*opened] = place.name;
    return opened;
  }
  IoResult<int> open_beneath(const Place& place, int flags, mode_t mode) override {
    if (lacks.openat2 != 0) return tl::unexpected(lacks.openat2);
    auto opened = attempt(
        "open " + place.name, [&] { return real_.open_beneath(place, flags, mode); }, true);
    if (opened) opened_as_[*opened] = place.name;
    return opened;
  }
  IoResult<void> close(int file) override {
    const auto closed = real_.close(file);  // the kernel closes for the dead too
    if (fails_now_ && !dead_) return tl::unexpected(fault->error);
    if (const int error = error_of("close " + opened_as_[file])) return tl::unexpected(error);
    return closed;
  }
  IoResult<std::size_t> read(int file, char* into, std::size_t size) override {
    return attempt(
        "read", [&] { return real_.read(file, into, std::min(size, longest_read)); }, true);
  }
  IoResult<std::size_t> write(int file, std::string_view bytes) override {
    return attempt(
        "write", [&] { return real_.write(file, bytes.substr(0, longest_write)); }, true);
  }
  IoResult<void> truncate(int file) override {
    return attempt("truncate", [&] { return real_.truncate(file); });
  }
  IoResult<void> sync(int) override {
    // Not really done: a test sees no difference, and thousands of them would take minutes.
    return attempt(
        "sync", [] { return IoResult<void>(); }, true);
  }
  IoResult<void> lock(int file, int operation) override {
    return attempt(
        "lock", [&] { return real_.lock(file, operation); }, true);
  }
  IoResult<struct stat> status(int file) override {
    return attempt("status", [&] { return as_told(opened_as_[file], real_.status(file)); });
  }
  IoResult<struct stat> status_at(const Place& place) override {
    return attempt("status " + place.name,
                   [&] { return as_told(place.name, real_.status_at(place)); });
  }
  IoResult<std::string> read_link(const Place& place) override {
    return attempt("read_link " + place.name, [&] { return real_.read_link(place); });
  }
  IoResult<std::vector<FolderEntry>> list(int folder) override {
    return attempt("list", [&] {
      auto entries = real_.list(folder);
      if (entries && lacks.types_in_lists)
        for (auto& entry : *entries) entry.type = DT_UNKNOWN;
      return entries;
    });
  }
  IoResult<void> rename(const Place& from, const Place& to, unsigned flags) override {
    return attempt(name_of_rename(flags) + from.name + " " + to.name, [&]() -> IoResult<void> {
      if (lacks.exchange && flags == RENAME_EXCHANGE) return tl::unexpected(EINVAL);
      if (lacks.no_replace && flags == RENAME_NOREPLACE) return tl::unexpected(EINVAL);
      return real_.rename(from, to, flags);
    });
  }
  IoResult<void> link(const Place& from, const Place& to) override {
    return attempt("link " + from.name + " " + to.name, [&]() -> IoResult<void> {
      if (lacks.hard_links) return tl::unexpected(EPERM);
      return real_.link(from, to);
    });
  }
  IoResult<void> unlink(const Place& place) override {
    return attempt("unlink " + place.name, [&] { return real_.unlink(place); });
  }
  IoResult<void> make_folder(const Place& place, mode_t mode) override {
    return attempt("make_folder " + place.name, [&] { return real_.make_folder(place, mode); });
  }
  IoResult<void> remove_folder(const Place& place) override {
    return attempt("remove_folder " + place.name, [&] { return real_.remove_folder(place); });
  }
  IoResult<void> change_owner(int file, uid_t user, gid_t group) override {
    return attempt("change_owner", [&] { return real_.change_owner(file, user, group); });
  }
  IoResult<void> change_mode(int file, mode_t mode) override {
    return attempt("change_mode", [&] { return real_.change_mode(file, mode); });
  }
  IoResult<std::vector<std::string>> list_xattrs(int file) override {
    return attempt("list_xattrs", [&] {
      auto names = real_.list_xattrs(file);
      if (names) names->insert(names->end(), hidden_xattrs.begin(), hidden_xattrs.end());
      return names;
    });
  }
  IoResult<std::string> read_xattr(int file, const std::string& name) override {
    return attempt("read_xattr " + name, [&] { return real_.read_xattr(file, name); });
  }
  IoResult<void> write_xattr(int file, const std::string& name, std::string_view value) override {
    return attempt("write_xattr " + name, [&] { return real_.write_xattr(file, name, value); });
  }
  IoResult<void> remove_xattr(int file, const std::string& name) override {
    return attempt("remove_xattr " + name, [&] { return real_.remove_xattr(file, name); });
  }
  void pause(std::chrono::milliseconds time) override { paused_ += time; }

 private:
  static bool changes_something(const std::string& name) {
    for (const char* verb : {"open ", "read", "sync", "status", "list", "lock"})
      if (name.starts_with(verb)) return false;
    return true;
  }

  static std::string name_of_rename(unsigned flags) {
    if (flags == RENAME_EXCHANGE) return "exchange ";
    return flags == RENAME_NOREPLACE ? "move " : "rename ";
  }

  int error_of(const std::string& name) const {
    for (const auto& [begin, error] : failing)
      if (name.starts_with(begin)) return error;
    return 0;
  }

  IoResult<struct stat> as_told(const std::string& name, IoResult<struct stat> status) const {
    if (status && !on_another_disk.empty() && name.starts_with(on_another_disk)) ++status->st_dev;
    return status;
  }

  template <class Call>
  auto attempt(const std::string& name, Call call, bool may_be_interrupted = false)
      -> decltype(call()) {
    ++calls_;
    trace_.push_back(name);
    if (meanwhile) meanwhile(calls_);
    if (changes_something(name) && ++changes_ == kill_at_change) dead_ = true;
    if (dead_) throw Killed();
    fails_now_ = fault && (calls_ == fault->at ||
                           (calls_ > fault->at && fault->repeat == Repeat::kFromThereOn));
    if (fails_now_) return tl::unexpected(fault->error);
    if (const int error = error_of(name)) return tl::unexpected(error);
    if (may_be_interrupted && interrupts_everything_once && !std::exchange(interrupted_, true))
      return tl::unexpected(EINTR);
    interrupted_ = false;
    return call();
  }

  PosixDisk real_;
  int calls_ = 0;
  std::map<int, std::string> opened_as_;
  int changes_ = 0;
  bool dead_ = false;
  bool fails_now_ = false;
  bool interrupted_ = false;
  std::vector<std::string> trace_;
  std::chrono::milliseconds paused_{0};
};

}  // namespace confab::store
