// SPDX-License-Identifier: MIT
// Filters: the tests of one key are opposites where they should be, and a filter printed and parsed
// again is the same. The input is a filter, then one text per line.
#include "core/notes/records/filter.h"
#include "core/text/fold.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Filter;
using Texts = std::vector<std::string>;
using enum Filter::Test;

bool passes(Filter filter, Filter::Test test, const Texts& texts) {
  filter.test = test;
  return core::passes(filter, texts);
}

std::string written(const Filter& filter) {
  constexpr const char* kOperators[] = {"=", "!=", ">", "<", ">=", "<="};
  if (filter.test == kIsSet) return filter.key;
  if (filter.test == kIsUnset) return "!" + filter.key;
  return filter.key + kOperators[static_cast<int>(filter.test)] + filter.value;
}

void require_opposites(const Filter& filter, const Texts& texts) {
  require(passes(filter, kIs, texts) != passes(filter, kIsNot, texts), "is, or is not");
  require(passes(filter, kIsSet, texts) != passes(filter, kIsUnset, texts), "set, or unset");
  require(!passes(filter, kAfter, texts) || passes(filter, kAtLeast, texts), "after: at least");
  require(!passes(filter, kBefore, texts) || passes(filter, kAtMost, texts), "before: at most");
}

void require_opposites_of_one(const Filter& filter, const std::string& text) {
  require(passes(filter, kBefore, {text}) != passes(filter, kAtLeast, {text}), "before, or not");
  require(passes(filter, kAfter, {text}) != passes(filter, kAtMost, {text}), "after, or not");
  if (core::fold(text) == core::fold(filter.value))
    require(passes(filter, kIs, {text}), "case and accents do not count");
}

}  // namespace

void filters(std::string_view bytes) {
  Input input(bytes);
  const auto filter = core::parse_filter(input.line());
  if (!filter)
    return require(filter.error().kind == core::ErrorKind::kUsage && !filter.error().hint.empty(),
                   "an unreadable filter says how to write one");
  const auto again = core::parse_filter(written(*filter));
  require(again && again->key == filter->key && again->test == filter->test &&
              again->value == filter->value,
          "a filter reads back as it is written");
  Texts texts;
  while (!input.is_at_end()) texts.push_back(input.line());
  require_opposites(*filter, texts);
  for (const auto& text : texts) require_opposites_of_one(*filter, text);
  require(passes(*filter, kIs, {filter->value}), "a value is itself");
}

}  // namespace confab::fuzz
