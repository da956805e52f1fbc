// SPDX-License-Identifier: MIT
// write_manual: writes the pages of the manual into a folder, at build time.
//
//     write_manual DOCS FOLDER      which holds man1, man5 and man7
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>

#include "cmd/manual/pages.h"
#include "cmd/version.h"

namespace confab::manual {
namespace {

std::string read(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string roff_from(const std::string& markdown) {
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_DEFAULT), cmark_parser_free);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> tree(
      cmark_parser_finish(parser.get()), cmark_node_free);
  const std::unique_ptr<char, decltype(&std::free)> roff(
      cmark_render_man(tree.get(), CMARK_OPT_DEFAULT, 0), std::free);
  return roff.get();
}

std::string roff_of(const Page& page) {
  return fmt::format(".TH {} {} \"\" \"confab {}\" \"confab\"\n.SH NAME\n{} \\- {}\n{}", page.name,
                     page.section, cmd::kVersion, page.name, page.summary, roff_from(page.text));
}

bool write(const Page& page, const std::string& folder) {
  std::ofstream file(fmt::format("{}/man{}/{}.{}", folder, page.section, page.name, page.section));
  file << roff_of(page);
  return static_cast<bool>(file.flush());
}

}  // namespace
}  // namespace confab::manual

int main(int argc, char** argv) {
  using confab::manual::document_page;
  if (argc != 3) {
    std::cerr << "usage: write_manual DOCS FOLDER\n";
    return 2;
  }
  const std::string docs = argv[1];
  auto pages = confab::manual::declared_pages();
  pages.push_back(document_page("confab-notes", 5, "the format of confab notes",
                                confab::manual::read(docs + "/format.md")));
  pages.push_back(document_page("confab-dates", 7, "the ways to write a date in confab",
                                confab::manual::read(docs + "/dates.md")));
  for (const auto& page : pages) {
    if (confab::manual::write(page, argv[2])) continue;
    std::cerr << "write_manual: cannot write " << page.name << '\n';
    return 1;
  }
  return 0;
}
