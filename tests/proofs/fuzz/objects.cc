// SPDX-License-Identifier: MIT
// JSON input: what is accepted prints to JSON that is accepted as the same.
#include "cmd/output/json.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {

void objects(std::string_view text) {
  const auto read = cmd::parse_objects(std::string(text));
  if (!read) return require(!read.error().hint.empty(), "a refusal says what to write");
  for (const auto& [line, value] : *read) {
    require(line > 0 && value.is_map(), "an object begins on a line");
    const auto again = cmd::parse_objects(cmd::Json::from(value).print());
    require(again && again->size() == 1 && again->front().value == value,
            "an object reads back as it was printed");
  }
}

}  // namespace confab::fuzz
