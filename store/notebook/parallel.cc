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

// An estimate, like the next: reading this many notes takes longer than starting a thread.
constexpr std::size_t kWorthAThread = 100;
constexpr std::size_t kMostThreads = 4;
// Items taken at a time, so that threads rarely wait for each other.
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

// The cores that this process may run on; none if unknown. std::thread would count all cores, in
// /sys.
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

// Sends the thread to another core. In a virtual machine, Linux thinks that a sleeping core is
// busy, so a new thread would wait on our core for the next tick: up to 4 ms, the time to read
// seven hundred notes. If it cannot be sent, it waits.
void send_away(std::jthread& thread) {
  auto others = cores();
  CPU_CLR(::sched_getcpu(), &others);
  static_cast<void>(::pthread_setaffinity_np(thread.native_handle(), sizeof(others), &others));
}

// If no more threads can be started, this is only slower.
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
