// SPDX-License-Identifier: MIT
#include "store/formats/formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/archive.h"
#include "store/formats/cards/vcard.h"
#include "store/formats/linkedin.h"
#include "store/formats/monica.h"
#include "store/formats/notebook_lines.h"
#include "store/formats/pages.h"
#include "store/formats/tables/sheet.h"
#include "store/formats/text/charset.h"
#include "store/formats/text/clean.h"
#include "store/formats/text/json_value.h"
#include "store/formats/zip.h"

namespace confab::store {
namespace {

constexpr std::size_t kStart = 4096;

// The first bytes, as text, without spaces before them.
std::string start_of(const ForeignFile& file) {
  const auto text = decoded(std::string_view(file.bytes).substr(0, kStart)).text;
  return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

// --- zip ---

bool is_archive(const ForeignFile& file) { return is_zip(file.bytes); }

constexpr std::string_view kSaveAsCsv = "save it as CSV UTF-8 and import that";

core::Error other_kind(const ForeignFile& file, std::string_view what,
                       std::string_view hint = kSaveAsCsv) {
  return {
      core::ErrorKind::kUsage, fmt::format("'{}' is {}", file.name, what), {}, std::string(hint)};
}

// Spreadsheets and documents are zip archives, too.
std::string_view office_kind(const std::vector<ForeignFile>& files) {
  for (const auto& file : files) {
    if (file.name.starts_with("xl/")) return "an Excel workbook";
    if (file.name.starts_with("word/")) return "a Word document";
    if (file.name == "content.xml") return "an OpenDocument file";
    if (file.name.starts_with("Index/")) return "an Apple Numbers spreadsheet";
  }
  return "";
}

Read read_archive(const ForeignFile& file, const ReadOptions& options) {
  TRY_ASSIGN(auto files, files_in_zip(file));
  if (const auto kind = office_kind(files); !kind.empty())
    return core::fail(other_kind(file, kind));
  return read_files(std::move(files), options);
}

// --- vCard ---

bool is_vcard(const ForeignFile& file) {
  return core::lower_ascii(start_of(file)).starts_with("begin:vcard");
}

// --- JSON ---

bool is_monica_file(const ForeignFile& file) {
  if (!start_of(file).starts_with('{')) return false;
  const auto json = json_value(file.bytes);
  return json && is_monica(*json);
}

Read read_monica(const ForeignFile& file, const ReadOptions&) {
  const auto json = json_value(file.bytes);
  if (!json || !is_monica(*json))
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} is not a Monica export", file.name));
  return people_in_monica(*json, file.name);
}

// --- Markdown ---

bool is_vcf_note_file(const ForeignFile& file) { return is_vcf_note(file.bytes); }

bool is_friends(const ForeignFile& file) { return is_friends_file(decoded(file.bytes).text); }

bool is_notion_page(const ForeignFile& file) {
  const auto page = find_notion_page(file);
  return page && page->sheet.columns.columns.size() > 1;
}

// --- tables ---

bool is_linkedin_table(const ForeignFile& file) {
  const auto sheet = find_sheet(file, {});
  return sheet && (is_linkedin_messages(*sheet) || is_linkedin_invitations(*sheet) ||
                   !linkedin_owner(*sheet).empty());
}

Read read_linkedin_table(const ForeignFile& file, const ReadOptions& options) {
  const auto sheet = find_sheet(file, options);
  if (sheet && !linkedin_owner(*sheet).empty())
    return core::Imported{.format = "linkedin", .left_out = {{file.name, "your own profile"}}};
  return read_files({{file.name.ends_with(".csv") ? file.name : file.name + ".csv", file.bytes}},
                    options);
}

bool is_text(const ForeignFile& file) {
  const auto start = start_of(file);
  return start.find('\0') == std::string::npos;
}

constexpr std::array kFormats = std::to_array<Format>({
    {.name = "zip",
     .summary = "a LinkedIn or Notion archive",
     .recognizes = is_archive,
     .read = read_archive},
    {.name = "vcard",
     .summary = "address book cards, versions 2.1, 3.0 and 4.0",
     .recognizes = is_vcard,
     .read = read_vcard},
    {.name = "jsonl",
     .summary = "a notebook, as 'confab export jsonl' writes it",
     .recognizes = is_notebook_lines,
     .read = read_notebook_lines},
    {.name = "monica",
     .summary = "Monica's JSON export",
     .recognizes = is_monica_file,
     .read = read_monica},
    {.name = "vcf-note",
     .summary = "a note of Obsidian's VCF plugin",
     .recognizes = is_vcf_note_file,
     .read = read_vcf_note},
    {.name = "friends", .summary = "friends.md", .recognizes = is_friends, .read = read_friends},
    {.name = "notion-page",
     .summary = "a Notion page",
     .recognizes = is_notion_page,
     .read = read_notion_page},
    {.name = "linkedin-messages",
     .summary = "LinkedIn's messages.csv or Invitations.csv",
     .recognizes = is_linkedin_table,
     .read = read_linkedin_table},
    {.name = "csv",
     .summary = "a table: LinkedIn connections, Google, Outlook, Thunderbird, any spreadsheet",
     .recognizes = is_text,
     .read = read_sheet},
});

// Files that people mistake for tables, recognized by their first bytes.
struct Stranger {
  std::string_view start;
  std::string_view what;
  std::string_view hint = kSaveAsCsv;
};
constexpr std::array kStrangers = std::to_array<Stranger>({
    {"\xD0\xCF\x11\xE0", "an old Excel or Outlook file"},
    {"%PDF", "a PDF file"},
    {"!BDN", "an Outlook data file"},
    {"BEGIN:VCALENDAR", "a calendar", "export the contacts instead, as vCard or CSV"},
    {"<!doctype", "a web page"},
    {"<html", "a web page"},
    {"<?xml", "an XML file"},
    {"dn:", "an LDIF file", "export the contacts as vCard or CSV instead"},
    {"[\"vcard\"", "a jCard file", "export the contacts as vCard or CSV instead"},
});

core::Error unknown_json(const ForeignFile& file) {
  const bool is_whole = json_value(file.bytes).has_value();
  return {
      core::ErrorKind::kUsage,
      fmt::format("'{}' is not {}", file.name, is_whole ? "JSON that confab knows" : "valid JSON"),
      {},
      is_whole ? "save it as CSV UTF-8 and import that" : "export the file again"};
}

// A row of a table may begin with a bracket too, but not with an object or a list of objects.
bool begins_like_json(std::string_view start) {
  if (!start.starts_with('[')) return start.starts_with('{');
  const auto next = start.find_first_not_of(" \t\r\n", 1);
  return next != std::string_view::npos && start[next] == '{';
}

core::Status refuse_strangers(const ForeignFile& file) {
  for (const auto& [start, what, hint] : kStrangers) {
    if (file.bytes.starts_with(start) || core::lower_ascii(start_of(file)).starts_with(start) ||
        start_of(file).starts_with(start))
      return core::fail(other_kind(file, what, hint));
  }
  return core::ok();
}

core::Result<const Format*> format_of(const ForeignFile& file) {
  TRY(refuse_strangers(file));
  for (const auto& format : kFormats) {
    const bool is_last = &format == &kFormats.back();
    if (is_last && begins_like_json(start_of(file))) return core::fail(unknown_json(file));
    if (format.recognizes(file)) return &format;
  }
  return core::fail({core::ErrorKind::kUsage,
                     fmt::format("'{}' is not a file that confab can read people from", file.name),
                     {},
                     "'confab help import' lists the kinds"});
}

// A table may have only a header. Any other file without people was not understood.
core::Status refuse_nobody(const core::Imported& imported, const std::string& name) {
  const bool is_empty = imported.people.empty() && imported.notes.empty() &&
                        imported.attempts.empty() && imported.left_out.empty();
  if (!is_empty || imported.format == "outlook" || imported.format == "google" ||
      imported.format == "csv" || imported.format.starts_with("linkedin") ||
      imported.format == "thunderbird" || imported.format == "jsonl")
    return core::ok();
  return core::fail({core::ErrorKind::kUsage, "no people found", {name}});
}

Read cleaned(Read read, const std::string& name) {
  if (!read) return read;
  TRY(refuse_nobody(*read, name));
  clean(*read);
  return read;
}

}  // namespace

std::span<const Format> import_formats() { return kFormats; }

const Format* find_import_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &Format::name);
  return found == kFormats.end() ? nullptr : found;
}

Read read_foreign(const ForeignFile& file, const Format* format, const ReadOptions& options) {
  if (core::one_line(file.bytes).empty()) {
    if (file.bytes.find('\0') != std::string::npos)
      return core::fail(other_kind(file, "damaged: it has no text", "export the file again"));
    return core::Imported{.format = "csv"};
  }
  if (!format) {
    TRY_ASSIGN(format, format_of(file));
  }
  return cleaned(format->read(file, options), file.name);
}

Read read_foreign_folder(std::vector<ForeignFile> files, const ReadOptions& options) {
  const auto name = files.empty() ? std::string("folder") : files.front().name;
  return cleaned(read_files(std::move(files), options), name);
}

}  // namespace confab::store
