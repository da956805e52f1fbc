// SPDX-License-Identifier: MIT
#include "edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <variant>

#include "core/text/links/link_reader.h"
#include "store/document/markdown/outline.h"
#include "store/document/yaml/print_value.h"

namespace confab::proof {
namespace {

using core::Edit;
using core::Value;

constexpr const char* kNewKey = "confab-key";
constexpr const char* kNewNote = "confab-note";
constexpr std::size_t kMostTargets = 3;  // headings or tasks of a note

Value styled(std::string text, Value::Style style) {
  auto value = Value::scalar(std::move(text));
  value.style = style;
  return value;
}

Value entry() {
  return Value::map({{"date", Value::bare("2026-11-30T14:00")},
                     {"by", Value::scalar("phone")},
                     {"note", Value::scalar("left: a, message")}});
}

Value flow_list() {
  auto list = Value::list({Value::scalar("one"), Value::scalar("[[two]]")});
  list.style = Value::Style::kFlow;
  return list;
}

const std::vector<Value>& values() {
  static const std::vector<Value> all = {
      Value::scalar("plain words"),
      Value::scalar("no"),
      Value::scalar("012"),
      Value::scalar("a: b, \"c\" # 'd'"),
      Value::scalar("it's"),
      Value::scalar(" blanks around "),
      Value::scalar(""),
      Value::scalar("two\nlines\tand a tab"),
      Value::scalar("李 Wěnjìng 🙂 \xC2\x85\xE2\x80\xA8"),
      Value::scalar("- [[link]]"),
      Value::scalar(std::string(300, 'x')),
      styled("single", Value::Style::kSingleQuoted),
      styled("double", Value::Style::kDoubleQuoted),
      Value::bare("2026-11-30T14:00"),
      Value(),
      Value::list({Value::scalar("one"), Value::scalar("2")}),
      flow_list(),
      Value::list({}),
      entry(),
      Value::list({entry()}),
  };
  return all;
}

// Is anything of the same kind, written in the same way, in `seen` already?
bool is_new_shape(const Value& value, std::set<std::string>& seen) {
  const auto inner = value.items.empty() ? Value() : value.items.back();
  return seen
      .insert(fmt::format("{} {} {} {} {}", static_cast<int>(value.kind),
                          static_cast<int>(value.style), value.begin == value.end,
                          static_cast<int>(inner.kind), static_cast<int>(inner.style)))
      .second;
}

// The first note linked from its text, and the first from its front matter.
void add_redirections(std::vector<Edit>& edits, const store::Document& note) {
  const std::string_view bytes = note.bytes;
  for (const auto text :
       {bytes.substr(note.frame.body_begin), bytes.substr(0, note.frame.body_begin)}) {
    const auto links = core::links_in(text);
    if (links.empty()) continue;
    const auto& link = links.front();
    const std::string stem(link.stem());
    const core::Redirections to{{{stem, kNewNote}}, {}, ""};
    // What looks like a link in a key, or in a list without quotes, is not a link.
    const bool is_link = core::redirected(note.fields, to) != note.fields ||
                         core::redirected(bytes.substr(note.frame.body_begin), to) !=
                             bytes.substr(note.frame.body_begin);
    if (!stem.empty() && is_link) edits.push_back(core::RedirectLinks{to});
  }
}

// On a key that has an entry: a new key in it, and an existing one.
void add_entry_edits(std::vector<Edit>& edits, const core::Member& member) {
  const auto add = [&](const Value& entry, std::optional<std::size_t> index) {
    if (!entry.is_map()) return;
    edits.push_back(core::SetEntryField{member.key, index, kNewKey, Value::scalar("a, b")});
    for (const auto& inner : entry.members) {
      if (!inner.value.is_scalar()) continue;
      edits.push_back(core::SetEntryField{member.key, index, inner.key, Value::scalar("c: d")});
      return;
    }
  };
  if (member.value.is_null()) {
    edits.push_back(core::SetEntryField{member.key, {}, kNewKey, Value::scalar("a, b")});
  }
  add(member.value, {});
  const auto count = member.value.items.size();
  if (count > 0) add(member.value.items[0], 0);
  if (count > 1) add(member.value.items[count - 1], count - 1);
}

void add_all(std::vector<Edit>& edits, const core::Member& member) {
  for (const auto& value : values()) {
    if (!(value == member.value)) edits.push_back(core::SetField{member.key, value});
  }
  const bool is_block_map = member.value.is_map() && member.value.style == Value::Style::kBlock;
  if (!is_block_map) {
    edits.push_back(core::AppendItem{member.key, Value::scalar("a: b, c")});
    edits.push_back(core::AppendItem{member.key, Value::scalar("plain")});
    edits.push_back(core::AppendItem{member.key, entry()});
  }
  if (!member.value.items.empty())
    edits.push_back(core::AppendItem{member.key, Value::scalar("first"), 0});
  const auto count = member.value.items.size();
  for (std::size_t i = 0; count > 1 && i < count; i += std::max<std::size_t>(count / 2, 1))
    edits.push_back(core::RemoveItem{member.key, i});
  if (count > 1) edits.push_back(core::RemoveItem{member.key, count - 1});
  add_entry_edits(edits, member);
}

void add_front_matter_edits(std::vector<Edit>& edits, const store::Document& note) {
  for (const auto& value : values()) edits.push_back(core::SetField{kNewKey, value});
  edits.push_back(core::AppendItem{kNewKey, Value::scalar("a: b")});
  edits.push_back(core::AppendItem{kNewKey, entry()});
  edits.push_back(core::SetEntryField{kNewKey, {}, "k", Value::scalar("a, b")});
  std::set<std::string> shapes;
  std::size_t turn = 0;
  for (const auto& member : note.fields.members) {
    edits.push_back(core::RemoveField{member.key});
    if (is_new_shape(member.value, shapes)) {
      add_all(edits, member);
      continue;
    }
    const auto& value = values()[++turn % values().size()];
    if (!(value == member.value)) edits.push_back(core::SetField{member.key, value});
  }
}

void add_body_edits(std::vector<Edit>& edits, const store::Document& note) {
  edits.push_back(core::InsertInSection{"confab section", "- [ ] a task\n"});
  edits.push_back(core::InsertInSection{"confab section", "text\n", "confab parent"});
  const auto outline = store::outline_of(note);
  if (!outline) return;
  std::set<std::string> titles, tasks;
  for (const auto& heading : outline->headings) {
    if (heading.title.empty() || titles.size() == kMostTargets) continue;
    if (!titles.insert(heading.title).second) continue;
    edits.push_back(core::InsertInSection{heading.title, "- [ ] a task\n"});
    edits.push_back(core::InsertInSection{heading.title, "two\nlines\n"});
    edits.push_back(core::InsertInSection{"confab section", "- text\n", heading.title});
  }
  for (const auto& each : outline->items) {
    if (!each.item.is_task() || tasks.size() == kMostTargets) continue;
    if (!tasks.insert(each.item.text).second) continue;
    if (each.item.box == core::Item::Box::kOpen) edits.push_back(core::TickTask{each.item.text});
    edits.push_back(core::TickTask{each.item.text, "an answer"});
    edits.push_back(core::TickTask{each.item.text, "two lines\n\nand a gap\n"});
  }
}

struct Words {
  std::string operator()(const core::SetField& edit) const {
    return fmt::format("set '{}' to {}", edit.key, print_inline(edit.value));
  }
  std::string operator()(const core::RemoveField& edit) const {
    return fmt::format("remove '{}'", edit.key);
  }
  std::string operator()(const core::AppendItem& edit) const {
    return fmt::format("{} {} to '{}'", edit.before ? "prepend" : "append", print_inline(edit.item),
                       edit.key);
  }
  std::string operator()(const core::RemoveItem& edit) const {
    return fmt::format("remove item {} of '{}'", edit.index, edit.key);
  }
  std::string operator()(const core::SetEntryField& edit) const {
    return fmt::format("set '{}' in entry {} of '{}' to {}", edit.entry_key, edit.index.value_or(0),
                       edit.key, print_inline(edit.value));
  }
  std::string operator()(const core::InsertInSection& edit) const {
    return fmt::format("put {} into '{}' below '{}'", in_quotes(edit.text), edit.heading,
                       edit.parent);
  }
  std::string operator()(const core::RedirectLinks& edit) const {
    return fmt::format("redirect links to '{}'", edit.to.stems.begin()->first);
  }
  std::string operator()(const core::TickTask& edit) const {
    return fmt::format("tick '{}' with answer {}", edit.text, in_quotes(edit.answer));
  }

