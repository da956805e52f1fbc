// SPDX-License-Identifier: MIT
#include "cmd/answers/listing.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/filter_values.h"
#include "cmd/input/typed_value.h"
#include "core/notes/body/plain_value.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/schema.h"
#include "core/practice/standing.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

const std::vector<std::string> kKinds = {"contact", "organization", "interview"};

// `list interviews`
bool is_plural_of_kind(const std::string& word) {
  return std::ranges::any_of(kKinds, [&](const std::string& kind) { return word == kind + "s"; });
}

tl::unexpected<core::Error> unknown_view(const std::string& text, const core::Shortcuts& views) {
  std::vector<std::string> names;
  for (const auto& [name, filters] : views) names.push_back("@" + name);
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("unknown view '{}'", text.substr(1)),
      core::did_you_mean(text, names,
                         fmt::format("create it with 'confab config set views.{} FILTERS'",
                                     core::shell_word(text.substr(1)))));
}

// Replaces each view by its filters.
core::Result<std::vector<std::string>> without_views(const std::vector<std::string>& typed,
                                                     const core::Shortcuts& views) {
  std::vector<std::string> filters;
  for (const auto& text : typed) {
    const auto view = text.starts_with('@') ? views.find(text.substr(1)) : views.end();
    if (view != views.end()) {
      filters.insert(filters.end(), view->second.begin(), view->second.end());
      continue;
    }
    if (text.starts_with('@')) return unknown_view(text, views);
    filters.push_back(text);
  }
  return filters;
}

// The latest of several dates.
class Latest {
 public:
  void count(core::Instant instant, const core::When& when) {
    if (!found_ || instant >= found_->first) found_ = {instant, when};
  }
  std::string text() const { return found_ ? core::print_date(found_->second) : ""; }

 private:
  std::optional<std::pair<core::Instant, core::When>> found_;
};

// The attempts by which you were in touch: not a call that nobody answered, a bounce, or the
// message that bounced.
std::vector<const core::Attempt*> in_touch(const core::Contact& contact) {
  std::vector<const core::Attempt*> found;
  const core::Attempt* before = nullptr;
  for (const auto& attempt : contact.outreach) {
    using enum core::Outcome;
    if (before && core::is_bounce_of(*before, attempt)) found.pop_back();
    if (attempt.outcome != kBounced && attempt.outcome != kNoAnswer) found.push_back(&attempt);
    before = &attempt;
  }
  return found;
}

// As `due` counts it: messages, talks and thanks.
std::string last_contact(const core::Contact& contact, const core::Moment& moment) {
  Latest latest;
  const auto& zone = moment.now.zone;
  for (const auto* attempt : in_touch(contact))
    latest.count(core::last_instant(attempt->date, zone), attempt->date);
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    for (const auto& thanks : talk->thanks) {
      if (!core::is_for(thanks, contact)) continue;
      latest.count(core::last_instant(thanks.date, zone), thanks.date);
    }
    const auto end = talk->is_held() ? moment.end(*talk) : std::nullopt;
    if (!end) continue;
    latest.count(*end, talk->starts->has_time ? core::local_minute(*end, zone) : *talk->starts);
  }
  return latest.text();
}

// The names of the organization that `text` means, so that a link, a name and an alias match alike.
std::vector<std::string> names_of_organization(std::string_view text,
                                               const core::Notebook& notebook) {
  const auto* organization = notebook.find_organization(core::link_in(notebook, text));
  if (!organization) return {};
  auto names = organization->aliases;
  names.push_back(organization->name);
  names.emplace_back(organization->stem());
  return names;
}

core::Result<core::Filter> read_filter(const std::string& text, std::string_view kind,
                                       const core::Notebook& notebook, const Context& context) {
  TRY_ASSIGN(auto filter, core::parse_filter(text));
  TRY(check_key(filter.key, kind, notebook));
  TRY(read_value(filter, kind, context));
  return filter;
}

bool is_exact(const core::Filter& filter) { return filter.test == core::Filter::Test::kIs; }

}  // namespace

core::Status check_key(const std::string& key, std::string_view kind,
                       const core::Notebook& notebook) {
  auto keys = derived_keys(kind);
  for (const auto& field : core::fields_of(kind)) keys.emplace_back(field.key);
  for (const auto& note : notebook.notes) {
    if (note.type != kind) continue;
    for (const auto& member : note.fields.members) keys.push_back(member.key);
  }
  if (std::ranges::find(keys, key) != keys.end()) return core::ok();
  const auto meant =
      is_plural_of_kind(key) ? "--kind " + key.substr(0, key.size() - 1) : filter_meant(key, kind);
  auto others = derived_keys(kind);
  const auto last = others.back();
  others.pop_back();
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("no {} has the key '{}'", kind, key),
      meant.empty() ? core::did_you_mean(key, keys,
                                         fmt::format("use any key of the front matter, or {} or {}",
                                                     core::joined(others, ", "), last))
                    : fmt::format("did you mean '{}'?", meant));
}

