// SPDX-License-Identifier: MIT
#include "core/plans/resume.h"

namespace confab::core {

std::vector<Edit> resume_edits(const std::optional<Resume>& resume,
                               const std::vector<Member>& members) {
  std::vector<Edit> edits;
  if (!members.empty() && resume && resume->is_plain)
    edits.push_back(SetField{"resume", Value::map({{"version", Value::scalar(resume->version)}})});
  for (const auto& member : members)
    edits.push_back(SetEntryField{"resume", {}, member.key, member.value});
  return edits;
}

}  // namespace confab::core
