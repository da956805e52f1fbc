// SPDX-License-Identifier: MIT
#include "cmd/answers/private_notes.h"

#include <algorithm>

#include "cmd/resources/report_head.h"
#include "core/messages/copied_words.h"
#include "core/notes/schema.h"
#include "core/text/fold.h"
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
  // The questions themselves are made to be asked; their answers are read separately.
  bool is_open(const std::string& title) const {
    using enum core::SectionName;
    const auto name = names_.find(title);
    return name == kToThankThemFor || name == kNext || name == kThankYou || name == kQuestionList ||
           core::fold(title) == "sent";
  }

  const core::SectionNames& names_;
  int open_level_ = 0;
};

void add_entry_notes(const core::Value& fields, std::string_view key, std::string& text) {
  for (const auto& entry : fields.entries_at(key))
    text += std::string(entry.text_at("note")) + "\n\n";
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
  for (const auto* key : {"outreach", "thanks"}) add_entry_notes(document->fields, key, text);
  const auto talk = std::ranges::find(notebook.interviews, file.path, &core::Interview::path);
  if (talk == notebook.interviews.end()) return text;
  for (const auto& question : talk->questions) text += question.answer + "\n\n";
  return text;
}

}  // namespace

core::Result<std::string> copied_from_notes(const std::string& text,
                                            const std::vector<std::string>& allowed,
                                            const core::Notebook& notebook, Context& context) {
  core::WordRuns runs(text);
  for (const auto& each : allowed) runs.allow(each);
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto files, store::read_texts(*folder));
  for (const auto& file : files) {
    if (file.bytes.starts_with(kMarkdownReportHead)) continue;  // has only what the notes have
    if (runs.found_in(file.bytes).empty()) continue;            // quicker than to read it as a note
    auto found = runs.found_in(private_text(file, notebook, context.config().words.sections));
    if (!found.empty()) return found;
  }
  return std::string();
}

}  // namespace confab::cmd
