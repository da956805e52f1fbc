// SPDX-License-Identifier: MIT
// start.cc: runs main(), once or many times. If $SERVE is set, the process, loaded and linked,
// waits before main() for requests on stdin, forks a child to run each, and answers on stdout with
// the child's wait status. Otherwise tens of thousands of runs would spend their time in the
// linker. A request is FAULT, TRACE, the files for stdout and stderr, then argv, each ended by a
// NUL, in one write of at most PIPE_BUF bytes.
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/limits.h>
#include <sys/wait.h>

#include <cstdlib>
#include <cstring>

#include "tests/proofs/faults/saboteur/allocations.h"
#include "tests/proofs/faults/saboteur/call.h"

namespace saboteur {
namespace {

using Main = int (*)(int, char**, char**);

Main real_main;

int counted_main(int count, char** words, char** variables) {
  count_allocations();
  return real_main(count, words, variables);
}

void redirect(int stream, const char* file, int flags) {
  const long opened = kernel(SYS_openat, AT_FDCWD, word(file), flags, 0600);
  kernel(SYS_dup2, opened, stream);
  kernel(SYS_close, opened);
}

// In the child: starts the requested run.
[[noreturn]] void run(char* request, const char* end) {
  std::array<char*, 64> words = {};
  std::size_t count = 0;
  for (char* word = request; word < end; word += std::strlen(word) + 1) words[count++] = word;
  setenv("FAULT", words[0], 1);
  setenv("TRACE", words[1], 1);
  redirect(0, "/dev/null", O_RDONLY);
  redirect(1, words[2], O_WRONLY | O_CREAT | O_TRUNC);
  redirect(2, words[3], O_WRONLY | O_CREAT | O_TRUNC);
  std::exit(counted_main(int(count) - 4, words.data() + 4, environ));
}

int serve() {
  std::array<char, PIPE_BUF> request;
  for (;;) {
    const long size = kernel(SYS_read, 0, word(request.data()), PIPE_BUF);
    if (size <= 0) return 0;
    const pid_t child = fork();
    if (child == 0) run(request.data(), request.data() + size);
    int status = 0;
    waitpid(child, &status, 0);
    kernel(SYS_write, 1, word(&status), sizeof status);
  }
}

int start(int count, char** words, char** variables) {
  return std::getenv("SERVE") ? serve() : counted_main(count, words, variables);
}

}  // namespace
}  // namespace saboteur

extern "C" int __libc_start_main(saboteur::Main main, int count, char** words, void (*begin)(),
                                 void (*end)(), void (*linker)(), void* stack) {
  using Start = int (*)(saboteur::Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
  saboteur::real_main = main;
  const auto real = reinterpret_cast<Start>(dlsym(RTLD_NEXT, "__libc_start_main"));
  return real(saboteur::start, count, words, begin, end, linker, stack);
}
