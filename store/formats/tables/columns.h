// SPDX-License-Identifier: MIT
// columns.h: finds what the columns of a table of people mean, by the names that LinkedIn, Google,
// Outlook and Thunderbird give them in several languages.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/formats/reader/reader.h"
#include "store/formats/tables/csv.h"

namespace confab::store {

enum class Meaning {
  kUnknown,
  kIgnored,
  kRowNumber,
  kName,
  kFirstName,
  kMiddleName,
  kLastName,
  kSuffix,
  kTitle,  // a role, or a form of address if there is a column of roles too
  kRole,
  kEmail,
  kPhone,
  kContactDetails,  // an email address, a number or both
  kUrl,             // a profile or a website
  kOrganization,
  kAddress,
  kAddressPart,  // of the address at work, which comes first
  kHomeAddressPart,
  kOtherAddressPart,
  kNote,
  kTags,
  kBirthday,
  kBirthYear,
  kBirthMonth,
  kBirthDay,
  kConnected,  // when they became a connection at LinkedIn
  kOutreach,   // when the owner wrote to them; only in a map
  kKey,        // the front matter key itself
};

struct Column {
  std::string name;  // as written
  Meaning meaning = Meaning::kUnknown;
  std::string key = {};  // of kKey and kUnknown
  bool is_mapped = false;
};

// Which program wrote a table.
enum class TableKind { kSheet, kLinkedIn, kGoogle, kOutlook, kThunderbird };

struct Columns {
  std::size_t row = 0;  // of the header
  TableKind kind = TableKind::kSheet;
  std::vector<Column> columns = {};
  bool is_ours = false;  // of a table that `confab export csv` wrote

  bool has(Meaning meaning) const;
  bool has_name() const;
  std::size_t known() const;  // how many have a meaning
};

// The header among the first rows, found by its names, or else the first row that is not blank.
// `map` takes precedence over the names. REQUIRES: some row is not blank.
Columns find_columns(std::span<const CsvRow> rows,
                     std::span<const std::pair<std::string, std::string>> map);

}  // namespace confab::store
