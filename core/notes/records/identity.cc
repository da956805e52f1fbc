// SPDX-License-Identifier: MIT
#include "core/notes/records/identity.h"

#include <algorithm>

#include "core/notes/body/plain_value.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/person_name.h"
#include "core/notes/values/profile_slug.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// An address without its scheme, `www.` and last slash.
std::string address(std::string_view text) {
  auto result = fold(text);
  for (const std::string_view prefix : {"https://", "http://", "www."}) {
    if (result.starts_with(prefix)) result.erase(0, prefix.size());
  }
  while (result.ends_with('/')) result.pop_back();
  return result;
}

// Empty if it is not an address: two notes that say `none` share nothing.
std::string email(std::string_view text) { return fold(find_email(text).value_or("")); }

std::string name(std::string_view text) { return name_in_order(fold(person_name(text))); }

// Empty if it is not a profile, or if it is a LinkedIn address that belongs to nobody.
std::string profile(std::string_view text) {
  const auto url = find_profile(text).value_or("");
  if (!is_at_linkedin(url)) return address(url);
  const auto slug = profile_slug(url);
  return slug.empty() ? "" : "linkedin.com/in/" + slug;
}

}  // namespace

std::vector<std::string> identities_of(std::string_view type, const Value& fields) {
  std::vector<std::string> result;
  const auto add = [&](std::string_view key, const std::string& kind, auto spell) {
    for (const auto& text : fields.texts_at(key)) {
      const auto spelled = spell(text);
      if (!spelled.empty()) result.push_back(kind + spelled);
    }
  };
  if (type == kContact) add("name", "name:", name);
  if (type == kOrganization) add("name", "name:", fold);
  if (type == kContact) {
    add("email", "email:", email);
    add("linkedin", "address:", profile);
  }
  if (type == kOrganization) {
    add("aliases", "name:", fold);
    add("website", "address:", address);
  }
  return result;
}

}  // namespace confab::core
