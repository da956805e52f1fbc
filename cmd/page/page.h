// SPDX-License-Identifier: MIT
// page.h: the whole search on one page. The same notes and the same time give the same bytes.
#pragma once

#include <string>

#include "cmd/page/voice.h"
#include "store/notebook/page.h"

namespace confab::cmd {

std::string report_page(const Voice& voice, store::Markup markup);

}  // namespace confab::cmd
