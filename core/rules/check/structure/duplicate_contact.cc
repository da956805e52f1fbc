// SPDX-License-Identifier: MIT
// duplicate-contact: two contacts share an address, or two organizations a name. Two people may
// share a name, and two parts of a company a website, so those do not count.
#include "core/notes/records/identity.h"
#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"
#include "core/rules/check/original.h"
#include "core/rules/check/structure/unique.h"
#include "core/rules/row.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

constexpr std::string_view kName = "name:";

std::vector<std::string> keys_of(const Note& note, const Notebook& notebook) {
  const bool is_organization = note.type == kOrganization;
  if ((!is_organization && note.type != kContact) || find_original(note, notebook)) return {};
  auto identities = identities_of(note.type, note.fields);
  std::erase_if(identities, [&](const std::string& each) {
    return each.starts_with(kName) != is_organization;
  });
  return identities;
}

// A name as the note spells it.
std::string spelled(std::string_view folded, const Note& note) {
  for (const auto* key : {"name", "aliases"}) {
    for (auto& text : note.fields.texts_at(key)) {
      if (fold(text) == folded) return text;
    }
  }
  return std::string(folded);
}

// Two files with the same name are reported by other rules (duplicate-stem, name-collision).
std::string shared(const std::string& key, const Note& note, const Note& first) {
  if (fold_case(note.stem()) == fold_case(first.stem())) return "";
  const auto value = key.substr(key.find(':') + 1);
  return key.starts_with(kName)
             ? fmt::format("'{}' is also a name of {}", spelled(value, note), first.path)
             : fmt::format("'{}' is also in {}", value, first.path);
}

void find_duplicate_contact(const Situation& in) {
  const auto keys = [&](const Note& note) { return keys_of(note, in.notebook); };
  check_unique(Rule::kDuplicateContact, keys, shared, in);
}

}  // namespace

template <>
const RuleRow& row<Rule::kDuplicateContact>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "duplicate-contact",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence =
                  "two contacts share an email address or a profile, or two organizations a "
                  "name or alias",
              .fix = "if they are one, merge them with 'confab merge'; otherwise, change one",
              .source = kFormat,
          },
      .find = find_duplicate_contact,
  };
  return kRow;
}

}  // namespace confab::core
