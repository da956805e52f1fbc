// SPDX-License-Identifier: MIT
// Links in a text: each is where it says, only the name in it changes when it is updated, and
// updating it back restores every byte.
#include "core/notes/records/redirect.h"
#include "core/text/links/link_reader.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

constexpr const char* kNew = "a-name-that-nobody-has";

std::string_view written(std::string_view text, const core::TextLink& link) {
  return text.substr(link.stem_begin, link.stem_end - link.stem_begin);
}

void require_follows(std::string_view text, const std::string& stem) {
  if (text.find(kNew) != std::string_view::npos) return;
  const auto there = core::redirected(text, {{{stem, kNew}}, {}, {}});
  require(there != text, "a link follows");
  require_equal(core::redirected(there, {{{kNew, stem}}, {}, {}}), text, "and finds its way back");
}

void require_gone(std::string_view text, const std::string& stem) {
  if (stem.find(core::kSomeone) != std::string::npos) return;
  const auto gone = core::redirected(text, {{{stem, ""}}, {}, {}});
  for (const auto& link : core::links_in(gone)) {
    // A link inside the path of another link is not one that anybody meant.
    const auto all = std::string_view(gone).substr(link.begin, link.end - link.begin);
    require(link.stem() != stem || all.find(core::kSomeone) != all.npos,
            "no link is left to what is gone");
  }
}

}  // namespace

void links(std::string_view text) {
  require_equal(core::redirected(text, {}), text, "what leads nowhere else stays");
  std::size_t begin = 0;
  for (const auto& link : core::links_in(text)) {
    require(begin <= link.begin && link.begin <= link.stem_begin &&
                link.stem_begin <= link.stem_end && link.stem_end <= link.end &&
                link.end <= text.size(),
            "links stand in their order, each around its name");
    begin = link.begin;
  }
  for (const auto& link : core::links_in(text)) {
    const std::string stem(link.stem());
    if (stem.empty() || written(text, link) != stem) continue;
    require_follows(text, stem);
    require_gone(text, stem);
    return;  // the first is enough
  }
}

}  // namespace confab::fuzz
