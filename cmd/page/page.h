// SPDX-License-Identifier: MIT
// page.h: the whole search on one page: the same bytes for the same notes and the same present.
#pragma once

#include <string>

#include "cmd/page/voice.h"
#include "store/notebook/page.h"

namespace confab::cmd {

// In every report, so that confab knows which files it wrote.
inline constexpr std::string_view kReportMark = "confab report";

std::string report_page(const Voice& voice, store::Markup markup);

}  // namespace confab::cmd
