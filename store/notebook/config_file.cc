// SPDX-License-Identifier: MIT
#include "store/notebook/config_file.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/rule.h"
#include "store/document/document.h"
#include "store/document/edits/edit.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

// A config has the form of front matter, but messages should not call it that.
constexpr std::string_view kFrontMatter = "front matter";

tl::unexpected<core::Error> invalid(core::Error error, const std::string& path) {
  if (error.message.starts_with(kFrontMatter))
    error.message.replace(0, kFrontMatter.size(), "this file");
  error.kind = core::ErrorKind::kUsage;
  error.location.path = path;
  error.rule = core::Rule::kConfigInvalid;
  return core::fail(std::move(error));
}

// A setting can be written in two ways, `outreach: { min-gap: 5bd }` and `outreach.min-gap: 5bd`,
// or even both. It is set wherever it is, else in the first way.
std::vector<core::Edit> edits_of(const core::Value& fields, const std::string& key,
                                 const core::Value& value) {
  const auto dot = key.find('.');
  if (dot == std::string::npos) return {core::SetField{key, value}};
  std::vector<core::Edit> edits;
  if (fields.find(key)) edits.emplace_back(core::SetField{key, value});
  const auto outer = key.substr(0, dot), inner = key.substr(dot + 1);
  const auto* map = fields.find(outer);
  if (edits.empty() || (map && map->find(inner)))
    edits.emplace_back(core::SetEntryField{outer, {}, inner, value});
  return edits;
}

}  // namespace

core::Result<ConfigFile> parse_config(std::string path, std::string bytes) {
  auto document = parse_document(std::move(bytes), Shape::kAllFrontMatter);
  if (!document) return invalid(std::move(document.error()), path);
  auto assignments = core::assignments_in(document->fields);
  return ConfigFile{std::move(path), std::move(assignments)};
}

core::Result<ConfigFile> read_notebook_config(const Folder& folder) {
  TRY_ASSIGN(auto bytes, find_file(folder, kNotebookConfig));
  if (!bytes) return ConfigFile{kNotebookConfig, {}};
  return parse_config(kNotebookConfig, std::move(*bytes));
}

core::Result<ConfigFile> read_user_config(const std::string& path) {
  // The user's own file may be a link into a folder of dot files.
  std::error_code ignored;
  if (path.empty() || !std::filesystem::is_regular_file(path, ignored)) return ConfigFile{path, {}};
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file)
    return core::fail({core::ErrorKind::kIncomplete, fmt::format("cannot read '{}'", path)});
  return parse_config(path, std::move(bytes));
}

core::Result<std::string> with_setting(std::string bytes, std::string_view key,
                                       const core::Value& value) {
  TRY_ASSIGN(auto document, parse_document(std::move(bytes), Shape::kAllFrontMatter));
  const auto edits = edits_of(document.fields, std::string(key), value);
  TRY_ASSIGN(auto after, edited(std::move(document), edits));
  return std::move(after.bytes);
}

core::Result<core::Value> parse_setting_value(std::string_view text) {
  if (!text.starts_with('[')) return core::Value::bare(std::string(text));
  const auto document = parse_document(fmt::format("value: {}\n", text), Shape::kAllFrontMatter);
  const auto* list = document ? document->fields.find("value") : nullptr;
  if (!list || !list->is_list())
    return core::fail(core::ErrorKind::kUsage, fmt::format("'{}' is not a list", text),
                      "write it as [a, b]");
  return *list;
}

}  // namespace confab::store
