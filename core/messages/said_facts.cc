// SPDX-License-Identifier: MIT
#include "core/messages/said_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/person_values.h"
#include "core/notes/no_value.h"
#include "core/notes/plain_value.h"
#include "core/notes/typed_text.h"
#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/link_reader.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

// The rest of `text` after each of `openings` that it begins with, in any case.
std::string without_openings(string_view text, std::span<const string_view> openings) {
  for (const auto opening : openings) {
    const bool begins = lower_ascii(text).starts_with(opening) && text.size() > opening.size();
    if (begins) text = trimmed(text.substr(opening.size()));
  }
  return std::string(text);
}

bool begins_with(string_view text, std::span<const string_view> openings) {
  return std::ranges::any_of(
      openings, [&](string_view opening) { return lower_ascii(text).starts_with(opening); });
}

// What a link shows; a wikilink without a text of its own, the name of its note.
std::string shown_by(const TextLink& link, string_view written, const Notebook& notebook) {
  if (link.form == TextLink::Form::kMarkdown) {
    const auto end = written.find("](");
    return std::string(end == written.npos ? written : written.substr(1, end - 1));
  }
  const auto to = link_from(written);
  if (written.find('|') != written.npos) return to.text;
  if (const auto* contact = notebook.find_contact(to)) return full_name(*contact, notebook);
  if (const auto* organization = notebook.find_organization(to)) return organization->name;
  return to.text;
}

std::string quoted(string_view key, string_view value) {
  return fmt::format("'{}: {}'", key, value);
}

}  // namespace

std::string said_text(string_view text, const Notebook& notebook) {
  const auto line = one_line(text);
  if (is_value_to_come(line)) return "";
  const string_view all = line;
  std::string result;
  std::size_t at = 0;
  for (const auto& link : links_in(line)) {
    result += all.substr(at, link.begin - at);
    result += shown_by(link, all.substr(link.begin, link.end - link.begin), notebook);
    at = link.end;
  }
  return plain_value(result.append(all.substr(at)));
}

string_view fact(const Contact& contact, string_view key, const Notebook& notebook) {
  const auto* note = notebook.find_path(contact.path);
  const auto* value = note ? note->fields.find(key) : nullptr;
  if (!value) return {};
  const bool is_list = !value->items.empty() && value->items.front().is_scalar();
  return is_list ? value->items.front().text : value->text;
}

std::string said_tie(const std::string& in_common) {
  constexpr std::array<string_view, 4> kOpenings = {"also ", "a ", "an ", "fellow "};
  constexpr std::array<string_view, 5> kClauses = {"both ", "we ", "i ", "you ", "our "};
  const auto first = as_clause(string_view(in_common).substr(0, in_common.find(';')));
  const auto tie = without_openings(first, kOpenings);
  // `Purdue 1992` is no kind of person.
  const bool ends_in_digit = !tie.empty() && tie.back() >= '0' && tie.back() <= '9';
  return begins_with(tie, kClauses) || ends_in_digit ? "" : tie;
}

std::string said_topic(const std::string& topic) {
  constexpr std::array<string_view, 2> kOpenings = {"question about ", "about "};
  return without_openings(as_clause(topic), kOpenings);
}

std::string said_origin(const std::string& known_from) {
  constexpr std::array<string_view, 1> kOpenings = {"from "};
  return without_openings(as_clause(known_from), kOpenings);
}

std::string said_way(const std::string& how) {
  constexpr std::array<string_view, 11> kPrepositions = {
      "by ",      "on ",   "in ",   "over ",        "at ",     "via ",
      "through ", "with ", "from ", "face to face", "outside "};
  constexpr std::array<string_view, 8> kPrograms = {
      "zoom", "teams", "skype", "meet", "facetime", "signal", "whatsapp", "google meet"};
  constexpr std::array<string_view, 7> kMeans = {
      "phone", "video", "email", "telephone", "text", "phone or video", "video or phone"};
  const auto way = as_clause(how);
  const auto lower = lower_ascii(way);
  if (way.empty() || begins_with(way, kPrepositions)) return way;
  if (std::ranges::find(kPrograms, lower) != kPrograms.end()) return "on " + way;
  if (std::ranges::find(kMeans, lower) != kMeans.end()) return "by " + lower;
  if (lower == "call" || lower == "a call" || lower == "phone call") return "by phone";
  return lower == "video call" || lower == "a video call" ? "by video" : "";
}

std::string said_headline(const std::string& headline) {
  constexpr std::array<string_view, 3> kOpenings = {"i am ", "i'm ", "i’m "};
  auto said = without_openings(as_clause(headline), kOpenings);
  if (said.starts_with("A ") || said.starts_with("An ")) said[0] = 'a';
  return said;
}

std::string said_reason(const std::string& why) {
  const bool is_small = !why.empty() && why[0] >= 'a' && why[0] <= 'z';
  constexpr std::array<string_view, 7> kNouns = {"your ", "the ", "a ",    "an ",
                                                 "his ",  "her ", "their "};
  constexpr string_view kVerbs[] = {"is",  "are", "was", "were",   "has",    "have", "made",
                                    "you", "i",   "led", "showed", "helped", "gave", "taught"};
  const auto words = compared_words(why);
  const bool has_verb = std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::find(kVerbs, word) != std::end(kVerbs);
  });
  if (!begins_with(why, kNouns) || has_verb || !is_small) return as_sentence(why);
  return as_sentence("I'm writing because of " + why);
}

std::vector<std::string> unclear_facts(const Contact& contact, const Notebook& notebook) {
  constexpr std::array<string_view, 13> kKeys = {
      "call", "formality", "why",         "in-common", "topic",    "known-from",  "kind",
      "how",  "language",  "referred-by", "because",   "relation", "may-name-you"};
  std::vector<std::string> found;
  const auto* note = notebook.find_path(contact.path);
  if (!note) return found;
  for (const auto key : kKeys) {
    const auto count = note->fields.texts_at(key).size();
    if (count > 1)
      found.push_back(fmt::format("'{}' holds {} values; a draft uses the first", key, count));
  }
  const auto text = [&](string_view key) { return fact(contact, key, notebook); };
  const auto may_name = text("may-name-you");
  if (!may_name.empty() && !find_flag(may_name))
    found.push_back(fmt::format("{} is neither true nor false, so they are not named",
                                quoted("may-name-you", may_name)));
  if (!contact.timezone.empty() && !notebook.zones.has(contact.timezone))
    found.push_back(fmt::format("{} is not a time zone, so times are in yours",
                                quoted("timezone", contact.timezone)));
  if (!text("in-common").empty() && said_tie(one_line(text("in-common"))).empty())
    found.push_back(fmt::format("{} does not complete 'I'm a fellow …', so it is left out",
                                quoted("in-common", one_line(text("in-common")))));
  if (!text("how").empty() && said_way(one_line(text("how"))).empty())
    found.push_back(fmt::format("{} does not say how, as 'by phone' does, so it is left out",
                                quoted("how", one_line(text("how")))));
  return found;
}

}  // namespace confab::core
