// SPDX-License-Identifier: MIT
// report_file.h: a file anywhere on the disk that confab rewrites as a whole. It never replaces a
// file that it did not write.
#pragma once

#include <optional>
#include <string>

#include "core/error.h"
#include "store/files/disk.h"

namespace confab::store {

struct ReportFile {
  std::string path;                      // absolute
  std::string typed;                     // as typed by the user, for messages
  std::string head;                      // how every such file begins
  std::string writer = "confab report";  // the command, for messages
};

// The bytes of the file, if it begins like one; nothing if it does not exist. Error: kRefused if
// something else is at the path.
core::Result<std::optional<std::string>> read_report(Disk& disk, const ReportFile& file);

// Writes the file, readable by its owner only. Readers see either the old file or the new one.
// Error: kRefused, as for read_report, or if the disk refuses.
core::Status write_report(Disk& disk, const ReportFile& file, const std::string& bytes);

}  // namespace confab::store
