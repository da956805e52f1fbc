// SPDX-License-Identifier: MIT
#include "core/notes/values/profile_slug.h"

#include "core/text/fold.h"
#include "core/text/links/hex_escapes.h"

namespace confab::core {
namespace {

constexpr std::string_view kSite = "linkedin.com";

// An address without its scheme, `www.` and what comes after the path.
std::string bare(std::string_view address) {
  auto text = fold(hex_unescaped(fold(address), '%'));
  text = text.substr(0, text.find_first_of("?#"));
  if (const auto at = text.find("://"); at != std::string::npos) text.erase(0, at + 3);
  if (text.starts_with("www.")) text.erase(0, 4);
  while (text.ends_with('/')) text.pop_back();
  return text;
}

}  // namespace

bool is_at_linkedin(std::string_view address) {
  const auto text = bare(address);
  const auto site = std::string_view(text).substr(0, text.find('/'));
  return site == kSite || site.ends_with(".linkedin.com");
}

std::string profile_slug(std::string_view address) {
  const auto text = bare(address);
  if (!is_at_linkedin(address)) return text;
  for (const std::string_view folder : {"linkedin.com/in/", "linkedin.com/pub/"}) {
    const auto at = text.find(folder);
    if (at == std::string::npos) continue;
    const auto name = text.substr(at + folder.size());
    return name.substr(0, name.find('/'));
  }
  return "";
}

}  // namespace confab::core
