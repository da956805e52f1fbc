// SPDX-License-Identifier: MIT
// survey.h: lists what in `.confab/undo` this machine did not make or has not finished, for doctor.
// Changes nothing.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

struct HistorySurvey {
  std::vector<std::string> begun;    // our records that the next writing command takes back
  std::vector<std::string> foreign;  // records and histories from elsewhere; never acted on
  std::vector<std::string> temps;    // names of the temp files of our begun changes
  std::vector<std::string> saved;    // versions that another program saved into a replaced file
};

core::Result<HistorySurvey> survey_history(const Folder& folder);

}  // namespace confab::store
