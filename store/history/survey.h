// SPDX-License-Identifier: MIT
// survey.h: what lies in `.confab/undo` that this machine did not make or has not finished, for
// doctor. Changes nothing.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

struct HistorySurvey {
  std::vector<std::string> begun;    // our records that the next command which writes takes back
  std::vector<std::string> foreign;  // records and histories from elsewhere; never acted upon
  std::vector<std::string> temps;    // names of the temp files of our begun changes
  std::vector<std::string> saved;    // versions that another program saved into a replaced file
};

core::Result<HistorySurvey> survey_history(const Folder& folder);

}  // namespace confab::store
