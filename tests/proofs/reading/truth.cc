// SPDX-License-Identifier: MIT
#include "truth.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <span>

namespace confab::proof {
namespace {

using std::string;

constexpr std::array kWords = {"send",    "the",     "paper", "on",    "compilers", "with",
                               "Grace's", "team",    "a",     "short", "summary",   "of",
                               "our",     "talk",    "about", "pay",   "hours",     "and",
                               "Müller",  "reading", "list",  "lab",   "visit",     "next"};

class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  WrittenNote write() {
    write_front_matter();
    for (int sections = 2 + below(4); sections > 0; --sections) write_section();
    return std::move(note_);
  }

 private:
  // --- chance ---

  int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
  bool one_in(int count) { return below(count) == 0; }

  template <std::size_t size>
  const char* any(const char* const (&choices)[size]) {
    return choices[below(static_cast<int>(size))];
  }

  string words(int count) {
    string text;
    for (int i = 0; i < count; ++i)
      text += (i ? " " : "") + string(kWords.at(static_cast<std::size_t>(below(kWords.size()))));
    return text;
  }

  // --- lines ---

  void line(const string& text) {
    note_.bytes += text + eol_;
    ++line_;
  }

  // Writes `text`, whose words may be wrapped, with `first` before its first line and `rest` before
  // all others.
  void wrapped(const string& first, const string& rest, const string& text, bool may_wrap) {
    string out = first;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const bool is_gap = text[at] == ' ' && at + 1 < text.size() && is_word(text[at + 1]);
      if (text[at] == kGlue) {
        out += ' ';
      } else if (text[at] == '\n' || (may_wrap && is_gap && one_in(6))) {
        line(out);
        out = rest;
      } else {
        out += text[at];
      }
    }
    line(out);
  }

  // A blank at which lines are not wrapped.
  static constexpr char kGlue = '\x01';

  static string glued(string text) {
    std::ranges::replace(text, ' ', kGlue);
    return text;
  }

  // Words that may begin a line without becoming something else.
  static bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

  void blank() {
    if (!one_in(3)) line("");
  }

  // --- front matter ---

  void write_front_matter() {
    if (one_in(8)) eol_ = "\r\n";
    line("---");
    line(any({"type: interview", "type: Interview", "type: [interview]", "Type: interview",
              "type: \"[[interview]]\"", "type: 'interview'"}));
    line("starts: 2026-11-30T14:00");
    line("status: held");
    switch (below(4)) {
      case 0:
        line(string("referrals: ") + any({"none", "None", "n/a", "NONE", "[none]", "nobody"}));
        note_.has_no_referrals = true;
        break;
      case 1:
        line("referrals: [\"[[jean-sammet]]\", Kurt Gödel]");
        note_.referrals = {"jean-sammet", "Kurt Gödel"};
        break;
      case 2:
        line("Referrals: \"[[people/jean-sammet|Jean]]\"");
        note_.referrals = {"Jean"};
        break;
      default:
        break;
    }
    line("---");
  }

  // --- sections ---

  struct Style {
    string quote;          // before each line: `> `
    string marker = "- ";  // of the list
    string indent = "  ";  // of text that belongs to an item
  };

  Style any_style() {
    Style style;
    style.marker = any({"- ", "- ", "- ", "* ", "+ ", "1. ", "1) "});
    style.indent = string(style.marker.size(), ' ');
    if (one_in(4)) style.quote = "> ";
    return style;
  }

