// SPDX-License-Identifier: MIT
// people.h: the contacts that an overview is about.
#pragma once

#include <string>
#include <vector>

#include "cmd/answers/listing.h"

namespace confab::cmd {

struct ChosenPeople {
  core::Pointers<core::Contact> people;
  std::vector<core::Filter> filters;

  // For someone with several careers: does `career` match the filters on that key?
  bool shows_career(const std::string& career) const;
};

// The contacts that match all `filters`, which are texts like `career=compilers`. Error: kUsage.
core::Result<ChosenPeople> chosen_people(const std::vector<std::string>& filters,
                                         const core::Notebook& notebook, const Context& context);

// Leaves out careers that were not asked for. Each item has a `career`.
template <class T>
void keep_careers(const ChosenPeople& chosen, std::vector<T>& careers) {
  std::erase_if(careers, [&](const T& each) { return !chosen.shows_career(each.career); });
}

// Reports the talks that the answer leaves out because they have no status, or because nobody in
// them has a note. Does not report talks with people who were not chosen.
void report_talks_left_out(const ChosenPeople& chosen, const core::Notebook& notebook,
                           Context& context);

// Reports the talks without a status in which someone was named.
void report_referrals_left_out(const core::Notebook& notebook, Context& context);

// Reports the talks with a date but without a status: nothing is owed for them.
void report_undecided_talks(const core::Notebook& notebook, Context& context);

// Reports what could not be read in the notes about `contact`, and their undecided talks.
void report_unclear_about(const core::Contact& contact, const core::Notebook& notebook,
                          Context& context);

void print_career_heading(const std::string& career, Output& out);

}  // namespace confab::cmd
