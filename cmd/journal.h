// SPDX-License-Identifier: MIT
// journal.h: the log that -v prints on stderr: what confab reads and decides, never an answer.
#pragma once

#include <memory>
#include <string_view>

namespace spdlog {
class logger;
}

namespace confab::cmd {

class Journal {
 public:
  Journal();  // silent
  ~Journal();

  void be_verbose();
  void note(std::string_view what);

 private:
  std::unique_ptr<spdlog::logger> logger_;
};

}  // namespace confab::cmd
