// SPDX-License-Identifier: MIT
// listing.h: the notes that match all filters, by their keys and their derived state.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/records/filter.h"

namespace confab::cmd {

// A note and the facts derived from it.
struct Listed {
  const core::Note* note;
  const core::Notebook* notebook;
  std::string state;   // of a contact
  std::string last;    // date of the last contact: a message of either side, a talk, a thank-you
  std::string starts;  // of an interview, on the user's clock

  // The values that a filter on `key` may match.
  std::vector<std::string> texts(const std::string& key) const;
  // As listed, which is also their order: links and employers by the names in their notes.
  std::vector<std::string> shown(const std::string& key) const;
};

Listed listed(const core::Note& note, const core::Notebook& notebook, const Context& context);
bool passes_all(const std::vector<core::Filter>& filters, const Listed& each);

// The name in the note that `text` links to; `text` itself if it is not a link.
std::string name_of(std::string_view text, const core::Notebook& notebook);

// Error: kUsage with a did-you-mean, if notes of `kind` never have this key.
core::Status check_key(const std::string& key, std::string_view kind,
                       const core::Notebook& notebook);

// Suggestions for filter values that no note has but that resemble one: "no contact has career
// 'compiler'; did you mean 'compilers'?".
std::vector<std::string> values_meant(const std::vector<core::Filter>& filters,
                                      const std::vector<Listed>& all, std::string_view kind);

// FILTER.
Option filter_option();

// --kind.
Option kind_option(std::string help);

// The value of --kind (default: contact). Error: kUsage.
core::Result<std::string> typed_note_kind(const Arguments& arguments);

// The typed filters. Error: kUsage if a filter cannot be read, or if notes of `kind` never have its
// key or value.
core::Result<std::vector<core::Filter>> typed_filters(const Arguments& arguments,
                                                      std::string_view kind,
                                                      const core::Notebook& notebook,
                                                      const Context& context);
// The same from texts that have already been separated from other arguments.
core::Result<std::vector<core::Filter>> read_filters(const std::vector<std::string>& typed,
                                                     std::string_view kind,
                                                     const core::Notebook& notebook,
                                                     const Context& context);

}  // namespace confab::cmd
