// SPDX-License-Identifier: MIT
#include "store/formats/cards/card_others.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/notes/values/typed_text.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

using std::string_view;
using Lines = std::vector<ContentLine>;

struct Property {
  string_view name;
  string_view label;
};

constexpr auto kOthers = std::to_array<Property>({
    {"X-ABDATE", "Date"},
    {"X-ABRELATEDNAMES", "Related"},
    {"X-KADDRESSBOOK-X-MANAGERSNAME", "Manager"},
    {"X-KADDRESSBOOK-X-ASSISTANTSNAME", "Assistant"},
    {"X-KADDRESSBOOK-X-SPOUSESNAME", "Spouse"},
    {"IMPP", "Chat"},
    {"X-MS-IMADDRESS", "Chat"},
    {"X-SKYPE-USERNAME", "Skype"},
    {"X-SOCIALPROFILE", "Profile"},
    {"SOCIALPROFILE", "Profile"},
    {"LANG", "Language"},
    {"TZ", "Time zone"},
    {"BDAY", "Birthday"},
});

// Read elsewhere, or about the card and the program that wrote it.
constexpr auto kNoText = std::to_array<string_view>(
    {"ADR",     "AGENT", "BEGIN", "CATEGORIES",  "CLASS", "CLIENTPIDMAP", "EMAIL",
     "END",     "FN",    "KEY",   "KIND",        "LABEL", "LOGO",         "MAILER",
     "MEMBER",  "N",     "NAME",  "NOTE",        "ORG",   "PHOTO",        "PRODID",
     "PROFILE", "REV",   "ROLE",  "SORT-STRING", "SOUND", "SOURCE",       "TEL",
     "TITLE",   "UID",   "URL",   "VERSION",     "XML",   "X-KIND",       "X-LINKEDIN"});
constexpr auto kNoTextPrefixes = std::to_array<string_view>(
    {"X-AB", "X-ADDRESSBOOKSERVER-", "X-EVOLUTION-FILE-", "X-EVOLUTION-WEBDAV-", "X-IMAGE",
     "X-KADDRESSBOOK-CRYPTO", "X-MOZILLA-", "X-MS-OL-", "X-RADICALE-", "X-SHARED-PHOTO-"});

bool is_text(string_view name) {
  const auto begins = [&](string_view prefix) { return name.starts_with(prefix); };
  if (std::ranges::find(kOthers, name, &Property::name) != kOthers.end()) return true;
  return std::ranges::find(kNoText, name) == kNoText.end() &&
         std::ranges::none_of(kNoTextPrefixes, begins);
}

// `Pronouns` for PRONOUNS, `Custom1` for X-CUSTOM1.
std::string capitalized(string_view name) {
  for (const string_view prefix :
       {"X-KADDRESSBOOK-X-", "X-KADDRESSBOOK-", "X-EVOLUTION-", "X-MS-", "X-"}) {
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
  }
  auto label = core::lower_ascii(name);
  std::ranges::replace(label, '-', ' ');
  label[0] = core::to_upper(label[0]);
  return label;
}

// What the card itself calls the line: `Assistant`, or Apple's `_$!<Anniversary>!$_`.
std::string own_label(const ContentLine& line, const Lines& card) {
  const auto is_label = [&](const ContentLine& other) {
    return other.name == "X-ABLABEL" && other.group == line.group;
  };
  const auto found = line.group.empty() ? card.end() : std::ranges::find_if(card, is_label);
  return found == card.end() ? "" : core::one_line(unescaped(found->value));
}

// The name in a label of Apple's own; empty for one that the user made up.
string_view name_in_label(string_view label) {
  constexpr string_view kBegin = "_$!<", kEnd = ">!$_";
  const bool is_apples = label.starts_with(kBegin) && label.ends_with(kEnd) &&
                         label.size() > kBegin.size() + kEnd.size();
  if (!is_apples) return {};
  return label.substr(kBegin.size(), label.size() - kBegin.size() - kEnd.size());
}

std::string text_of(const ContentLine& line) {
  const auto parts = parts_of(line.value, ';');
  std::vector<std::string> texts;
  for (const auto& part : parts) {
    if (auto text = core::one_line(part); !text.empty()) texts.push_back(std::move(text));
  }
  return core::joined(texts, ", ");
}

