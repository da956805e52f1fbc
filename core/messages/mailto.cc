// SPDX-License-Identifier: MIT
#include "core/messages/mailto.h"

#include <absl/strings/str_replace.h>
#include <fmt/format.h>

#include "core/notes/records/schema.h"
#include "core/notes/values/typed_text.h"
#include "core/text/links/hex_escapes.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

std::string encoded(std::string_view text) {
  return absl::StrReplaceAll(url_encoded(text), {{"%0A", "%0D%0A"}});
}

}  // namespace

Result<std::string> mailto_link(std::string_view address, std::string_view subject,
                                std::string_view body, std::string_view blind_copy) {
  const auto problem_of = [](std::string_view each) {
    return value_problem(*find_field(kContact, "email"), each);
  };
  auto problem = problem_of(address);
  if (!problem && !blind_copy.empty()) problem = problem_of(blind_copy);
  if (problem) return fail(ErrorKind::kRefused, problem->message, "correct it in the note");
  const auto plain = find_email(address).value();
  const auto at = plain.rfind('@');
  const auto copy =
      blind_copy.empty() ? "" : "bcc=" + encoded(find_email(blind_copy).value()) + "&";
  return fmt::format("mailto:{}@{}?{}subject={}&body={}", encoded(plain.substr(0, at)),
                     encoded(plain.substr(at + 1)), copy, encoded(one_line(subject)),
                     encoded(body));
}

}  // namespace confab::core
