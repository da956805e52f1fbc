// SPDX-License-Identifier: MIT
// placeholder.h: finds the gaps that a draft leaves to fill in: `[the day you met]`, `{{field}}`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct Placeholder {
  std::string text;        // with its brackets, on one line
  std::size_t offset = 0;  // where it begins
};

// Square brackets around words or `…`, and fields of a template, but not the brackets of Markdown:
// boxes, links, references, code, `[[wikilinks]]`, footnotes, citations, callouts and
// `[key:: value]`.
std::vector<Placeholder> placeholders_in(std::string_view text);

// The texts of these placeholders, each once.
std::vector<std::string> placeholder_names(std::string_view text);

}  // namespace confab::core
