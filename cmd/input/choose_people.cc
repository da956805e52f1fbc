// SPDX-License-Identifier: MIT
#include "cmd/input/choose_people.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/prompt.h"
#include "core/text/character.h"
#include "core/text/one_line.h"

namespace confab::cmd {
namespace {

// The positions in `answer`, like `1 4-7`; those beyond `count` are left out.
std::vector<std::size_t> positions(const std::string& answer, std::size_t count) {
  std::vector<std::size_t> result;
  for (std::size_t at = 0; at < answer.size();) {
    const auto number = [&] {
      std::size_t value = 0;
      while (at < answer.size() && core::is_digit(answer[at]))
        value = std::min<std::size_t>(value * 10 + static_cast<std::size_t>(answer[at++] - '0'),
                                      count + 1);
      return value;
    };
    const auto first = number();
    auto last = first;
    if (at < answer.size() && answer[at] == '-') {
      ++at;
      last = number();
    }
    for (auto i = std::max<std::size_t>(first, 1); i <= std::min(last, count); ++i)
      result.push_back(i - 1);
    while (at < answer.size() && (answer[at] < '0' || answer[at] > '9')) ++at;
  }
  return result;
}

// Asks again after a name or another word. Empty for nobody.
std::string ask_for_numbers(Context& context) {
  while (const auto answer = ask("Which of them? (numbers, like 1 4-7)", context)) {
    if (core::trimmed(*answer).empty() || answer->find_first_of("0123456789") != answer->npos)
      return *answer;
    context.out().warning(fmt::format("'{}' has no number", *answer));
  }
  return "";
}

}  // namespace

core::Status choose_people(core::Imported& imported, Context& context) {
  if (!context.may_ask())
    return core::fail(core::ErrorKind::kUsage, "--choose needs a terminal",
                      "import with --as list, then 'confab add-contact --from-list NAME'");
  std::vector<Row> rows;
  for (std::size_t i = 0; i < imported.people.size(); ++i) {
    const auto& person = imported.people[i];
    rows.push_back({{fmt::format("{}", i + 1), Style::kBold},
                    {std::string(person.name())},
                    {std::string(person.fields.text_at("organization"))},
                    {std::string(person.fields.text_at("role"))}});
  }
  context.out().table(rows);
  const auto answer = ask_for_numbers(context);
  std::vector<core::ImportedPerson> chosen;
  for (const auto i : positions(answer, imported.people.size()))
    chosen.push_back(std::move(imported.people[i]));
  imported.people = std::move(chosen);
  return core::ok();
}

}  // namespace confab::cmd
