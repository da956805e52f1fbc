// SPDX-License-Identifier: MIT
#include "core/plans/merge.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/outreach.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/note_path.h"
#include "core/notes/values/rebase.h"
#include "core/notes/values/set_member.h"
#include "core/plans/repeated_links.h"
#include "core/text/fold.h"
#include "core/text/inert.h"
#include "core/text/joined.h"
#include "core/text/line_run.h"
#include "core/text/links/text_labels.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

Status check_pair(const Note& kept, const Note& other) {
  if (kept.path == other.path)
    return fail(ErrorKind::kUsage, fmt::format("cannot merge '{}' with itself", kept.path));
  if (kept.type == other.type && (kept.type == kContact || kept.type == kOrganization)) return ok();
  return fail(
      ErrorKind::kUsage,
      fmt::format("cannot merge '{}' and '{}': both must be contacts, or both organizations",
                  kept.path, other.path));
}

// The stem, with the folder if the notes are in different ones, so that links with a folder follow.
std::string stem_to_follow(const Note& kept, const Note& other) {
  const auto folder = folder_with_slash(kept.path);
  if (folder == folder_with_slash(other.path)) return std::string(kept.stem());
  return fmt::format("{}{}", folder.empty() ? "/" : folder, kept.stem());
}

Redirections redirections_of(const Note& kept, const Note& other, const Notebook& notebook) {
  Redirections to;
  if (const auto* contact = notebook.contact_of(other))
    to.stems = renamed_interviews(*contact, kept.stem(), notebook);
  to.stems.insert_or_assign(std::string(other.stem()), stem_to_follow(kept, other));
  to.paths.emplace(other.stem(), other.path);  // of two notes with that file name, this one
  const auto name = kept.text("name");
  if (!name.empty()) redirect_name(other, name, notebook, to);
  return to;
}

// A value on one line, as YAML has it in a list or map.
std::string written_inside(const Value& value) {
  std::vector<std::string> parts;
  for (const auto& item : value.items) parts.push_back(written_inside(item));
  for (const auto& member : value.members)
    parts.push_back(fmt::format("{}: {}", member.key, written_inside(member.value)));
  if (value.is_map()) return fmt::format("{{ {} }}", joined(parts, ", "));
  return value.is_list() ? fmt::format("[{}]", joined(parts, ", ")) : one_line(value.text);
}

// The lines of a text in a list item.
std::string indented(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto line = take_line(text);
    result += fmt::format("\n{}{}", line.empty() ? "" : "  ", line);
  }
  return result;
}

// A value after its key.
std::string written(const Value& value) {
  if (value.is_scalar()) {
    const auto text = std::string_view(value.text).substr(0, value.text.find_last_not_of('\n') + 1);
    if (text.find('\n') != text.npos) return indented(inert_markdown(text));
    return " " + one_line(text);
  }
  const auto inside = written_inside(value);
  return " " + (value.is_list() ? inside.substr(1, inside.size() - 2) : inside);
}

bool holds_texts(const Value& value) {
  return value.is_scalar() ||
         (value.is_list() && std::ranges::all_of(value.items, &Value::is_scalar));
}

// What the kept note gets, and the summary of it.
class Merger {
 public:
  Merger(const Note& kept, const Note& other, const Redirections& to)
      : kept_(kept),
        other_(other),
        here_(seen_from(to, kept.path)),
        there_(seen_from(to, other.path)),
        mine_(redirected(kept.fields, here_)) {
    edits_.push_back(RedirectLinks{here_});
    for (const auto& member : redirected(other.fields, there_).members) add(member);
    drop_own_links();
  }

