// SPDX-License-Identifier: MIT
#include "core/text/greeting.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/one_line.h"
#include "core/text/stripped.h"

namespace confab::core {
namespace {

using std::string_view;

// ASCII letters in lower case. A longer greeting comes before one that it begins with.
constexpr auto kGreetings = std::to_array<string_view>({"dear",
                                                        "dearest",
                                                        "my dear",
                                                        "hi",
                                                        "hello",
                                                        "hey",
                                                        "hiya",
                                                        "howdy",
                                                        "greetings",
                                                        "good morning",
                                                        "good afternoon",
                                                        "good evening",
                                                        "good day",
                                                        "liebe",
                                                        "lieber",
                                                        "hallo",
                                                        "guten tag",
                                                        "guten morgen",
                                                        "guten abend",
                                                        "moin",
                                                        "sehr geehrte",
                                                        "sehr geehrter",
                                                        "estimada",
                                                        "estimado",
                                                        "querida",
                                                        "querido",
                                                        "hola",
                                                        "buenos días",
                                                        "buenas tardes",
                                                        "cara",
                                                        "caro",
                                                        "gentile",
                                                        "egregio",
                                                        "egregia",
                                                        "ciao",
                                                        "buongiorno",
                                                        "chère",
                                                        "cher",
                                                        "bonjour",
                                                        "salut",
                                                        "bonsoir",
                                                        "prezada",
                                                        "prezado",
                                                        "olá",
                                                        "oi",
                                                        "bom dia",
                                                        "beste",
                                                        "geachte",
                                                        "kära",
                                                        "käre",
                                                        "hej",
                                                        "hei",
                                                        "kære",
                                                        "kjære",
                                                        "bästa",
                                                        "szanowna pani",
                                                        "szanowny panie",
                                                        "droga",
                                                        "drogi",
                                                        "dzień dobry",
                                                        "cześć",
                                                        "Уважаемая",
                                                        "Уважаемый",
                                                        "Дорогая",
                                                        "Дорогой",
                                                        "Здравствуйте",
                                                        "Привет",
                                                        "αγαπητέ",
                                                        "αγαπητή",
                                                        "sayın"});

// Greetings with no space between them and the name.
constexpr std::array<string_view, 5> kJoined = {"尊敬的", "亲爱的", "親愛的", "敬爱的", "敬愛的"};

constexpr std::array<string_view, 14> kHonorifics = {"先生方", "先生",   "様",   "さま", "さん",
                                                     "殿",     "女士",   "小姐", "教授", "老师",
                                                     "선생님", "교수님", "님",   "씨"};

constexpr string_view kMarks = ",:!;";

// The length of the greeting that `line` begins with.
std::optional<std::size_t> greeting_length(string_view line) {
  const auto lower = lower_ascii(line);
  std::optional<std::size_t> longest;
  for (const auto each : kGreetings) {
    const auto size = each.size();
    const bool begins = lower.starts_with(each) || line.starts_with(each);
    const bool is_whole = line.size() > size && (line[size] == ' ' || line[size] == ',');
    if (begins && is_whole && size > longest.value_or(0)) longest = size;
  }
  const auto* joined =
      std::ranges::find_if(kJoined, [&](string_view each) { return line.starts_with(each); });
  return joined == kJoined.end() ? longest : joined->size();
}

// `Rosa`, `Ms. Diaz`, `Jan van Berg`: a few words, the first and the last with a capital.
bool may_be_name(string_view text) {
  constexpr int kMostWords = 4;
  const auto first = std::ranges::find_if(text, is_letter);
  constexpr std::array<string_view, 8> kSubjects = {"I",  "I'm",  "I’m",    "It's",
                                                    "We", "This", "Thanks", "Thank"};
  const auto word = text.substr(0, text.find(' '));
  if (std::ranges::find(kSubjects, word) != kSubjects.end()) return false;
  if (first == text.end() || text.find_first_of(".?!", text.find(' ')) != string_view::npos)
    return false;
  const auto last = text.find_last_of(' ');
  const auto end = last == string_view::npos ? *first : text[std::min(last + 1, text.size() - 1)];
  return words_in(text) <= kMostWords && !is_small(*first) && !is_small(end);
}

// Removes the honorific; without one, returns nothing.
string_view before_honorific(string_view name) {
  for (const auto each : kHonorifics) {
    if (name.ends_with(each) && name.size() > each.size())
      return trimmed(name.substr(0, name.size() - each.size()));
  }
  return {};
}

Greeting with_name(string_view line, string_view name, bool is_name_only) {
  name = trimmed(name);
  const auto short_name = before_honorific(name);
  return {trimmed(line), short_name.empty() ? name : short_name, is_name_only};
}

// `Hello, Mary, …`: a comma after the greeting needs a name after it.
Greeting after_comma(string_view line, std::size_t begin) {
  const auto end = std::min(line.find_first_of(kMarks, begin + 1), line.size());
  const auto name = trimmed(line.substr(begin + 1, end - begin - 1));
  return may_be_name(name) ? with_name(line.substr(0, end), name, false) : Greeting();
}

// `Thanks Rosa, …`
std::optional<std::size_t> thanks_length(string_view line) {
  constexpr std::array<string_view, 3> kThanks = {"thanks ", "thank you ", "many thanks "};
  const auto lower = lower_ascii(line);
  const auto* found =
      std::ranges::find_if(kThanks, [&](string_view each) { return lower.starts_with(each); });
  return found == kThanks.end() ? std::nullopt : std::optional(found->size() - 1);
}

// A line that is a name and a mark, or a name with an honorific.
Greeting name_alone(string_view line) {
  constexpr std::array<string_view, 7> kEnds = {",", ":", "-", "–", "—", "!", "、"};
  auto name = line;
  for (const auto end : kEnds) {
    if (name.ends_with(end)) name = trimmed(name.substr(0, name.size() - end.size()));
  }
  constexpr std::size_t kLongest = 40;
  const bool has_honorific = name.size() <= kLongest && is_surname_first(name.substr(0, 3)) &&
                             !before_honorific(name).empty();
  if (has_honorific) return with_name(name, name, false);
  if (name.size() == line.size()) return {};
  if (name.starts_with('@')) name.remove_prefix(1);
  const bool is_word = words_in(name) == 1 && name.find(' ') == string_view::npos;
  return is_word || may_be_name(name) ? with_name(name, name, true) : Greeting();
}

}  // namespace

Greeting greeting_of(string_view text) {
  constexpr int kMostWords = 8;
  text = stripped(text);
  const auto line = trimmed(text.substr(0, text.find('\n')));
  const auto length = greeting_length(line);
  if (const auto thanks = thanks_length(line)) return after_comma(line, *thanks);
  if (!length) return name_alone(line);
  if (line[std::min(*length, line.size() - 1)] == ',') return after_comma(line, *length);
  auto end = std::min(line.find_first_of(kMarks), line.size());
  if (end == line.size() && line.ends_with(" -")) end -= 2;
  const auto greeting = line.substr(0, end);
  if (words_in(greeting) > kMostWords) return {};
  return with_name(greeting, greeting.substr(std::min(*length, end)), false);
}

string_view greeting_in(string_view text) { return greeting_of(text).line; }

bool is_surname_first(string_view text) {
  return std::ranges::any_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE3 && byte <= 0xED;
  });
}

}  // namespace confab::core
