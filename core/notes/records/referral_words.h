// SPDX-License-Identifier: MIT
// referral_words.h: words that people write instead of names, in `referrals`, `referred-by` and
// `to`.
#pragma once

#include <string_view>

namespace confab::core {

// Words that leave it open whether anyone was named: `TBD`, `not yet`, a check box's `false`.
bool leaves_referrals_open(std::string_view text);

// A sentence in place of a name, which leaves it open too: `she will ask around`.
bool is_sentence(std::string_view text);

// Words that say that nobody was named: `none`, `n/a`, `nobody, sadly`, `none (asked twice)`.
bool says_nobody(std::string_view text);

// `Jean Sammet and Bob Dole`, `Jean Sammet, Bob Dole`: several people in one value.
bool names_several(std::string_view text);

// `Eve Sato` in `Eve Sato (Acme)` and `Eve Sato - recruiter`.
std::string_view name_before_remark(std::string_view name);

// Words that are not names: those above, and `not-asked`.
bool names_nobody(std::string_view text);

// Words for everyone in a talk: `everyone`, `both`.
bool names_everyone(std::string_view text);

}  // namespace confab::core
