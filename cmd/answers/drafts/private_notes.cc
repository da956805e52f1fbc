// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/private_notes.h"

#include <algorithm>
#include <array>

#include "cmd/resources/report_head.h"
#include "core/messages/copied_words.h"
#include "core/notes/records/schema.h"
#include "core/text/comments.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/document/markdown/body.h"
#include "store/notebook/texts.h"

namespace confab::cmd {
namespace {

// Whether the current heading is private; this lasts until a heading of the same or a higher level.
class Headings {
 public:
  explicit Headings(const core::SectionNames& names) : names_(names) {}

  bool is_private(const core::Section& section) {
    if (section.level <= open_level_) open_level_ = 0;
    if (open_level_ == 0 && is_open(section.title)) open_level_ = std::max(section.level, 1);
    return open_level_ == 0;
  }

 private:
  // Questions are not private, because you will ask them; their answers are read separately.
  bool is_open(const std::string& title) const {
    using enum core::SectionName;
    const auto name = names_.find(title);
    return name == kToThankThemFor || name == kNext || name == kThankYou || name == kQuestionList ||
           name == kNewQuestions || core::fold(title) == "sent";
  }

  const core::SectionNames& names_;
  int open_level_ = 0;
};

void add_entry_notes(const core::Value& fields, std::string_view key, std::string& text) {
  for (const auto& entry : fields.entries_at(key))
    text += std::string(entry.text_at("note")) + "\n\n";
}

void add_all_texts(const core::Value& value, std::string& text) {
  text += value.text + "\n\n";
  for (const auto& item : value.items) add_all_texts(item, text);
  for (const auto& member : value.members) add_all_texts(member.value, text);
}

// The owner's own keys, and confab's keys that are about people rather than for them.
void add_private_keys(const core::Value& fields, std::string_view type, std::string& text) {
  constexpr std::array<std::string_view, 2> kPrivate = {"parked-because", "found-through"};
  for (const auto& member : fields.members) {
    const auto key = core::lower_ascii(member.key);
    const bool is_private = std::ranges::find(kPrivate, key) != kPrivate.end();
    if (is_private || !core::find_field(type, key)) add_all_texts(member.value, text);
  }
  for (const auto* key : {"outreach", "thanks"}) add_entry_notes(fields, key, text);
  for (const auto& entry : fields.entries_at("resume"))
    text += std::string(entry.text_at("advice")) + "\n\n";
}

// Adds the text of the comments without the marks, which could join two of them.
void add_comments(std::string_view bytes, std::string& text) {
  for (const auto& [begin, end] : core::comments_in(bytes)) {
    auto inside = bytes.substr(begin, end - begin);
    inside.remove_prefix(std::min(inside.find_first_not_of("<!-%"), inside.size()));
    text += std::string(inside.substr(0, inside.find_last_not_of("->%") + 1)) + "\n\n";
  }
}

// `name: Ada  # never on time`. A `#` inside a value counts as a comment too.
void add_yaml_comments(std::string_view front_matter, std::string& text) {
  while (!front_matter.empty()) {
    const auto line = core::take_line(front_matter);
    const auto mark = line.starts_with('#') ? 0 : line.find(" #");
    if (mark != line.npos) text += std::string(line.substr(mark)) + "\n\n";
  }
}

// The private text of a note; all of it if the note cannot be read.
std::string private_text(const core::NoteText& file, const core::Notebook& notebook,
                         const core::SectionNames& names) {
  const auto document = store::parse_document(file.bytes);
  if (!document) return file.bytes;
  const auto body = store::parse_body(*document);
  const auto type = document->fields.text_at("type");
  if (!body || type == core::kQuestions || type == core::kPitch) return body ? "" : file.bytes;
  std::string text;
  Headings headings(names);
  for (const auto& section : body->sections) {
    if (headings.is_private(section)) text += section.text + "\n\n";
  }
  add_private_keys(document->fields, type, text);
  const auto& frame = document->frame;
  const std::string_view bytes = file.bytes;
  const auto front_matter = bytes.substr(frame.front_begin, frame.front_end - frame.front_begin);
  add_yaml_comments(front_matter, text);
  add_comments(front_matter, text);
  add_comments(bytes.substr(frame.body_begin), text);
  const auto talk = std::ranges::find(notebook.interviews, file.path, &core::Interview::path);
  if (talk == notebook.interviews.end()) return text;
  for (const auto& question : talk->questions) text += question.answer + "\n\n";
  return text;
}

}  // namespace

core::Result<Copied> copied_from_notes(const std::string& text,
                                       const std::vector<std::string>& allowed,
                                       const core::Notebook& notebook, Context& context) {
  core::WordRuns runs(text);
  for (const auto& each : allowed) runs.allow(each);
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto files, store::read_texts(*folder));
  for (const auto& file : files) {
    if (file.bytes.starts_with(kMarkdownReportHead)) continue;  // has only what the notes have
    if (runs.found_in(file.bytes).empty()) continue;            // quicker than to read it as a note
    const auto found = runs.found_in(private_text(file, notebook, context.config().words.sections));
    if (!found.empty()) return Copied{core::as_written(text, found), file.path};
  }
  return Copied{};
}

}  // namespace confab::cmd
