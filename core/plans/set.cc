// SPDX-License-Identifier: MIT
#include "core/plans/set.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/set_member.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr std::string_view kWas = "was";

std::string dialed(std::string_view phone) {
  std::string digits;
  for (const char c : phone) {
    if (c == '+' || is_digit(c)) digits += c;
  }
  return digits;
}

// A link equals the name of its file, and two spellings of a phone number are equal.
bool is_same_text(std::string_view key, std::string_view a, std::string_view b) {
  if (fold(a) == fold(b)) return true;
  const auto link = link_from(a), other = link_from(b);
  if (!link.stem.empty() && link.stem == other.stem) return true;
  return is_same_key(key, "phone") && !dialed(a).empty() && dialed(a) == dialed(b);
}

// How a summary shows a value: dates with their weekday, links by their text.
std::string shown(const Value& value) {
  const auto date = value.style == Value::Style::kPlain ? find_date(value.text) : std::nullopt;
  return date ? print_day_and_date(*date) : one_line(link_from(value.text).text);
}

std::string shown_all(const std::vector<Value>& values) {
  std::vector<std::string> texts;
  for (const auto& value : values) texts.push_back(shown(value));
  return joined(texts, "; ");
}

Value one_or_list(const std::vector<Value>& values) {
  return values.size() == 1 ? values.front() : Value::list(values);
}

std::optional<std::size_t> find_item(std::string_view key, const Value& in, std::string_view text) {
  const auto items = in.entries();
  const auto found = std::ranges::find_if(items, [&](const Value& item) {
    return item.is_scalar() && is_same_text(key, item.text, text);
  });
  if (found == items.end()) return {};
  return static_cast<std::size_t>(found - items.begin());
}

// `referrals: none` gives way to a name; a list does not say both.
bool is_only_none(std::string_view key, const Value* old) {
  if (!is_same_key(key, "referrals") || !old || old->entries().size() != 1) return false;
  const auto text = fold(old->entries().front().text);
  return text == "none" || text == "not-asked";
}

class FieldEditor {
 public:
  explicit FieldEditor(const Note& note) : note_(note), fields_(note.fields) {}

  Status make(const FieldChange& change) {
    switch (change.kind) {
      case FieldChange::Kind::kSet:
        set(change);
        return ok();
      case FieldChange::Kind::kAdd:
        for (const auto& value : change.values) add(change.key, value);
        return ok();
      case FieldChange::Kind::kRemove:
        for (const auto& value : change.values) TRY(remove(change.key, value));
        return ok();
      case FieldChange::Kind::kClear:
        clear(change);
        return ok();
    }
    return ok();
  }

  // An entry for the job that is replaced.
  void keep_job(const Notebook& notebook, Day today) {
    const auto role = all_of("role"), organization = all_of("organization");
    const bool has_left =
        !organization.empty() &&
        note_.fields.texts_at("organization") != fields_.texts_at("organization") &&
        !is_same_organization(organization, fields_.text_at("organization"), notebook);
    const bool has_new_role = !role.empty() &&
                              note_.fields.texts_at("role") != fields_.texts_at("role") &&
                              !is_same_text("role", role, fields_.text_at("role"));
    if (!has_left && !has_new_role) return;
    auto entry = Value::map({});
    for (const auto& [key, text] : {std::pair("role", role), {"organization", organization}}) {
      if (!text.empty()) entry.members.push_back({key, Value::scalar(text)});
    }
    entry.members.push_back({"until", Value::bare(print_day(today))});
    edits_.push_back(AppendItem{std::string(kWas), std::move(entry)});
    const auto left = link_from(organization).text;
    words_.push_back(fmt::format("{} + {}", kWas, one_line(role.empty() ? left : role)));
  }

  // Says how long a talk now is, and in which zone its times are, if it is not the user's.
  void explain_times(const Notebook& notebook) {
    const auto* talk = notebook.interview_of(note_);
    if (!talk || !sets_time_) return;
    const auto zone = zone_of(*talk, notebook);
    const auto starts = find_date(fields_.text_at("starts"));
    const auto ended = find_date(fields_.text_at("ended"));
    if (starts && starts->has_time && ended && ended->has_time) {
      const auto length = first_instant(*ended, zone) - first_instant(*starts, zone);
      words_.push_back(fmt::format("now {} minutes long",
                                   std::chrono::floor<std::chrono::minutes>(length).count()));
    }
    if (zone != notebook.zones.local)
      words_.push_back(fmt::format("in the time zone {}", zone.name()));
  }

  Step step() && {
    return {EditNote{note_.path, std::move(edits_)},
            words_.empty() ? "no change" : joined(words_, ", ")};
  }

 private:
  // The only value, or all that a list holds.
  std::string all_of(std::string_view key) const {
    auto texts = note_.fields.texts_at(key);
    if (texts.size() == 1) return texts.front();
    for (auto& text : texts) text = link_from(text).text;
    return joined(texts, ", ");
  }

