// SPDX-License-Identifier: MIT
#include "core/notes/redirect.h"

#include <algorithm>
#include <vector>

#include "core/notes/note.h"
#include "core/notes/schema.h"
#include "core/text/fold.h"
#include "core/text/text_links.h"

namespace confab::core {
namespace {

// A bare file name, with or without folder and ending, or a name in full.
std::string redirected_bare(const std::string& text, const Redirections& to, bool names_type) {
  const auto link = link_from(text);
  if (link.is_wikilink) return text;
  const auto stem = to.stems.find(link.stem);
  if (!link.stem.empty() && stem != to.stems.end()) {
    auto result = text;
    return stem->second.empty()
               ? std::string(kSomebody)
               : result.replace(text.rfind(link.stem), link.stem.size(), stem->second);
  }
  const auto name = names_type ? to.names.find(fold(text)) : to.names.end();
  if (name == to.names.end()) return text;
  return name->second.empty() ? std::string(kSomebody) : name->second;
}

struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view now;
};

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
  for (auto& member : value.members) redirect(member.value, {}, to);
}

}  // namespace

std::string redirected(std::string_view text, const Redirections& to) {
  std::vector<Change> changes;
  for (const auto& link : links_in(text)) {
    const auto found = to.stems.find(link.stem_in(text));
    if (found == to.stems.end()) continue;
    if (found->second.empty())
      changes.push_back({link.begin, link.end, kSomebody});
    else
      changes.push_back({link.stem_begin, link.stem_end, found->second});
  }
  // Of a link in the words of another, only the outer one goes.
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