std::vector<std::string> values_meant(const std::vector<core::Filter>& filters,
                                      const std::vector<Listed>& all, std::string_view kind) {
  std::vector<std::string> sentences;
  for (const auto& filter : filters) {
    const bool is_known = std::ranges::any_of(
        all, [&](const Listed& each) { return core::passes(filter, each.texts(filter.key)); });
    if (!is_exact(filter) || is_known) continue;
    std::vector<std::string> values;
    for (const auto& each : all) {
      for (auto& text : each.texts(filter.key)) values.push_back(std::move(text));
    }
    const auto meant = value_meant(filter.value, values);
    if (!meant.empty())
      sentences.push_back(
          fmt::format("no {} has {} '{}'; {}", kind, filter.key, filter.value, meant));
  }
  return sentences;
}

std::string name_of(std::string_view text, const core::Notebook& notebook) {
  const auto link = core::link_from(text);
  const auto* note = notebook.find_note(link.stem);
  const auto name = note ? note->text("name") : "";
  return core::plain_value(name.empty() ? std::string_view(link.text) : name);
}

std::vector<std::string> Listed::texts(const std::string& key) const {
  if (key == "state" && !state.empty()) return {state};
  if (key == "last" && !last.empty()) return {last};
  if (key == "starts" && !starts.empty()) return {starts};
  if (key == "stem") return {std::string(note->stem())};
  if (key == "path") return {note->path};
  const auto* value = note->fields.find(key);
  if (!value) return {};
  // A log counts as set, but its entries are not text.
  if (value->is_map() || (value->is_list() && value->texts().empty() && !value->items.empty()))
    return {"…"};
  auto texts = value->texts();
  // A link also matches by the name in the note it leads to.
  for (std::size_t i = 0, count = texts.size(); i < count; ++i) {
    if (texts[i].starts_with("[[")) texts.push_back(name_of(texts[i], *notebook));
  }
  if (key == "organization") {
    for (auto& name : names_of_organization(note->text(key), *notebook))
      texts.push_back(std::move(name));
  }
  return texts;
}

std::vector<std::string> Listed::shown(const std::string& key) const {
  const auto* value = note->fields.find(key);
  const bool is_derived = key == "state" || key == "last" || key == "stem" || key == "path";
  if (is_derived || key == "starts" || !value) return texts(key);
  const auto* contact = key == "organization" ? notebook->contact_of(*note) : nullptr;
  if (contact && notebook->find_organization(contact->organization))
    return {notebook->organization_name(*contact)};
  auto shown = value->texts();
  for (auto& text : shown) text = name_of(text, *notebook);
  return shown;
}

Listed listed(const core::Note& note, const core::Notebook& notebook, const Context& context) {
  Listed result{&note, &notebook, std::string(note.text("status")), "",
                std::string(note.text("starts"))};
  const auto* talk = note.type == core::kInterview ? notebook.interview_of(note) : nullptr;
  if (talk && talk->start && talk->starts->has_time)
    result.starts = core::print_date(core::local_minute(*talk->start, context.now().zone));
  const auto* contact = notebook.contact_of(note);
  if (!contact) return result;
  result.state = core::state_name(core::standing_of(*contact, context.moment(notebook)).state);
  result.last = last_contact(*contact, context.moment(notebook));
  return result;
}

bool passes_all(const std::vector<core::Filter>& filters, const Listed& each) {
  return std::ranges::all_of(filters, [&](const core::Filter& filter) {
    return core::passes(filter,
                        filter.is_order() ? each.shown(filter.key) : each.texts(filter.key));
  });
}

Option filter_option() {
  return {.name = "FILTER",
          .arity = Arity::kMany,
          .help =
              "KEY=VALUE, KEY!=VALUE, KEY>VALUE, KEY<VALUE, KEY or !KEY, where KEY is any key "
              "of the front matter or state, last, stem or path; or @NAME, a view from the "
              "config"};
}

Option kind_option(std::string help) {
  return {.name = "--kind", .value = "KIND", .help = std::move(help), .choices = kKinds};
}

core::Result<std::string> typed_note_kind(const Arguments& arguments) {
  const auto kind = arguments.text("kind").value_or(std::string(core::kContact));
  TRY(check_choice("--kind", kind, kKinds));
  return kind;
}

core::Result<std::vector<core::Filter>> typed_filters(const Arguments& arguments,
                                                      std::string_view kind,
                                                      const core::Notebook& notebook,
                                                      const Context& context) {
  return read_filters(arguments.texts("FILTER"), kind, notebook, context);
}

core::Result<std::vector<core::Filter>> read_filters(const std::vector<std::string>& typed,
                                                     std::string_view kind,
                                                     const core::Notebook& notebook,
                                                     const Context& context) {
  std::vector<core::Filter> filters;
  for (const auto& word : typed) {
    TRY_ASSIGN(const auto texts, without_views({word}, context.config().views));
    for (const auto& text : texts) {
      auto filter = read_filter(text, kind, notebook, context);
      if (!filter && word.starts_with('@'))
        filter.error().message = fmt::format("{}: {}", word, filter.error().message);
      if (!filter) return core::fail(std::move(filter.error()));
      filters.push_back(std::move(*filter));
    }
  }
  return filters;
}

}  // namespace confab::cmd
