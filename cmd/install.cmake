# What is installed where, and the Debian package made of it: `cmake --install build`, `cpack -G DEB`.
set(scripts ${PROJECT_SOURCE_DIR}/cmd/resources/completion)
install(TARGETS confab)
install(DIRECTORY ${manual}/ DESTINATION share/man)
install(FILES ${scripts}/confab.bash DESTINATION share/bash-completion/completions RENAME confab)
install(FILES ${scripts}/confab.fish DESTINATION share/fish/vendor_completions.d)
# zsh looks for those of packages in another folder than for those of the machine.
install(CODE "
  if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\")
    set(folder vendor-completions)
  else()
    set(folder site-functions)
  endif()
  file(INSTALL ${scripts}/confab.zsh DESTINATION \"\${CMAKE_INSTALL_PREFIX}/share/zsh/\${folder}\" RENAME _confab)")
file(GLOB documents CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/*.md)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION share/doc/confab)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION share/doc/confab RENAME copyright)
# Of all that is linked or compiled in; g++'s folder is a link to the one that has the text.
foreach(package libabsl-dev libc6-dev libcli11-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libdtl-dev libexpected-dev
                libfmt-dev libkainjow-mustache-dev libspdlog-dev libstdc++-12-dev libutf8proc-dev libyaml-cpp-dev
                nlohmann-json3-dev)
  file(REAL_PATH /usr/share/doc/${package}/copyright copyright)
  install(FILES ${copyright} DESTINATION share/doc/confab/copyrights RENAME ${package} OPTIONAL)
endforeach()
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION share/doc/confab)
install(FILES ${documents} DESTINATION share/doc/confab/docs)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/notebook/ DESTINATION share/doc/confab/examples)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME confab)
set(CPACK_PACKAGE_CONTACT "Seed 477aedb2 maintainers <maintainers@users.noreply.r-seed-477aedb2.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS xdg-utils)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Contacts, messages and conversations stand in Markdown files of your own;
confab tells what you owe, to whom, by when, and why.")
include(CPack)
