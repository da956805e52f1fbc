// SPDX-License-Identifier: MIT
#include "core/plans/forget.h"

#include <fmt/format.h>

#include "core/notes/records/schema.h"

namespace confab::core {
namespace {

// Was someone else there too? Then the talk stays, as theirs.
bool is_shared(const Interview& talk) { return !talk.others.empty(); }

// Their talks with nobody else go; one that is named after them is named after who is left.
Redirections redirections_of(const Contact& contact, const Notebook& notebook) {
  Redirections to;
  to.stems.emplace(contact.stem(), "");
  to.paths.emplace(contact.stem(), contact.path);
  for (const auto* talk : notebook.interviews_with(contact)) {
    if (!is_shared(*talk)) {
      to.stems.emplace(talk->stem(), "");
      continue;
    }
    const bool is_first = talk->contact.stem == contact.stem();
    const auto& left = is_first ? talk->others.front() : talk->contact;
    const auto renamed = renamed_interviews(contact, left.stem, notebook);
    if (const auto found = renamed.find(talk->stem()); found != renamed.end())
      to.stems.insert(*found);
  }
  redirect_name(*notebook.find_path(contact.path), "", notebook, to);
  return to;
}

// Did every link in it lead to them? An entry of `thanks` is theirs if it is to them.
bool is_gone(const Value& before, const Value& after) {
  if (const auto* recipient = before.find("to")) return is_gone(*recipient, *after.find("to"));
  return before.is_scalar() && before.text != after.text && after.text == kSomeone;
}

// Nothing if the value stays, except for links in its text. A referral remains a referral.
std::optional<Edit> edit_without(const Member& member, const Value& after) {
  if (member.key == "referred-by") return {};
  const auto& before = member.value;
  std::vector<Value> left;
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    if (!is_gone(before.items[i], after.items[i])) left.push_back(before.items[i]);
  }
  if (!is_gone(before, after) && left.size() == before.items.size()) return {};
  if (!left.empty()) return SetField{member.key, Value::list(std::move(left))};
  return RemoveField{member.key};
}

std::vector<Edit> edits_without(const Note& note, const Redirections& to) {
  std::vector<Edit> edits;
  const auto here = seen_from(to, note.path);
  const auto after = redirected(note.fields, here);
  for (std::size_t i = 0; i < note.fields.members.size(); ++i) {
    if (auto edit = edit_without(note.fields.members[i], after.members[i].value))
      edits.push_back(std::move(*edit));
  }
  edits.push_back(RedirectLinks{here});
  return edits;
}

Step renamed_talk(const Interview& talk, const std::string& stem, const Redirections& to,
                  const Notebook& notebook) {
  auto step = moved_step(talk.path, stem, to);
  std::get<MoveNote>(step.change).edits = edits_without(*notebook.find_path(talk.path), to);
  return step;
}

}  // namespace

FollowedPlan forget_contact(const Contact& contact, const Notebook& notebook,
                            const std::vector<NoteText>& texts) {
  auto to = redirections_of(contact, notebook);
  place_notes(notebook, texts, to);
  FollowedPlan result{{{{RemoveNote{contact.path}, "removed"}}}, {}, {}, old_stems(to)};
  add_links_left(notebook, texts, to, result);
  std::vector<std::string> done = {contact.path};
  for (const auto* talk : notebook.interviews_with(contact)) {
    const auto redirected = to.stems.find(talk->stem());
    if (redirected == to.stems.end()) continue;
    done.push_back(talk->path);
    result.plan.steps.push_back(redirected->second.empty()
                                    ? Step{RemoveNote{talk->path}, "removed"}
                                    : renamed_talk(*talk, redirected->second, to, notebook));
  }
  for (const auto& step : links_to_follow(notebook, texts, to, done)) {
    const auto& path = std::get<EditNote>(step.change).path;
    result.plan.steps.push_back(
        {EditNote{path, edits_without(*notebook.find_path(path), to)}, "links removed"});
  }
  return result;
}

}  // namespace confab::core