  void set(const FieldChange& change) {
    if (!change.entry_key.empty()) return set_entry(change);
    auto value = one_or_list(change.values);
    const auto* old = fields_.find(change.key);
    if (old && old->texts() == value.texts() && !old->texts().empty()) return;
    say(fmt::format("{} = {}", change.key, shown_all(change.values)));
    sets_time_ =
        sets_time_ || is_same_key(change.key, "starts") || is_same_key(change.key, "ended");
    set_member(fields_, change.key, value);
    edits_.push_back(SetField{change.key, std::move(value)});
  }

  // `resume: cv.pdf` means a map with that version.
  void set_entry(const FieldChange& change) {
    const auto& value = change.values.front();
    const auto* old = fields_.find(change.key);
    const auto* entry = old ? old->find(change.entry_key) : nullptr;
    if (entry && *entry == value) return;
    auto map = old && old->is_map() ? *old : Value::map({});
    if (old && old->is_scalar() && !old->text.empty()) {
      map.members.push_back({"version", Value::scalar(old->text)});
      edits_.push_back(SetField{change.key, map});
    }
    say(fmt::format("{}.{} = {}", change.key, change.entry_key, shown(value)));
    edits_.push_back(SetEntryField{change.key, {}, change.entry_key, value});
    if (auto* member = map.find(change.entry_key))
      *member = value;
    else
      map.members.push_back({change.entry_key, value});
    set_member(fields_, change.key, map);
  }

  void add(const std::string& key, const Value& value) {
    auto* old = fields_.find(key);
    if (old && find_item(key, *old, value.text)) return;
    say(fmt::format("{} + {}", key, shown(value)));
    if (is_only_none(key, old)) {
      edits_.push_back(SetField{key, value});
      return set_member(fields_, key, value);
    }
    edits_.push_back(AppendItem{key, value});
    auto list = Value::list({});
    if (old) list.items.assign(old->entries().begin(), old->entries().end());
    list.items.push_back(value);
    set_member(fields_, key, list);
  }

  Status remove(const std::string& key, const Value& value) {
    auto* old = fields_.find(key);
    const auto found = old ? find_item(key, *old, value.text) : std::nullopt;
    if (!found) return fail(not_there(key, old, value.text));
    const auto count = old->entries().size();
    if (count == 1) {
      say(fmt::format("{} - {}", key, shown(old->entries().front())));
      edits_.push_back(RemoveField{key});
      drop(key);
      return ok();
    }
    say(fmt::format("{} - {}", key, shown(old->items[*found])));
    edits_.push_back(RemoveItem{key, *found});
    old->items.erase(old->items.begin() + static_cast<std::ptrdiff_t>(*found));
    return ok();
  }

  void clear(const FieldChange& change) {
    const auto* old = fields_.find(change.key);
    if (!old) return;
    if (change.entry_key.empty()) {
      say(fmt::format("{} removed", change.key));
      edits_.push_back(RemoveField{change.key});
      return drop(change.key);
    }
    auto map = *old;
    const auto gone = std::erase_if(
        map.members, [&](const Member& each) { return each.key == change.entry_key; });
    if (gone == 0) return;
    say(fmt::format("{}.{} removed", change.key, change.entry_key));
    if (map.members.empty()) {
      edits_.push_back(RemoveField{change.key});
      return drop(change.key);
    }
    edits_.push_back(SetField{change.key, map});
    set_member(fields_, change.key, map);
  }

  Error not_there(const std::string& key, const Value* old, std::string_view text) const {
    const auto texts = old ? old->texts() : std::vector<std::string>();
    return {ErrorKind::kUsage, fmt::format("'{}' has no '{}'", key, text), location_of(note_, key),
            texts.empty() ? fmt::format("the note has no {}", key)
                          : fmt::format("it has {}", joined(texts, ", "))};
  }

  void say(std::string words) { words_.push_back(std::move(words)); }
  void drop(const std::string& key) {
    std::erase_if(fields_.members, [&](const Member& member) { return member.key == key; });
  }

  const Note& note_;
  Value fields_;  // as they are after the edits so far
  std::vector<Edit> edits_;
  std::vector<std::string> words_;
  bool sets_time_ = false;
};

}  // namespace

std::string spelled_in(const Note& note, std::string_view key) {
  for (const auto& member : note.fields.members) {
    if (is_same_key(member.key, key)) return member.key;
  }
  return std::string(key);
}

bool is_same_organization(std::string_view a, std::string_view b, const Notebook& notebook) {
  const auto* organization = notebook.find_organization(link_from(a));
  return is_same_text("organization", a, b) ||
         is_same_company(link_from(a).text, link_from(b).text) ||
         (organization && organization == notebook.find_organization(link_from(b)));
}

bool has_item(std::string_view key, const Value& list, std::string_view text) {
  return find_item(key, list, text).has_value();
}

Result<Step> change_fields(const Note& note, const std::vector<FieldChange>& changes,
                           const Notebook& notebook, Day today, OldJob old_job) {
  FieldEditor editor(note);
  for (auto change : changes) {
    change.key = spelled_in(note, change.key);
    TRY(editor.make(change));
  }
  if (note.type == kContact && old_job == OldJob::kKept) editor.keep_job(notebook, today);
  editor.explain_times(notebook);
  return std::move(editor).step();
}

}  // namespace confab::core
