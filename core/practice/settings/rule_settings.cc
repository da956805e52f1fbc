// SPDX-License-Identifier: MIT
#include "core/practice/settings/rule_settings.h"

#include "core/practice/settings/config.h"

namespace confab::core {

std::vector<std::string_view> settings_of(const RuleInfo& rule) {
  std::vector<std::string_view> keys;
  auto text = rule.sentence;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{')) {
    text.remove_prefix(open + 1);
    const auto key = text.substr(0, text.find('}'));
    if (find_setting(key)) keys.push_back(key);
  }
  for (auto rest = rule.settings; !rest.empty();) {
    const auto key = rest.substr(0, rest.find(' '));
    keys.push_back(key);
    rest.remove_prefix(key.size());
    if (!rest.empty()) rest.remove_prefix(1);
  }
  return keys;
}

}  // namespace confab::core
