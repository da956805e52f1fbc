// SPDX-License-Identifier: MIT
#include "store/formats/archive.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/text/fold.h"
#include "store/formats/formats.h"
#include "store/formats/linkedin.h"
#include "store/formats/pages.h"
#include "store/formats/tables/sheet.h"
#include "store/formats/zip.h"

namespace confab::store {
namespace {

bool has_ending(std::string_view name, std::string_view ending) {
  return core::lower_ascii(name).ends_with(ending);
}

std::string_view base_name(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

void append(core::Imported& all, core::Imported&& more) {
  const auto move_to = [](auto& to, auto& from) {
    std::ranges::move(from, std::back_inserter(to));
  };
  move_to(all.people, more.people);
  move_to(all.attempts, more.attempts);
  move_to(all.left_out, more.left_out);
  move_to(all.warnings, more.warnings);
}

// --- LinkedIn ---

struct NamedSheet {
  std::string name;  // "Connections.csv"
  Sheet sheet;
};

std::vector<NamedSheet> sheets_in(const std::vector<ForeignFile>& files,
                                  const ReadOptions& options) {
  std::vector<NamedSheet> sheets;
  for (const auto& file : files) {
    if (!has_ending(file.name, ".csv")) continue;
    if (auto sheet = find_sheet(file, options))
      sheets.push_back({std::string(base_name(file.name)), std::move(*sheet)});
  }
  return sheets;
}

bool is_linkedin(const NamedSheet& named) {
  return named.sheet.columns.kind == TableKind::kLinkedIn || is_linkedin_messages(named.sheet) ||
         is_linkedin_invitations(named.sheet);
}

Read read_linkedin_sheet(const Sheet& sheet, const ReadOptions& options) {
  if (is_linkedin_messages(sheet)) return read_linkedin_messages(sheet, options);
  if (is_linkedin_invitations(sheet)) return read_linkedin_invitations(sheet);
  return people_in(sheet, options);
}

// Does the table say more about a person than a name? Every Notion table has a name.
bool is_about_people(const Sheet& sheet) {
  using enum Meaning;
  const auto& columns = sheet.columns;
  return columns.has_name() &&
         (columns.has(kEmail) || columns.has(kPhone) || columns.has(kOrganization) ||
          columns.has(kRole) || columns.has(kFirstName) || columns.has(kBirthday) ||
          std::ranges::any_of(columns.columns, [](const Column& column) {
            return core::fold(column.name).find("linkedin") != std::string::npos;
          }));
}

// Lists other tables of people: LinkedIn's own, such as recommendations, and address books beside
// them.
void name_others(const std::vector<ForeignFile>& files, const std::vector<NamedSheet>& sheets,
                 core::Imported& all) {
  const auto leave_out = [&](std::string_view name) {
    all.left_out.push_back(
        {std::string(name), "not connections, messages or invitations; import it separately"});
  };
  for (const auto& file : files) {
    if (has_ending(file.name, ".vcf")) leave_out(file.name);
  }
  for (const auto& named : sheets) {
    const bool is_owner = !linkedin_owner(named.sheet).empty();
    if (!is_linkedin(named) && !is_owner && is_about_people(named.sheet)) leave_out(named.name);
  }
}

Read read_linkedin_archive(const std::vector<ForeignFile>& files,
                           const std::vector<NamedSheet>& sheets, ReadOptions options) {
  for (const auto& named : sheets) {
    const auto owner = linkedin_owner(named.sheet);
    if (options.owner.empty() && !owner.empty()) options.owner = owner;
  }
  core::Imported all{.format = "linkedin"};
  for (const auto& named : sheets) {
    if (!is_linkedin(named)) continue;
    TRY_ASSIGN(auto one, read_linkedin_sheet(named.sheet, options));
    append(all, std::move(one));
  }
  name_others(files, sheets, all);
  return all;
}

// --- Notion ---

bool is_notion(const std::vector<ForeignFile>& files) {
  return std::ranges::any_of(files, [](const ForeignFile& file) {
    return without_notion_id(base_name(file.name)).has_value();
  });
}

// The tables by name. Notion exports each twice, as the open view and in full; the full one counts.
std::map<std::string, const ForeignFile*> notion_tables(const std::vector<ForeignFile>& files) {
  std::map<std::string, const ForeignFile*> tables;
  for (const auto& file : files) {
    if (!has_ending(file.name, ".csv")) continue;
    auto& table = tables[without_notion_id(file.name).value_or(file.name)];
    if (!table || has_ending(file.name, "_all.csv")) table = &file;
  }
  return tables;
}

// Adds the text of each page to the person with that name in a table, or else adds the page's
// person.
void add_pages(core::Imported& all, const std::vector<ForeignFile>& files,
               const ReadOptions& options) {
  std::map<std::string, core::ImportedPerson*> by_name;
  for (auto& person : all.people) {
    const auto [same, is_new] = by_name.emplace(core::fold(person.name()), &person);
    if (!is_new) same->second = nullptr;  // two people of one name
  }
  std::size_t shared = 0;
  std::vector<core::Imported> more;
  std::size_t others = 0;
  for (const auto& file : files) {
    const auto page = has_ending(file.name, ".md") ? find_notion_page(file) : std::nullopt;
    if (!page) continue;
    const auto found = by_name.find(core::fold(page->title));
    if (found != by_name.end() && !found->second)
      ++shared;
    else if (found != by_name.end())
      core::add_paragraph(found->second->note, page->text);
    else if (all.people.empty() && page->sheet.columns.columns.size() > 1)
      more.push_back(read_notion_page(file, options).value_or(core::Imported{}));
    else
      ++others;
  }
  if (others > 0)
    all.left_out.push_back({others == 1 ? "1 page" : fmt::format("{} pages", others),
                            "not about a person in these tables"});
  if (shared > 0)
    all.left_out.push_back({shared == 1 ? "1 page" : fmt::format("{} pages", shared),
                            "two people in these tables have that name"});
  for (auto& one : more) append(all, std::move(one));
}

Read read_notion(const std::vector<ForeignFile>& files, const ReadOptions& options) {
  core::Imported all{.format = "notion"};
  const auto tables = notion_tables(files);
  for (const auto& [name, file] : tables) {
    const auto sheet = find_sheet(*file, options);
    if (!sheet) continue;
    // If there is only one table, its people may have nothing but a name.
    const bool is_only = tables.size() == 1 && sheet->columns.has_name();
    if (!is_only && !is_about_people(*sheet)) {
      all.left_out.push_back({std::string(base_name(file->name)),
                              "not a table of people: it has no email, phone, company or role"});
      continue;
    }
    TRY_ASSIGN(auto one, people_in(*sheet, options));
    append(all, std::move(one));
  }
  add_pages(all, files, options);
  return all;
}

// --- any files ---

// Notion puts the parts as archives into one archive. They are opened too, but nothing deeper.
core::Status open_inner_archives(std::vector<ForeignFile>& files) {
  std::vector<ForeignFile> inner;
  std::size_t unpacked = 0;
  for (const auto& file : files) {
    if (!has_ending(file.name, ".zip") || !is_zip(file.bytes)) continue;
    TRY_ASSIGN(auto more, files_in_zip(file));
    for (const auto& each : more) unpacked += each.bytes.size();
    if (unpacked > kMaxUnpackedBytes)
      return core::fail({core::ErrorKind::kRefused,
                         fmt::format("larger than {} MiB when unpacked", kMaxUnpackedBytes >> 20),
                         {file.name}});
    std::ranges::move(more, std::back_inserter(inner));
  }
  std::ranges::move(inner, std::back_inserter(files));
  return core::ok();
}

Read read_each(const std::vector<ForeignFile>& files, const ReadOptions& options) {
  core::Imported all;
  for (const auto& file : files) {
    if (file.bytes.empty() || has_ending(file.name, ".zip")) continue;
    for (const auto& format : import_formats()) {
      if (!format.recognizes(file)) continue;
      TRY_ASSIGN(auto one, format.read(file, options));
      all.format = one.format;
      append(all, std::move(one));
      break;
    }
  }
  return all;
}

}  // namespace

Read read_files(std::vector<ForeignFile> files, const ReadOptions& options) {
  TRY(open_inner_archives(files));
  const auto sheets = sheets_in(files, options);
  if (std::ranges::any_of(sheets, is_linkedin))
    return read_linkedin_archive(files, sheets, options);
  if (is_notion(files)) return read_notion(files, options);
  return read_each(files, options);
}

}  // namespace confab::store
