// SPDX-License-Identifier: MIT
#include "core/time/zone_abbreviation.h"

#include <algorithm>
#include <array>

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

}  // namespace confab::core
