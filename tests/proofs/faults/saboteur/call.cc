// SPDX-License-Identifier: MIT
#include "tests/proofs/faults/saboteur/call.h"

#include <dlfcn.h>

#include <cerrno>
#include <csignal>

#include "tests/proofs/faults/saboteur/fault.h"
#include "tests/proofs/faults/saboteur/trace.h"

namespace saboteur {
namespace {

void die(int signal) { kernel(SYS_kill, kernel(SYS_getpid), signal); }

long perform_half(Call call) {
  if (call.is_write() && call.words[3] > 1) call.words[3] /= 2;
  return perform(call);
}

long spoil(const Call& call, const Fault& fault) {
  if (fault.is("short")) return perform_half(call);
  if (fault.is("torn") && call.is_write()) perform_half(call);
  if (fault.is("torn") || fault.is("signal")) {
    die(fault.is("torn") ? SIGKILL : fault.code);
    return perform(call);
  }
  // A descriptor is closed whatever close() returns.
  if (fault.is("late") || call.words[0] == SYS_close) perform(call);
  errno = fault.code;
  return -1;
}

const Fault* fault_of(const Call& call, long number) {
  const Fault* fault = find_fault(Counted::kCalls, number);
  const bool is_spared = fault && fault->at != number && call.is_write() && call.subject.file == 2;
  return is_spared ? nullptr : fault;
}

}  // namespace

long kernel(long number, long a, long b, long c, long d, long e) {
  using Syscall = long (*)(long, ...);
  static const auto real = reinterpret_cast<Syscall>(dlsym(RTLD_NEXT, "syscall"));
  return real(number, a, b, c, d, e);
}

long perform(const Call& call) {
  const auto& [number, a, b, c, d, e] = call.words;
  return kernel(number, a, b, c, d, e);
}

long attempt(const Call& call) {
  static long calls = 0;
  const Fault* fault = fault_of(call, ++calls);
  const Trace trace(call);
  const long result = fault ? spoil(call, *fault) : perform(call);
  trace.write(result);
  return result;
}

}  // namespace saboteur
