// SPDX-License-Identifier: MIT
#include "core/messages/unclear_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/messages/person_values.h"
#include "core/messages/said_facts.h"
#include "core/notes/values/typed_text.h"
#include "core/text/letter.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;
using Said = std::string (*)(const std::string&);

struct Place {
  string_view key;
  Said said;
  string_view fault;  // of a value that it cannot say
};

constexpr auto kPlaces = std::to_array<Place>(
    {{"call", said_call, "is not how to address them"},
     {"in-common", said_tie, "does not complete 'I'm a fellow …', as 'Purdue alum' does"},
     {"topic", said_topic, "does not complete 'a question about …'"},
     {"known-from", said_origin, "does not complete 'It's Ada from …'"},
     {"how", said_way, "does not say how, as 'by phone' does"},
     {"why", said_reason, "is not a sentence to them, as 'Your talk is why I'm writing.' is"},
     {"because", said_cause, "does not complete 'suggested I write to you because …'"}});

std::string quoted(string_view key, string_view value) {
  return fmt::format("'{}: {}'", key, value);
}

void find_several_values(const Note& note, std::vector<std::string>& found) {
  constexpr std::array<string_view, 14> kKeys = {
      "call", "formality", "why",         "in-common", "topic",    "known-from",   "kind",
      "how",  "language",  "referred-by", "because",   "relation", "may-name-you", "organization"};
  for (const auto key : kKeys) {
    const auto count = note.fields.texts_at(key).size();
    if (count > 1)
      found.push_back(fmt::format("'{}' holds {} values; a draft uses the first", key, count));
  }
}

void find_unfit(const Contact& contact, const Notebook& notebook, std::vector<std::string>& found) {
  for (const auto& [key, said, fault] : kPlaces) {
    const auto text = one_line(fact(contact, key, notebook));
    const auto plain = said_text(text, notebook);
    if (plain.empty() || !said(plain).empty()) continue;
    found.push_back(fmt::format("{} {}, so it is left out", quoted(key, text), fault));
  }
}

}  // namespace

std::vector<std::string> unclear_facts(const Contact& contact, const Moment& moment) {
  const auto& notebook = moment.notebook;
  std::vector<std::string> found;
  const auto* note = notebook.find_path(contact.path);
  if (!note) return found;
  find_several_values(*note, found);
  const auto may_name = fact(contact, "may-name-you", notebook);
  if (!may_name.empty() && !find_flag(may_name))
    found.push_back(fmt::format("{} is neither true nor false, so they are not named",
                                quoted("may-name-you", may_name)));
  if (!contact.timezone.empty() && !notebook.zones.has(contact.timezone))
    found.push_back(fmt::format("{} is not a time zone, so times are in yours",
                                quoted("timezone", contact.timezone)));
  if (is_written_to_in_english(contact, notebook)) find_unfit(contact, notebook, found);
  return found;
}

bool is_about_you(std::string_view introduction) {
  constexpr auto kFirstPerson =
      std::to_array<string_view>({"i", "im", "ive", "id", "my", "me", "we", "a", "an"});
  const auto words = compared_words(introduction);
  return words.empty() || std::ranges::any_of(words, [&](const std::string& word) {
           return std::ranges::find(kFirstPerson, word) != kFirstPerson.end();
         });
}

}  // namespace confab::core
