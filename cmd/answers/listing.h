// SPDX-License-Identifier: MIT
// listing.h: the notes that pass every FILTER, by their own keys and by what is derived from them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/notes/filter.h"

namespace confab::cmd {

// A note with what is derived from it.
struct Listed {
  const core::Note* note;
  const core::Notebook* notebook;
  std::string state;   // of a contact
  std::string last;    // date of its last attempt
  std::string starts;  // of an interview, on the user's clock

  // What filters see at `key`.
  std::vector<std::string> texts(const std::string& key) const;
};

Listed listed(const core::Note& note, const core::Notebook& notebook, const Context& context);
bool passes_all(const std::vector<core::Filter>& filters, const Listed& each);

// What a person calls the note that `text` links to; `text` itself where it is no link.
std::string name_of(std::string_view text, const core::Notebook& notebook);

// FILTER.
Option filter_option();

// --kind.
Option kind_option(std::string help);

// What was typed as --kind; contact unless said. Error: kUsage.
core::Result<std::string> typed_kind(const Arguments& arguments);

// What was typed as FILTER. Error: kUsage, it cannot be read, or notes of `kind` never have such a
// key or value.
core::Result<std::vector<core::Filter>> typed_filters(const Arguments& arguments,
                                                      std::string_view kind,
                                                      const core::Notebook& notebook,
                                                      const Context& context);

}  // namespace confab::cmd
