// SPDX-License-Identifier: MIT
#include "core/plans/carried_preparation.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/plans/resume.h"

namespace confab::core {
namespace {

bool has_line(std::string_view body, std::string_view text) {
  return body.find(text) != std::string_view::npos;
}

// The template's points are there already, and only need their tick.
void add_research(const Interview& missed, std::string_view body, std::vector<Edit>& edits) {
  std::string lines;
  for (const auto& point : missed.research) {
    const bool is_done = point.box == Item::Box::kTicked;
    if (!has_line(body, point.text))
      lines += fmt::format("- [{}] {}\n", is_done ? 'x' : ' ', point.text);
    else if (is_done)
      edits.push_back(TickTask{point.text});
  }
  if (!lines.empty()) edits.push_back(InsertInSection{"Research", std::move(lines)});
}

void add_questions(const Interview& missed, std::string_view body, std::vector<Edit>& edits) {
  std::string lines;
  for (const auto& question : missed.questions) {
    if (!has_line(body, question.text)) lines += question_line(question.text, question.is_critical);
  }
  if (!lines.empty()) edits.push_back(InsertInSection{"Questions", std::move(lines)});
}

void add_resume(const Interview& missed, std::vector<Edit>& edits) {
  if (!missed.resume) return;
  std::vector<Member> members;
  if (!missed.resume->version.empty())
    members.push_back({"version", Value::scalar(missed.resume->version)});
  if (missed.resume->copies)
    members.push_back({"copies", Value::bare(std::to_string(*missed.resume->copies))});
  std::ranges::move(resume_edits({}, members), std::back_inserter(edits));
}

}  // namespace

const Interview* talk_to_replace(const Contact& contact, const Moment& moment) {
  const Interview* last = nullptr;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    if (talk->start && (!last || *talk->start > *last->start)) last = talk;
  }
  const bool is_theirs = last && last->contact.stem == contact.stem();
  return is_theirs && last->fell_through() ? last : nullptr;
}

std::vector<Edit> carried_preparation(const Interview& missed, std::string_view body) {
  std::vector<Edit> edits;
  add_research(missed, body, edits);
  add_questions(missed, body, edits);
  add_resume(missed, edits);
  return edits;
}

}  // namespace confab::core
