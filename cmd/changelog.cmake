# Writes OUTPUT, the Debian changelog of the releases in CHANGELOG, which is a Keep-a-Changelog page.
#
#     cmake -DCHANGELOG=CHANGELOG.md -DCONTACT="NAME <ADDRESS>" -DOUTPUT=changelog -P changelog.cmake
file(READ ${CHANGELOG} page)
string(REPLACE ";" "," page "${page}")  # a semicolon would split a line in two
string(REPLACE "\n" ";" lines "${page}")
foreach(line IN LISTS lines)
  if(line MATCHES "^## \\[([0-9.]+)\\] - (.*)$")
    string(APPEND entries "${signature}confab (${CMAKE_MATCH_1}) unstable, urgency=medium\n\n")
    execute_process(COMMAND date -u -R -d ${CMAKE_MATCH_2} OUTPUT_VARIABLE date COMMAND_ERROR_IS_FATAL ANY)
    set(signature "\n -- ${CONTACT}  ${date}\n")
  elseif(signature AND line MATCHES "^- (.*)$")
    string(APPEND entries "  * ${CMAKE_MATCH_1}\n")
  elseif(signature AND line MATCHES "^  (.*)$")
    string(APPEND entries "    ${CMAKE_MATCH_1}\n")
  endif()
endforeach()
string(REPLACE "unstable, urgency" "unstable; urgency" entries "${entries}${signature}")
string(STRIP "${entries}" entries)
file(WRITE ${OUTPUT} "${entries}\n")
