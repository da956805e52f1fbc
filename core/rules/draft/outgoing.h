// SPDX-License-Identifier: MIT
// outgoing.h: a message about to be sent, and what is wrong with it. Pure; each rule is in the file
// named after it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/practice/moment.h"
#include "core/rule.h"

namespace confab::core {

// Holds references; must not outlive them.
struct Outgoing {
  std::string_view subject;
  std::string_view body;
  std::string_view by;  // the channel
  const Contact& contact;
  const Moment& moment;
  std::optional<int> most = {};  // words between greeting and sign-off
  bool is_linkedin_invitation = false;
  bool asks_once = false;           // one request is expected; otherwise at most one
  bool asks_stranger = false;       // for advice, so not for a job
  bool is_script = false;          // to be spoken, with several turns
  bool speaks_of_others = false;    // a third person may be "she"
  bool may_attach = false;          // something is owed or named to be attached
  std::string copied = {};          // words that a private note has in the same order
  std::string_view last_text = {};  // what they were sent before
};

struct TextFinding {
  Rule rule;
  Severity severity;
  std::string message;
};

// In the order of the rules; none of a rule that the config turns off.
std::vector<TextFinding> check_text(const Outgoing& text);

// The words by which the record names them, longest first: of `name` and `call`.
std::vector<std::string> names_of(const Contact& contact, const Notebook& notebook);

// Does `text` have one of `phrases`, as whole words and in any case? The first one found.
std::string_view phrase_in(std::string_view text, std::span<const std::string_view> phrases);

}  // namespace confab::core
