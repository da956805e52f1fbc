// SPDX-License-Identifier: MIT
// system_calls.cc: replaces the C library's functions for the program. Reads are not counted, nor
// is the close of a file that was opened for reading.
// tests/proofs/faults/audit.py shows that no other call writes.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <array>
#include <cstdarg>
#include <utility>

#include "tests/proofs/faults/saboteur/call.h"

namespace saboteur {
namespace {

std::array<bool, 1024> is_written = {};  // by descriptor

int open_file(int folder, const char* path, int flags, mode_t mode) {
  const bool is_counted = (flags & (O_ACCMODE | O_CREAT | O_TRUNC)) != 0 && (flags & O_PATH) == 0;
  const Call call = {
      "openat", {SYS_openat, folder, word(path), flags, mode}, {folder, path}, {}, flags};
  const long file = is_counted ? attempt(call) : perform(call);
  if (file >= 0) is_written[std::size_t(file)] = is_counted;
  return int(file);
}

int close_file(int file) {
  const Call call = {"close", {SYS_close, file}, {file}};
  const bool is_counted = file >= 0 && std::exchange(is_written[std::size_t(file)], false);
  return int(is_counted ? attempt(call) : perform(call));
}

int make_folder(int folder, const char* path, mode_t mode) {
  return int(attempt({"mkdirat", {SYS_mkdirat, folder, word(path), mode}, {folder, path}}));
}

}  // namespace
}  // namespace saboteur

extern "C" {

using namespace saboteur;

// So that equal runs leave equal bytes.
pid_t getpid() noexcept { return 4711; }

int openat(int folder, const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const auto mode = va_arg(more, mode_t);
  va_end(more);
  return open_file(folder, path, flags, mode);
}

int open(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const auto mode = va_arg(more, mode_t);
  va_end(more);
  return open_file(AT_FDCWD, path, flags, mode);
}

int close(int file) { return close_file(file); }

ssize_t write(int file, const void* bytes, size_t size) {
  return attempt({"write", {SYS_write, file, word(bytes), long(size)}, {file}});
}

int ftruncate(int file, off_t size) noexcept {
  return int(attempt({"ftruncate", {SYS_ftruncate, file, size}, {file}}));
}

int fsync(int file) { return int(attempt({"fsync", {SYS_fsync, file}, {file}})); }
int syncfs(int file) { return int(attempt({"syncfs", {SYS_syncfs, file}, {file}})); }

// A struct is called flock too.
int lock_file(int file, int operation) noexcept asm("flock");
int lock_file(int file, int operation) noexcept {
  return int(attempt({"flock", {SYS_flock, file, operation}, {file}}));
}

int renameat2(int from, const char* old_path, int to, const char* new_path,
              unsigned flags) noexcept {
  return int(attempt({"renameat2",
                      {SYS_renameat2, from, word(old_path), to, word(new_path), flags},
                      {from, old_path},
                      {to, new_path},
                      flags}));
}

int renameat(int from, const char* old_path, int to, const char* new_path) noexcept {
  return int(attempt({"renameat",
                      {SYS_renameat, from, word(old_path), to, word(new_path)},
                      {from, old_path},
                      {to, new_path}}));
}

int linkat(int from, const char* old_path, int to, const char* new_path, int flags) noexcept {
  return int(attempt({"linkat",
                      {SYS_linkat, from, word(old_path), to, word(new_path), flags},
                      {from, old_path},
                      {to, new_path},
                      flags}));
}

int unlinkat(int folder, const char* path, int flags) noexcept {
  return int(
      attempt({"unlinkat", {SYS_unlinkat, folder, word(path), flags}, {folder, path}, {}, flags}));
}

int mkdirat(int folder, const char* path, mode_t mode) noexcept {
  return make_folder(folder, path, mode);
}

int mkdir(const char* path, mode_t mode) noexcept { return make_folder(AT_FDCWD, path, mode); }

int fchmod(int file, mode_t mode) noexcept {
  return int(attempt({"fchmod", {SYS_fchmod, file, mode}, {file}, {}, mode}));
}

int fchmodat(int folder, const char* path, mode_t mode, int) noexcept {
  return int(
      attempt({"fchmodat", {SYS_fchmodat, folder, word(path), mode}, {folder, path}, {}, mode}));
}

int fchown(int file, uid_t user, gid_t group) noexcept {
  return int(attempt({"fchown", {SYS_fchown, file, user, group}, {file}}));
}

int fsetxattr(int file, const char* name, const void* value, size_t size, int flags) noexcept {
  return int(attempt(
      {"fsetxattr", {SYS_fsetxattr, file, word(name), word(value), long(size), flags}, {file}}));
}

int fremovexattr(int file, const char* name) noexcept {
  return int(attempt({"fremovexattr", {SYS_fremovexattr, file, word(name)}, {file}}));
}

}  // extern "C"
