// SPDX-License-Identifier: MIT
// Front matter as people, Obsidian and YAML libraries write it, and generated mixtures of it.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace confab::store {

inline const std::vector<std::string>& hand_made_front_matter() {
  static const std::vector<std::string> samples = {
      "",
      "# only a comment\n",
      "name: Grace Hopper\n",
      "name:   Grace Hopper   # a comment\n",
      "name: \"Grace \\\"Amazing\\\" Hopper\" # c\n",
      "name: 'O''Brien'\n",
      "email:\nphone:\n",
      "email: # none yet\nphone: x\n",
      "career: [compilers, \"a, b\", 'c']\n",
      "career: []\nx: {}\n",
      "aliases:\n  - \n  - a\n  -\nx:\n- # c\n\n- b\n-\ny: z\n",
      "email:\n  - a@example.org\n  - b@example.org\nname: x\n",
      "email:\n- a@example.org # work\n- b@example.org\nname: x\n",
      "outreach:\n  - { date: 2026-11-18T09:30, by: email, outcome: sent }\n  - {date: 2026-11-19, "
      "by: phone, note: left, x: 'y'}\n",
      "outreach:\n  - date: 2026-11-18\n    by: email\n  -   by: phone\n      date: "
      "2026-11-19\nname: x\n",
      "resume: { version: cv-2026-11.pdf, copies: 3, asked-for: false }\n",
      "resume:\n  version: cv.pdf\n  copies: 3\nname: x\n",
      "no: no\nyes: 012\ntime: 12:30\nphone: +49 30 1\n",
      "linkedin: https://www.linkedin.com/in/grace-hopper\n",
      "link: \"[[remington-rand]]\"\n",
      "note: |\n  two\n  lines\nname: x\n",
      "x:\n  note: |\n    \n  more: |\n\n    text\ny: >\n\nz: w\n",
      "note: >-\n  folded\n  text\n\n  more\nname: x\n",
      "note: |-\n    deep\n      deeper\n\n\n    # no comment\n# a comment\nname: x\n",
      "note: >\n  folded\n    deeper\n  more\nname: x\n",
      "note: >\n  folded \n  more\n   \nname: x\n",
      "x:\n  - a: |\n      text\n    b: y\nnote: |2\n  two\n",
      "x: [\n  a, # c\n\n  { b: c,\n d: e },\n  ]\ny: z\n",
      "x: [a\n  , b\n]\ny: { a: b,\n  c:\n    d }\n",
      "name: a plain\n  scalar over lines\nrole: x\n",
      "name: \"a quoted\n  scalar over lines\"\nrole: x\n",
      "# c\nname: x # d\n\n# e\nrole: y\n",
      "name: null\nrole: ~\ncareer: Null\n",
      "list:\n  - [a, b]\n  - [c]\n",
      "nested: { a: [1, 2], b: { c: d } }\n",
      "name: 李 Wěnjìng\nrole: 🙂\nيوم: نص\n",
      "a b c: d\n",
      "x: a:b\ny: a#b\nz: -5\n",
      "deep:\n  a:\n    b:\n      c: d\n",
      "map:\n  list:\n    - a\n    - b\n  other: c\n",
      "- a\n- b\n",
      "x: [a, b\n",
      "x: \"unclosed\ny: z\n",
      "x:\n  - { by: \"email }\n  - { by: phone }\nname: y\n",
      "a: 1\na: 2\n",
      "x: { a: 1, a: 2 }\n",
      "x: &anchor y\nz: *anchor\n",
      "x: !!str y\n",
      "x:\n  - a\n  b: 1\n",
      "a: b: c\n",
      "\tx: y\n",
      "x:\n\ty: z\n",
      ",\n",
      "x: [a,, b]\n",
      "x: [a, b,]\n",
      "x: { a, b }\n",
      "x: {a:b}\n",
      "x: '''\n",
      "? complex\n: key\n",
      "x: y\n %TAG\n",
      "<<: x\n",
      "x: - y\n",
      "x: @y\n",
      "x: `y`\n",
      "x: [a]: b\n",
  };
  return samples;
}