void add_line(std::string& lines, std::string_view label, const std::string& text) {
  if (!text.empty()) lines += fmt::format("{}{}: {}", lines.empty() ? "" : "\n", label, text);
}

// The departments of the first employer; employers after it.
void add_organization(std::string& lines, const ContentLine& line, bool is_first) {
  auto parts = parts_of(line.value, ';');
  if (!is_first) return add_line(lines, "Also at", text_of(line));
  if (!parts.empty()) parts.erase(parts.begin());
  std::erase_if(parts, [](const auto& part) { return core::one_line(part).empty(); });
  for (auto& part : parts) part = core::one_line(part);
  add_line(lines, "Department", core::joined(parts, ", "));
}

// Which kinds of lines were seen; only the first of each kind becomes a key.
struct Seen {
  bool organization = false;
  bool role = false;
  bool address = false;
  bool birthday = false;
};

// `RELATED;TYPE=friend`
std::string type_of(const ContentLine& line) {
  if (line.name != "RELATED") return "";
  const auto type = core::lower_ascii(line.parameter("TYPE"));
  return type.empty() ? "" : fmt::format(" ({})", type);
}

std::string label_for(const ContentLine& line, const Lines& card) {
  const auto own = own_label(line, card);
  const auto name = name_in_label(own);
  if (!own.empty()) return name.empty() ? own : std::string(name);
  const auto* found = std::ranges::find(kOthers, line.name, &Property::name);
  return (found == kOthers.end() ? capitalized(line.name) : std::string(found->label)) +
         type_of(line);
}

// `vnd.android.cursor.item/nickname;Addy;1;;;`
void add_android(std::string& lines, const ContentLine& line) {
  const auto parts = parts_of(line.value, ';');
  if (parts.size() < 2) return;
  const auto kind = parts[0].substr(parts[0].find('/') + 1);
  add_line(lines, capitalized(kind), core::one_line(parts[1]));
}

// A number or address whose label the user made up may be someone else's.
void add_label(std::string& lines, const ContentLine& line, const Lines& card) {
  const auto own = own_label(line, card);
  if (!own.empty() && name_in_label(own).empty()) add_line(lines, own, text_of(line));
}

bool is_zone(const ContentLine& line) {
  return line.name == "TZ" && line.value.find('/') != std::string::npos;
}

// Is the line's value in a key of the contact?
bool is_used(const ContentLine& line, const Lines& card, Seen& seen) {
  if (line.name == "BDAY") return !std::exchange(seen.birthday, true);
  if (line.name == "TZ") return std::ranges::any_of(card, is_zone);
  return !profile_in(line).empty();
}

void add(std::string& lines, const ContentLine& line, const Lines& card, Seen& seen) {
  if (line.name == "ORG") add_organization(lines, line, !std::exchange(seen.organization, true));
  if ((line.name == "TITLE" || line.name == "ROLE") && !text_of(line).empty() &&
      std::exchange(seen.role, true))
    add_line(lines, capitalized(line.name), core::one_line(unescaped(line.value)));
  if (line.name == "ADR" && std::exchange(seen.address, true))
    add_line(lines, "Another address", text_of(line));
  if (line.name == "TEL" || line.name == "EMAIL") return add_label(lines, line, card);
  if (line.name == "X-ANDROID-CUSTOM") return add_android(lines, line);
  if (is_text(line.name) && !is_used(line, card, seen))
    add_line(lines, label_for(line, card), text_of(line));
}

}  // namespace

std::string profile_in(const ContentLine& line) {
  const auto text = core::one_line(unescaped(line.value));
  if (core::fold(text).find("linkedin.com/") != std::string::npos) return text;
  if (!line.has_type("LINKEDIN")) return "";
  auto name = core::lower_ascii(line.parameter("X-USER"));
  if (name.empty()) name = text.substr(text.rfind(':') + 1);
  return core::find_profile("in/" + name).value_or("");
}

std::string other_properties(const std::vector<ContentLine>& card) {
  std::string lines;
  Seen seen;
  // A role is the TITLE, if there is one.
  for (const auto& line : card) {
    if (line.name != "ROLE") add(lines, line, card, seen);
  }
  for (const auto& line : card) {
    if (line.name == "ROLE") add(lines, line, card, seen);
  }
  return lines;
}

}  // namespace confab::store
