// SPDX-License-Identifier: MIT
#include "store/formats/notebook_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "core/facts/fact.h"
#include "core/notes/records/outreach.h"
#include "core/notes/records/schema.h"
#include "core/text/one_line.h"
#include "store/document/document.h"
#include "store/document/text/plain_text.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/tables/own_keys.h"
#include "store/formats/text/clean.h"
#include "store/formats/text/json_value.h"

namespace confab::store {
namespace {

using core::Value;

constexpr std::size_t kMaxName = 255;  // of a file, in bytes
constexpr std::string_view kSchema = "confab.export/1";

// The key that `line` lacks to be a line of the export; empty if it lacks none.
std::string_view missing_key(const Value& line) {
  if (line.text_at("type").empty()) return "type";
  return line.find("notebook") ? "" : "notebook";
}

// Lines from other programs may lack the notebook.
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

// Null if no line has that type.
const core::FactKind* find_kind(std::string_view type) {
  const auto kinds = core::fact_kinds();
  const auto found = std::ranges::find(kinds, type, &core::FactKind::name);
  return found == kinds.end() ? nullptr : &*found;
}

// Empty if the note can be written as it is.
std::string why_unusable(const core::ImportedNote& note) {
  if (!is_note_path(note.path)) return fmt::format("'{}' is not a path for a note", note.path);
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

// Why entry_from cannot read `line`.
std::string why_no_entry(const Value& line) {
  if (!core::find_date(line.text_at("date")))
    return fmt::format("an attempt without a date: '{}'", line.text_at("date"));
  if (!core::is_channel(line.text_at("by")))
    return fmt::format("'{}' is not a way to reach someone", line.text_at("by"));
  return fmt::format("'{}' is not an outcome", line.text_at("outcome"));
}

// The text below the front matter, without headings and comments.
std::string text_of(std::string_view body) {
  std::string text;
  while (!body.empty()) {
    const auto line = core::take_line(body);
    if (line.starts_with('#') || line.starts_with("<!--") || line.starts_with("%%")) continue;
    text += std::string(line) + "\n";
  }
  const auto begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

// The keys that confab does not know, and the text: they are only in the bytes.
void add_own_words(core::ImportedPerson& person, const std::string& bytes) {
  const auto document = parse_document(bytes);
  if (!document) return;
  for (const auto& member : document->fields.members) {
    if (core::find_field(core::kContact, member.key)) continue;
    for (const auto& text : member.value.texts()) core::add_text(person.fields, member.key, text);
  }
  core::add_paragraph(
      person.note, text_of(std::string_view(document->bytes).substr(document->frame.body_begin)));
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
    for (auto& attempt : attempts_) add_attempt(std::move(attempt));
    return std::move(imported_);
  }

 private:
  struct Known {
    std::size_t at;
    bool is_note;
  };
  struct Attempt {
    std::string place, who;
    Value line;
  };

  core::Status add_fact(const Value& line, const std::string& place) {
    const auto kind = line.text_at("type");
    if (kind == "notebook" && line.text_at("redacted") == "true")
      return core::fail({core::ErrorKind::kUsage,
                         "this export is redacted, so there are no notes in it",
                         {place},
                         "import what 'confab export jsonl' writes without --redact"});
    if (const auto schema = line.text_at("schema");
        kind == "notebook" && !schema.empty() && schema != kSchema)
      return core::fail(
          {core::ErrorKind::kUsage,
           fmt::format("this export is '{}'; this confab reads '{}'", schema, kSchema),
           {place},
           "import it with the version of confab that wrote it, or update confab"});
    const auto notebook = line.text_at("notebook");
    if (notebook_.empty()) notebook_ = notebook;
    if (!notebook.empty() && notebook != notebook_)
      return core::fail({core::ErrorKind::kUsage,
                         fmt::format("lines of two notebooks, '{}' and '{}'", notebook_, notebook),
                         {place},
                         "put the lines of each notebook in a separate file"});
    if (kind == "attempt")
      attempts_.push_back({place, std::string(line.text_at("who")), line});
    else if (const auto* known = find_kind(kind); !known)
      imported_.left_out.push_back({place, fmt::format("'{}' is not a type of line", kind)});
    else if (known->has("body"))
      add_note(line, place);
    return core::ok();
  }

  void add_note(const Value& line, const std::string& place) {
    const auto kind = line.text_at("type");
    core::ImportedNote note{
        place, std::string(line.text_at("path")),
        fmt::format("{}{}", line.text_at("front-matter"), line.text_at("body"))};
    std::optional<core::ImportedPerson> person;
    if (kind == core::kContact) person = person_from(line, place);
    if (line.text_at("front-matter").empty())
      return add_person(std::move(person), line.text_at("who"), kind, place);
    if (auto why = why_unusable(note); !why.empty()) return refuse(place, std::move(why));
    if (person) add_own_words(*person, note.bytes);
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
    for (const auto& member : line.members) {
      const bool is_fact = find_kind(core::kContact)->has(member.key) || member.key == "type" ||
                           member.key == "notebook";
      if (is_fact || !is_owners_key(member.key)) continue;
      for (const auto& text : member.value.texts()) core::add_text(person.fields, member.key, text);
    }
    return person;
  }

  // Does the flag have the value that it would have if it were missing?
  static bool is_usual(const core::Field& field, const Value& line) {
    return line.text_at(field.key) == (field.key == "may-name-you" ? "true" : "false");
  }

  // An attempt may be in the bytes of the note already.
  void add_attempt(Attempt attempt) {
    const auto known = who_.find(attempt.who);
    if (known == who_.end())
      return refuse(attempt.place,
                    fmt::format("an attempt with '{}', who is not in this file", attempt.who));
    const bool is_note = known->second.is_note;
    auto entry = entry_from(attempt.line);
    if (!entry && !is_note) return refuse(attempt.place, why_no_entry(attempt.line));
    if (!entry) return;
    auto& person =
        is_note ? *imported_.notes[known->second.at].person : imported_.people[known->second.at];
    store::add_attempt(person, std::move(*entry));
  }

  void refuse(const std::string& place, std::string why) {
    imported_.left_out.push_back({place, std::move(why), core::LeftOutEntry::Cause::kRefused});
  }

  std::string file_;
  std::string notebook_ = {};  // the notebook that the lines come from
  core::Imported imported_{.format = "jsonl"};
  std::map<std::string, Known, std::less<>> who_;
  std::vector<Attempt> attempts_;
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
