// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/typed_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/messages/draft_choice.h"
#include "core/messages/draft_values.h"
#include "core/messages/report_values.h"
#include "core/messages/template_tags.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

bool uses_any(const std::set<std::string>& used, std::span<const std::string_view> names) {
  return std::ranges::any_of(
      names, [&](std::string_view name) { return used.contains(std::string(name)); });
}

core::Status check_has_place(const std::string& name, const std::set<std::string>& used,
                             const DraftRequest& request) {
  constexpr std::array<std::string_view, 3> kThanks = {"thanks-for", "thanks-first", "thanks-too"};
  const bool is_thanks = name == "thanks-for" && uses_any(used, kThanks);
  if (is_thanks || used.contains(name)) return core::ok();
  const auto draft = core::draft_name(request.kind);
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("--with: {} has no place for '{}'", draft, name),
      fmt::format("it uses {}", core::joined(std::vector(used.begin(), used.end()), ", ")));
}

// Refuses to propose the time that the talk is being moved from.
core::Status check_times(const std::set<std::string>& used, const DraftRequest& request,
                         const core::Moment& moment) {
  constexpr std::array<std::string_view, 3> kTimes = {"times", "slot", "slots"};
  if (request.times.empty()) return core::ok();
  if (!uses_any(used, kTimes)) {
    return core::fail(
        core::ErrorKind::kUsage,
        fmt::format("--times: {} has no place for a time", core::draft_name(request.kind)),
        "use --for propose-time");
  }
  if (request.kind != core::DraftKind::kReschedule) return core::ok();
  const auto* talk = core::talk_of(request.kind, request.contact, moment);
  if (!talk || !talk->start || std::ranges::count(request.times, *talk->start) == 0)
    return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--times: {} is when the talk is now", moment.print_start(*talk)),
                    "propose another time");
}

}  // namespace

core::Status set_typed_values(const Arguments& arguments, const DraftRequest& request,
                              const std::string& source, const core::Moment& moment,
                              core::TemplateValues& values) {
  const auto used = core::names_in_template(source);
  TRY(check_times(used, request, moment));
  for (const auto& typed : arguments.texts("with")) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos) {
      return core::fail(core::ErrorKind::kUsage, fmt::format("--with '{}' has no '='", typed),
                        "for example: --with memory='You taught me to read a strip.'");
    }
    const auto name = typed.substr(0, equals), text = typed.substr(equals + 1);
    if (name == "person" && request.kind == core::DraftKind::kReportBack)
      core::set_person(text, request.contact, moment, values);
    else
      TRY(core::set_value(values, name, text));
    TRY(check_has_place(name, used, request));
  }
  return core::ok();
}

}  // namespace confab::cmd