  Status keep_text(const NoteText& text, std::string_view own_text,
                   const std::vector<NoteText>& texts) {
    add_comments(std::string_view(text.bytes).substr(0, text.body_begin));
    auto body = rebased(redirected(text.body(), there_), other_.path, kept_.path,
                        [&](const std::string& path) {
                          return std::ranges::find(texts, path, &NoteText::path) != texts.end();
                        });
    std::erase(body, '\r');
    body.erase(0, std::min(body.find_first_not_of('\n'), body.size()));
    const auto own_body = redirected(own_text, here_);
    if (!has_run_of_lines(own_body, body) && !has_all_headings(own_body, body)) {
      TRY(check_labels(own_body, body));
      below_ += (below_.empty() ? "" : "\n") + with_final_newline(body);
      words_below_.emplace_back("its text");
    }
    put_below();
    return ok();
  }

  Step step() const {
    auto said = joined(words_, ", ");
    if (!below_in_words_.empty()) said += (said.empty() ? "" : "; ") + below_in_words_;
    return {EditNote{kept_.path, edits_}, said.empty() ? "already has everything" : "gets " + said};
  }

 private:
  Status check_labels(std::string_view own_body, std::string_view body) const {
    const auto label = clashing_label(own_body, body);
    if (label.empty()) return ok();
    return fail(
        {ErrorKind::kRefused,
         fmt::format("both notes define '{}', so links to it would be ambiguous in one note",
                     label),
         {other_.path},
         "rename it in one of them, then merge"});
  }

  void put_below() {
    if (below_.empty()) return;
    const auto heading = fmt::format("From {}", other_.stem());
    edits_.push_back(InsertInSection{heading, below_});
    below_in_words_ = fmt::format("below '{}': {}", heading, joined(words_below_, ", "));
  }

  void add(const Member& member) {
    const auto& key = member.key;
    const auto& value = member.value;
    if (key == "type" || value.is_null()) return;
    if (leads_to_kept(key, value)) return add_below(key, value);
    const auto* mine = mine_.find(key);
    const auto* field = find_field(kept_.type, key);
    if (!mine || mine->is_null() || leads_to_kept(key, *mine)) {
      edits_.push_back(SetField{key, value});
      set_member(mine_, key, value);
      words_.push_back(key);
    } else if (field && field->type == FieldType::kEntries) {
      join_entries(key, *mine, value);
    } else if (*mine == value) {
      return;
    } else if (key == "name" && kept_.type == kOrganization) {
      add({"aliases", value});  // which is how it is found by that name
    } else if (((field && field->is_list) || mine->is_list() || value.is_list()) &&
               holds_texts(*mine) && holds_texts(value)) {
      join_texts(key, *mine, value);
    } else {
      add_below(key, value);
    }
  }

  void add_below(const std::string& key, const Value& value) {
    below_ += fmt::format("- {}:{}\n", key, written(value));
    words_below_.push_back(key);
  }

  // Nobody refers you to themselves.
  bool leads_to_kept(const std::string& key, const Value& value) const {
    if (type_named_by(kept_.type, key) != kept_.type || !value.is_scalar()) return false;
    const auto link = link_from(value.text);
    return link.stem == kept_.stem() || fold(value.text) == fold(kept_.text("name"));
  }

  void drop_own_links() {
    for (const auto& member : mine_.members) {
      if (!leads_to_kept(member.key, member.value)) continue;
      if (kept_.fields.find(member.key)) add_below(member.key, member.value);
      edits_.push_back(RemoveField{member.key});
    }
  }

  void join_texts(const std::string& key, const Value& mine, const Value& value) {
    auto texts = mine.texts();
    const auto count = texts.size();
    for (const auto& text : value.texts()) {
      if (std::ranges::find(texts, text) != texts.end()) continue;
      texts.push_back(text);
      edits_.push_back(AppendItem{key, Value::scalar(text)});
    }
    if (texts.size() > count) words_.push_back(fmt::format("{} + {}", key, texts.size() - count));
  }

  // Is `entry` later? An entry without a readable date stays where it is.
  static bool is_later(const Value& entry, const Value& than) {
    const auto a = attempt_from(entry), b = attempt_from(than);
    if (!a || !b) return false;
    if (a->date.day() != b->date.day() || !a->date.has_time || !b->date.has_time)
      return a->date.day() > b->date.day();
    return a->date.local > b->date.local;
  }

