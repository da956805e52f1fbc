// SPDX-License-Identifier: MIT
#include "store/notebook/outside_file.h"

#include <filesystem>
#include <fstream>

#include "store/document/text/plain_text.h"

namespace confab::store {

core::Result<std::string> read_outside_file(const std::string& path) {
  const auto refused = [&](std::string_view why) {
    return core::fail(core::ErrorKind::kUsage, std::string(why));
  };
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return refused("no such file");
  // A FIFO or a device may never end.
  if (!std::filesystem::is_regular_file(path, ignored)) return refused("it is not a regular file");
  std::string bytes(kMaxNoteBytes + 1, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file && !file.eof()) return refused("the system does not allow it");
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  if (bytes.size() > kMaxNoteBytes) return refused("it is larger than 8 MiB");
  return bytes;
}

}  // namespace confab::store
