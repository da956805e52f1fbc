// SPDX-License-Identifier: MIT
#include "store/formats/reader/person_fields.h"

#include <algorithm>

#include "core/notes/values/profile_slug.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

bool has_prefix(std::string_view text, std::string_view prefix) {
  return core::lower_ascii(text.substr(0, prefix.size())) == prefix;
}

// Has `text` the digits of a whole phone number?
bool is_number(std::string_view text) {
  constexpr std::ptrdiff_t kFewestDigits = 7;
  return std::ranges::count_if(text, core::is_digit) >= kFewestDigits;
}

// Is it an address of another kind, like `ftp://` or `javascript:`?
bool has_other_scheme(std::string_view url) {
  const auto scheme = core::lower_ascii(url.substr(0, url.find(':')));
  return scheme.size() < url.size() && scheme != "http" && scheme != "https" &&
         scheme.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
}

// Of several, the first is the person's; the others are kept as text.
void add_website(core::ImportedPerson& person, const std::string& url) {
  const auto there = person.fields.text_at("website");
  if (there.empty() && !has_other_scheme(url)) return core::set_text(person.fields, "website", url);
  if (core::profile_slug(there) != core::profile_slug(url))
    core::add_paragraph(person.note, "Website: " + url);
}

}  // namespace

void add_email(core::ImportedPerson& person, std::string_view text) {
  auto email = core::one_line(text);
  const auto open = email.rfind('<');
  const auto close = email.rfind('>');
  if (open != std::string::npos && close != std::string::npos && close > open)
    email = email.substr(open + 1, close - open - 1);
  if (has_prefix(email, "mailto:")) email.erase(0, 7);
  for (const auto& there : person.fields.texts_at("email")) {
    if (core::fold(there) == core::fold(email)) return;
  }
  core::add_text(person.fields, "email", email);
}

void add_phone(core::ImportedPerson& person, std::string_view text) {
  auto phone = core::one_line(text);
  if (has_prefix(phone, "tel:")) {
    phone.erase(0, 4);
    const auto parameters = phone.find(';');
    const auto extension = core::lower_ascii(phone).find(";ext=");
    std::string ext;
    if (extension != std::string::npos) ext = phone.substr(extension + 5);
    ext = ext.substr(0, ext.find(';'));
    phone = phone.substr(0, parameters);
    if (!ext.empty()) phone += " ext. " + ext;
  }
  core::add_text(person.fields, "phone", phone);
}

void add_phones(core::ImportedPerson& person, std::string_view text) {
  for (const std::string_view separator : {" / ", ", ", " or "}) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) continue;
    const auto rest = text.substr(at + separator.size());
    // A space may be around a slash inside a number.
    if (!is_number(text.substr(0, at)) || !is_number(rest)) continue;
    add_phone(person, text.substr(0, at));
    return add_phones(person, rest);
  }
  add_phone(person, text);
}

void add_url(core::ImportedPerson& person, std::string_view text) {
  auto url = core::one_line(text);
  if (url.empty()) return;
  const auto slug = core::profile_slug(url);
  if (!core::is_at_linkedin(url) || slug.empty()) return add_website(person, url);
  const auto lower = core::lower_ascii(url);
  if (lower.find("://") == std::string::npos)
    url = (lower.starts_with("linkedin") ? "https://www." : "https://") + url;
  for (const auto& there : person.fields.texts_at("linkedin")) {
    if (core::profile_slug(there) == slug) return;
  }
  core::add_text(person.fields, "linkedin", url);
}

void add_attempt(core::ImportedPerson& person, core::Value entry) {
  auto& members = person.fields.members;
  auto* log = person.fields.find("outreach");
  if (!log) return members.push_back({"outreach", core::Value::list({std::move(entry)})});
  const auto later = std::ranges::find_if(log->items, [&](const core::Value& each) {
    return each.text_at("date") > entry.text_at("date");
  });
  log->items.insert(later, std::move(entry));
}

bool is_no_name(std::string_view name) {
  const bool is_address =
      name.find('@') != std::string_view::npos && name.find(' ') == std::string_view::npos;
  const auto is_number_part = [](char c) {
    return std::string_view("0123456789+()-./ ").find(c) != std::string_view::npos;
  };
  return is_address || std::ranges::all_of(name, is_number_part);
}

std::vector<std::string> pieces_between(std::string_view text, std::string_view separators) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    const auto piece = text.substr(0, text.find_first_of(separators));
    text.remove_prefix(std::min(piece.size() + 1, text.size()));
    if (auto line = core::one_line(piece); !line.empty()) pieces.push_back(std::move(line));
  }
  return pieces;
}

std::string full_name(const std::vector<std::string>& names) {
  std::string result;
  for (const auto& name : names) {
    const auto line = core::one_line(name);
    if (!line.empty()) result += (result.empty() ? "" : " ") + line;
  }
  return result;
}

}  // namespace confab::store