  void join_entries(const std::string& key, const Value& mine, const Value& value) {
    std::vector<Value> entries(mine.entries().begin(), mine.entries().end());
    const auto count = entries.size();
    for (const auto& entry : value.entries()) {
      if (std::ranges::find(entries, entry) != entries.end()) continue;
      const auto later =
          std::ranges::find_if(entries, [&](const Value& each) { return is_later(each, entry); });
      const auto at = static_cast<std::size_t>(later - entries.begin());
      edits_.push_back(AppendItem{key, entry, at});
      entries.insert(later, entry);
    }
    if (entries.size() > count)
      words_.push_back(fmt::format("{} + {}", key, entries.size() - count));
  }

  // Lines that have or seem to have a comment: keeping too many is better than losing one.
  void add_comments(std::string_view front) {
    bool is_any = false;
    while (!front.empty()) {
      const auto line = one_line(take_line(front));
      if (!line.starts_with('#') && line.find(" #") == std::string::npos) continue;
      const bool has_backtick = line.find('`') != std::string::npos;
      below_ += fmt::format(fmt::runtime(has_backtick ? "- `` {} ``\n" : "- `{}`\n"), line);
      is_any = true;
    }
    if (is_any) words_below_.emplace_back("its comments");
  }

  const Note& kept_;
  const Note& other_;
  Redirections here_;   // as they apply in the kept note
  Redirections there_;  // and in the other one
  Value mine_;          // merged so far
  std::vector<Edit> edits_;
  std::string below_;  // the text that goes below the heading
  std::vector<std::string> words_;
  std::vector<std::string> words_below_;
  std::string below_in_words_;
};

// In a note that links to both.
void drop_repeats(Step& step, const Notebook& notebook, const Redirections& to) {
  auto* moved = std::get_if<MoveNote>(&step.change);
  auto* edited = std::get_if<EditNote>(&step.change);
  if (!moved && !edited) return;
  const auto& path = moved ? moved->path : edited->path;
  auto& edits = moved ? moved->edits : edited->edits;
  auto more = edits_without_repeats(*notebook.find_path(path), seen_from(to, path));
  std::ranges::move(more, std::back_inserter(edits));
}

}  // namespace

Result<FollowedPlan> merge_notes(const Note& kept, const Note& other, const Notebook& notebook,
                                 const std::vector<NoteText>& texts) {
  TRY(check_pair(kept, other));
  auto to = redirections_of(kept, other, notebook);
  place_notes(notebook, texts, to);
  Merger merger(kept, other, to);
  const auto text = std::ranges::find(texts, other.path, &NoteText::path);
  if (text == texts.end())
    return fail({ErrorKind::kRefused, "the text of the note cannot be read", {other.path}});
  const auto own = std::ranges::find(texts, kept.path, &NoteText::path);
  TRY(merger.keep_text(*text, own == texts.end() ? "" : own->body(), texts));
  FollowedPlan result{{{merger.step()}}, {}, {}, old_stems(to)};
  add_links_left(notebook, texts, to, result);
  auto& steps = result.plan.steps;
  steps.push_back({RemoveNote{other.path, text->bytes, Merged{kept.path, to}},
                   fmt::format("merged into {}", kept.path)});
  std::vector<std::string> done = {kept.path, other.path};
  for (const auto& [old, now] : to.stems) {
    if (old == other.stem()) continue;
    const auto& path = notebook.find_note(old)->path;
    steps.push_back(moved_step(path, now, to));
    done.push_back(path);
  }
  auto links = links_to_follow(notebook, texts, to, done);
  std::ranges::move(links, std::back_inserter(steps));
  for (std::size_t i = 1; i < steps.size(); ++i) drop_repeats(steps[i], notebook, to);
  return result;
}

}  // namespace confab::core
