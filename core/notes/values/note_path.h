// SPDX-License-Identifier: MIT
// note_path.h: relative paths between notes, as links have them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::core {

// With the slash at its end; empty for a note in the notebook's root.
std::string_view folder_with_slash(std::string_view path);

// `a/../b` is `b`; unset if it leads out of the notebook.
std::optional<std::string> normalized(std::string_view path);

// Where a link with that target leads from the note at `from`. Unset as above.
std::optional<std::string> target_from(std::string_view from, std::string_view target);

// `path` relative to the note at `from`, as in a link: `../contacts/ada.md`.
std::string relative_path(std::string_view from, std::string_view path);

}  // namespace confab::core
