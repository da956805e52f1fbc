# Where files are installed (`cmake --install build`), and the Debian package and the archive made from them (`cpack`).
set(scripts ${PROJECT_SOURCE_DIR}/cmd/resources/completion)
install(TARGETS confab)
install(DIRECTORY ${manual}/ DESTINATION share/man)
install(FILES ${scripts}/confab.bash DESTINATION share/bash-completion/completions RENAME confab)
install(FILES ${scripts}/confab.fish DESTINATION share/fish/vendor_completions.d)
# zsh looks in one folder for completions from packages and in another for those an administrator installed.
install(CODE "
  if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\")
    set(folder vendor-completions)
  else()
    set(folder site-functions)
  endif()
  file(INSTALL ${scripts}/confab.zsh DESTINATION \"\${CMAKE_INSTALL_PREFIX}/share/zsh/\${folder}\" RENAME _confab)")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/schemas/ DESTINATION share/confab/schemas)
file(GLOB documents CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/*.md)
list(FILTER documents EXCLUDE REGEX "CONTRIBUTING|CHANGELOG")
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION share/doc/confab)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION share/doc/confab RENAME copyright)
# The licenses of everything linked or compiled in. The folder of libstdc++ is a link to the folder with the text.
file(GLOB libstdcxx /usr/share/doc/libstdc++-[0-9]*-dev)
foreach(folder ${libstdcxx} /usr/share/doc/libabsl-dev /usr/share/doc/libc6-dev /usr/share/doc/libcli11-dev
               /usr/share/doc/libcmark-gfm-dev /usr/share/doc/libcmark-gfm-extensions-dev /usr/share/doc/libdtl-dev
               /usr/share/doc/libexpected-dev /usr/share/doc/libfmt-dev /usr/share/doc/libkainjow-mustache-dev
               /usr/share/doc/libspdlog-dev /usr/share/doc/libutf8proc-dev /usr/share/doc/libyaml-cpp-dev
               /usr/share/doc/nlohmann-json3-dev zlib1g-dev)
  cmake_path(GET folder FILENAME package)
  file(REAL_PATH ${folder}/copyright copyright)
  install(FILES ${copyright} DESTINATION share/doc/confab/copyrights RENAME ${package} OPTIONAL)
endforeach()
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION share/doc/confab)
install(FILES ${documents} DESTINATION share/doc/confab/docs)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/notebook/ DESTINATION share/doc/confab/examples)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/archive.cmake)
set(CPACK_ARCHIVE_FILE_NAME confab-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_NAME confab)
set(CPACK_PACKAGE_CONTACT "${contact}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS tzdata)  # gets updates that the built-in zones do not
set(CPACK_DEBIAN_PACKAGE_SUGGESTS xdg-utils)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Contacts, messages and conversations are Markdown files that you own;
confab shows who you owe what, by when, and why.")
include(CPack)
