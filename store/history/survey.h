// SPDX-License-Identifier: MIT
// survey.h: lists what in `.confab/undo` this machine did not make or has not finished, for doctor.
// Changes nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// An unfinished change of another machine, or of this notebook under another path. Only that
// machine can take it back, and its temp files may be the only copies of notes.
struct BegunElsewhere {
  std::string record;
  std::vector<std::string> temps = {};  // file names
};

struct HistorySurvey {
  std::vector<std::string> begun;    // our records that the next writing command takes back
  std::vector<std::string> foreign;  // records and histories from elsewhere; never acted on
  std::vector<std::string> temps;    // names of the temp files of our begun changes
  std::vector<BegunElsewhere> begun_elsewhere;
  std::vector<std::string> saved;  // versions that another program saved into a replaced file
};

core::Result<HistorySurvey> survey_history(const Folder& folder);

// Does the file name belong to a change begun elsewhere?
bool is_temp_of_another(std::string_view name, const HistorySurvey& survey);

}  // namespace confab::store
