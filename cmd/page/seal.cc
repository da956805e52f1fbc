// SPDX-License-Identifier: MIT
#include "cmd/page/seal.h"

#include <fmt/format.h>

#include "core/text/keyed_hash.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kBegin = "<!-- checksum ";

std::string seal_of(std::string_view rest) {
  return fmt::format("{}{} -->", kBegin, core::sha256(rest).substr(0, 16));
}

}  // namespace

std::string sealed(std::string_view page, std::string_view head) {
  const auto rest = page.substr(head.size());
  return fmt::format("{}{}\n{}", head, seal_of(rest), rest);
}

bool is_as_sealed(std::string_view page, std::string_view head) {
  auto rest = page.substr(head.size());
  if (!rest.starts_with(kBegin)) return true;
  const auto seal = core::take_line(rest);
  return seal == seal_of(rest);
}

}  // namespace confab::cmd
