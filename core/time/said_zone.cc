// SPDX-License-Identifier: MIT
#include "core/time/said_zone.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/number.h"

namespace confab::core {
namespace {

using std::string_view;

struct SaidZone {
  string_view name;
  string_view said;
};

constexpr auto kSaid = std::to_array<SaidZone>({{"America/New_York", "Eastern time"},
                                                {"America/Detroit", "Eastern time"},
                                                {"America/Toronto", "Eastern time"},
                                                {"America/Chicago", "Central time"},
                                                {"America/Denver", "Mountain time"},
                                                {"America/Phoenix", "Arizona time"},
                                                {"America/Los_Angeles", "Pacific time"},
                                                {"America/Anchorage", "Alaska time"},
                                                {"Pacific/Honolulu", "Hawaii time"},
                                                {"Europe/London", "UK time"},
                                                {"GB", "UK time"},
                                                {"UTC", "UTC"}});

// Folded, without periods. An abbreviation with several meanings has the most common one.
constexpr auto kRead = std::to_array<SaidZone>({{"America/New_York", "eastern"},
                                                {"America/New_York", "et"},
                                                {"America/New_York", "est"},
                                                {"America/New_York", "edt"},
                                                {"America/Chicago", "central"},
                                                {"America/Chicago", "ct"},
                                                {"America/Chicago", "cst"},
                                                {"America/Chicago", "cdt"},
                                                {"America/Denver", "mountain"},
                                                {"America/Denver", "mt"},
                                                {"America/Denver", "mst"},
                                                {"America/Denver", "mdt"},
                                                {"America/Los_Angeles", "pacific"},
                                                {"America/Los_Angeles", "pt"},
                                                {"America/Los_Angeles", "pst"},
                                                {"America/Los_Angeles", "pdt"},
                                                {"America/Phoenix", "arizona time"},
                                                {"America/Anchorage", "alaska time"},
                                                {"Pacific/Honolulu", "hawaii time"},
                                                {"Europe/London", "uk"},
                                                {"Europe/London", "british time"},
                                                {"Europe/London", "bst"},
                                                {"Europe/Berlin", "cet"},
                                                {"Europe/Berlin", "cest"},
                                                {"Europe/Berlin", "german time"},
                                                {"Europe/Paris", "french time"},
                                                {"Asia/Kolkata", "ist"},
                                                {"Asia/Kolkata", "india time"},
                                                {"Asia/Kolkata", "indian time"},
                                                {"Asia/Tokyo", "jst"},
                                                {"Asia/Tokyo", "japan time"},
                                                {"Australia/Sydney", "aest"},
                                                {"Australia/Sydney", "aedt"},
                                                {kMyZone, "my time"},
                                                {kMyZone, "mine"},
                                                {kMyZone, "for me"},
                                                {kMyZone, "here"},
                                                {kMyZone, "on my side"},
                                                {kMyZone, "on my end"},
                                                {kYourZone, "your time"},
                                                {kYourZone, "yours"},
                                                {kYourZone, "for you"},
                                                {kYourZone, "on your side"},
                                                {kYourZone, "on your end"},
                                                {kYourZone, "local time"}});

std::string city_of(string_view zone) {
  auto city = fold(zone.substr(zone.rfind('/') + 1));
  std::ranges::replace(city, '_', ' ');
  return city;
}

// Do `words`, folded and joined, begin with the whole words of `phrase`?
bool begins(string_view words, string_view phrase) {
  return !phrase.empty() && words.starts_with(phrase) &&
         (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

// `utc`, `gmt+1`, `utc-5`: the database calls UTC-5 `Etc/GMT+5`.
std::string offset_from_utc_said(string_view word) {
  if (!word.starts_with("utc") && !word.starts_with("gmt")) return "";
  const auto offset = word.substr(3);
  if (offset.empty()) return "UTC";
  if (offset[0] != '+' && offset[0] != '-') return "";
  const auto hours = find_number(std::string(offset.substr(1)), 0, 14);
  if (!hours) return std::string(kOtherZone);
  return *hours == 0 ? "UTC" : fmt::format("Etc/GMT{}{}", offset[0] == '+' ? '-' : '+', *hours);
}

// `Lisbon time`, but not `Next time`.
bool is_time_of_place(std::span<const string_view> words) {
  constexpr std::array<string_view, 9> kOther = {"any",   "some", "this",  "next", "last",
                                                 "every", "what", "which", "first"};
  if (words.size() < 2 || (words[1] != "time" && words[1] != "time.")) return false;
  return is_capital(words[0][0]) &&
         std::ranges::find(kOther, lower_ascii(words[0])) == kOther.end();
}

}  // namespace

std::string say_zone(const std::string& name) {
  const auto* known = std::ranges::find(kSaid, string_view(name), &SaidZone::name);
  if (known != kSaid.end()) return std::string(known->said);
  // POSIX counts these the other way round.
  constexpr string_view kEtc = "Etc/GMT";
  if (name.starts_with(kEtc) && name.size() > kEtc.size() + 1)
    return fmt::format("UTC{}{}", name[kEtc.size()] == '+' ? '-' : '+',
                       name.substr(kEtc.size() + 1));
  if (name.starts_with("Etc/")) return "UTC";
  const auto slash = name.rfind('/');
  if (slash == std::string::npos) return name;
  auto city = name.substr(slash + 1);
  std::ranges::replace(city, '_', ' ');
  return city + " time";
}

std::string find_said_zone(std::span<const string_view> words, std::span<const std::string> known) {
  constexpr std::size_t kMostWords = 4;
  std::string text;
  for (const auto word : words.first(std::min(words.size(), kMostWords)))
    text += (text.empty() ? "" : " ") + fold(word);
  std::erase(text, '.');
  if (text.starts_with("in the ")) text.erase(0, 7);
  if (text.starts_with("in ")) text.erase(0, 3);
  if (auto offset = offset_from_utc_said(text.substr(0, text.find(' '))); !offset.empty())
    return offset;
  const auto* read =
      std::ranges::find_if(kRead, [&](const SaidZone& each) { return begins(text, each.said); });
  if (read != kRead.end()) return std::string(read->name);
  for (const auto& zone : known) {
    if (begins(text, city_of(zone)) || begins(text, fold(say_zone(zone)))) return zone;
  }
  return is_time_of_place(words) ? std::string(kOtherZone) : "";
}

}  // namespace confab::core
