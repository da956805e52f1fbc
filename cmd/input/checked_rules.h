// SPDX-License-Identifier: MIT
// checked_rules.h: which rules and files `check` was asked to check.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "cmd/context.h"
#include "cmd/input/listed_files.h"
#include "core/notes/values/diagnostic.h"
#include "core/rule.h"

namespace confab::cmd {

using Rules = std::set<core::Rule>;

// What the user asked to check; no rules or no files mean all.
struct ToCheck {
  Rules only;
  Rules skipped;
  NamedFiles files;
  bool is_listed = false;  // even if the list is empty

  bool has_files() const { return is_listed || !files.is_empty(); }
  bool includes(const core::Diagnostic& finding) const {
    return !skipped.contains(finding.rule) && (only.empty() || only.contains(finding.rule));
  }
};

// Rules and files as typed. Errors: kUsage for a name that is neither, for a rule of `due`, and for
// a rule that is off, or both named and skipped.
core::Result<ToCheck> wanted_by(const Arguments& arguments, Context& context);

// Any rule, of `due` too. Error: kUsage.
core::Result<core::RuleInfo> typed_any_rule(const std::string& text);

inline bool is_due(const core::RuleInfo& rule) { return rule.kind == core::RuleInfo::Kind::kDue; }

}  // namespace confab::cmd
