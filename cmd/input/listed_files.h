// SPDX-License-Identifier: MIT
// listed_files.h: the files given to `check`, as paths in the notebook. Names are relative to the
// caller's folder, even with -C, because a commit hook runs in the folder above.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"

namespace confab::cmd {

// `path` relative to `folder`, with symbolic links resolved; empty if it is elsewhere.
std::string path_within(const std::string& folder, const std::string& path);

// Is there a file or folder with that name?
bool exists_for_caller(const std::string& name, const Context& context);

// Files of the notebook, and folders, which mean everything in them.
class NamedFiles {
 public:
  // Error: kUsage, naming the file, if it is not in the notebook.
  core::Status add(const std::string& name, Context& context);

  bool contains(const std::string& path) const;
  bool is_empty() const { return paths_.empty(); }

 private:
  std::vector<std::string> paths_;  // a folder ends with a slash; the notebook itself is empty
};

// The files in `list` (a file, or `-`), each ended by `end`. Warns about files that are not in the
// notebook. Error: kUsage if none is.
core::Result<NamedFiles> listed_files(const std::string& list, char end, Context& context);

}  // namespace confab::cmd
