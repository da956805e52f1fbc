# Writes OUTPUT, the rows of the subcommands that LIST names.
#
#     cmake -DLIST=commands.txt -DOUTPUT=command_rows.cc -P commands.cmake
file(STRINGS ${LIST} lines)
foreach(line IN LISTS lines)
  if(line MATCHES "^#|^$")
    continue()
  elseif(line MATCHES "^(.*):$")
    set(group ${CMAKE_MATCH_1})
  elseif(line MATCHES "^([a-z-]+)$")
    string(REPLACE "-" "_" identifier ${line})
    string(APPEND declarations "const Command& ${identifier}_command();\n")
    string(APPEND rows "    {\"${group}\", \"${line}\", ${identifier}_command},\n")
  else()
    message(FATAL_ERROR "${LIST}: not a command or a group: '${line}'")
  endif()
endforeach()
file(WRITE ${OUTPUT} "#include \"cmd/line/command.h\"

namespace confab::cmd {

${declarations}
std::span<const CommandRow> command_rows() {
  static constexpr CommandRow kRows[] = {
${rows}  };
  return kRows;
}

}  // namespace confab::cmd
")
