// SPDX-License-Identifier: MIT
// answer.h: answers for programs. A command provides its items once, as JSON objects. They are
// printed here in the requested form.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/line/command.h"
#include "cmd/output/json.h"

namespace confab::cmd {

// The name and version of an answer, and the keys of its items in order (docs/json.md). The first
// key identifies the item; new keys come last, and none is ever removed.
struct Schema {
  std::string_view name;  // "confab.due/1"
  std::vector<std::string_view> keys;
};

// --json, --jsonl or --plain, of which fields, and -z.
struct Form {
  enum class Kind { kText, kJson, kJsonLines, kPlain };
  Kind kind = Kind::kText;
  std::vector<std::string> fields;  // empty: all
  char end = '\n';                  // of a record
};

// Error: kUsage if options exclude each other.
core::Result<Form> parse_form(const Arguments& arguments);

// Error: kUsage if the user asked for a field that `schema` does not have.
core::Status check_fields(const Form& form, const Schema& schema);

// REQUIRES: each item is an object with the keys of `schema`; the form is not kText, and has passed
// check_fields.
std::string print_answer(const Schema& schema, Json::Array items, const Form& form);

}  // namespace confab::cmd
