// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/links/destination.h"
#include "core/text/links/link_reader.h"

namespace confab::core {
namespace {

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == '-' || text[at - 1] == ' ';
}

// `stem` in the case of `written`, if that differs from `old_stem`.
std::string in_case_of(std::string_view written, std::string_view old_stem, std::string stem) {
  if (written == old_stem || fold_case(written) != fold_case(old_stem) || written.empty())
    return stem;
  const bool is_all_upper = std::ranges::none_of(written, is_small);
  bool is_each_word = true;
  for (std::size_t at = 0; at < written.size(); ++at)
    if (begins_word(written, at) && is_small(written[at])) is_each_word = false;
  for (std::size_t at = 0; at < stem.size(); ++at)
    if (is_all_upper || (at == 0 && is_capital(written[0])) ||
        (is_each_word && begins_word(stem, at)))
      stem[at] = to_upper(stem[at]);
  return stem;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string stem_as_written(std::string_view text, const TextLink& link, std::string_view old_stem,
                            std::string_view stem) {
  const auto written = text.substr(link.stem_begin, link.stem_end - link.stem_begin);
  auto result = in_case_of(link.stem(), old_stem, std::string(stem));
  const auto before = text.substr(link.begin, link.stem_begin - link.begin);
  const auto angle = before.rfind('<');
  const bool is_in_angles =
      angle != before.npos && (before.rfind('(') == before.npos || angle > before.rfind('('));
  if (link.form == TextLink::Form::kWikilink) return result;
  if (is_in_angles) return encoded_in_angles(result);
  return percent_encoded(result, is_ascii(written));
}

}  // namespace confab::core
