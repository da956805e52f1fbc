// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/draft_options.h"

#include <fmt/format.h>

#include "core/text/joined.h"
#include "core/text/spelling.h"

namespace confab::cmd {

std::vector<Option> with_draft_options(std::vector<Option> options,
                                       std::span<const core::DraftKindInfo> kinds) {
  options.push_back({.name = "--draft",
                     .arity = Arity::kFlag,
                     .help = "print a message to send, and record nothing"});
  options.push_back({.name = "--open",
                     .arity = Arity::kFlag,
                     .help = "open the draft in your mail program instead"});
  options.push_back({.name = "--eml",
                     .arity = Arity::kOptional,
                     .value = "FILE",
                     .help = "write the draft as a message file that mail programs open"});
  std::vector<std::string> names;
  for (const auto& kind : kinds) names.emplace_back(kind.name);
  options.push_back({.name = "--for",
                     .value = "KIND",
                     .help = "which draft to write (default: the most urgent)",
                     .choices = std::move(names)});
  options.push_back({.name = "--with",
                     .arity = Arity::kMany,
                     .value = "NAME=TEXT",
                     .help = "a value for this draft, such as memory='You taught me to read.'"});
  return options;
}

bool is_drafting(const Arguments& arguments) {
  return arguments.has("draft") || is_for_mail(arguments);
}

bool is_for_mail(const Arguments& arguments) {
  return arguments.has("open") || arguments.has("eml");
}

core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags) {
  if (arguments.has("open") && arguments.has("eml"))
    return core::fail(core::ErrorKind::kUsage, "--open and --eml cannot be used together");
  const auto drafting = arguments.has("open")  ? "--open"
                        : arguments.has("eml") ? "--eml"
                                               : "--draft";
  for (const auto flag : record_flags) {
    if (!arguments.has(std::string(flag))) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--{1} cannot be used with {0}", drafting, flag),
                      "record the message after you send it");
  }
  if (is_for_mail(arguments) && arguments.text("by").value_or("email") != "email")
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} works for email only", drafting),
                      fmt::format("leave out --by or {}", drafting));
  return core::ok();
}

core::Status refuse_draft_flags(const Arguments& arguments,
                                const std::vector<std::string_view>& draft_flags) {
  for (const auto flag : draft_flags) {
    const bool is_of_text = flag == "for" && arguments.has("text");
    if (!arguments.has(std::string(flag)) || is_of_text) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--{} needs --draft, --open or --eml", flag));
  }
  return core::ok();
}

core::Result<std::optional<core::DraftKind>> typed_draft_kind(const Arguments& arguments) {
  const auto text = arguments.text("for");
  if (!text) return std::nullopt;
  if (const auto kind = core::find_draft_kind(*text)) {
    const bool is_other_way = !core::draft_kind(*kind).by.empty();
    if (!is_for_mail(arguments) || !is_other_way) return kind;
    return core::fail(core::ErrorKind::kUsage, fmt::format("--for: {} is not an email", *text),
                      "use --draft to print it");
  }
  std::vector<std::string> names;
  for (const auto& kind : core::draft_kinds()) names.emplace_back(kind.name);
  return core::fail(core::ErrorKind::kUsage, fmt::format("--for: unknown draft '{}'", *text),
                    core::did_you_mean(
                        *text, names, fmt::format("the drafts are {}", core::joined(names, ", "))));
}

}  // namespace confab::cmd
