// SPDX-License-Identifier: MIT
// page.h: the whole search on one page. The same notes and the same time give the same bytes.
#pragma once

#include <string>

#include "cmd/page/voice.h"
#include "store/notebook/page.h"

namespace confab::cmd {

// Marks every report, so that confab recognizes the files it wrote.
inline constexpr std::string_view kReportMark = "confab report";

std::string report_page(const Voice& voice, store::Markup markup);

}  // namespace confab::cmd
