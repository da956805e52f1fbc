// SPDX-License-Identifier: MIT
// Builds a notebook from texts of front matter, for tests of the rules.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/practice/moment.h"
#include "store/document/markdown/body.h"
#include "store/notebook/zone.h"

namespace confab::core {

inline absl::TimeZone zone(const std::string& name) { return *store::find_zone(name); }

// The current time, by default in Berlin.
inline Now at(const std::string& iso, const std::string& zone_name = "Europe/Berlin") {
  return {first_instant(*parse_date(iso), zone(zone_name)), zone(zone_name)};
}

// `files` are pairs of a path and front matter without its dashes, maybe closed by `---` and
// followed by a body.
inline Notebook notebook_of(const std::vector<std::pair<std::string, std::string>>& files) {
  std::vector<RecordedNote> notes;
  for (const auto& [path, front_matter] : files) {
    const bool has_body = front_matter.find("\n---\n") != std::string::npos;
    const auto document = store::parse_document("---\n" + front_matter + (has_body ? "" : "---\n"));
    EXPECT_TRUE(document) << path << ": " << front_matter;
    if (!document) continue;
    Note note{path, "", document->fields};
    note.type = note.text("type");
    notes.push_back(recorded(std::move(note), *store::parse_body(*document)));
  }
  return notebook_from(std::move(notes), {}, Zones(zone("Europe/Berlin"), store::find_zone));
}

// A notebook at a moment: what decisions are made from.
struct Scene {
  Notebook notebook;
  Policy policy = {};
  Now now = at("2026-12-01T09:00");

  Moment moment() const { return {notebook, policy, now}; }
};

inline std::pair<std::string, std::string> contact(const std::string& stem,
                                                   const std::string& more = "") {
  return {"contacts/" + stem + ".md", "type: contact\nname: " + stem + "\n" + more};
}

inline std::pair<std::string, std::string> interview(const std::string& stem,
                                                     const std::string& more) {
  return {"interviews/" + stem + ".md", "type: interview\ncontact: \"[[ada]]\"\n" + more};
}

// An outreach log of entries like "2026-11-18 email sent".
inline std::string outreach(const std::vector<std::string>& entries) {
  std::string result = "outreach:\n";
  for (const auto& entry : entries) {
    const auto first = entry.find(' '), second = entry.find(' ', first + 1);
    result += "  - { date: " + entry.substr(0, first) +
              ", by: " + entry.substr(first + 1, second - first - 1) +
              ", outcome: " + entry.substr(second + 1) + " }\n";
  }
  return result;
}

}  // namespace confab::core
