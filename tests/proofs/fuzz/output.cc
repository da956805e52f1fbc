// SPDX-License-Identifier: MIT
// Output: no byte that could control a terminal, no broken UTF-8, cells of the requested width,
// JSON that another parser reads back, words that a shell reads back. The input is any bytes, which
// are tried as front matter too.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cmd/output/escape.h"
#include "cmd/output/json.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"
#include "store/document/document.h"
#include "store/document/text/plain_text.h"
#include "tests/proofs/fuzz/note_text.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

// Control characters of Unicode that a terminal may obey: C1, line breaks, bidirectional ones, BOM.
bool has_hostile_sequence(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto a = static_cast<unsigned char>(text[i]), b = static_cast<unsigned char>(text[i + 1]);
    if (a == 0xC2 && b < 0xA0) return true;   // U+0080 to U+009F
    if (a == 0xD8 && b == 0x9C) return true;  // U+061C
    if (i + 2 == text.size()) continue;
    const auto c = static_cast<unsigned char>(text[i + 2]);
    if (a == 0xE2 && b == 0x80 && (c == 0x8E || c == 0x8F || (c >= 0xA8 && c <= 0xAE))) return true;
    if (a == 0xE2 && b == 0x81 && c >= 0xA6 && c <= 0xA9) return true;
    if (a == 0xEF && b == 0xBB && c == 0xBF) return true;
  }
  return false;
}

void require_safe(std::string_view text, std::string_view layout) {
  for (const char c : text) {
    const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    require(!is_control || layout.find(c) != std::string_view::npos, "no control byte comes out");
  }
  require(store::is_utf8(text), "what comes out is UTF-8");
  require(!has_hostile_sequence(text), "no control character comes out");
}

void check_escapes(std::string_view text) {
  const auto line = cmd::escaped(text), lines = cmd::escaped(text, cmd::Lines::kMany);
  require_safe(line, "");
  require_safe(lines, "\n\t");
  require_equal(cmd::escaped(line), line, "what is safe stays as it is");
  for (const std::size_t columns : {0U, 1U, 7U, 40U})
    require(cmd::display_width(cmd::fitted(line, columns)) == columns, "a cell has its width");
}

void check_one_line(std::string_view text) {
  const auto line = core::one_line(text);
  require(line.find_first_of("\n\r\t") == std::string::npos, "one line is one line");
  require(line.find("  ") == std::string::npos, "blanks stand alone");
  if (store::is_utf8(text)) require_equal(core::one_line(line), line, "one line stays as it is");
}

// What a POSIX shell reads in `$'…'` with `quoted` inside.
std::string unescaped_by_shell(std::string_view quoted) {
  std::string text;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    const bool is_octal = quoted[i] == '\\' && quoted[i + 1] >= '0' && quoted[i + 1] <= '7';
    if (is_octal) {
      text += static_cast<char>(std::stoi(std::string(quoted.substr(i + 1, 3)), nullptr, 8));
      i += 3;
    } else {
      text += quoted[i] == '\\' ? quoted[++i] : quoted[i];
    }
  }
  return text;
}

// What a POSIX shell reads in `word`, whose blanks are all quoted.
std::string read_by_shell(std::string_view word) {
  require(std::ranges::none_of(word, [](unsigned char c) { return c < 0x20 || c == 0x7F; }),
          "a word for the shell is of one line");
  if (word.starts_with("$'") && word.ends_with('\''))
    return unescaped_by_shell(word.substr(2, word.size() - 3));
  std::string text;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == '\\' && i + 1 < word.size()) {
      text += word[++i];
    } else if (word[i] == '\'') {
      const auto close = word.find('\'', i + 1);
      require(close != std::string_view::npos, "a quote is closed");
      text += word.substr(i + 1, close - i - 1);
      i = close;
    } else {
      require(std::string_view(" \t\n|&;<>()$`\"*?[#~!").find(word[i]) == std::string_view::npos,
              "nothing is left for the shell to obey");
      text += word[i];
    }
  }
  return text;
}

nlohmann::json json_of(const core::Value& value) {
  if (value.is_scalar()) return value.text;
  if (value.is_null()) return nullptr;
  auto json = value.is_list() ? nlohmann::json::array() : nlohmann::json::object();
  for (const auto& item : value.items) json.push_back(json_of(item));
  for (const auto& member : value.members) json[member.key] = json_of(member.value);
  return json;
}

void require_reads_back(cmd::Json json, const nlohmann::json& expected) {
  const auto printed = std::move(json).print();
  require_safe(printed, "\n");
  const auto read = nlohmann::json::parse(printed, nullptr, false);
  require(!read.is_discarded() && read == expected, "another parser reads the same JSON");
}

}  // namespace

void output(std::string_view bytes) {
  check_escapes(bytes);
  check_one_line(bytes);
  require_equal(read_by_shell(core::shell_word(bytes)), bytes, "a shell reads the same word");
  const auto printed = cmd::Json(bytes).print();
  require_safe(printed, "\n");
  if (store::is_utf8(bytes)) require_reads_back(cmd::Json(bytes), std::string(bytes));
  if (const auto note = store::parse_document(as_note(bytes)))
    require_reads_back(cmd::Json::from(note->fields), json_of(note->fields));
}

}  // namespace confab::fuzz
