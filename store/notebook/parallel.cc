// SPDX-License-Identifier: MIT
#include "store/notebook/parallel.h"

#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace confab::store {
namespace {

// A guess, as is the next: so many notes take longer than a thread takes to start.
constexpr std::size_t kWorthAThread = 100;
constexpr std::size_t kMostThreads = 4;
// Taken at a time, so that threads seldom meet.
constexpr std::size_t kChunk = 32;

class SharedWork {
 public:
  SharedWork(std::size_t count, const Work& work) : count_(count), work_(work) {}

  void run() noexcept try {
    while (!failed_) {
      const auto begin = next_.fetch_add(kChunk);
      if (begin >= count_) return;
      work_(begin, std::min(begin + kChunk, count_));
    }
  } catch (...) {
    const std::lock_guard lock(mutex_);
    failed_ = true;
    if (!failure_) failure_ = std::current_exception();
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  std::size_t count_;
  const Work& work_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> failed_ = false;
  std::mutex mutex_;
  std::exception_ptr failure_;
};

// Those that this process may run on, none if that cannot be told; std::thread would count those
// that are there, in /sys.
cpu_set_t cores() {
  cpu_set_t ours;
  if (::sched_getaffinity(0, sizeof(ours), &ours) != 0) CPU_ZERO(&ours);
  return ours;
}

std::size_t threads_for(std::size_t count) {
  const auto ours = cores();
  const auto most = static_cast<std::size_t>(std::max(CPU_COUNT(&ours), 1));
  return std::min({most, kMostThreads, count / kWorthAThread + 1});
}

// To another core than ours. In a virtual machine Linux takes a core that sleeps for one that is
// busy elsewhere, and a new thread waits on ours for the next tick, up to 4 ms, in which seven
// hundred notes are read. Where it cannot be sent, it waits.
void send_away(std::jthread& thread) {
  auto others = cores();
  CPU_CLR(::sched_getcpu(), &others);
  static_cast<void>(::pthread_setaffinity_np(thread.native_handle(), sizeof(others), &others));
}

// A machine that gives no more threads is slower, and nothing else.
void start(std::vector<std::jthread>& threads, std::size_t count, SharedWork& work) {
  try {
    while (threads.size() < count) send_away(threads.emplace_back([&] { work.run(); }));
  } catch (const std::system_error&) {
  }
}

}  // namespace

void do_in_parallel(std::size_t count, const Work& work) {
  SharedWork shared(count, work);
  {
    std::vector<std::jthread> others;
    start(others, threads_for(count) - 1, shared);
    shared.run();
  }
  shared.rethrow();
}

}  // namespace confab::store
