// SPDX-License-Identifier: MIT
#include "cmd/output/findings.h"

#include <fmt/format.h>

#include <string_view>

#include "core/rule.h"

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

void print_finding(const core::Diagnostic& finding, core::Severity severity, Output& out) {
  const auto& place = finding.location;
  out.line({{fmt::format("{}:{}:{}: ", place.path, place.line, place.column), Style::kBold},
            {fmt::format("{}: ", core::severity_name(severity)), style_of(severity)},
            {fmt::format("{} [{}]", finding.message, core::rule_info(finding.rule).id)}});
}

void print_annotation(const core::Diagnostic& finding, core::Severity severity,
                      const std::string& folder, Output& out) {
  const auto& place = finding.location;
  out.line(fmt::format("::{} file={},line={},col={},title={}::{}", level_of(severity),
                       property(place.path.starts_with('/') ? place.path : folder + place.path),
                       place.line, place.column, core::rule_info(finding.rule).id,
                       message_of(finding.message)));
}

Json finding_object(const core::Diagnostic& finding, core::Severity severity) {
  return Json::Object{{"path", finding.location.path},
                      {"line", finding.location.line},
                      {"column", finding.location.column},
                      {"severity", core::severity_name(severity)},
                      {"rule", core::rule_info(finding.rule).id},
                      {"message", finding.message},
                      {"fix", core::rule_info(finding.rule).fix}};
}

}  // namespace confab::cmd
