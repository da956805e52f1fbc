// SPDX-License-Identifier: MIT
// Notes of Obsidian's VCF plugin: the lines of a vCard as keys, `N.GN` and `EMAIL[HOME]`.
#include <fmt/format.h>

#include <array>
#include <map>

#include "store/document/document.h"
#include "store/formats/cards/vcard.h"
#include "store/formats/pages.h"
#include "store/formats/text/charset.h"

namespace confab::store {
namespace {

// The parts of N and ADR in the order of a vCard.
constexpr std::array<std::string_view, 5> kNameParts = {"FN", "GN", "MN", "PREFIX", "SUFFIX"};
constexpr std::array<std::string_view, 7> kAddressParts = {"PO",     "EXT",    "STREET", "LOCALITY",
                                                           "REGION", "POSTAL", "COUNTRY"};

// `ADR[HOME].STREET` is the part STREET of ADR.
struct VcfKey {
  std::string name, part;
};

VcfKey key_from(std::string_view key) {
  const auto end = key.find_first_of("[.");
  const auto dot = key.rfind('.');
  const bool has_part = dot != std::string_view::npos && key.find(']', dot) == key.npos;
  return {std::string(key.substr(0, end)), has_part ? std::string(key.substr(dot + 1)) : ""};
}

template <std::size_t N>
std::string structured(const std::map<std::string, std::string>& parts,
                       const std::array<std::string_view, N>& order) {
  std::string value;
  for (const auto name : order) {
    const auto found = parts.find(std::string(name));
    if (name != order.front()) value += ';';
    if (found != parts.end()) value += escaped(found->second);
  }
  return value;
}

std::vector<ContentLine> card_from(const core::Value& fields) {
  std::vector<ContentLine> card;
  std::map<std::string, std::map<std::string, std::string>> structures;
  for (const auto& member : fields.members) {
    const auto [name, part] = key_from(member.key);
    for (const auto& text : member.value.texts()) {
      if (part.empty())
        // Tags are a list between commas.
        card.push_back({.name = name, .value = name == "CATEGORIES" ? text : escaped(text)});
      else
        structures[name][part] = text;
    }
  }
  card.push_back({.name = "N", .value = structured(structures["N"], kNameParts)});
  card.push_back({.name = "ADR", .value = structured(structures["ADR"], kAddressParts)});
  return card;
}

bool has_vcf_keys(const core::Value& fields) {
  return fields.find("N.GN") || fields.find("N.FN") ||
         (fields.find("FN") && (fields.find("UID") || fields.find("VERSION")));
}

}  // namespace

bool is_vcf_note(std::string_view text) {
  if (!text.starts_with("---") && !text.starts_with("\xEF\xBB\xBF---")) return false;
  const auto document = parse_document(std::string(text));
  return document && has_vcf_keys(document->fields);
}

Read read_vcf_note(const ForeignFile& file, const ReadOptions&) {
  TRY_ASSIGN(const auto document, parse_document(file.bytes));
  core::Imported imported{.format = "vcf-note"};
  add_card(imported, card_from(document.fields), file.name);
  auto body = std::string_view(document.bytes).substr(document.frame.body_begin);
  body = body.substr(0, body.find_last_not_of(" \t\r\n") + 1);
  for (auto& person : imported.people) core::add_paragraph(person.note, body);
  return imported;
}

}  // namespace confab::store
