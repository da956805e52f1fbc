// SPDX-License-Identifier: MIT
// A written value reads back as the same text, in every style and place, and no YAML 1.1 reader
// would read an unquoted text as something else. The input is a style, then the text.
#include <array>

#include "core/text/fold.h"
#include "store/document/document.h"
#include "store/document/edits/edit.h"
#include "store/document/text/plain_text.h"
#include "store/document/yaml/print_value.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"
#include "tests/proofs/fuzz/typed_value.h"

namespace confab::fuzz {
namespace {

using core::Value;
using store::Context;

// Even twice in one note with every byte escaped, it fits into front matter.
constexpr std::size_t kMostBytes = 4096;

void require_reads_back(const Value& fields, const char* law) {
  const auto note = store::new_note(fields, "body\n");
  require(note.has_value(), law);
  const auto read = store::parse_document(*note);
  require(read && read->fields == fields, law);
}

// The first characters of values that PyYAML, the strictest common reader of YAML 1.1, does not
// read as text.
bool is_typed_by_yaml(std::string_view text) {
  constexpr std::array kWords = {"~", "null", "true", "false", "yes", "no", "on",    "off",
                                 "=", "<<",   ".nan", ".inf",  "y",   "n",  "+.inf", "-.inf"};
  const auto lower = core::lower_ascii(text);
  if (std::ranges::find(kWords, lower) != kWords.end()) return true;
  auto digits = text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
  if (digits.starts_with('.')) digits.remove_prefix(1);
  if (digits.empty() || digits[0] < '0' || digits[0] > '9') return false;
  return digits.find_first_not_of("0123456789_.:eE+-xabcdfABCDFTtZ ") == std::string_view::npos;
}

void check_scalar(const std::string& text, Value::Style style) {
  Value value = Value::scalar(text);
  value.style = style;
  require_reads_back(Value::map({{"key", value}}), "a value reads back as it was written");
  require_reads_back(Value::map({{"key", Value::list({value, Value::map({{"k", value}})})}}),
                     "a value in a list reads back as it was written");
  require_reads_back(Value::map({{"key", Value::map({{"k", value}, {"l", Value()}})}}),
                     "a value in a map reads back as it was written");
  const auto printed = store::print_scalar(text, style, Context::kBlock);
  require(printed.find('\n') == std::string::npos, "a scalar is one line");
  if (style == Value::Style::kAny && printed == text)
    require(!is_typed_by_yaml(text), "what a reader of YAML 1.1 gives a type is quoted");
}

}  // namespace

void value(std::string_view bytes) {
  using enum Value::Style;
  constexpr std::array kStyles = {kAny, kPlain, kSingleQuoted, kDoubleQuoted};
  Input input(bytes);
  const auto style = kStyles[input.line().size() % kStyles.size()];
  const std::string text(input.rest());
  if (!store::is_utf8(text) || text.find('\0') != std::string::npos) return;
  if (text.size() <= kMostBytes) check_scalar(text, style);
}

}  // namespace confab::fuzz
