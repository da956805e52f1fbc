// SPDX-License-Identifier: MIT
#include "store/formats/card_others.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/notes/typed_text.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

struct Property {
  std::string_view name;
  std::string_view label;
};

constexpr auto kOthers = std::to_array<Property>({
    {"NICKNAME", "Nickname"},
    {"X-NICKNAME", "Nickname"},
    {"ANNIVERSARY", "Anniversary"},
    {"X-ANNIVERSARY", "Anniversary"},
    {"X-EVOLUTION-ANNIVERSARY", "Anniversary"},
    {"X-KADDRESSBOOK-X-ANNIVERSARY", "Anniversary"},
    {"X-ABDATE", "Date"},
    {"RELATED", "Related"},
    {"X-ABRELATEDNAMES", "Related"},
    {"X-MANAGER", "Manager"},
    {"X-EVOLUTION-MANAGER", "Manager"},
    {"X-KADDRESSBOOK-X-MANAGERSNAME", "Manager"},
    {"X-ASSISTANT", "Assistant"},
    {"X-EVOLUTION-ASSISTANT", "Assistant"},
    {"X-KADDRESSBOOK-X-ASSISTANTSNAME", "Assistant"},
    {"X-SPOUSE", "Spouse"},
    {"X-EVOLUTION-SPOUSE", "Spouse"},
    {"X-KADDRESSBOOK-X-SPOUSESNAME", "Spouse"},
    {"X-KADDRESSBOOK-X-PROFESSION", "Profession"},
    {"X-CHILDREN", "Children"},
    {"IMPP", "Chat"},
    {"X-SKYPE", "Skype"},
    {"X-SKYPE-USERNAME", "Skype"},
    {"X-JABBER", "Jabber"},
    {"X-TWITTER", "Twitter"},
    {"X-SOCIALPROFILE", "Profile"},
    {"SOCIALPROFILE", "Profile"},
    {"HOBBY", "Hobby"},
    {"INTEREST", "Interest"},
    {"EXPERTISE", "Expertise"},
    {"LANG", "Language"},
});

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

// After the first of its kind.
struct Seen {
  bool organization = false;
  bool role = false;
  bool address = false;
};

void add(std::string& lines, const ContentLine& line, Seen& seen) {
  if (line.name == "ORG") add_organization(lines, line, !std::exchange(seen.organization, true));
  if ((line.name == "TITLE" || line.name == "ROLE") && std::exchange(seen.role, true))
    add_line(lines, "Role", core::one_line(unescaped(line.value)));
  if (line.name == "ADR" && std::exchange(seen.address, true))
    add_line(lines, "Another address", text_of(line));
  const auto* found = std::ranges::find(kOthers, line.name, &Property::name);
  if (found != kOthers.end() && profile_in(line).empty())
    add_line(lines, found->label, text_of(line));
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
    if (line.name != "ROLE") add(lines, line, seen);
  }
  for (const auto& line : card) {
    if (line.name == "ROLE") add(lines, line, seen);
  }
  return lines;
}

}  // namespace confab::store
