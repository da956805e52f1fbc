// SPDX-License-Identifier: MIT
#include "cmd/output/output.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace confab::cmd {
namespace {

volatile sig_atomic_t interruptions = 0;
int reading_end = -1;

std::string read_all() {
  std::string bytes(1 << 20, '\0');
  const auto size = ::read(reading_end, bytes.data(), bytes.size());
  return bytes.substr(0, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
}

// The reader reads only at the third signal.
void interrupt(int) {
  char bytes[4096];
  interruptions = interruptions + 1;
  if (interruptions == 3)
    while (::read(reading_end, bytes, sizeof bytes) > 0) continue;
}

// Full, so that writing waits for the reader.
int full_pipe() {
  int ends[2] = {};
  EXPECT_EQ(::pipe2(ends, O_NONBLOCK), 0);
  while (::write(ends[1], "----------------", 16) > 0) continue;
  EXPECT_EQ(::fcntl(ends[1], F_SETFL, 0), 0);
  reading_end = ends[0];
  return ends[1];
}

TEST(Output, AnAnswerThatSignalsInterruptIsWrittenOnceAndWhole) {
  std::fflush(stdout);
  interruptions = 0;
  const int real = ::dup(1), pipe = full_pipe();
  ::dup2(pipe, 1);
  struct sigaction action = {}, before = {};
  action.sa_handler = interrupt;
  ::sigaction(SIGALRM, &action, &before);
  const itimerval often = {{0, 10000}, {0, 10000}}, never = {};
  ::setitimer(ITIMER_REAL, &often, nullptr);
  Output output(Output::Color::kOff, Output::Color::kOff, 0, 0);
  output.line("whole");
  const auto flushed = output.flush();
  ::setitimer(ITIMER_REAL, &never, nullptr);
  ::sigaction(SIGALRM, &before, nullptr);
  ::dup2(real, 1);
  EXPECT_TRUE(flushed);
  EXPECT_EQ(read_all(), "whole\n");
  for (const int file : {real, pipe, reading_end}) ::close(file);
}

}  // namespace
}  // namespace confab::cmd
