// SPDX-License-Identifier: MIT
#include "store/files/seal.h"

#include <fmt/format.h>

#include "core/text/keyed_hash.h"

namespace confab::store {

std::string sealed(std::string_view bytes, std::string_view head, const Seal& seal) {
  const auto rest = bytes.substr(head.size());
  return fmt::format("{}{}{}{}{}", head, seal.begin, core::sha256(rest).substr(0, 16), seal.end,
                     rest);
}

core::Status refuse_changed(const std::optional<std::string>& before, const ReportFile& file,
                            const Seal& seal) {
  const auto is_as_sealed = [&](const std::string& bytes) {
    const auto end = bytes.find(seal.end, file.head.size());
    if (end == std::string::npos) return false;
    return bytes == sealed(file.head + bytes.substr(end + seal.end.size()), file.head, seal);
  };
  if (!before || is_as_sealed(*before)) return core::ok();
  return core::fail(core::ErrorKind::kRefused,
                    fmt::format("'{}' was changed after confab wrote it", file.typed),
                    "rename it to keep the changes, or remove it");
}

}  // namespace confab::store
