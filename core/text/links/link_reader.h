// SPDX-License-Identifier: MIT
// link_reader.h: the one reader of links to notes in running text. It knows wikilinks
// (`[[contacts/grace-hopper#Notes|Grace]]`, `![[…]]`, `\|` in tables), Markdown links and images
// (`[Grace](../contacts/grace%20hopper.md?x#part "title")`, `(<grace hopper.md>)`), reference
// definitions (`[grace]: grace-hopper.md`) and `<a href="grace-hopper.md">`. Code, comments and
// escaped brackets are not links.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct TextLink {
  enum class Form { kWikilink, kMarkdown };

  std::size_t begin = 0;  // bytes replaced if the note is gone
  std::size_t end = 0;
  std::size_t stem_begin = 0;  // of the file name, without folder and `.md`
  std::size_t stem_end = 0;
  Form form = Form::kWikilink;
  std::string target = {};  // decoded: `contacts/grace hopper`, without `.md`

  std::string_view stem() const {
    const std::string_view all(target);
    return all.substr(all.rfind('/') + 1);  // npos + 1 is 0
  }
  // Does it name a folder?
  bool has_folder() const { return target.find('/') != std::string::npos; }
};

// In the order in which they begin.
std::vector<TextLink> links_in(std::string_view text);

// `stem`, to replace the file name in `link`: in upper or lower case as the link has it if that
// differs from `old_stem`, and percent-encoded if a Markdown link needs it.
std::string stem_as_written(std::string_view text, const TextLink& link, std::string_view old_stem,
                            std::string_view stem);

}  // namespace confab::core
