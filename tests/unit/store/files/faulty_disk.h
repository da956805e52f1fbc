// SPDX-License-Identifier: MIT
// faulty_disk.h: a disk on which the n-th call fails, or the process dies, or another program acts
// in between. It can also lack features that some file systems lack. It counts all calls except
// close and pause.
#pragma once

#include <algorithm>
#include <cerrno>
#include <functional>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "store/files/posix_disk.h"

namespace confab::store {

// Thrown in place of the call at which the process is killed.
struct Killed {};

enum class Repeat { kOnce, kFromThenOn };

struct Fault {
  int at = 0;  // the call, from 1
  int error = 0;
  Repeat repeat = Repeat::kOnce;
};

// A feature that the file system or the kernel lacks.
struct Lacks {
  const char* name = "nothing";
  bool exchange = false;
  bool no_replace = false;
  bool hard_links = false;
  int openat2 = 0;  // the error that reports it
  bool types_in_lists = false;

  // Names a test after the missing feature.
  friend void PrintTo(const Lacks& lacks, std::ostream* out) { *out << lacks.name; }
};

class FaultyDisk final : public Disk {
 public:
  std::optional<Fault> fault;
  // Counts only calls that change something.
  int kill_at_change = 0;
  // Calls that always fail, by the beginning of their names in the trace; also closes, which the
  // trace leaves out: "close .confab-tmp-".
  std::map<std::string, int> failing;
  std::size_t longest_read = SIZE_MAX;
  std::size_t longest_write = SIZE_MAX;
  bool interrupts_everything_once = false;
  // Names that begin like this have the status of files on another disk.
  std::string on_another_disk;
  // Attributes that every file has but that cannot be read.
  std::vector<Attribute> hidden_attributes;
  // Another computer, or another boot of this one.
  std::optional<Machine> elsewhere;
  Lacks lacks;
  // Called before each call with its number. It acts as another program, on the real file system.
  std::function<void(int)> meanwhile;

  int calls() const { return calls_; }
  const std::vector<std::string>& trace() const { return trace_; }
  std::chrono::milliseconds paused() const { return paused_; }

  IoResult<int> open_root(const std::string& path) override {
    return attempt(
        "open " + path, [&] { return real_.open_root(path); }, true);
  }
  IoResult<int> open(const Place& place, Opening opening) override {
    auto opened = attempt(
        "open " + place.name, [&] { return real_.open(place, opening); }, true);
    if (opened) opened_as_[*opened] = place.name;
    return opened;
  }
  IoResult<int> open_beneath(const Place& place, Opening opening) override {
    if (lacks.openat2 != 0) return tl::unexpected(lacks.openat2);
    auto opened = attempt(
        "open " + place.name, [&] { return real_.open_beneath(place, opening); }, true);
    if (opened) opened_as_[*opened] = place.name;
    return opened;
  }
  IoResult<void> close(int file) override {
    const auto closed = real_.close(file);  // the system closes files of a killed process too
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
  IoResult<void> sync(int) override {
    // Not done in fact: tests cannot see the difference, and thousands of syncs would take minutes.
    return attempt(
        "sync", [] { return IoResult<void>(); }, true);
  }
  void start_sync(int) override {}
  IoResult<void> lock(int file) override {
    return attempt(
        "lock " + opened_as_[file], [&] { return real_.lock(file); }, true);
  }
  std::optional<int> lock_holder(int file) override { return real_.lock_holder(file); }
  IoResult<Identity> status(int file) override {
    return attempt("status", [&] { return as_told(opened_as_[file], real_.status(file)); });
  }
  IoResult<Identity> status_at(const Place& place) override {
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
        for (auto& entry : *entries) entry.type = FileType::kUnknown;
      return entries;
    });
  }
  IoResult<std::string> real_path(const std::string& path) override {
    return attempt("status " + path, [&] { return real_.real_path(path); });
  }
  IoResult<void> exchange(const Place& a, const Place& b) override {
    return attempt("exchange " + a.name + " " + b.name, [&]() -> IoResult<void> {
      if (lacks.exchange) return tl::unexpected(EINVAL);
      return real_.exchange(a, b);
    });
  }
  IoResult<void> move_to_free_name(const Place& from, const Place& to) override {
    return attempt("move " + from.name + " " + to.name, [&]() -> IoResult<void> {
      if (lacks.no_replace) return tl::unexpected(EINVAL);
      return real_.move_to_free_name(from, to);
    });
  }
  IoResult<void> replace(const Place& from, const Place& to) override {
    return attempt("rename " + from.name + " " + to.name, [&] { return real_.replace(from, to); });
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
  IoResult<std::vector<Attribute>> list_attributes(int file) override {
    return attempt("list_attributes", [&] {
      auto attributes = real_.list_attributes(file);
      if (attributes)
        attributes->insert(attributes->end(), hidden_attributes.begin(), hidden_attributes.end());
      return attributes;
    });
  }
  IoResult<std::string> read_attribute(int file, const std::string& name) override {
    return attempt("read_attribute " + name, [&] { return real_.read_attribute(file, name); });
  }
  IoResult<void> write_attribute(int file, const std::string& name,
                                 std::string_view value) override {
    return attempt("write_attribute " + name,
                   [&] { return real_.write_attribute(file, name, value); });
  }
  IoResult<void> drop_access_list(int file) override {
    return attempt("drop_access_list", [&] { return real_.drop_access_list(file); });
  }
  std::int64_t now() override { return real_.now() + paused_.count() * 1'000'000; }
  Machine machine() override { return elsewhere.value_or(real_.machine()); }
  void pause(std::chrono::milliseconds time) override { paused_ += time; }

 private:
  static bool changes_something(const std::string& name) {
    for (const char* verb : {"open ", "read", "sync", "status", "list", "lock"})
      if (name.starts_with(verb)) return false;
    return true;
  }

  int error_of(const std::string& name) const {
    for (const auto& [begin, error] : failing)
      if (name.starts_with(begin)) return error;
    return 0;
  }

  IoResult<Identity> as_told(const std::string& name, IoResult<Identity> status) const {
    if (status && !on_another_disk.empty() && name.starts_with(on_another_disk)) ++status->device;
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
                           (calls_ > fault->at && fault->repeat == Repeat::kFromThenOn));
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
