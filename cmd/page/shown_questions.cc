// SPDX-License-Identifier: MIT
#include "cmd/page/shown_questions.h"

#include <fmt/format.h>

#include "cmd/output/escape.h"
#include "cmd/resources/resources.h"
#include "store/document/markdown/body.h"

namespace confab::cmd {
namespace {

std::vector<core::BankQuestion> own_bank() {
  auto document = store::parse_document(std::string(resource("questions.md")));
  if (!document) return {};
  auto body = store::parse_body(*document);
  return body ? core::bank_questions_in(std::move(*body)) : std::vector<core::BankQuestion>();
}

}  // namespace

ShownQuestions::ShownQuestions(const Voice& voice)
    : voice_(voice),
      bank_(voice.is_redacted() ? own_bank() : std::vector<core::BankQuestion>()),
      wordings_(bank_) {}

std::string ShownQuestions::name_of(std::string_view question) {
  if (!voice_.is_redacted()) return escaped(question);
  if (const auto* entry = wordings_.find_entry(question)) return entry->text;
  const auto next = static_cast<int>(numbers_.size()) + 1;
  const auto number = numbers_.try_emplace(core::question_key(question), next).first->second;
  return fmt::format("question {}", number);
}

}  // namespace confab::cmd
