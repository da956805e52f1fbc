// SPDX-License-Identifier: MIT
// pages.h: people in Markdown files of other programs: Notion's pages, the file of the program
// `friends`, and the notes of Obsidian's VCF plugin.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/formats/reader/reader.h"
#include "store/formats/tables/sheet.h"

namespace confab::store {

// A page of Notion: a title, lines `Key: value`, and text.
struct NotionPage {
  Sheet sheet;  // of one row
  std::string title;
  std::string text;  // after the properties
};
std::optional<NotionPage> find_notion_page(const ForeignFile& file);
Read read_notion_page(const ForeignFile& file, const ReadOptions& options);

// `People 0123456789abcdef0123456789abcdef.csv` is `People.csv`; nothing for a name without an id.
std::optional<std::string> without_notion_id(std::string_view name);

bool is_friends_file(std::string_view text);
Read read_friends(const ForeignFile& file, const ReadOptions& options);

// Does the note have keys like `N.GN` and `EMAIL[HOME]`?
bool is_vcf_note(std::string_view text);
Read read_vcf_note(const ForeignFile& file, const ReadOptions& options);

}  // namespace confab::store
