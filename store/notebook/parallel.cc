// SPDX-License-Identifier: MIT
#include "store/notebook/parallel.h"

#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
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

// The first exception of any thread ends the work of all.
class Failure {
 public:
  explicit operator bool() const { return failed_; }

  void catch_current() {
    const std::lock_guard lock(mutex_);
    failed_ = true;
    if (!exception_) exception_ = std::current_exception();
  }

  void rethrow() const {
    if (exception_) std::rethrow_exception(exception_);
  }

 private:
  std::atomic<bool> failed_ = false;
  std::mutex mutex_;
  std::exception_ptr exception_;
};

class SharedWork {
 public:
  SharedWork(std::size_t count, const Work& work) : count_(count), work_(work) {}

  void run() noexcept try {
    while (!failure_) {
      const auto begin = next_.fetch_add(kChunk);
      if (begin >= count_) return;
      work_(begin, std::min(begin + kChunk, count_));
    }
  } catch (...) {
    failure_.catch_current();
  }

  void rethrow() const { failure_.rethrow(); }

 private:
  std::size_t count_;
  const Work& work_;
  std::atomic<std::size_t> next_ = 0;
  Failure failure_;
};

// One thread leads: it takes finished chunks in their order, and works like the others while the
// next one is not finished.
class OrderedWork {
 public:
  OrderedWork(const InOrder& order)
      : order_(order),
        chunks_((order.count + kChunk - 1) / kChunk),
        room_(std::max<std::size_t>(order.room / kChunk, 1)),
        is_done_(chunks_) {}

  void lead() noexcept try {
    const auto work = order_.make_work();
    std::unique_lock lock(mutex_);
    while (taken_ < chunks_ && !failure_) {
      if (is_done_[taken_])
        take_next(lock);
      else if (has_chunk())
        work_on_next(work, lock);
      else
        changed_.wait(lock);
    }
  } catch (...) {
    fail();
  }

  void help() noexcept try {
    const auto work = order_.make_work();
    std::unique_lock lock(mutex_);
    while (next_ < chunks_ && !failure_) {
      if (has_chunk())
        work_on_next(work, lock);
      else
        changed_.wait(lock);
    }
  } catch (...) {
    fail();
  }

  void rethrow() const { failure_.rethrow(); }

 private:
  bool has_chunk() const { return next_ < std::min(chunks_, taken_ + room_); }

  void work_on_next(const Work& work, std::unique_lock<std::mutex>& lock) {
    const auto chunk = next_++;
    lock.unlock();
    run(work, chunk);
    lock.lock();
    is_done_[chunk] = true;
    changed_.notify_all();
  }

  void take_next(std::unique_lock<std::mutex>& lock) {
    lock.unlock();
    run(order_.take, taken_);
    lock.lock();
    ++taken_;
    changed_.notify_all();
  }

  void run(const Work& work, std::size_t chunk) const {
    work(chunk * kChunk, std::min((chunk + 1) * kChunk, order_.count));
  }

  void fail() {
    failure_.catch_current();
    const std::lock_guard lock(mutex_);  // nobody is between looking and waiting
    changed_.notify_all();
  }

  const InOrder& order_;
  std::size_t chunks_;
  std::size_t room_;  // how many may be ahead of the taken ones
  std::mutex mutex_;  // of the next four
  std::vector<bool> is_done_;
  std::size_t next_ = 0;
  std::size_t taken_ = 0;  // changed by the leader only
  std::condition_variable changed_;
  Failure failure_;
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
void start(std::vector<std::jthread>& threads, std::size_t count,
           const std::function<void()>& run) {
  try {
    while (threads.size() < count) send_away(threads.emplace_back(run));
  } catch (const std::system_error&) {
  }
}

// Gives the thread its own table of open files. Threads that open and close files wait for each
// other's changes to a shared one. If the system refuses, this is only slower.
void leave_shared_files() { static_cast<void>(::unshare(CLONE_FILES)); }

}  // namespace

void do_in_parallel(std::size_t count, const Work& work) {
  SharedWork shared(count, work);
  {
    std::vector<std::jthread> others;
    start(others, threads_for(count) - 1, [&] { shared.run(); });
    shared.run();
  }
  shared.rethrow();
}

void do_in_order(const InOrder& order) {
  OrderedWork shared(order);
  {
    std::vector<std::jthread> others;
    start(others, threads_for(order.count) - 1, [&] {
      leave_shared_files();
      shared.help();
    });
    shared.lead();
  }
  shared.rethrow();
}

}  // namespace confab::store
