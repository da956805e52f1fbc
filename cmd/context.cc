// SPDX-License-Identifier: MIT
#include "cmd/context.h"

#include <absl/strings/str_replace.h>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

#include "core/text/joined.h"
#include "core/text/shell_word.h"
#include "store/notebook/find_notebook.h"

namespace confab::cmd {
namespace {

// The text may use CRLF; in a note, its lines end the way that note's lines do.
std::string with_line_feeds(const std::string& text) {
  return absl::StrReplaceAll(text, {{"\r\n", "\n"}});
}

}  // namespace

Context::Context(const Environment& environment, const Arguments& arguments, Output& out)
    : environment_(environment), arguments_(arguments), out_(out) {}

const core::Now& Context::now() const {
  if (now_) return *now_;
  const auto [zone, unknown] = environment_.local_zone();
  now_ = {environment_.time, zone};
  unknown_zone_ = unknown;
  if (!unknown.empty())
    out_.warning(fmt::format("TZ names an unknown time zone '{}'; times are in UTC", unknown));
  return *now_;
}

const std::string& Context::unknown_zone() const {
  static_cast<void>(now());
  return unknown_zone_;
}

bool Context::may_ask() const {
  return environment_.is_input_terminal && environment_.is_message_terminal &&
         !arguments_.has("no-input");
}

core::Status Context::prepare() {
  if (arguments_.has("verbose")) journal_.be_verbose();
  if (arguments_.has("C") && !std::filesystem::is_directory(absolute(""))) {
    return core::fail(
        core::ErrorKind::kUsage,
        fmt::format("-C: no such folder '{}'", core::joined(arguments_.texts("C"), "/")));
  }
  const auto frozen = arguments_.text("now").value_or(environment_.variable("CONFAB_NOW"));
  if (!frozen.empty()) {
    TRY_ASSIGN(const auto when, date(frozen, core::Direction::kForward));
    now_ = {core::first_instant(when, now().zone), now().zone};
  }
  TRY_ASSIGN(form_, parse_form(arguments_));
  return read_config();
}

core::Status Context::answer(const Schema& schema, Json::Array items) {
  TRY(check_fields(schema));
  out_.raw(print_answer(schema, std::move(items), form_));
  return core::ok();
}

core::Status Context::answer(const Schema& schema, Json::Array items, const std::vector<Row>& rows,
                             Overflow overflow) {
  if (is_for_programs()) return answer(schema, std::move(items));
  out_.table(rows, overflow);
  return core::ok();
}

std::string Context::absolute(const std::string& path) const {
  namespace fs = std::filesystem;
  fs::path base(environment_.working_directory);
  for (const auto& folder : arguments_.texts("C")) base /= folder;
  const auto absolute = (base / path).lexically_normal().string();
  return absolute.size() > 1 && absolute.ends_with('/') ? absolute.substr(0, absolute.size() - 1)
                                                        : absolute;
}

Text Context::note_link(const std::string& text, const std::string& path, Style style) {
  if (!out_.has_links()) return {text, style};
  const auto root = notebook_root();
  return {text, style, root ? *root + "/" + path : ""};
}

core::Result<std::string> Context::notebook_root() {
  const auto named = arguments_.text("notebook");
  if (!named) {
    if (const auto above = store::find_notebook_above(absolute(""))) return *above;
  }
  const auto variable = environment_.variable("CONFAB_NOTEBOOK");
  const auto chosen = named ? *named : !variable.empty() ? variable : config_.notebook;
  if (chosen.empty()) {
    return core::fail(core::ErrorKind::kNotFound, "no notebook here or in a folder above",
                      "create one with 'confab init', or name one with --notebook");
  }
  const auto root = absolute(chosen);
  if (store::is_notebook(root)) return root;
  if (const auto above = store::find_notebook_above(root)) {
    return core::fail(core::ErrorKind::kNotFound, fmt::format("'{}' is not a notebook", chosen),
                      fmt::format("it is inside one: '{}'", *above));
  }
  return core::fail(core::ErrorKind::kNotFound, fmt::format("'{}' is not a notebook", chosen),
                    fmt::format("make it one with 'confab init {}'", chosen));
}

core::Result<const store::Folder*> Context::folder() {
  if (!folder_) {
    TRY_ASSIGN(const auto root, notebook_root());
    TRY_ASSIGN(auto opened, store::open_folder(disk_, root));
    journal_.note(fmt::format("notebook {}", root));
    folder_.emplace(std::move(opened));
  }
  return &*folder_;
}

core::Result<core::When> Context::date(const std::string& text, core::Direction direction) const {
  return core::parse_human_date(text, direction, now(), config_.policy.calendar);
}

core::Result<std::string> Context::text_or_stdin(const std::string& value) const {
  const bool is_word = !value.empty() && value.find_first_of(" \t\n") == std::string::npos;
  std::error_code ignored;
  if (is_word && value != "-" && std::filesystem::is_regular_file(absolute(value), ignored))
    return core::fail(
        core::ErrorKind::kUsage, fmt::format("expected text, but '{}' is a file", value),
        fmt::format("to read the file, pass '-' and add '< {}'", core::shell_word(value)));
  return value == "-" ? file_or_stdin(value) : with_line_feeds(value);
}

core::Result<std::string> Context::file_or_stdin(const std::string& path) const {
  const bool is_standard = path == "-";
  const auto name = is_standard ? "standard input" : fmt::format("'{}'", path);
  auto* file = is_standard ? stdin : std::fopen(absolute(path).c_str(), "rbe");
  if (!file) return core::fail(core::ErrorKind::kUsage, fmt::format("cannot read {}", name));
  std::string text(store::kMaxNoteBytes + 1, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  const bool is_broken = std::ferror(file) != 0;
  if (!is_standard) std::fclose(file);
  if (is_broken) return core::fail(core::ErrorKind::kUsage, fmt::format("cannot read {}", name));
  if (text.size() > store::kMaxNoteBytes)
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} is larger than 8 MiB", name),
                      "notes are text; keep attachments in separate files");
  return with_line_feeds(text);
}

}  // namespace confab::cmd
