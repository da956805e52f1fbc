// SPDX-License-Identifier: MIT
#include "core/rules/check/original.h"

#include <algorithm>

#include "core/notes/records/schema.h"
#include "core/rules/check/copy_name.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// The keys that distinguish two notes of the same type.
std::vector<std::string_view> identifying_keys(std::string_view type) {
  if (type == kInterview) return {"contact", "starts"};
  if (type == kContact || type == kOrganization) return {"name"};
  return {};
}

bool is_about_the_same(const Note& a, const Note& b) {
  if (a.type != b.type || !is_our_type(a.type)) return false;
  for (const auto key : identifying_keys(a.type)) {
    if (a.text(key) != b.text(key)) return false;
  }
  return true;
}

// Disks of Windows and macOS ignore the case of names.
const Note* find_in_any_case(const std::string& path, const Notebook& notebook) {
  if (const auto* note = notebook.find_path(path)) return note;
  const auto found =
      std::ranges::find_if(notebook.notes, [folded = fold_case(path)](const Note& each) {
        return is_ascii(each.path) ? is_same_key(each.path, folded)
                                   : fold_case(each.path) == folded;
      });
  return found == notebook.notes.end() ? nullptr : &*found;
}

}  // namespace

const Note* find_original(const Note& copy, const Notebook& notebook) {
  const auto folder = copy.path.substr(0, copy.path.rfind('/') + 1);
  for (const auto& stem : originals_of(copy.stem())) {
    const auto* original = find_in_any_case(folder + stem + ".md", notebook);
    if (original && is_about_the_same(*original, copy)) return original;
  }
  return nullptr;
}

}  // namespace confab::core
