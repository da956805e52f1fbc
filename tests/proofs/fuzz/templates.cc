// SPDX-License-Identifier: MIT
// Templates: their output is bounded, a text without tags is unchanged, a value appears as it is,
// and a draft adds nothing to its template's output. The input is one `name=value` or `name+=item`
// per line up to a line `%`, then a template.
#include <algorithm>

#include "core/messages/draft.h"
#include "store/notebook/template.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"
#include "tests/proofs/fuzz/typed_value.h"

namespace confab::fuzz {
namespace {

using core::TemplateValues;

TemplateValues values_from(std::string_view lines) {
  TemplateValues values;
  for (Input input(lines); !input.is_at_end();) {
    const auto line = input.line();
    const auto equals = line.find('=');
    if (equals == std::string::npos) continue;
    const auto text = unescaped(line.substr(equals + 1));
    if (equals == 0 || line[equals - 1] != '+') {
      values[line.substr(0, equals)] = text;
      continue;
    }
    auto& list = values[line.substr(0, equals - 1)];
    if (!std::holds_alternative<std::vector<std::string>>(list)) list = std::vector<std::string>();
    std::get<std::vector<std::string>>(list).push_back(text);
  }
  return values;
}

// A name as in a tag, without any marks.
bool is_plain_name(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

void require_value_stands(const TemplateValues& values) {
  for (const auto& [name, value] : values) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text || text->empty() || !is_plain_name(name)) continue;
    const auto shown = store::render_template("a {{" + name + "}} b", values);
    require(shown.has_value(), "a known name is replaced");
    return require_equal(*shown, "a " + *text + " b", "a value stands as it is");
  }
}

void check_draft(const std::string& text) {
  for (const auto kind : {core::DraftKind::kFollowUp, core::DraftKind::kLinkedinInvitation}) {
    const auto draft = core::draft_from(kind, text, "email");
    require(draft.subject.find('\n') == std::string::npos, "a subject is one line");
    require(draft.body.size() <= text.size(), "a draft adds nothing to its template");
    const auto measure = core::measure_draft(draft, {});
    require(measure.words >= 0 && measure.characters >= 0 &&
                static_cast<std::size_t>(measure.characters) <= draft.body.size() &&
                static_cast<std::size_t>(measure.words) <= (draft.body.size() + 1) / 2,
            "no draft has more words or characters than bytes");
  }
}

}  // namespace

void templates(std::string_view bytes) {
  Input input(bytes);
  const auto values = values_from(input.part());
  const std::string text(input.rest());
  const auto made = store::render_template(text, values);
  if (!made)
    return require(made.error().kind == core::ErrorKind::kUsage && !made.error().message.empty(),
                   "a template that is refused says why");
  require(made->size() <= 1u << 20, "what a template makes is bounded");
  if (text.find("{{") == std::string::npos)
    require_equal(*made, text, "a text without tags is itself");
  require_value_stands(values);
  check_draft(*made);
}

}  // namespace confab::fuzz
