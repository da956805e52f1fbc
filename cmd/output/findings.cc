// SPDX-License-Identifier: MIT
#include "cmd/output/findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "core/rule.h"
#include "core/text/counted.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

Style style_of(core::Severity severity) {
  if (severity == core::Severity::kError) return Style::kRed;
  return severity == core::Severity::kWarning ? Style::kYellow : Style::kDim;
}

// Escapes what would end a GitHub message or one of its properties.
std::string percent_encoded(std::string_view text, std::string_view characters) {
  std::string result;
  for (const char c : text) {
    if (characters.find(c) == std::string_view::npos)
      result += c;
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

std::string message_of(std::string_view text) { return percent_encoded(text, "%\r\n"); }
std::string property(std::string_view text) { return percent_encoded(text, "%\r\n:,"); }

std::string_view level_of(core::Severity severity) {
  return severity == core::Severity::kInfo ? "notice" : core::severity_name(severity);
}

}  // namespace

void print_finding(const Finding& finding, Output& out) {
  const auto& place = finding.what.location;
  out.line(
      {{fmt::format("{}:{}:{}: ", place.path, place.line, finding.columns.characters.begin),
        Style::kBold},
       {fmt::format("{}: ", core::severity_name(finding.severity)), style_of(finding.severity)},
       {fmt::format("{} [{}]", finding.what.message, core::rule_info(finding.what.rule).id)}});
}

void print_annotation(const Finding& finding, const std::string& folder, Output& out) {
  const auto& place = finding.what.location;
  const auto& columns = finding.columns.characters;
  out.line(fmt::format("::{} file={},line={},col={},endColumn={},title={}::{}",
                       level_of(finding.severity),
                       property(place.path.starts_with('/') ? place.path : folder + place.path),
                       place.line, columns.begin, columns.end,
                       core::rule_info(finding.what.rule).id, message_of(finding.what.message)));
}

Json finding_object(const Finding& finding) {
  const auto& [characters, bytes, utf16] = finding.columns;
  const auto& rule = core::rule_info(finding.what.rule);
  return Json::Object{{"path", finding.what.location.path},
                      {"line", finding.what.location.line},
                      {"column", characters.begin},
                      {"end-column", characters.end},
                      {"byte-column", bytes.begin},
                      {"end-byte-column", bytes.end},
                      {"utf16-column", utf16.begin},
                      {"end-utf16-column", utf16.end},
                      {"severity", core::severity_name(finding.severity)},
                      {"rule", rule.id},
                      {"message", finding.what.message},
                      {"fix", rule.fix}};
}

std::string summary_of(const std::vector<Finding>& findings) {
  std::vector<std::string> parts;
  for (const auto severity :
       {core::Severity::kError, core::Severity::kWarning, core::Severity::kInfo}) {
    const auto count = std::ranges::count(findings, severity, &Finding::severity);
    const bool has_plural = severity != core::Severity::kInfo;
    const auto name = core::severity_name(severity);
    if (count > 0)
      parts.push_back(has_plural ? core::counted(count, name) : fmt::format("{} {}", count, name));
  }
  std::set<std::string_view> notes;
  for (const auto& finding : findings) notes.insert(finding.what.location.path);
  return fmt::format("{} in {}", core::joined(parts, ", "), core::counted(notes.size(), "note"));
}

}  // namespace confab::cmd
