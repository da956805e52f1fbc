// SPDX-License-Identifier: MIT
#include "core/text/entity.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace confab::core {
namespace {

using Codepoint = utf8proc_int32_t;

// Of the characters from U+00A0 to U+00FF.
constexpr Codepoint kFirstOfLatin = 0xA0;
constexpr auto kLatin = std::to_array<std::string_view>(
    {"nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
     "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
     "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
     "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
     "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
     "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
     "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
     "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
     "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
     "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
     "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"});

struct Name {
  std::string_view name;
  Codepoint codepoint;
};

constexpr auto kOthers = std::to_array<Name>({
    {"amp", 0x26},      {"lt", 0x3c},       {"gt", 0x3e},       {"quot", 0x22},
    {"apos", 0x27},     {"num", 0x23},      {"percnt", 0x25},   {"lpar", 0x28},
    {"rpar", 0x29},     {"ast", 0x2a},      {"plus", 0x2b},     {"comma", 0x2c},
    {"hyphen", 0x2010}, {"period", 0x2e},   {"sol", 0x2f},      {"colon", 0x3a},
    {"semi", 0x3b},     {"equals", 0x3d},   {"quest", 0x3f},    {"commat", 0x40},
    {"excl", 0x21},     {"dollar", 0x24},   {"lbrack", 0x5b},   {"lsqb", 0x5b},
    {"bsol", 0x5c},     {"rbrack", 0x5d},   {"rsqb", 0x5d},     {"lowbar", 0x5f},
    {"grave", 0x60},    {"vert", 0x7c},     {"AMP", 0x26},      {"LT", 0x3c},
    {"GT", 0x3e},       {"QUOT", 0x22},     {"ndash", 0x2013},  {"mdash", 0x2014},
    {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201a},  {"ldquo", 0x201c},
    {"rdquo", 0x201d},  {"bdquo", 0x201e},  {"lsaquo", 0x2039}, {"rsaquo", 0x203a},
    {"bull", 0x2022},   {"hellip", 0x2026}, {"dagger", 0x2020}, {"permil", 0x2030},
    {"prime", 0x2032},  {"euro", 0x20ac},   {"trade", 0x2122},  {"minus", 0x2212},
    {"ne", 0x2260},     {"le", 0x2264},     {"ge", 0x2265},     {"asymp", 0x2248},
    {"infin", 0x221e},  {"larr", 0x2190},   {"uarr", 0x2191},   {"rarr", 0x2192},
    {"darr", 0x2193},   {"harr", 0x2194},   {"check", 0x2713},  {"star", 0x2606},
    {"hearts", 0x2665}, {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},
    {"scaron", 0x161},  {"Yuml", 0x178},    {"Zcaron", 0x17d},  {"zcaron", 0x17e},
    {"Ccaron", 0x10c},  {"ccaron", 0x10d},  {"Cacute", 0x106},  {"cacute", 0x107},
    {"Lstrok", 0x141},  {"lstrok", 0x142},  {"nacute", 0x144},  {"sacute", 0x15b},
    {"Sacute", 0x15a},  {"zacute", 0x17a},  {"zdot", 0x17c},    {"aogon", 0x105},
    {"eogon", 0x119},   {"ecaron", 0x11b},  {"rcaron", 0x159},  {"scedil", 0x15f},
    {"gbreve", 0x11f},  {"imath", 0x131},   {"fflig", 0xfb00},  {"filig", 0xfb01},
    {"ensp", 0x2002},   {"emsp", 0x2003},   {"thinsp", 0x2009}, {"zwnj", 0x200c},
    {"zwj", 0x200d},
});

std::optional<Codepoint> codepoint_named(std::string_view name) {
  const auto latin = std::ranges::find(kLatin, name);
  if (latin != kLatin.end()) return kFirstOfLatin + static_cast<Codepoint>(latin - kLatin.begin());
  const auto other = std::ranges::find(kOthers, name, &Name::name);
  return other == kOthers.end() ? std::nullopt : std::optional(other->codepoint);
}

// `8217` and `x2019`
std::optional<Codepoint> codepoint_numbered(std::string_view number) {
  const bool is_hex = number.starts_with('x') || number.starts_with('X');
  number.remove_prefix(is_hex ? 1 : 0);
  Codepoint codepoint = 0;
  const auto* end = number.data() + number.size();
  const auto [stop, error] = std::from_chars(number.data(), end, codepoint, is_hex ? 16 : 10);
  const bool is_control = codepoint < 0x20 || (codepoint >= 0x7F && codepoint < kFirstOfLatin);
  const bool is_read = error == std::errc() && stop == end && !is_control;
  return is_read && utf8proc_codepoint_valid(codepoint) ? std::optional(codepoint) : std::nullopt;
}

std::string written(Codepoint codepoint) {
  constexpr Codepoint kNoBreakSpace = 0xA0, kNarrowNoBreakSpace = 0x202F;
  if (codepoint == kNoBreakSpace || codepoint == kNarrowNoBreakSpace) return " ";
  std::array<utf8proc_uint8_t, 4> bytes = {};
  const auto size = utf8proc_encode_char(codepoint, bytes.data());
  return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)};
}

}  // namespace

std::optional<Entity> entity_at(std::string_view text) {
  constexpr std::size_t kLongest = 10;  // `&#x10FFFF;`
  const auto end = text.substr(0, kLongest).find(';');
  if (!text.starts_with('&') || end == text.npos) return {};
  const auto name = text.substr(1, end - 1);
  const auto codepoint =
      name.starts_with('#') ? codepoint_numbered(name.substr(1)) : codepoint_named(name);
  if (!codepoint) return {};
  return Entity{written(*codepoint), end + 1};
}

}  // namespace confab::core
