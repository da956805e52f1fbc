// SPDX-License-Identifier: MIT
#include "cmd/resources/example.h"

#include <string>

#include "cmd/resources/resources.h"

namespace confab::cmd {
namespace {

constexpr core::Day kStoryDay(2026, 12, 1);
constexpr std::size_t kDateLength = 10;  // 2026-12-01

// Every ISO date in `text`, also in names of files, later by `days`.
std::string moved(std::string_view text, int days) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto date = core::parse_date(text.substr(at, kDateLength));
    const bool is_inside_number = at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
    if (!date || is_inside_number) {
      result += text[at++];
      continue;
    }
    result += core::print_day(date->day() + days);
    at += kDateLength;
  }
  return result;
}

}  // namespace

std::vector<core::CreateFile> example_files(core::Day today) {
  constexpr std::string_view kPrefix = "example/";
  const auto days = static_cast<int>(today - kStoryDay);
  const auto whole_weeks = days - ((days % 7) + 7) % 7;  // keeps the weekdays
  std::vector<core::CreateFile> files;
  for (const auto& each : resources()) {
    if (each.path.starts_with(kPrefix))
      files.push_back(
          {moved(each.path.substr(kPrefix.size()), whole_weeks), moved(each.bytes, whole_weeks)});
  }
  return files;
}

}  // namespace confab::cmd
