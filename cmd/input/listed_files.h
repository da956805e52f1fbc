// SPDX-License-Identifier: MIT
// listed_files.h: files that are named to `check`, by their paths in the notebook. Names are
// relative to where the caller is, also with -C: a commit hook runs in the folder above.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"

namespace confab::cmd {

// `path` relative to `folder`, with symbolic links resolved; empty if it is elsewhere.
std::string path_within(const std::string& folder, const std::string& path);

// Is there a file or a folder of that name?
bool exists_for_caller(const std::string& name, const Context& context);

// Files of the notebook, and folders, which stand for all that is in them.
class NamedFiles {
 public:
  // Error: kUsage, there is no such file in the notebook; the message says which.
  core::Status add(const std::string& name, Context& context);

  bool contains(const std::string& path) const;
  bool is_empty() const { return paths_.empty(); }

 private:
  std::vector<std::string> paths_;  // a folder ends with a slash; the notebook itself is empty
};

// The files in `list` (a file, or `-`), each ended by `end`. Reports those that are not in the
// notebook. Error: kUsage, none is.
core::Result<NamedFiles> listed_files(const std::string& list, char end, Context& context);

}  // namespace confab::cmd