// Random front matter, made of pieces that fit and sometimes of some that do not.
class FrontMatterGenerator {
 public:
  explicit FrontMatterGenerator(unsigned seed) : random_(seed) {}

  std::string next() {
    std::string text;
    const auto lines = 1 + pick(6);
    for (std::size_t i = 0; i < lines; ++i) text += member(i);
    return text;
  }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }

  std::string one_of(const std::vector<std::string>& choices) {
    return choices[pick(choices.size())];
  }

  std::string scalar() {
    return one_of({"a",
                   "b c",
                   "12:30",
                   "+49 30 1",
                   "no",
                   "x#y",
                   "a:b",
                   "it's",
                   "\"q\"",
                   "'s'",
                   "\"\\\"\"",
                   "''",
                   "ü",
                   "\"a: b\"",
                   "https://x.org/?a=b",
                   "2026-11-30T14:00",
                   "~",
                   "null",
                   "-1",
                   "a, b",
                   "a]",
                   "\"",
                   "'",
                   ": ",
                   "#",
                   "[",
                   "*a",
                   "|",
                   "a  b"});
  }

  std::string flow() {
    return one_of({"[", "[ "}) + scalar() + one_of({", ", ",", " , "}) + scalar() +
           one_of({"]", " ]", ",]"});
  }

  std::string flow_map() {
    return "{ k: " + scalar() + one_of({", ", ","}) + "l: " + scalar() + one_of({" }", "}"});
  }

  std::string value() { return pick(4) == 0 ? (pick(2) == 0 ? flow() : flow_map()) : scalar(); }

  std::string comment() { return pick(5) == 0 ? one_of({" # c", "  #", "#", " # a: \"b"}) : ""; }

  std::string line_break() {
    return one_of({"", " ", "\n ", "\n  ", "\n\n   ", "\n  "}) +
           (pick(8) == 0 ? one_of({"\n", "# c\n "}) : "");
  }

  std::string block_scalar(const std::string& indent) {
    auto text =
        (pick(8) == 0 ? one_of({"|+", ">2", "| # c"}) : one_of({"|", "|-", ">", ">-"})) + "\n";
    const auto lines = 1 + pick(3);
    for (std::size_t i = 0; i < lines; ++i) {
      if (i > 0) text += one_of({"", "", "", "\n", "\n\n"});
      if (pick(8) == 0) text += ' ';
      text += indent +
              (pick(8) == 0 ? one_of({"h ", "\ti", ""})
                            : one_of({"a", "b c", "- d", "e: f", "# g", "'"})) +
              "\n";
    }
    return text;
  }

  std::string member(std::size_t i) {
    const auto key = pick(12) == 0 ? "k1" : "k" + std::to_string(i);
    const auto indent = one_of({"  ", "  ", "", "    "});
    switch (pick(10)) {
      case 0:
        return key + ":" + comment() + "\n" + indent + "- " + value() + comment() + "\n" + indent +
               "- " + value() + "\n";
      case 1:
        return key + ":\n" + indent + "a: " + value() + "\n" + indent + "b:" + comment() + "\n";
      case 2:
        return key + ":\n" + indent + "- a: " + value() + "\n" + indent + "  b: " + value() + "\n";
      case 3:
        return key + ":\n" + (pick(3) == 0 ? indent + "text\n" : "");
      case 4:
        return one_of({"# comment\n", "\n", "  \n", "  # c\n"});
      case 5:
        return key + ": " + block_scalar(indent);
      case 6:
        return key + ": [" + line_break() + value() + "," + line_break() + value() +
               one_of({"", ","}) + line_break() + "]" + comment() + "\n";
      default:
        return key + ":" + one_of({" ", " ", "  ", ""}) + value() + comment() + "\n";
    }
  }

  std::mt19937 random_;
};

inline std::string as_note(const std::string& front_matter) {
  return "---\n" + front_matter + "---\nbody\n";
}

}  // namespace confab::store
