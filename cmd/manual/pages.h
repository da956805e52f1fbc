// SPDX-License-Identifier: MIT
// pages.h: the manual as Markdown, made from the declarations of commands and settings and from
// some documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::manual {

struct Page {
  std::string name;     // "confab-reach"
  int section = 1;      // of the manual
  std::string summary;  // what it is, in a line
  std::string text;     // Markdown; a first-level heading is a section
};

// confab(1), one page for every command, and confab-config(5).
std::vector<Page> declared_pages();

// A document of docs/: its title becomes the page's first lines.
Page document_page(std::string name, int section, std::string summary, std::string_view document);

}  // namespace confab::manual
