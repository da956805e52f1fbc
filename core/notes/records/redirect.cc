// SPDX-License-Identifier: MIT
#include "core/notes/records/redirect.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/notes/records/schema.h"
#include "core/notes/values/note.h"
#include "core/notes/values/note_path.h"
#include "core/text/fold.h"
#include "core/text/links/destination.h"
#include "core/text/links/full_link.h"

namespace confab::core {
namespace {

std::string_view without_ending(std::string_view path) {
  return path.ends_with(".md") ? path.substr(0, path.size() - 3) : path;
}

// `path` without `.md`, in the form in which names are compared.
std::string comparable(std::string_view path) { return fold_case(without_ending(path)); }

// A new stem with its folder belongs to a note in another folder; `/` is the notebook's.
bool names_folder(std::string_view new_stem) { return new_stem.find('/') != new_stem.npos; }

std::string_view without_folder(std::string_view new_stem) {
  return new_stem.substr(new_stem.rfind('/') + 1);  // npos + 1 is 0
}

std::string_view without_leading_dots(std::string_view target) {
  while (target.starts_with("./") || target.starts_with("../") || target.starts_with('/'))
    target.remove_prefix(target.find('/') + 1);
  return target;
}

bool ends_with_path(std::string_view path, std::string_view end) {
  return path == end || (path.size() > end.size() && path.ends_with(end) &&
                         path[path.size() - end.size() - 1] == '/');
}

std::string_view path_of(const std::string& stem, const Redirections& to) {
  const auto found = to.paths.find(stem);
  return found == to.paths.end() ? std::string_view() : std::string_view(found->second);
}

// Does `target` lead to the redirected note with that stem, rather than to another file of that
// name? A Markdown link is relative to its note. Programs for vaults also read it as relative to
// the root, or as the end of a path, as they do with wikilinks.
bool leads_to(std::string_view target, const std::string& stem, TextLink::Form form,
              const Redirections& to) {
  const auto path = path_of(stem, to);
  if (path.empty()) return true;
  const auto meant = comparable(path), written = comparable(target);
  const auto leads_exactly_to = [&](const std::string& place) {
    const bool is_relative = form == TextLink::Form::kMarkdown || written.starts_with('.');
    return is_relative && !to.from.empty() && target_from(fold_case(to.from), written) == place;
  };
  if (leads_exactly_to(meant)) return true;
  const auto bare = without_leading_dots(written);
  if (bare.find('/') == bare.npos && to.shadowed.contains(stem)) return false;
  for (const auto& rival : to.rivals) {
    const auto other = comparable(rival);
    const bool has_folder = bare.find('/') != bare.npos;
    if (leads_exactly_to(other) || (has_folder && other == bare && meant != bare)) return false;
  }
  return ends_with_path(meant, bare);
}

const std::string* stem_matching(std::string_view stem, const Redirections& to) {
  if (const auto found = to.stems.find(stem); found != to.stems.end()) return &found->first;
  const auto folded = fold_case(stem);
  for (const auto& [old, now] : to.stems)
    if (fold_case(old) == folded) return &old;
  return nullptr;
}

// A bare file name, with or without folder and ending, or a name in full.
std::string redirected_bare(const std::string& text, const Redirections& to, bool names_type) {
  if (link_from(text).is_wikilink) return text;
  const auto written = stem_of(text);
  const auto stem = to.stems.find(written);
  const bool is_meant = !written.empty() && stem != to.stems.end() &&
                        leads_to(text, stem->first, TextLink::Form::kWikilink, to);
  if (is_meant) {
    const auto& now = stem->second;
    const bool has_folder = text.find('/') != std::string::npos;
    if (now.empty()) return std::string(kSomeone);
    if (has_folder && names_folder(now)) return now + (text.ends_with(".md") ? ".md" : "");
    auto result = text;
    return result.replace(text.rfind(written), written.size(), without_folder(now));
  }
  const auto name = names_type ? to.names.find(fold(text)) : to.names.end();
  if (name == to.names.end()) return text;
  return name->second.empty() ? std::string(kSomeone) : name->second;
}

struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string now;
};

// Does the link give a path from the folder of its note?
bool is_relative(const TextLink& link, std::string_view path, const Redirections& to) {
  const bool may_be = link.form == TextLink::Form::kMarkdown || link.target.starts_with('.');
  const auto place = may_be && !link.target.starts_with('/') && !to.from.empty()
                         ? target_from(fold_case(to.from), fold_case(link.target))
                         : std::nullopt;
  return place && *place == comparable(path);
}

// The path as `link` has it, to a note in another folder. Unset if the file name is enough.
std::optional<std::string> changed_path(const FullLink& link, const std::string& old_stem,
                                        std::string_view path, const Redirections& to) {
  const bool is_from_here = is_relative(link, path_of(old_stem, to), to);
  if (!names_folder(path) || (!is_from_here && !link.has_folder())) return {};
  path.remove_prefix(path.starts_with('/') ? 1 : 0);
  auto written = std::string(path);
  if (is_from_here) written = relative_path(to.from, path);
  if (!is_from_here && link.target.starts_with('/')) written = "/" + written;
  if (link.form == TextLink::Form::kWikilink) return written;
  return link.is_in_angles ? encoded_in_angles(written) : percent_encoded(written, true);
}

std::vector<Change> changed_links(std::string_view text, const Redirections& to) {
  std::vector<Change> changes;
  if (to.stems.empty()) return changes;
  for (const auto& link : full_links_in(text)) {
    const auto* old = redirected_stem(link, to);
    if (!old) continue;
    const auto& now = to.stems.find(*old)->second;
    if (now.empty())
      changes.push_back({link.begin, link.end, std::string(kSomeone)});
    else if (auto path = changed_path(link, *old, now, to))
      changes.push_back({link.target_begin, link.stem_end, *std::move(path)});
    else
      changes.push_back(
          {link.stem_begin, link.stem_end, stem_as_written(text, link, *old, without_folder(now))});
  }
  return changes;
}

// Of a link inside another, only the outer one is replaced.
std::string with_changes(std::string_view text, std::vector<Change> changes) {
  std::ranges::sort(changes, [](const Change& a, const Change& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::string result;
  std::size_t done = 0;
  for (const auto& [begin, end, now] : changes) {
    if (begin < done) continue;
    result += text.substr(done, begin - done);
    result += now;
    done = end;
  }
  return result + std::string(text.substr(done));
}

struct Key {
  bool is_link = false;
  bool names_type = false;
};

void redirect(Value& value, const Key& key, const Redirections& to) {
  if (value.is_scalar()) {
    value.text = redirected(value.text, to);
    if (key.is_link) value.text = redirected_bare(value.text, to, key.names_type);
  }
  for (auto& item : value.items) redirect(item, key, to);
  // `to` in an entry of `thanks` names a contact.
  for (auto& member : value.members)
    redirect(member.value, member.key == "to" ? Key{true, to.type == kContact} : Key{}, to);
}

}  // namespace

const std::string* redirected_stem(const TextLink& link, const Redirections& to) {
  const auto* stem = stem_matching(link.stem(), to);
  return stem && leads_to(link.target, *stem, link.form, to) ? stem : nullptr;
}

std::string redirected(std::string_view text, const Redirections& to) {
  return with_changes(text, changed_links(text, to));
}

std::string_view type_named_by(std::string_view note_type, std::string_view key) {
  const auto* field = find_field(note_type, key);
  if (!field || field->type != FieldType::kLink) return {};
  return key == kOrganization ? kOrganization : kContact;
}

Value redirected(Value fields, const Redirections& to) {
  const std::string type(fields.text_at("type"));
  for (auto& member : fields.members) {
    const auto named = type_named_by(type, member.key);
    redirect(member.value, {!named.empty(), !named.empty() && named == to.type}, to);
  }
  return fields;
}

}  // namespace confab::core
