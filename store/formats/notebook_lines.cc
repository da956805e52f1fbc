// SPDX-License-Identifier: MIT
#include "store/formats/notebook_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "core/notes/outreach.h"
#include "core/notes/schema.h"
#include "core/text/one_line.h"
#include "store/document/document.h"
#include "store/document/text/plain_text.h"
#include "store/formats/clean.h"
#include "store/formats/json_value.h"

namespace confab::store {
namespace {

using core::Value;

constexpr std::size_t kMaxName = 255;  // of a file, in bytes

// What `line` lacks to be a line of the export; empty if nothing.
std::string_view missing_key(const Value& line) {
  if (line.text_at("type").empty()) return "type";
  return line.find("notebook") ? "" : "notebook";
}

// Other programs may forget the notebook.
bool is_like_ours(const Value& line) {
  const auto kind = line.text_at("type");
  const bool is_ours = kind == core::kContact || kind == "attempt" || kind == "notebook";
  return line.is_map() && (is_ours || missing_key(line).empty());
}

bool is_folder_or_file(std::string_view name) {
  const bool has_control = std::ranges::any_of(
      name, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F || c == '\\'; });
  return !name.empty() && name.front() != '.' && name.size() <= kMaxName && !has_control;
}

// A Markdown file in the notebook, in no hidden folder.
bool is_note_path(std::string_view path) {
  if (!path.ends_with(".md") || path.size() > 1024 || !is_utf8(path)) return false;
  for (std::size_t at = 0; at <= path.size();) {
    const auto slash = std::min(path.find('/', at), path.size());
    if (!is_folder_or_file(path.substr(at, slash - at))) return false;
    at = slash + 1;
  }
  return true;
}

// Empty if the note can be written as it is.
std::string why_unusable(const core::ImportedNote& note) {
  if (!is_note_path(note.path)) return fmt::format("'{}' is no path of a note", note.path);
  const auto document = parse_document(note.bytes);
  if (!document) return document.error().message;
  return document->frame.has_front_matter ? "" : "its 'front-matter' is not front matter";
}

std::optional<Value> entry_from(const Value& line) {
  const auto attempt = core::attempt_from(line);
  if (!attempt || !core::is_channel(attempt->by)) return std::nullopt;
  auto kept = *attempt;
  kept.note = clean_line(kept.note);
  if (kept.asks.value_or(true)) kept.asks.reset();  // as it is unless the log says otherwise
  return core::entry_from(kept);
}

std::string_view article_of(std::string_view noun) {
  return std::string_view("aeiou").find(noun.front()) == std::string_view::npos ? "a" : "an";
}

class LineReader {
 public:
  explicit LineReader(std::string file) : file_(std::move(file)) {}

  core::Status add(std::string_view text, int number) {
    if (core::trimmed(text).empty()) return core::ok();
    const auto place = fmt::format("{}:{}", file_, number);
    const auto line = json_value(text);
    const bool is_object = line && line->is_map();
    if (is_object && missing_key(*line).empty()) return add_fact(*line, place);
    refuse(place, is_object ? fmt::format("this line has no '{}'", missing_key(*line))
                            : "not a line of 'export jsonl'");
    return core::ok();
  }

  core::Imported finish() {
    for (auto& [who, entry] : attempts_) add_attempt(who, std::move(entry));
    return std::move(imported_);
  }

 private:
  core::Status add_fact(const Value& line, const std::string& place) {
    const auto kind = line.text_at("type");
    if (kind == "notebook" && line.text_at("redacted") == "true")
      return core::fail({core::ErrorKind::kUsage,
                         "this export is redacted, so there are no notes in it",
                         {place},
                         "import what 'confab export jsonl' writes without --redact"});
    if (kind == "attempt") {
      if (auto entry = entry_from(line))
        attempts_.emplace_back(line.text_at("who"), std::move(*entry));
    } else if (line.find("path") || kind == core::kContact) {
      add_note(line, place);
    }
    return core::ok();
  }

  void add_note(const Value& line, const std::string& place) {
    const auto kind = line.text_at("type");
    if (kind == "due") return;
    core::ImportedNote note{
        place, std::string(line.text_at("path")),
        fmt::format("{}{}", line.text_at("front-matter"), line.text_at("body"))};
    std::optional<core::ImportedPerson> person;
    if (kind == core::kContact) person = person_from(line, place);
    if (line.text_at("front-matter").empty())
      return add_person(std::move(person), line.text_at("who"), kind, place);
    if (auto why = why_unusable(note); !why.empty()) return refuse(place, std::move(why));
    note.person = std::move(person);
    if (note.person) who_.emplace(line.text_at("who"), Known{imported_.notes.size(), true});
    imported_.notes.push_back(std::move(note));
  }

  void add_person(std::optional<core::ImportedPerson> person, std::string_view who,
                  std::string_view kind, const std::string& place) {
    if (!person) {
      imported_.left_out.push_back(
          {place, fmt::format("{} {} without its text", article_of(kind), kind)});
      return;
    }
    who_.emplace(who, Known{imported_.people.size(), false});
    imported_.people.push_back(std::move(*person));
  }

  static core::ImportedPerson person_from(const Value& line, const std::string& place) {
    core::ImportedPerson person{.place = place};
    core::set_text(person.fields, "name", line.text_at("name"));
    for (const auto& field : core::fields_of(core::kContact)) {
      const bool is_other = field.key == "type" || field.key == "name" ||
                            field.key == "check-ignore" || field.type == core::FieldType::kEntries;
      if (is_other || (field.type == core::FieldType::kFlag && is_usual(field, line))) continue;
      for (const auto& text : line.texts_at(field.key))
        core::add_text(person.fields, field.key, text);
    }
    return person;
  }

  // A flag that says what it would if it were not there.
  static bool is_usual(const core::Field& field, const Value& line) {
    return line.text_at(field.key) == (field.key == "may-name-you" ? "true" : "false");
  }

  void add_attempt(const std::string& who, Value entry) {
    const auto known = who_.find(who);
    if (known == who_.end()) return;
    auto& person = known->second.is_note ? *imported_.notes[known->second.at].person
                                         : imported_.people[known->second.at];
    if (auto* log = person.fields.find("outreach"))
      log->items.push_back(std::move(entry));
    else
      person.fields.members.push_back({"outreach", Value::list({std::move(entry)})});
  }

  void refuse(const std::string& place, std::string why) {
    imported_.left_out.push_back({place, std::move(why), core::LeftOutEntry::Cause::kRefused});
  }

  struct Known {
    std::size_t at;
    bool is_note;
  };

  std::string file_;
  core::Imported imported_{.format = "jsonl"};
  std::map<std::string, Known, std::less<>> who_;
  std::vector<std::pair<std::string, Value>> attempts_;  // by who
};

}  // namespace

bool is_notebook_lines(const ForeignFile& file) {
  std::string_view rest(file.bytes);
  while (!rest.empty()) {
    const auto line = core::take_line(rest);
    if (core::trimmed(line).empty()) continue;
    if (!line.starts_with('{')) return false;
    const auto value = json_value(line);
    return value && is_like_ours(*value);
  }
  return false;
}

Read read_notebook_lines(const ForeignFile& file, const ReadOptions&) {
  LineReader reader(file.name);
  int number = 0;
  for (std::string_view rest(file.bytes); !rest.empty();)
    TRY(reader.add(core::take_line(rest), ++number));
  return reader.finish();
}

}  // namespace confab::store
