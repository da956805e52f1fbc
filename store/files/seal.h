// SPDX-License-Identifier: MIT
// seal.h: a checksum in a file that confab writes as a whole, so that what someone wrote into it
// later is not overwritten.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"
#include "store/files/report_file.h"

namespace confab::store {

// What is around the checksum.
struct Seal {
  std::string_view begin;
  std::string_view end;
};

constexpr Seal kCommentSeal = {"<!-- checksum ", " -->\n"};
constexpr Seal kHeaderSeal = {"X-Checksum: ", "\r\n"};

// `bytes` with the checksum of everything after `head`, between the two. REQUIRES: `bytes` begins
// with `head`.
std::string sealed(std::string_view bytes, std::string_view head, const Seal& seal);

// Error: kRefused if `before`, as read_report returned it, is not as `sealed` returned it.
core::Status refuse_changed(const std::optional<std::string>& before, const ReportFile& file,
                            const Seal& seal);

}  // namespace confab::store
