// SPDX-License-Identifier: MIT
// report_file.h: a file that confab writes anew each time, anywhere on the disk. It never replaces
// a file that it did not write.
#pragma once

#include <optional>
#include <string>

#include "core/error.h"
#include "store/files/disk.h"

namespace confab::store {

struct ReportFile {
  std::string path;                      // absolute
  std::string typed;                     // as the user named it, for messages
  std::string mark;                      // what each such file contains near its beginning
  std::string writer = "confab report";  // the command, for messages
};

// The bytes at the path if a file with the mark is there; nothing if the
// name is free. Error: kRefused, something else is there.
core::Result<std::optional<std::string>> read_report(Disk& disk, const ReportFile& file);

// Writes `bytes` there, readable for the owner only. Readers see either the old file or the new
// one. Error: kRefused, as for read_report, or the disk says no.
core::Status write_report(Disk& disk, const ReportFile& file, const std::string& bytes);

}  // namespace confab::store
