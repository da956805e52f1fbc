# Writes OUTPUT, a C++ file with the bytes of all files under the folders of ROOTS (a list of PREFIX=FOLDER).
set(entries "")
set(arrays "")
set(count 0)
foreach(root ${ROOTS})
  string(REGEX REPLACE "=.*" "" prefix "${root}")
  string(REGEX REPLACE "^[^=]*=" "" folder "${root}")
  file(GLOB_RECURSE files RELATIVE "${folder}" "${folder}/*")
  list(FILTER files EXCLUDE REGEX "\\.cmake$")
  list(SORT files)
  foreach(file ${files})
    file(READ "${folder}/${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND arrays "constexpr unsigned char kFile${count}[] = {${bytes}0};\n")
    string(APPEND entries "    {\"${prefix}${file}\", text(kFile${count}, sizeof kFile${count} - 1)},\n")
    math(EXPR count "${count} + 1")
  endforeach()
endforeach()
file(WRITE "${OUTPUT}" "// Made by cmd/resources/embed.cmake.
#include \"cmd/resources/resources.h\"

#include <cstddef>

namespace confab::cmd {
namespace {

${arrays}
std::string_view text(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace

std::span<const Resource> resources() {
  static const Resource all[] = {
${entries}  };
  return all;
}

std::string_view resource(std::string_view path) {
  for (const auto& each : resources()) {
    if (each.path == path) return each.bytes;
  }
  return {};
}

}  // namespace confab::cmd
")
