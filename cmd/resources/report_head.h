// SPDX-License-Identifier: MIT
// report_head.h: how every report begins, so that confab recognizes the files it wrote.
#pragma once

#include <string_view>

namespace confab::cmd {

inline constexpr std::string_view kMarkdownReportHead = "<!-- Made by confab report. -->\n";
inline constexpr std::string_view kHtmlReportHead =
    "<!DOCTYPE html>\n"
    "<html lang=\"en\">\n"
    "<head>\n"
    "<meta charset=\"utf-8\">\n"
    "<meta name=\"generator\" content=\"confab report\">\n";

}  // namespace confab::cmd
