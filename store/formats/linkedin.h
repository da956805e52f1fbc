// SPDX-License-Identifier: MIT
// linkedin.h: the messages and invitations in an archive from LinkedIn. Its connections are a table
// like others (sheet.h).
#pragma once

#include <string>
#include <vector>

#include "store/formats/reader/reader.h"
#include "store/formats/tables/sheet.h"

namespace confab::store {

// Is this the header of messages.csv or Invitations.csv?
bool is_linkedin_messages(const Sheet& sheet);
bool is_linkedin_invitations(const Sheet& sheet);

// The name in Profile.csv; empty if the sheet is another file.
std::string linkedin_owner(const Sheet& sheet);

// One attempt per message between the owner and one other person. Drafts, advertisements and
// conversations of several people are left out. Error: kUsage, the owner's name is not known.
Read read_linkedin_messages(const Sheet& sheet, const ReadOptions& options);
Read read_linkedin_invitations(const Sheet& sheet);

}  // namespace confab::store
