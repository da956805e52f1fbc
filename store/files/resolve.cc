// SPDX-License-Identifier: MIT
#include "store/files/resolve.h"

#include <fmt/core.h>

#include "store/files/disk_error.h"

namespace confab::store {
namespace {

constexpr int kMaxLinks = 40;  // the limit of Linux

tl::unexpected<core::Error> links_out(std::string_view path) {
  return refuse(path, fmt::format("'{}' is a link to outside the notebook", path),
                "move the file itself into the notebook");
}

std::string join(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + "/" + name;
}

}  // namespace

core::Result<std::string> resolve(const Folder& folder, std::string_view path) {
  TRY(check_path(path));
  std::string done;  // real folders only, so `..` can simply drop the last
  std::string todo(path);
  int links = 0;
  while (!todo.empty()) {
    const std::string part = todo.substr(0, todo.find('/'));
    todo.erase(0, part.size() + 1);
    if (part.empty() || part == ".") continue;
    if (part == ".." && done.empty()) return links_out(path);
    if (part == "..") {
      done.erase(done.find('/') == done.npos ? 0 : done.rfind('/'));
      continue;
    }
    const auto target = folder.disk().read_link({folder.descriptor(), join(done, part)});
    if (!target) {  // not a link, or missing; opening it will show which
      done = join(done, part);
      continue;
    }
    if (target->starts_with('/')) return links_out(path);
    if (++links > kMaxLinks) return core::fail(cannot_write(path)(ELOOP));
    todo = *target + "/" + todo;
  }
  return done;
}

}  // namespace confab::store
