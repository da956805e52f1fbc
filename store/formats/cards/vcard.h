// SPDX-License-Identifier: MIT
// vcard.h: address book cards of the versions 2.1, 3.0 and 4.0.
#pragma once

#include <span>
#include <string>

#include "core/notes/notebook/notebook.h"
#include "store/formats/cards/content_line.h"
#include "store/formats/reader/reader.h"

namespace confab::store {

// One person per card. Cards of organizations and groups, and cards without a name, are left out.
Read read_vcard(const ForeignFile& file, const ReadOptions& options);

// Adds the person in one card, given its lines. `place` names the card.
void add_card(core::Imported& imported, const std::vector<ContentLine>& card, std::string place);

enum class VcardVersion { k3, k4 };

// A card for `contact`.
std::string vcard_of(const core::Contact& contact, const core::Notebook& notebook,
                     VcardVersion version);

}  // namespace confab::store
