# Read by cpack for each kind of package. The archive contains no /usr, so it can be unpacked into any prefix.
if(CPACK_GENERATOR STREQUAL TGZ)
  set(CPACK_PACKAGE_FILE_NAME ${CPACK_ARCHIVE_FILE_NAME})
  set(CPACK_PACKAGING_INSTALL_PREFIX /)
endif()
