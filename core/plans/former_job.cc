// SPDX-License-Identifier: MIT
#include "core/plans/former_job.h"

#include <algorithm>
#include <string>

#include "core/notes/values/employer.h"
#include "core/notes/values/note.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

std::string employer_in(const Value& fields) {
  const auto link = link_from(fields.text_at("organization"));
  return link.stem.empty() ? link.text : link.stem;
}

// If one of them does not say the role, the employer decides.
bool is_same_job(const Value& a, const Value& b) {
  const auto role = fold(a.text_at("role")), other = fold(b.text_at("role"));
  return is_same_company(employer_in(a), employer_in(b)) &&
         (role.empty() || other.empty() || role == other);
}

}  // namespace

bool is_former_job(const Value& fields, const Value& imported) {
  if (employer_in(imported).empty() || is_same_job(fields, imported)) return false;
  return std::ranges::any_of(fields.entries_at("was"), [&](const Value& job) {
    return !employer_in(job).empty() && is_same_job(job, imported);
  });
}

std::optional<Value> former_job(const Value& before, const Value& after, std::string_view until) {
  const auto role = before.text_at("role"), organization = before.text_at("organization");
  const bool has_left =
      !organization.empty() && !is_same_company(employer_in(before), employer_in(after));
  const bool has_new_role = !role.empty() && fold(role) != fold(after.text_at("role"));
  if (!has_left && !has_new_role) return std::nullopt;
  auto entry = Value::map({});
  for (const auto& [key, text] : {std::pair("role", role), {"organization", organization}}) {
    if (!text.empty()) entry.members.push_back({key, Value::scalar(std::string(text))});
  }
  entry.members.push_back({"until", Value::bare(std::string(until))});
  return entry;
}

}  // namespace confab::core
