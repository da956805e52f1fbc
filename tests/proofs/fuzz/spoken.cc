// SPDX-License-Identifier: MIT
// Spoken text: adding a word never makes a text shorter, numbers have the right length, and a
// promise printed and parsed again is the same. The input is any text.
#include "core/notes/body/promise.h"
#include "core/spoken/markup.h"
#include "core/spoken/number.h"
#include "core/spoken/words.h"
#include "core/text/placeholder.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

void check_words(std::string_view text) {
  const auto words = core::spoken_words(text);
  require(words >= 0, "no text takes less than no time");
  require(core::spoken_words("word\n\n" + std::string(text)) == words + 1, "a word takes its time");
  require(static_cast<std::size_t>(words) <= 20 * text.size(), "no byte takes for ever");
}

void check_number(std::string_view text) {
  const auto digit = text.find_first_of("0123456789");
  if (digit == std::string_view::npos) return;
  const auto rest = text.substr(digit);
  const auto number = core::spoken_number(rest);
  require(number.length > 0 && number.length <= rest.size(), "a number lies in its text");
  require(number.words > 0, "a number is said");
}

void check_promise(std::string_view written) {
  const auto promise = core::promise_from(written);
  // Markup is not written back.
  const bool is_plain = written.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789 :()-.") ==
                        std::string_view::npos;
  if (!promise || !is_plain) return;
  const auto who = promise->by == core::Promise::By::kMe ? "me: " : "them: ";
  const auto when = promise->date ? " (" + core::print_date(*promise->date) + ")" : "";
  const auto again = core::promise_from(who + promise->text + when);
  require(again && again->by == promise->by && again->date == promise->date,
          "a promise reads back as it is written");
  require(promise->date || again->text == promise->text, "and so does its text");
}

void check_placeholders(std::string_view text) {
  std::size_t at = 0;
  for (const auto& each : core::placeholders_in(text)) {
    require(each.offset >= at && each.offset < text.size(), "placeholders follow one another");
    require(text[each.offset] == '[' || text[each.offset] == '{', "a placeholder has brackets");
    at = each.offset + 1;
  }
}

}  // namespace

void spoken(std::string_view text) {
  check_words(text);
  check_number(text);
  check_promise(Input(text).line());
  check_placeholders(text);
}

}  // namespace confab::fuzz
