// SPDX-License-Identifier: MIT
// Front matter: if both readers read something they agree, spans included; every value is in its
// span; the limits hold; and a refusal names an existing place.
#include "store/document/yaml/front_matter.h"

#include "store/document/document.h"
#include "store/document/text/plain_text.h"
#include "tests/proofs/fuzz/note_text.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Value;
using store::Frame;

void require_same_places(const Value& a, const Value& b) {
  require(a.begin == b.begin && a.end == b.end, "both readers see a value at the same bytes");
  require(a.style == b.style, "both readers see the same style");
  require(a.line == b.line && a.column == b.column, "both readers see the same line and column");
  for (std::size_t i = 0; i < a.items.size(); ++i) require_same_places(a.items[i], b.items[i]);
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    require(a.members[i].begin == b.members[i].begin, "both readers see a key at the same byte");
    require_same_places(a.members[i].value, b.members[i].value);
  }
}

// A plain or quoted value is the text between its first and its last byte.
void require_scalar_in_span(const Value& value, std::string_view written) {
  require(store::is_utf8(value.text), "a value is UTF-8");
  require(!written.empty(), "a scalar takes bytes");
  if (value.style == Value::Style::kSingleQuoted || value.style == Value::Style::kDoubleQuoted)
    return require(written.size() > 1 && written.front() == written.back(),
                   "a quoted value begins and ends with its quote");
  if (value.style == Value::Style::kPlain && written.find('\n') == std::string_view::npos)
    require_equal(written, value.text, "a plain value stands in the note letter by letter");
}

struct Bounds {
  std::size_t begin = 0;
  std::size_t end = 0;
};

void require_spans(const Value& value, Bounds bounds, std::string_view note, int depth) {
  require(depth <= store::kMaxDepth, "nesting is limited");
  require(bounds.begin <= value.begin && value.begin <= value.end && value.end <= bounds.end,
          "a value lies behind the one before it and within the one around it");
  if (value.is_scalar())
    require_scalar_in_span(value, note.substr(value.begin, value.end - value.begin));
  std::size_t at = value.begin;
  for (const auto& item : value.items) {
    require_spans(item, {at, value.end}, note, depth + 1);
    at = item.end;
  }
  for (const auto& member : value.members) {
    require(at <= member.begin && member.begin < member.value.begin,
            "a key stands before its value");
    require(value.find(member.key) == &member.value, "no key appears twice");
    require_spans(member.value, {at, value.end}, note, depth + 1);
    at = member.value.end;
  }
}

void require_place_in(std::string_view note, const core::Error& error) {
  require(error.kind == core::ErrorKind::kIncomplete && error.rule, "a refusal names its rule");
  require(!error.message.empty(), "a refusal says why");
  const auto lines = 1 + std::count(note.begin(), note.end(), '\n');
  require(error.location.line >= 1 && error.location.line <= lines && error.location.column >= 1,
          "a refusal names a place in the note");
}

// yaml-cpp cannot read a question mark in a flow collection, and drops a byte order mark.
bool is_beyond_yaml_cpp(std::string_view note) {
  return note.find('?') != std::string_view::npos ||
         note.find("\xEF\xBB\xBF") != std::string_view::npos;
}

void require_agreement(std::string_view note, const Frame& frame) {
  const auto flat = store::parse_flat(note, frame);
  const auto yaml = store::parse_yaml(note, frame);
  if (!yaml) require_place_in(note, yaml.error());
  if (flat && !yaml && !is_beyond_yaml_cpp(note))
    require_equal(yaml.error().message, "", "yaml-cpp reads what the flat reader reads");
  if (!flat || !yaml) return;
  require(*flat == *yaml, "both readers read the same");
  if (!flat->members.empty()) require_same_places(*flat, *yaml);
}

}  // namespace

void front_matter(std::string_view input) {
  const auto note = as_note(input);
  const auto document = store::parse_document(note);
  if (!document) return require_place_in(note, document.error());
  const auto& frame = document->frame;
  if (!frame.has_front_matter) return;
  require_agreement(note, frame);
  if (!document->fields.members.empty())
    require_spans(document->fields, {frame.front_begin, frame.front_end}, note, 0);
}

}  // namespace confab::fuzz
