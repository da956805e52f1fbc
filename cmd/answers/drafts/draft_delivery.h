// SPDX-License-Identifier: MIT
// draft_delivery.h: hands a draft to a mail program, as a link to open or as a message file.
#pragma once

#include <string>

#include "cmd/context.h"
#include "core/messages/draft.h"
#include "core/notes/records/contact.h"
#include "core/practice/moment.h"

namespace confab::cmd {

// The draft as a mailto: link. Error: kRefused if the contact has no address, or
// the last email bounced.
core::Result<std::string> link_for(const core::Draft& draft, const core::Contact& contact,
                                   const core::Moment& moment);

// The bytes of the draft as a message file. Error: as for link_for.
core::Result<std::string> file_for(const core::Draft& draft, const core::Contact& contact,
                                   const core::Moment& moment);

// Writes the message file to the file after --eml, or to standard output. Error: kRefused if
// something is there that confab did not write, or that was changed since.
core::Status write_file(const std::string& message, const Arguments& arguments, Context& context);

// Opens the link in the mail program. Error: kRefused if it cannot be started.
core::Status open_link(const std::string& link, Context& context);

}  // namespace confab::cmd
