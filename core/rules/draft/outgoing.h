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
  bool asks_once = false;                 // one request is expected; otherwise at most one
  bool asks_stranger = false;             // for advice, so not for a job
  bool is_script = false;                 // to be spoken, with several turns
  bool speaks_of_others = false;          // a third person may be "she"
  bool may_attach = false;                // a résumé or file is due, or the user named one
  std::string copied = {};                // words in a row that a private note has too
  std::string copied_from = {};           // that note
  std::string_view last_text = {};        // what they were sent before
  const Interview* thanks_for = nullptr;  // the talk
  std::string_view as_sent = {};  // the body, of which `check_text` shows the rules a plain form
};

struct TextFinding {
  Rule rule;
  Severity severity;
  std::string message;
};

// In the order of the rules, without rules that the config turns off.
std::vector<TextFinding> check_text(const Outgoing& text);

// The words of the contact's `name` and `call`, longest first.
std::vector<std::string> names_of(const Contact& contact, const Notebook& notebook);

// Is one of these folded words part of one of these names? If the name has no spaces, the surname
// counts as a part.
bool has_name(const std::vector<std::string>& words, const std::vector<std::string>& names);

// `all`, `friends`: a greeting that names nobody.
bool greets_anyone(std::string_view name);

// A greeting by a name that neither their note nor that of another contact has. It may be a
// nickname, so this only warns.
std::string unknown_name_greeted(const Outgoing& text);

// The first of `phrases` in `text`, as whole words and ignoring case; empty if there is none.
std::string_view phrase_in(std::string_view text, std::span<const std::string_view> phrases);

}  // namespace confab::core