  string heading(const string& title, int level) {
    const string hashes(static_cast<std::size_t>(level), '#');
    string upper = title, lower = title;
    std::ranges::transform(upper, upper.begin(), [](char c) {
      return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    });
    std::ranges::transform(lower, lower.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    switch (below(13)) {
      case 0:
        return hashes + " " + upper;
      case 1:
        return hashes + " " + lower + ":";
      case 2:
        return hashes + " 1. " + title;
      case 3:
        return hashes + " 📝 " + title;
      case 4:
        return hashes + " " + title + " " + hashes;
      case 5:
        return hashes + " **" + title + "**";
      case 6:
        return hashes + " " + title + " #tag";
      case 7:
        return hashes + " " + title + " {#id}";
      case 8:
        return hashes + " " + title + " ^id-1";
      case 9:
        return hashes + " 2) " + title + ":";
      case 10:
        return hashes + " " + title + " ✅";
      default:
        return hashes + " " + title;
    }
  }

  void write_section() {
    switch (below(7)) {
      case 0:
        return write_items("Promises", &Writer::promise);
      case 1:
        return write_items("Questions", &Writer::question);
      case 2:
        return write_items("Research", &Writer::research);
      case 3:
        return write_items("Notes", &Writer::promise);
      case 4:
        return write_review();
      case 5:
        return write_joined_heading();
      default:
        return write_stray_heading();
    }
  }

  void write_items(const string& title, void (Writer::*item)(const Style&, const string&)) {
    line(heading(title, 2));
    blank();
    const auto style = any_style();
    if (!style.quote.empty() && one_in(2)) line("> [!note] Today");
    for (int items = 1 + below(4); items > 0; --items) (this->*item)(style, title);
    line("");
    if (one_in(6) && title != "Notes") write_stray_text(title);
  }

  void write_review() {
    line(heading("Review", 2));
    line(heading("Learned", 3));
    const auto style = any_style();
    for (int items = 1 + below(3); items > 0; --items) {
      Truth truth{Kind::kLearned};
      truth.text = words(3 + below(8)) + ".";
      begin(truth);
      if (one_in(3)) {
        wrapped("", "", truth.text, true);
        end(truth);
        line("");
        continue;
      }
      wrapped(style.quote + style.marker, style.quote + style.indent, truth.text + decoration(),
              true);
      end(truth);
      line("");
    }
  }

  // A heading of ours without a blank line between it and the text above it.
  void write_joined_heading() {
    line("## " + words(2));
    line(any({"- so", "hello", "> so", "1. so"}));
    Truth truth{Kind::kHeading, Outcome::kReported};
    begin(truth);
    line(any({"Promises", "Notes", "Left out", "New questions"}));
    line(any({"---", "--------", "===="}));
    end(truth);
    line("");
  }

  // A heading close to one of ours, or one of ours in a form that is not a heading.
  void write_stray_heading() {
    Truth truth{Kind::kHeading, Outcome::kReported};
    begin(truth);
    line(any({"## My Questions", "## What I learned", "## Promises made", "## Question",
              "## Lessons", "## Insights", "## Whom to thank", "## New Qs", "**Questions**",
              "Promises:", "#Questions", "## Reserach", "> ## Promises"}));
    end(truth);
    line("");
    line(words(4) + ".");
    line("");
  }

  // Text under one of our headings that is not a list item.
  void write_stray_text(const string& title) {
    Truth truth{Kind::kHeading, Outcome::kReported};
    begin(truth);
    if (title == "Promises")
      line(any({"me: call Rosa (2026-12-05)", "[ ] me: call Rosa", "-[ ] me: call Rosa"}));
    else
      line(words(5) + ".");
    end(truth);
    line("");
  }

  void begin(Truth& truth) {
    truth.line = line_;
    from_ = note_.bytes.size();
  }

  void end(Truth& truth) {
    truth.end_line = line_ - 1;
    truth.written = note_.bytes.substr(from_);
    note_.truths.push_back(truth);
  }

  // --- items ---

  string box(Truth& truth) {
    if (one_in(4)) {
      truth.is_done = true;
      return any({"[x] ", "[X] ", "[x ] "});
    }
    if (one_in(8)) {
      truth.is_cancelled = true;
      return "[-] ";
    }
    return any(
        {"[ ] ", "[ ] ", "[ ] ", "[] ", "[/] ", "[>] ", "[?] ", "[!] ", "[✓] ", "[ ]", "[]"});
  }

  string decoration() {
    if (!one_in(3)) return "";
    return any({" ^a1b2c3", " #task", " #a/b #later", " <!-- private -->", " %% private %%", "[^1]",
                " ➕ 2026-11-30", " ⏫", " 🔁 every week", " [priority:: high]", " (id:: abc)",
                " 🆔 ab12", " #x ^y"});
  }

  // The date and how it is written.
  string date(Truth& truth) {
    constexpr const char* kIso = "2026-12-04";  // the Friday after the talk
    if (one_in(4)) return "";
    if (one_in(8)) {
      truth.outcome = Outcome::kReported;
      return any({" (2026/12/04)",
                  " (12/4)",
                  " (next friday)",
                  " (2026-13-04)",
                  " 📅 soon",
                  " [due:: sometime]",
                  " 2026-12-04",
                  " (friday, she said)",
                  " (COB friday)",
                  " (mid-December)",
                  " (this evening)",
                  " (before Christmas)",
                  " (in 2 weeks, roughly)",
                  " (4-Dec-26)",
                  " (tmrw)",
                  " (week 50)",
                  " (KW 50)",
                  " (in a couple of weeks)",
                  " (by the new year)",
                  " (Q1)",
                  " (early 2027)",
                  " (fri/sat)",
                  " (w/c 7 Dec)",
                  " (~ fri)",
                  " (jan/feb)",
                  " (Jan 2027)",
                  " by the end of the week",
                  " before the end of next month",
                  " in January",
                  " #2026-12-04",
                  " (friday",
                  " (maybe fri)",
                  " (sometime next week)",
                  " (around Xmas)",
                  " (in 2027)",
                  " (spring 2027)",
                  " (next quarter)",
                  " by the 5th",
                  " before the holidays",
                  " due next friday"});
    }
    truth.date = kIso;
    return any({" (2026-12-04)",
                " (2026-12-04).",
                " (by 2026-12-04)",
                " (by friday)",
                " (Friday)",
                " (4 dec)",
                " (this week friday)",
                " by friday this week",
                " (Dec 4)",
                " (in 4 days)",
                " (fri, 4 dec)",
                " (4th of december)",
                " 📅 2026-12-04",
                " [due:: 2026-12-04]",
                " (due:: 2026-12-04)",
                " [[2026-12-04]]",
                " by [[2026-12-04]]",
                " (due 2026-12-04)",
                " by 2026-12-04",
                " [2026-12-04]",
                " (4-Dec)",
                " (04-Dec-2026)",
                " *(2026-12-04)*",
                " (**friday**)",
                " @December 4, 2026",
                " @2026-12-04",
                " due:2026-12-04",
                " #due/2026-12-04",
                " (2026 12 04)",
                " (deadline: 2026-12-04)",
                " ([[2026-12-04]])",
                " <2026-12-04 Fri>",
                " [[2026_12_04]]",
                " [[Daily/2026-12-04|Fri]]"});
  }

  void promise(const Style& style, const string& title) {
    Truth truth{Kind::kPromise};
    truth.is_mine = one_in(2);
    truth.text = words(2 + below(7));
    begin(truth);
    const auto who = string(truth.is_mine ? "me" : "them");
    auto mark = box(truth);
    auto opening = any_opening(who);
    // Without a box, it is a promise only under its heading, where an unknown first word is
    // reported.
    if (title == "Promises" && one_in(5)) {
      mark = "";
      truth.is_done = truth.is_cancelled = false;
      opening = who + ": ";
      if (one_in(4)) {
        truth.outcome = Outcome::kReported;
        opening = any({"I: ", "TODO me: ", "", "we: ", "me and Jo: "});
      }
    }
    const auto when = date(truth);
    if (title == "Notes") write_near_promise(truth, mark, opening);
    wrapped(style.quote + style.marker + mark, style.quote + style.indent,
            opening + truth.text + when + decoration(), true);
    if (truth.is_cancelled && truth.outcome == Outcome::kReported) truth.outcome = Outcome::kEither;
    end(truth);
  }

  // Outside Promises: a task that is nearly a promise, or a promise with a date and without a box.
  void write_near_promise(Truth& truth, string& mark, string& opening) {
    const bool is_open = !truth.is_done && !truth.is_cancelled;
    if (is_open && one_in(8)) {
      opening = any({"I'll ", "me ", "them, ", "She will ", "we: ", "Me, "});
    } else if (!truth.date.empty() && one_in(8)) {
      mark = "";
      truth.is_done = truth.is_cancelled = false;
      opening = truth.is_mine ? "me: " : "Them: ";
    } else {
      return;
    }
    truth.outcome = Outcome::kReported;
  }

  string any_opening(const string& who) {
    string capital = who;
    capital[0] = static_cast<char>(capital[0] - 32);
    switch (below(9)) {
      case 0:
        return "**" + who + ":** ";
      case 1:
        return "**" + who + "**: ";
      case 2:
        return "#task " + who + ": ";
      case 3:
        return capital + ": ";
      case 4:
        return who + " - ";
      case 5:
        return who + " – ";
      case 6:
        return who + " : ";
      default:
        return who + ": ";
    }
  }

  void question(const Style& style, const string&) {
    Truth truth{Kind::kQuestion};
    begin(truth);
    auto mark = box(truth);
    if (one_in(6)) {
      mark = "";
      truth.is_done = truth.is_cancelled = false;
    }
    truth.is_critical = one_in(3);
    const bool has_mark = !one_in(8);
    // Between questions with boxes, it may be an answer.
    if (mark.empty() && !has_mark && !truth.is_critical) truth.outcome = Outcome::kEither;
    truth.text = "Which " + words(3 + below(7)) + (has_mark ? "?" : "");
    const bool is_marked_after = truth.is_critical && has_mark && one_in(3);
    const auto lead = string(truth.is_critical && !is_marked_after ? "! " : "");
    const auto tail = string(
        is_marked_after ? any({" (critical)", " ! critical", " #critical", " ❗", "  *(Critical)*"})
                        : "");
    auto before = note_.bytes.size();
    wrapped(style.quote + style.marker + mark, style.quote + style.indent,
            lead + truth.text + glued(tail + (has_mark ? decoration() : "")), has_mark);
    before = note_.bytes.size() - before;
    if (truth.is_done || (mark.empty() && one_in(2))) write_answer(style, truth, has_mark);
    if (mark.empty() && !truth.answer.empty()) truth.is_done = true;
    end(truth);
  }

  void write_answer(const Style& style, Truth& truth, bool has_mark) {
    const auto indent = style.quote + style.indent;
    const auto text = "Mostly " + words(3 + below(6)) + ".";
    // Without a question mark, only a blank line says where the question ends.
    const int form = has_mark ? below(6) : 1;
    truth.answer = text;
    switch (form) {
      case 0:
        return wrapped(indent, indent, text, true);
      case 1:
        line(style.quote);
        return wrapped(indent, indent, text, true);
      case 2:
        return wrapped(indent + "- ", indent + "  ", text, true);
      case 3:
        line(indent + "<!-- to be asked again -->");
        truth.answer = "";
        return;
      case 4:
        wrapped(indent, indent, text, true);
        line(style.quote);
        wrapped(indent, indent, text, false);
        truth.answer = text + " " + text;
        return;
      default:
        // Under a quoted or numbered item, a lazy line belongs to it too.
        wrapped(style.quote.empty() ? "" : style.quote, "", text, false);
    }
  }

  void research(const Style& style, const string&) {
    Truth truth{Kind::kResearch};
    begin(truth);
    auto mark = box(truth);
    if (one_in(5)) {
      mark = "";
      truth.is_done = truth.is_cancelled = false;
    }
    truth.text = words(3 + below(8));
    wrapped(style.quote + style.marker + mark, style.quote + style.indent,
            truth.text + decoration(), true);
    end(truth);
  }

  std::mt19937 random_;
  WrittenNote note_;
  string eol_ = "\n";
  int line_ = 1;
  std::size_t from_ = 0;
};

}  // namespace

WrittenNote written_note(std::uint32_t seed) { return Writer(seed).write(); }

}  // namespace confab::proof
