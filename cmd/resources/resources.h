// SPDX-License-Identifier: MIT
// resources.h: files built into the program: cmd/resources/ and the example notebook.
#pragma once

#include <span>
#include <string_view>

namespace confab::cmd {

struct Resource {
  std::string_view path;  // "templates/contact.md", "example/contacts/…"
  std::string_view bytes;
};

std::span<const Resource> resources();  // made by the build

// The bytes of a resource; empty if it does not exist.
std::string_view resource(std::string_view path);

}  // namespace confab::cmd
