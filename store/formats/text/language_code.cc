// SPDX-License-Identifier: MIT
#include "store/formats/text/language_code.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

struct Language {
  std::string_view name;  // folded
  std::string_view code;
};

constexpr auto kLanguages = std::to_array<Language>({
    {"english", "en"},    {"englisch", "en"},  {"anglais", "en"},     {"ingles", "en"},
    {"inglese", "en"},    {"engels", "en"},    {"german", "de"},      {"deutsch", "de"},
    {"allemand", "de"},   {"aleman", "de"},    {"tedesco", "de"},     {"duits", "de"},
    {"french", "fr"},     {"francais", "fr"},  {"franzosisch", "fr"}, {"frances", "fr"},
    {"francese", "fr"},   {"frans", "fr"},     {"spanish", "es"},     {"espanol", "es"},
    {"spanisch", "es"},   {"espagnol", "es"},  {"spagnolo", "es"},    {"spaans", "es"},
    {"castellano", "es"}, {"italian", "it"},   {"italiano", "it"},    {"italienisch", "it"},
    {"italien", "it"},    {"dutch", "nl"},     {"nederlands", "nl"},  {"niederlandisch", "nl"},
    {"portuguese", "pt"}, {"portugues", "pt"}, {"polish", "pl"},      {"polski", "pl"},
    {"swedish", "sv"},    {"svenska", "sv"},   {"danish", "da"},      {"dansk", "da"},
    {"norwegian", "nb"},  {"norsk", "nb"},     {"finnish", "fi"},     {"suomi", "fi"},
    {"czech", "cs"},      {"cestina", "cs"},   {"russian", "ru"},     {"ukrainian", "uk"},
    {"turkish", "tr"},    {"turkce", "tr"},    {"greek", "el"},       {"arabic", "ar"},
    {"hebrew", "he"},     {"hindi", "hi"},     {"japanese", "ja"},    {"chinese", "zh"},
    {"mandarin", "zh"},   {"korean", "ko"},    {"vietnamese", "vi"},  {"hungarian", "hu"},
    {"romanian", "ro"},
});

// `de`, `pt-br`, `zh-hant`.
bool is_code(std::string_view text) {
  const auto first = text.substr(0, text.find('-'));
  const bool is_plain =
      text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
  return is_plain && (first.size() == 2 || first.size() == 3) && !text.ends_with('-');
}

}  // namespace

std::string language_code(std::string_view text) {
  auto folded = core::one_line(core::fold(text));
  std::ranges::replace(folded, '_', '-');
  if (is_code(folded)) return folded;
  const auto name = folded.substr(0, folded.find_first_of(" (,"));
  const auto* found = std::ranges::find(kLanguages, name, &Language::name);
  return found == kLanguages.end() ? "" : std::string(found->code);
}

}  // namespace confab::store
