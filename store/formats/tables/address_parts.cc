// SPDX-License-Identifier: MIT
#include "store/formats/tables/address_parts.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "store/formats/reader/person_fields.h"

namespace confab::store {
namespace {

// Of Google's columns; elsewhere `Home Address 2` is the second line.
int number_in(std::string_view name) {
  if (name.find(" - ") == std::string_view::npos) return 0;
  for (const auto& word : pieces_between(name, " -")) {
    if (const auto number = core::find_number(word, 1, 99)) return *number;
  }
  return 0;
}

// Google's columns begin with the country. Those of Outlook are in order.
int place_of(std::string_view name) {
  constexpr auto kOrder = std::to_array<std::pair<std::string_view, int>>({{"- street", 1},
                                                                           {"- extended", 2},
                                                                           {"- po box", 3},
                                                                           {"- city", 4},
                                                                           {"- region", 5},
                                                                           {"- postal", 6},
                                                                           {"- country", 7}});
  const auto folded = core::fold(name);
  const auto* found = std::ranges::find_if(
      kOrder, [&](const auto& each) { return folded.find(each.first) != std::string::npos; });
  return found == kOrder.end() ? 0 : found->second;
}

// Does one of `parts` name `text` after a comma? A street may be the whole address.
bool is_named(const std::string& text, const std::vector<std::string>& parts) {
  return std::ranges::any_of(parts, [&](const std::string& part) {
    const auto pieces = pieces_between(part, ",");
    const auto is_there = [&](const std::string& piece) {
      return piece == text || piece.starts_with(text + " ") || piece.ends_with(" " + text);
    };
    return !pieces.empty() && std::any_of(pieces.begin() + 1, pieces.end(), is_there);
  });
}

// A whole address may be the one at work, whose parts are in columns of their own.
Meaning kind_of(Meaning meaning) {
  return meaning == Meaning::kAddress ? Meaning::kAddressPart : meaning;
}

}  // namespace

AddressParts::Address& AddressParts::address_at(Meaning meaning, int number) {
  const auto found = std::ranges::find_if(addresses_, [&](const Address& each) {
    return each.meaning == meaning && each.number == number;
  });
  if (found != addresses_.end()) return *found;
  addresses_.push_back({.meaning = meaning, .number = number});
  return addresses_.back();
}

void AddressParts::add(const Column& column, std::string_view cell) {
  const auto text = core::joined(pieces_between(cell, "\n"), ", ");
  if (text.empty()) return;
  auto& address = address_at(kind_of(column.meaning), number_in(column.name));
  if (column.meaning != Meaning::kAddress)
    address.parts.emplace_back(place_of(column.name), text);
  else if (address.whole.empty())
    address.whole = text;
  else if (address.whole != text)
    addresses_.push_back({.meaning = Meaning::kOtherAddressPart, .number = 0, .whole = text});
}

std::vector<std::string> AddressParts::addresses() const {
  auto all = addresses_;
  std::ranges::stable_sort(all, {}, &Address::meaning);
  std::vector<std::string> texts;
  for (auto& address : all) {
    std::stable_sort(address.parts.begin(), address.parts.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> parts;
    for (const auto& [place, text] : address.parts) {
      if (!is_named(text, parts)) parts.push_back(text);
    }
    const auto text = address.whole.empty() ? core::joined(parts, ", ") : address.whole;
    if (std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
  }
  return texts;
}

}  // namespace confab::store
