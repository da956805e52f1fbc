// SPDX-License-Identifier: MIT
#include "tests/proofs/faults/saboteur/trace.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace saboteur {
namespace {

// -1 if no trace was requested.
int trace_file() {
  static const char* name = std::getenv("TRACE");
  static const int file = name && *name
                              ? int(kernel(SYS_openat, AT_FDCWD, word(name),
                                           O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600))
                              : -1;
  return file;
}

void write_hex(int file, const unsigned char* bytes, long size) {
  std::array<char, 8192> text;
  for (long at = 0; at < size;) {
    const long end = std::min(size, at + 4000);
    char* out = text.data();
    for (; at < end; ++at) out += std::snprintf(out, 3, "%02x", bytes[at]);
    kernel(SYS_write, file, word(text.data()), out - text.data());
  }
}

}  // namespace

Trace::Trace(const Call& call) : call_(call) {
  if (trace_file() < 0) return;
  describe(call.subject, path_);
  describe(call.other, other_);
}

void Trace::write(long result) const {
  const int file = trace_file();
  if (file < 0) return;
  const int error = errno;
  std::array<char, 3 * PATH_MAX> text;
  const int size =
      std::snprintf(text.data(), text.size(), "%s\t%ld\t%d\t%s\t%s\t%ld\t", call_.name, result,
                    call_.subject.file, path_.data(), other_.data(), call_.flags);
  kernel(SYS_write, file, word(text.data()), size);
  if (call_.is_write())
    write_hex(file, reinterpret_cast<const unsigned char*>(call_.words[2]), result);
  kernel(SYS_write, file, word("\n"), 1);
  errno = error;
}

void Trace::describe(const Subject& subject, Path& into) {
  std::array<char, 32> link = {"/proc/self/cwd"};
  if (subject.file != AT_FDCWD)
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", subject.file);
  const long length =
      kernel(SYS_readlinkat, AT_FDCWD, word(link.data()), word(into.data()), long(into.size()) - 1);
  const auto size = static_cast<std::size_t>(std::max(length, 0L));
  into[size] = '\0';
  if (!subject.path) return;
  const std::size_t at = *subject.path == '/' ? 0 : size;
  std::snprintf(into.data() + at, into.size() - at, at == 0 ? "%s" : "/%s", subject.path);
}

}  // namespace saboteur
