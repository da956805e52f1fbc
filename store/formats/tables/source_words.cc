// SPDX-License-Identifier: MIT
#include "store/formats/tables/source_words.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/tables/column_name.h"

namespace confab::store {
namespace {

using std::string_view;

constexpr std::size_t kMostWords = 6;

constexpr auto kColumns = std::to_array<string_view>({"source",
                                                      "contact source",
                                                      "lead source",
                                                      "how we met",
                                                      "how met",
                                                      "how i met them",
                                                      "how did we meet",
                                                      "how did you meet",
                                                      "met through",
                                                      "met via",
                                                      "how found",
                                                      "how i found them",
                                                      "found through",
                                                      "found via",
                                                      "found on",
                                                      "where found",
                                                      "how i know them",
                                                      "how do i know them",
                                                      "how we know each other",
                                                      "how did you find them",
                                                      "how did i find them",
                                                      "quelle",
                                                      "kontaktquelle",
                                                      "kennengelernt",
                                                      "fuente",
                                                      "origen"});

struct SourceWord {
  string_view word;
  string_view source;
};

// The first of them that occurs counts: an alumni event is found through the alumni.
constexpr auto kWords = std::to_array<SourceWord>(
    {{"referral", "referral"}, {"referred", "referral"}, {"recommended", "referral"},
     {"alumni", "alumni"},     {"alum", "alumni"},       {"alumnus", "alumni"},
     {"alumna", "alumni"},     {"linkedin", "linkedin"}, {"mentor", "mentor"},
     {"event", "event"},       {"conference", "event"},  {"fair", "event"},
     {"meetup", "event"},      {"webinar", "event"},     {"workshop", "event"},
     {"messe", "event"},       {"konferenz", "event"},   {"network", "network"},
     {"friend", "network"},    {"family", "network"},    {"colleague", "network"},
     {"coworker", "network"},  {"classmate", "network"}, {"organization", "organization"},
     {"other", "other"}});

}  // namespace

bool is_source_column(string_view name) {
  while (name.ends_with('?') || name.ends_with(' ')) name.remove_suffix(1);
  return std::ranges::find(kColumns, spelled(name)) != kColumns.end();
}

std::string source_in(string_view text) {
  constexpr std::size_t kMostBytes = 100;
  if (text.size() > kMostBytes) return "";
  const auto words = pieces_between(core::fold(text), " ,;:/()-");
  if (words == std::vector<std::string>{"linked", "in"}) return "linkedin";
  if (words.size() > kMostWords) return "";
  for (const auto& [word, source] : kWords) {
    if (std::ranges::find(words, word) != words.end()) return std::string(source);
  }
  return "";
}

}  // namespace confab::store
