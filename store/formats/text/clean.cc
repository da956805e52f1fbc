// SPDX-License-Identifier: MIT
#include "store/formats/text/clean.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/records/schema.h"
#include "core/text/one_line.h"
#include "store/formats/text/language_code.h"

namespace confab::store {
namespace {

constexpr std::size_t kMaxField = 4096;     // bytes
constexpr std::size_t kMaxRecord = 48'000;  // bytes of all fields: front matter has 64 KiB
constexpr std::size_t kMaxNote = 1u << 20;
constexpr std::size_t kMaxKeys = 200;

// The bytes of an escape sequence at the start of `text`, with its parameters.
std::size_t sequence_length(std::string_view text) {
  if (text.size() < 2) return text.size();
  if (text[1] == ']') {  // up to a bell or a string terminator
    const auto end = text.find_first_of("\x07\x1B", 2);
    return end == std::string_view::npos ? 2 : end + (text[end] == '\x07' ? 1 : 2);
  }
  if (text[1] != '[') return 2;
  auto at = std::size_t{2};
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x40) ++at;
  return std::min(at + 1, text.size());
}

// The length of a character at the start of `text` that is invisible or changes the text direction.
std::size_t invisible_length(std::string_view text) {
  const auto byte = [&](std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
  };
  if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return 2;  // C1
  if (byte(0) == 0xD8 && byte(1) == 0x9C) return 2;                    // U+061C
  if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return 3;
  if (byte(0) != 0xE2) return 0;
  const bool is_mark = byte(1) == 0x80 && (byte(2) == 0x8B || byte(2) == 0x8E || byte(2) == 0x8F ||
                                           (byte(2) >= 0xA8 && byte(2) <= 0xAE));
  const bool is_isolate = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
  return is_mark || is_isolate ? 3 : 0;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < ' ' && c != '\t' && c != '\n') || byte == 0x7F;
}

std::string with_line_feeds(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r')
      result += text[at];
    else if (!text.substr(at + 1).starts_with('\n'))
      result += '\n';
  }
  return result;
}

// Removing one pair may join another, so repeat until none is left.
std::string without_marks(std::string text) {
  constexpr std::array<std::string_view, 4> kMarks = {"[[", "]]", "{{", "}}"};
  const auto find = [&](std::string_view mark) { return text.find(mark); };
  for (bool is_done = false; !is_done;) {
    is_done = true;
    for (const auto mark : kMarks) {
      for (auto at = find(mark); at != std::string::npos; at = find(mark)) {
        text.erase(at, mark.size());
        is_done = false;
      }
    }
  }
  return text;
}

class PersonCleaner {
 public:
  explicit PersonCleaner(core::ImportedPerson& person) : person_(person) {}

  // Empty if the person can be kept, else why not.
  std::string clean() {
    auto& members = person_.fields.members;
    for (auto& member : members) clean_member(member);
    std::erase_if(members, [](const core::Member& member) {
      return member.value.is_null() || (member.value.is_scalar() && member.value.text.empty());
    });
    auto note = without_controls(person_.note);
    if (note.size() != with_line_feeds(person_.note).size()) has_controls_ = true;
    person_.note = std::move(note);
    for (const auto& line : unfit_) core::add_paragraph(person_.note, line);
    if (members.size() > kMaxKeys) return fmt::format("has more than {} fields", kMaxKeys);
    if (size_ > kMaxRecord) return fmt::format("has more than {} bytes of fields", kMaxRecord);
    if (person_.note.size() > kMaxNote) return "its notes are larger than 1 MiB";
    return person_.name().empty() ? "no name" : "";
  }

  void warn(std::vector<std::string>& warnings) const {
    if (has_controls_)
      warnings.push_back(fmt::format("{}: control characters removed", person_.place));
    if (has_marks_)
      warnings.push_back(fmt::format("{}: brackets of links and templates removed", person_.place));
    for (const auto& line : complaints_)
      warnings.push_back(fmt::format("{}: {}; kept in the note", person_.place, line));
  }

 private:
  void clean_member(core::Member& member) {
    if (member.key == "outreach") return;
    std::vector<std::string> kept;
    for (const auto& text : member.value.texts()) {
      auto cleaned = clean_line(text);
      has_controls_ |= cleaned != core::one_line(without_marks(text));
      has_marks_ |= without_marks(text) != text;
      if (cleaned.empty()) continue;
      if (const auto code = language_code(cleaned); member.key == "language" && !code.empty())
        cleaned = code;
      if (const auto why = why_unfit(member.key, cleaned); !why.empty()) {
        complaints_.push_back(why);
        unfit_.push_back(fmt::format("{}: {}", member.key, cleaned));
        continue;
      }
      size_ += member.key.size() + cleaned.size();
      kept.push_back(std::move(cleaned));
    }
    member.value = core::Value::one_or_list(kept);
  }

  static std::string why_unfit(std::string_view key, const std::string& text) {
    if (text.size() > kMaxField) return fmt::format("{} is longer than {} bytes", key, kMaxField);
    if (key == "language" && language_code(text).empty())
      return fmt::format("'{}' is not a language that confab knows by name", text);
    const auto* field = core::find_field(core::kContact, key);
    const auto problem = field ? core::value_problem(*field, text) : std::nullopt;
    return problem ? problem->message : "";
  }

  core::ImportedPerson& person_;
  std::size_t size_ = 0;
  bool has_controls_ = false;
  bool has_marks_ = false;
  std::vector<std::string> unfit_;
  std::vector<std::string> complaints_;
};

}  // namespace

std::string without_controls(std::string_view text) {
  std::string result;
  const auto lines = with_line_feeds(text);
  for (std::string_view rest(lines); !rest.empty();) {
    auto length = rest[0] == '\x1B' ? sequence_length(rest) : invisible_length(rest);
    if (length == 0) {
      if (!is_control(rest[0])) result += rest[0];
      length = 1;
    }
    rest.remove_prefix(length);
  }
  return result;
}

std::string clean_line(const std::string& text) {
  return core::one_line(without_marks(without_controls(text)));
}

void clean(core::Imported& imported) {
  std::erase_if(imported.people, [&](core::ImportedPerson& person) {
    PersonCleaner cleaner(person);
    auto why = cleaner.clean();
    cleaner.warn(imported.warnings);
    if (why.empty()) return false;
    imported.left_out.push_back(
        {person.place, std::move(why), core::LeftOutEntry::Cause::kRefused});
    return true;
  });
  // If the note is imported whole, the text extracted from it is not needed.
  for (auto& note : imported.notes) {
    if (note.person && !PersonCleaner(*note.person).clean().empty()) note.person.reset();
  }
  for (auto& attempt : imported.attempts) {
    attempt.name = clean_line(attempt.name);
    attempt.profile = clean_line(attempt.profile);
    attempt.text = clean_line(attempt.text);
  }
}

}  // namespace confab::store
