// SPDX-License-Identifier: MIT
#include "core/time/zone_abbreviation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

struct Abbreviation {
  std::string_view letters;  // in lower case
  std::string_view zones;
};

constexpr std::array kAbbreviations = std::to_array<Abbreviation>({
    {"ast", "America/Halifax or Asia/Riyadh"},
    {"bst", "Europe/London, Asia/Dhaka or Pacific/Bougainville"},
    {"cet", "Europe/Berlin, Europe/Paris or another zone of central Europe"},
    {"cest", "Europe/Berlin, Europe/Paris or another zone of central Europe"},
    {"cst", "America/Chicago, Asia/Shanghai or America/Havana"},
    {"cdt", "America/Chicago or America/Havana"},
    {"eet", "Europe/Athens, Europe/Helsinki or another zone of eastern Europe"},
    {"est", "America/New_York, America/Panama or Australia/Sydney"},
    {"et", "America/New_York"},
    {"edt", "America/New_York or Australia/Sydney"},
    {"gst", "Asia/Dubai or Atlantic/South_Georgia"},
    {"ist", "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem"},
    {"jst", "Asia/Tokyo"},
    {"mst", "America/Denver, America/Phoenix or Asia/Kuala_Lumpur"},
    {"mdt", "America/Denver"},
    {"mt", "America/Denver"},
    {"pst", "America/Los_Angeles or Asia/Manila"},
    {"pdt", "America/Los_Angeles"},
    {"pt", "America/Los_Angeles"},
    {"ct", "America/Chicago"},
    {"sst", "Asia/Singapore or Pacific/Pago_Pago"},
    {"wet", "Europe/Lisbon"},
    {"wst", "Australia/Perth or Pacific/Apia"},
    {"aest", "Australia/Sydney or Australia/Brisbane"},
    {"aedt", "Australia/Sydney"},
    {"hkt", "Asia/Hong_Kong"},
    {"msk", "Europe/Moscow"},
});

}  // namespace

std::string zones_meant(std::string_view abbreviation) {
  const auto found = std::ranges::find(kAbbreviations, fold(abbreviation), &Abbreviation::letters);
  return found == kAbbreviations.end() ? "" : "it could mean " + std::string(found->zones);
}

std::optional<std::string> hint_about_zone(std::string_view typed) {
  const auto last = typed.substr(typed.find_last_of(' ') + 1);  // npos + 1 is 0
  if (auto zones = zones_meant(last); !zones.empty() && last.size() < typed.size())
    return fmt::format("leave out '{}', and add --timezone: {}", last, zones);
  const bool names_zone = last.find('/') != last.npos && last.size() < typed.size() &&
                          is_ascii_letter(last.front()) && is_ascii_letter(last.back());
  if (names_zone) return fmt::format("leave it out, and add --timezone {}", last);
  const auto colon = typed.find(':');
  const auto sign = colon == typed.npos ? colon : typed.find_first_of("+-", colon);
  if (sign == typed.npos) return {};
  const auto rest = typed.substr(sign + 1);
  const bool is_hour = rest.find_first_not_of("0123456789") == rest.npos;
  if (is_hour && (rest.size() == 4 || rest.size() == 2))
    return fmt::format("write the offset as {}{}:{}", typed[sign], rest.substr(0, 2),
                       rest.size() == 4 ? rest.substr(2) : "00");
  return {};
}

}  // namespace confab::core
