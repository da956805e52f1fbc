# Writes OUTPUT, a C++ file with the time zones of FOLDER, the zone database of this machine. A name that the database only
# lists as another name of a zone (Debian 13 moved the files to tzdata-legacy) gets the file of that zone.
file(STRINGS ${FOLDER}/tzdata.zi lines REGEX "^(# version|Z|L) ")
list(POP_FRONT lines first)
string(REGEX REPLACE "^# version " "" version "${first}")

set(names "")
foreach(line IN LISTS lines)
  if(line MATCHES "^Z ([^ ]+)")
    list(APPEND names ${CMAKE_MATCH_1})
    set(target_${CMAKE_MATCH_1} ${CMAKE_MATCH_1})
  elseif(line MATCHES "^L ([^ ]+) ([^ ]+)")
    list(APPEND names ${CMAKE_MATCH_2})
    set(target_${CMAKE_MATCH_2} ${CMAKE_MATCH_1})
  endif()
endforeach()
list(SORT names)

# The four-byte number at byte `at` of `hex`.
macro(read_number result hex at)
  math(EXPR start "2 * (${at})")
  string(SUBSTRING "${hex}" ${start} 8 digits)
  math(EXPR ${result} "0x${digits}")
endmacro()

# A zone file has everything twice, first in 32 bits (RFC 8536, section 3). The second part is enough.
function(read_second_part result path)
  file(READ ${path} hex HEX)
  set(size 44)
  set(bytes_of_20 1)  # isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt
  set(bytes_of_24 1)
  set(bytes_of_28 8)
  set(bytes_of_32 5)
  set(bytes_of_36 6)
  set(bytes_of_40 1)
  foreach(at RANGE 20 40 4)
    read_number(count "${hex}" ${at})
    math(EXPR size "${size} + ${count} * ${bytes_of_${at}}")
  endforeach()
  math(EXPR start "2 * ${size}")
  string(SUBSTRING "${hex}" ${start} -1 hex)
  set(${result} ${hex} PARENT_SCOPE)
endfunction()

set(end 0)
foreach(name IN LISTS names)
  set(file ${name})
  if(NOT EXISTS ${FOLDER}/${file})
    set(file ${target_${name}})
  endif()
  if(NOT EXISTS ${FOLDER}/${file})
    continue()
  endif()
  read_second_part(hex ${FOLDER}/${file})
  string(SHA1 hash "${hex}")
  if(NOT DEFINED size_of_${hash})
    string(LENGTH "${hex}" digits)
    math(EXPR size_of_${hash} "${digits} / 2")
    set(begin_of_${hash} ${end})
    math(EXPR end "${end} + ${size_of_${hash}}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
    string(APPEND files "    \"${bytes}\"\n")
  endif()
  string(APPEND rows "    {\"${name}\", ${begin_of_${hash}}, ${size_of_${hash}}},\n")
endforeach()

file(WRITE ${OUTPUT} "// Made by store/notebook/embed_zones.cmake.
#include \"store/notebook/built_in_zones.h\"

namespace confab::store {
namespace {

constexpr char kFiles[] =
${files};

}  // namespace

std::string_view BuiltInZone::file() const { return {kFiles + begin, size}; }

std::string_view built_in_zones_version() { return \"${version}\"; }

std::span<const BuiltInZone> built_in_zones() {
  static constexpr BuiltInZone kZones[] = {
${rows}  };
  return kZones;
}

}  // namespace confab::store
")
