// SPDX-License-Identifier: MIT
#include "core/plans/reach.h"

#include <fmt/format.h>

#include "core/text/fit.h"

namespace confab::core {
namespace {

std::vector<OpenPromise> open_promises(const Contact& contact, const Notebook& notebook) {
  std::vector<OpenPromise> result;
  for (const auto* interview : notebook.interviews_with(contact)) {
    for (const auto& promise : interview->promises) {
      if (!promise.is_kept) result.push_back({interview, &promise});
    }
  }
  return result;
}

}  // namespace

Plan record_attempt(const Contact& contact, const Attempt& attempt) {
  const auto summary = fmt::format("outreach + {} {} {}", print_date(attempt.date), attempt.by,
                                   outcome_name(attempt.outcome));
  return {{{EditNote{contact.path, {AppendItem{"outreach", entry_from(attempt)}}}, summary}}};
}

Result<OpenPromise> open_promise(const Contact& contact, const Notebook& notebook,
                                 std::string_view text) {
  const auto open = open_promises(contact, notebook);
  std::vector<std::string> texts;
  for (const auto& each : open) texts.push_back(each.promise->text);
  const auto found = best_fits(texts, text);
  if (found.size() == 1) return open[found.front()];
  std::string list = open.empty() ? "no promise is open" : "open promises:";
  for (const auto& each : texts) list += "\n  " + each;
  return fail(
      ErrorKind::kUsage,
      fmt::format("'{}' matches {} with {}", text,
                  found.empty() ? "no open promise" : "more than one open promise", contact.name),
      list);
}

Step keep(const OpenPromise& open) {
  return {EditNote{open.interview->path, {TickTask{open.promise->written}}},
          fmt::format("kept: {}", open.promise->text)};
}

}  // namespace confab::core
