// SPDX-License-Identifier: MIT
// redact.h: facts without names, addresses and text that a person wrote. People become pseudonyms;
// the same key gives the same pseudonyms.
#pragma once

#include <string>
#include <string_view>

#include "core/facts/fact.h"
#include "core/notes/notebook/notebook.h"

namespace confab::core {

// REQUIRES: the notebook outlives it.
class Redactor {
 public:
  Redactor(const Notebook& notebook, std::string key);

  FactRow redacted(FactRow fact) const;
  std::string notebook_pseudonym(std::string_view name) const;

 private:
  Cell redacted(const FactField& field, Cell cell) const;
  CellMap redacted(const std::vector<FactField>& fields, CellMap cells) const;
  Cell kept(const FactField& field, Cell cell) const;
  std::string pseudonym(const FactField& field, const std::string& text) const;
  std::string person(const std::string& text) const;
  std::string organization(const std::string& text) const;
  std::string hashed(std::string_view kind, std::string_view text) const;

  const Notebook& notebook_;
  std::string key_;
};

}  // namespace confab::core