  static std::string print_inline(const Value& value) {
    return store::print_inline(value, store::Context::kFlow);
  }
  static std::string in_quotes(const std::string& text) {
    return print_inline(styled(text, Value::Style::kDoubleQuoted));
  }
};

}  // namespace

std::vector<Edit> edits_for(const store::Document& note) {
  std::vector<Edit> edits;
  add_front_matter_edits(edits, note);
  add_body_edits(edits, note);
  add_redirections(edits, note);
  return edits;
}

std::vector<Edit> repetitions_for(const store::Document& note) {
  std::vector<Edit> edits = {core::RemoveField{kNewKey}};
  for (const auto& member : note.fields.members) {
    edits.push_back(core::SetField{member.key, member.value});
    for (std::size_t i = 0; i < member.value.items.size(); ++i) {
      for (const auto& inner : member.value.items[i].members)
        edits.push_back(core::SetEntryField{member.key, i, inner.key, inner.value});
    }
  }
  return edits;
}

std::vector<Edit> weeks_of_use() {
  return {core::AppendItem{"confab-outreach", entry()},
          core::AppendItem{"confab-outreach", entry()},
          core::SetField{"confab-status", Value::scalar("held")},
          core::AppendItem{"confab-thanks", entry()},
          core::SetEntryField{"confab-resume", {}, "copies", Value::bare("3")},
          core::SetEntryField{"confab-resume", {}, "version", Value::scalar("cv.pdf")},
          core::InsertInSection{"confab questions", "- [ ] ! What is hard?\n"},
          core::InsertInSection{"confab questions", "- [ ] Who else?\n"},
          core::InsertInSection{"confab learned", "- a lot\n", "confab review"},
          core::InsertInSection{"confab left out", "- more\n", "confab review"}};
}

std::string in_words(const Edit& edit) { return std::visit(Words(), edit); }

}  // namespace confab::proof
