// SPDX-License-Identifier: MIT
#include "store/history/list_path.h"

namespace confab::store {

bool is_list_path(std::string_view path) {
  constexpr std::string_view kFolder = "lists/";
  if (!path.starts_with(kFolder)) return false;
  path.remove_prefix(kFolder.size());
  return (path.ends_with(".csv") || path.ends_with(".tsv")) && !path.starts_with('.') &&
         path.find('/') == path.npos;
}

}  // namespace confab::store
