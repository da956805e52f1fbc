// SPDX-License-Identifier: MIT
// disk_error.h: turns an errno into a message with a hint. For map_error:
//
//   TRY_ASSIGN(File file, open_beneath(folder, path, Opening::kRead).map_error(cannot_read(path)));
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"

namespace confab::store {

// "cannot read 'contacts/ada.md': permission denied".
class CannotDo {
 public:
  CannotDo(core::ErrorKind kind, std::string_view verb, std::string_view path)
      : kind_(kind), verb_(verb), path_(path) {}
  core::Error operator()(int error) const;

 private:
  core::ErrorKind kind_;
  std::string verb_;
  std::string path_;
};

// kIncomplete, or kNotFound if the file does not exist.
CannotDo cannot_read(std::string_view path);
// kRefused.
CannotDo cannot_write(std::string_view path);

// kRefused, about the file at `path`.
tl::unexpected<core::Error> refuse(std::string_view path, std::string message, std::string hint);

}  // namespace confab::store
