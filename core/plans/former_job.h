// SPDX-License-Identifier: MIT
// former_job.h: the jobs that a contact had before, kept under `was` when an import replaces one.
#pragma once

#include <optional>
#include <string_view>

#include "core/notes/values/value.h"

namespace confab::core {

// Is the job in `imported` one that `fields` lists under `was`, and not the present one?
bool is_former_job(const Value& fields, const Value& imported);

// The entry of `was` for the job in `before` that `after` no longer has; `until` is a date.
std::optional<Value> former_job(const Value& before, const Value& after, std::string_view until);

}  // namespace confab::core
