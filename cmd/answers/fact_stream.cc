// SPDX-License-Identifier: MIT
#include "cmd/answers/fact_stream.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "cmd/output/fact_lines.h"
#include "core/facts/facts.h"
#include "core/facts/redact.h"
#include "core/text/one_line.h"
#include "store/notebook/note_source.h"

namespace confab::cmd {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShortestKey = 16;  // bytes
constexpr std::size_t kLongestKey = 4096;

// The key in `bytes`, without the line end that an editor adds.
core::Result<std::string> key_in(std::string_view bytes, const std::string& source) {
  const auto last = bytes.find_last_not_of("\r\n");
  const auto key = bytes.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (key.size() >= kShortestKey && key.size() <= kLongestKey) return std::string(key);
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("{}: a key has {} to {} bytes, not {}", source, kShortestKey,
                                kLongestKey, key.size()),
                    "make one with: head -c 32 /dev/urandom | base64 > FILE");
}

// A key in the notebook would be copied and synced with what it protects.
core::Status refuse_key_in_notebook(const std::string& path, Context& context) {
  TRY_ASSIGN(const auto root, context.notebook_root());
  std::error_code ignored;
  const auto inner = fs::weakly_canonical(path, ignored)
                         .lexically_relative(fs::weakly_canonical(root, ignored))
                         .string();
  if (inner.empty() || inner.starts_with("..")) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--key-file: '{}' is in the notebook", inner),
                    "keep the key somewhere else, where only you can read it");
}

core::Result<std::string> key_from(const std::string& file, Context& context) {
  if (file == "-") {
    TRY_ASSIGN(const auto bytes, context.file_or_stdin(file));
    return key_in(bytes, "standard input");
  }
  TRY(refuse_key_in_notebook(context.absolute(file), context));
  std::ifstream stream(context.absolute(file), std::ios::binary);
  std::string bytes(kLongestKey + 2, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (stream.bad() || (!stream && !stream.eof()))
    return core::fail(core::ErrorKind::kUsage, fmt::format("--key-file: cannot read '{}'", file));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return key_in(bytes, fmt::format("--key-file '{}'", file));
}

core::Result<std::string> typed_key(const Arguments& arguments, Context& context) {
  if (const auto file = arguments.text("key-file")) return key_from(*file, context);
  const auto key = context.environment().variable(kRedactionKey);
  if (!key.empty()) return key_in(key, std::string(kRedactionKey));
  return core::fail(core::ErrorKind::kUsage, "--redact needs a key for the pseudonyms",
                    fmt::format("pass --key-file FILE, or set {}; the same key gives a person the "
                                "same pseudonym in every notebook",
                                kRedactionKey));
}

core::Result<std::string> name_of_notebook(const Arguments& arguments, Context& context) {
  if (const auto name = arguments.text("called")) {
    if (core::one_line(*name).empty())
      return core::fail(core::ErrorKind::kUsage, "--called: the value is empty");
    return core::one_line(*name);
  }
  TRY_ASSIGN(const auto root, context.notebook_root());
  std::error_code ignored;
  return fs::weakly_canonical(root, ignored).filename().string();
}

core::FindSource sources(store::Reader& reader, Context& context) {
  return [&](const core::Note& note) -> core::NoteSource {
    auto parts = store::read_parts(reader, note.path);
    if (parts) return {std::move(parts->front_matter), std::move(parts->body)};
    context.out().error(parts.error());
    context.be_incomplete();
    return {};
  };
}

core::FindSource no_sources() {
  return [](const core::Note&) { return core::NoteSource(); };
}

}  // namespace

core::Result<std::string> fact_stream(const core::Notebook& notebook, const Arguments& arguments,
                                      Context& context) {
  TRY_ASSIGN(auto name, name_of_notebook(arguments, context));
  TRY_ASSIGN(const auto* folder, context.folder());
  store::Reader reader(*folder);
  std::string lines;
  if (!arguments.has("redact")) {
    const auto source = sources(reader, context);
    for (const auto& fact : core::fact_rows(context.moment(notebook), source))
      lines += fact_line(fact, name);
    return lines;
  }
  TRY_ASSIGN(auto key, typed_key(arguments, context));
  const core::Redactor redactor(notebook, std::move(key));
  name = redactor.notebook_pseudonym(name);
  auto facts = core::fact_rows(context.moment(notebook), no_sources());
  facts.front().set("redacted", {true});
  for (auto& fact : facts) lines += fact_line(redactor.redacted(std::move(fact)), name);
  return lines;
}

}  // namespace confab::cmd
