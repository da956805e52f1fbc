// SPDX-License-Identifier: MIT
// Pages that Notion exports.
#include <algorithm>

#include "core/text/one_line.h"
#include "core/text/stripped.h"
#include "store/formats/pages.h"
#include "store/formats/text/charset.h"

namespace confab::store {
namespace {

constexpr std::size_t kIdLength = 32;
constexpr std::size_t kLongestKey = 60;

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

// The position of the colon in `Key: value`; npos for any other line.
std::size_t property_colon(std::string_view line) {
  const auto colon = line.find(": ");
  const bool is_property = colon != 0 && colon <= kLongestKey && line[0] != '-' && line[0] != '#';
  return is_property ? colon : std::string_view::npos;
}

// The next line, without a carriage return.
std::string_view line_from(std::string_view& text) {
  auto line = core::take_line(text);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<std::string> without_notion_id(std::string_view name) {
  const auto dot = std::min(name.rfind('.'), name.size());
  auto stem = name.substr(0, dot);
  if (stem.ends_with("_all")) stem.remove_suffix(4);
  if (stem.size() <= kIdLength + 1) return std::nullopt;
  const auto id = stem.substr(stem.size() - kIdLength);
  const bool has_id = stem[stem.size() - kIdLength - 1] == ' ' && std::ranges::all_of(id, is_hex);
  if (!has_id) return std::nullopt;
  return std::string(stem.substr(0, stem.size() - kIdLength - 1)) + std::string(name.substr(dot));
}

std::optional<NotionPage> find_notion_page(const ForeignFile& file) {
  const auto text = decoded(file.bytes).text;
  std::string_view rest(text);
  const auto title = line_from(rest);
  if (!title.starts_with("# ")) return std::nullopt;
  CsvRow keys{1, {"Name"}};
  CsvRow values{1, {core::one_line(title.substr(2))}};
  while (core::one_line(rest.substr(0, rest.find('\n'))).empty() && !rest.empty())
    core::take_line(rest);
  for (auto after = rest; !after.empty(); rest = after) {
    const auto line = line_from(after);
    const auto colon = property_colon(line);
    if (colon == std::string_view::npos) break;
    keys.cells.emplace_back(line.substr(0, colon));
    values.cells.emplace_back(line.substr(colon + 2));
  }
  NotionPage page{{.file = file.name}, values.cells[0], std::string(core::stripped(rest))};
  page.sheet.charset = "UTF-8";
  page.sheet.rows = {std::move(keys), std::move(values)};
  page.sheet.columns = find_columns(page.sheet.rows, {});
  return page;
}

Read read_notion_page(const ForeignFile& file, const ReadOptions& options) {
  const auto page = find_notion_page(file);
  if (!page) return core::Imported{.format = "notion"};
  TRY_ASSIGN(auto imported, people_in(page->sheet, options));
  imported.format = "notion";
  for (auto& person : imported.people) {
    person.place = file.name;
    core::add_paragraph(person.note, page->text);
  }
  return imported;
}

}  // namespace confab::store
