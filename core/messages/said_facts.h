// SPDX-License-Identifier: MIT
// said_facts.h: facts of a contact's note in the form that the sentences of drafts need. People
// write `about looms` for `topic` and `a Purdue alum` for `in-common`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// `text` on one line, without remarks in parentheses, and with each link replaced by its text or
// the name of its note.
std::string said_text(std::string_view text, const Notebook& notebook);

// The value of that key in the contact's note; of several, the first. Empty if there is none.
std::string_view fact(const Contact& contact, std::string_view key, const Notebook& notebook);

// The text that completes "Dear …", "I'm a fellow …", "a question about …", "looking into …",
// "what … looks for", "It's Ada from …", "to talk …", "suggested I write to you because …". Empty
// if it cannot.
std::string said_call(const std::string& call);
std::string said_tie(const std::string& in_common);
std::string said_topic(const std::string& topic);
std::string said_career(const std::string& career);
std::string said_organization(const std::string& name);
std::string said_origin(const std::string& known_from);
std::string said_way(const std::string& how);
std::string said_cause(const std::string& because);
std::string said_headline(const std::string& headline);

// `why`, the first sentence of a letter. Words without a verb become "I'm writing because of …".
// Empty if it is not said to the reader: `knows everyone`.
std::string said_reason(const std::string& why);

// Are their drafts in English? The sentences above are.
bool is_written_to_in_english(const Contact& contact, const Notebook& notebook);

}  // namespace confab::core
