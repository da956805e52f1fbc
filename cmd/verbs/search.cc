// SPDX-License-Identifier: MIT
// search: every line of every note that contains the text, in the format of grep.
#include "core/notes/records/search.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cmd/answers/listing.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/records/schema.h"
#include "core/rule.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

const Schema kSearch = {"confab.search/1", {"path", "line", "text", "type", "who"}};

// Which notes to search: all, or those of one kind that match the filters.
struct Where {
  const core::Notebook& notebook;
  const Context& context;
  std::string kind;
  std::vector<core::Filter> filters;

  bool is_everywhere() const { return kind.empty(); }
  bool holds(const core::Note& note) const {
    return is_everywhere() ||
           (note.type == kind && passes_all(filters, listed(note, notebook, context)));
  }
  // An unreadable note still has text, but its kind is unknown.
  bool holds_unread(const std::string& path) const {
    return is_everywhere() &&
           std::ranges::any_of(notebook.unread, [&](const core::Diagnostic& each) {
             return each.location.path == path;
           });
  }
};

core::Result<Where> typed_where(const Arguments& arguments, const core::Notebook& notebook,
                                const Context& context) {
  Where where{notebook, context, "", {}};
  if (!arguments.has("kind") && !arguments.has("FILTER")) return where;
  TRY_ASSIGN(where.kind, typed_note_kind(arguments));
  TRY_ASSIGN(where.filters, typed_filters(arguments, where.kind, notebook, context));
  return where;
}

// The person a note is about.
std::string who_of(const core::Note* note, const core::Notebook& notebook) {
  if (!note) return "";
  if (const auto* talk = notebook.interview_of(*note)) return core::names_in(*talk, notebook);
  return std::string(note->text("name"));
}

// Who was there, if the file name of an interview does not include everyone.
std::string prefix_of(const core::Note* note, const core::Notebook& notebook) {
  const auto* talk = note ? notebook.interview_of(*note) : nullptr;
  if (!talk) return "";
  const auto is_in_name = [&](const core::Link& link) {
    return !link.stem.empty() && note->stem().find(link.stem) != std::string::npos;
  };
  const auto links = core::links_in(*talk);
  const bool is_named = links.empty() || std::ranges::all_of(links, is_in_name);
  return is_named ? "" : fmt::format("({}) ", core::names_in(*talk, notebook));
}

void warn_of_unread(const core::Notebook& notebook, bool is_searched, Context& context) {
  std::size_t count = 0;
  for (const auto& each : notebook.unread) {
    if (each.rule == core::Rule::kConflictCopy) continue;
    ++count;
    context.out().error({core::ErrorKind::kIncomplete, each.message, each.location});
  }
  if (count == 0) return;
  context.be_incomplete();
  context.out().hint(is_searched
                         ? "their text was searched anyway, as far as it can be read"
                         : "notes that cannot be read were not searched; 'confab check' explains");
}

// For a word that no note has.
void say_word_meant(const std::string& wanted, const std::vector<core::NoteText>& texts,
                    Context& context) {
  if (context.is_quiet()) return;
  std::set<std::string> words;
  for (const auto& text : texts) core::add_words(text.bytes, words);
  const auto meant = core::did_you_mean(wanted, {words.begin(), words.end()}, "");
  if (!meant.empty())
    context.out().line(fmt::format("no note has '{}'; {}", wanted, meant),
                       Output::Stream::kMessage);
}

// If no note passes the filters, the typo is in one of them.
void say_what_was_meant(const std::string& wanted, const Where& where,
                        const std::vector<core::NoteText>& texts, Context& context) {
  const auto& notebook = where.notebook;
  const bool any =
      std::ranges::any_of(notebook.notes, [&](const auto& note) { return where.holds(note); });
  if (any || context.is_quiet()) return say_word_meant(wanted, texts, context);
  std::vector<Listed> all;
  for (const auto& note : notebook.notes) {
    if (note.type == where.kind) all.push_back(listed(note, notebook, context));
  }
  for (const auto& line : values_meant(where.filters, all, where.kind))
    context.out().line(line, Output::Stream::kMessage);
}

core::Status run_search(const Arguments& arguments, Context& context) {
  const auto wanted = arguments.required("TEXT");
  if (core::trimmed(wanted).empty()) return core::fail(core::ErrorKind::kUsage, "TEXT is blank");
  std::vector<core::NoteText> texts;
  TRY_ASSIGN(const core::Notebook& notebook,
             context.load_with_texts(texts, store::Keep::kFrontMatter, Context::Unread::kSilent));
  TRY_ASSIGN(const auto where, typed_where(arguments, notebook, context));
  warn_of_unread(notebook, where.is_everywhere(), context);
  Json::Array items;
  bool is_found = false;
  for (const auto& text : texts) {
    const auto* note = notebook.find_path(text.path);
    if (note ? !where.holds(*note) : !where.holds_unread(text.path)) continue;
    for (const auto& line : core::lines_with(text.bytes, wanted)) {
      is_found = true;
      if (!context.is_for_programs())
        context.out().line({context.note_link(text.path, text.path, Style::kBold),
                            {fmt::format(":{}: ", line.number), Style::kDim},
                            {prefix_of(note, notebook) + std::string(core::trimmed(line.text))}});
      else
        items.push_back(Json::Object{{"path", text.path},
                                     {"line", line.number},
                                     {"text", line.text},
                                     {"type", Json::text_or_null(note ? note->type : "")},
                                     {"who", Json::text_or_null(who_of(note, notebook))}});
    }
  }
  if (!is_found) say_what_was_meant(wanted, where, texts, context);
  return context.is_for_programs() ? context.answer(kSearch, std::move(items)) : core::ok();
}

}  // namespace

const Command& search_command() {
  static const Command command = {
      .name = "search",
      .summary = "find text in every note, ignoring case and accents",
      .options = {{.name = "TEXT",
                   .help = "what to look for; quote several words",
                   .is_required = true},
                  filter_option(),
                  kind_option("only notes of this kind (default with FILTER: contact)")},
      .examples = {{"confab search 'data sheet'",
                    "prints PATH:LINE: TEXT, which vim -q and Emacs read"},
                   {"confab search mentor --kind interview"},
                   {"confab search pump state=in-touch",
                    "only in the notes that 'list' would show"}},
      .run = run_search,
      .paging = Paging::kLongAnswers,
      .fields = kSearch.keys};
  return command;
}

}  // namespace confab::cmd
