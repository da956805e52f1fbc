// SPDX-License-Identifier: MIT
// suggested_by.h: who suggested that you write to someone. A draft may say so even if you had
// written to them before.
#pragma once

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// `referred-by` if the note has it, otherwise the first person who named them in a talk. Empty if
// nobody did, or if you had met them before that.
Link suggested_by(const Contact& contact, const Notebook& notebook);

}  // namespace confab::core
