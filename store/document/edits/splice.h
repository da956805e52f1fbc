// SPDX-License-Identifier: MIT
// splice.h: the bytes of a note that an edit replaces. Everything outside [begin, end) stays as it
// is.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/error.h"
#include "core/notes/values/value.h"
#include "core/plans/plan.h"
#include "store/document/document.h"

namespace confab::store {

struct Splice {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text = {};

  bool changes_nothing() const { return begin == end && text.empty(); }
};

// The splice for `edit`; it changes nothing if the note already says so. Error: kRefused if only a
// person can decide what is right.
core::Result<Splice> splice_of(const Document& note, const core::SetField& edit);
core::Result<Splice> splice_of(const Document& note, const core::RemoveField& edit);
core::Result<Splice> splice_of(const Document& note, const core::AppendItem& edit);
core::Result<Splice> splice_of(const Document& note, const core::RemoveItem& edit);
core::Result<Splice> splice_of(const Document& note, const core::SetEntryField& edit);
core::Result<Splice> splice_of(const Document& note, const core::InsertInSection& edit);
core::Result<Splice> splice_of(const Document& note, const core::TickTask& edit);
core::Result<Splice> splice_of(const Document& note, const core::RedirectLinks& edit);

// What the front matter must say after the edit. The proof compares this with the bytes as read.
core::Value expected_fields(core::Value fields, const core::Edit& edit);

}  // namespace confab::store
