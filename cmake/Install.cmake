# What `cmake --install` puts where, and the Debian package: program, rules, documents, manual pages, completions, and with
# CLAIMCHECK_SHARED the library with header, pkg-config file and CMake package.
option(CLAIMCHECK_SHARED "Build and install the shared library" OFF)
option(CLAIMCHECK_STATIC "Link a program that needs no shared library (./dev static)" OFF)
set(claimcheck_soversion 0)

if(CLAIMCHECK_SHARED)
  add_library(claimcheck_shared SHARED $<TARGET_OBJECTS:claimcheck_core>)
  set_target_properties(claimcheck_shared PROPERTIES
    OUTPUT_NAME claimcheck EXPORT_NAME claimcheck LINKER_LANGUAGE C
    VERSION ${PROJECT_VERSION} SOVERSION ${claimcheck_soversion})
  target_link_libraries(claimcheck_shared PRIVATE claimcheck_core)
  # hidden visibility leaves the linker's own _edata and its like
  target_link_options(claimcheck_shared PRIVATE LINKER:--version-script=${PROJECT_SOURCE_DIR}/cmake/libclaimcheck.map)
  set_property(TARGET claimcheck_shared PROPERTY LINK_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/libclaimcheck.map)
  target_include_directories(claimcheck_shared INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  install(TARGETS claimcheck_shared EXPORT claimcheck
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(DIRECTORY checker/include/claimcheck DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
  install(EXPORT claimcheck NAMESPACE claimcheck:: FILE claimcheck-config.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/claimcheck)
  include(CMakePackageConfigHelpers)
  write_basic_package_version_file(${PROJECT_BINARY_DIR}/claimcheck-config-version.cmake COMPATIBILITY SameMinorVersion)
  install(FILES ${PROJECT_BINARY_DIR}/claimcheck-config-version.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/claimcheck)
  configure_file(cmake/claimcheck.pc.in ${PROJECT_BINARY_DIR}/claimcheck.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/claimcheck.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endif()

if(CLAIMCHECK_STATIC)
  include(cmake/Static.cmake)
endif()

install(TARGETS claimcheck)
install(DIRECTORY rules DESTINATION ${CMAKE_INSTALL_DATADIR}/claimcheck)
install(FILES LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
file(GLOB documents CONFIGURE_DEPENDS README*.md docs/*.md)
install(FILES ${documents} DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Pages and completions are what the program itself prints.
set(generated ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})
file(STRINGS checker/cli/commands.def rows REGEX "^CC_COMMAND")
set(pages ${generated}/claimcheck.1)
add_custom_command(OUTPUT ${generated}/claimcheck.1
  COMMAND claimcheck generate man > ${generated}/claimcheck.1 DEPENDS claimcheck VERBATIM)
foreach(row ${rows})
  string(REGEX REPLACE "CC_COMMAND\\((.*)\\).*" "\\1" command ${row})
  set(page ${generated}/claimcheck-${command}.1)
  add_custom_command(OUTPUT ${page} COMMAND claimcheck generate man ${command} > ${page} DEPENDS claimcheck VERBATIM)
  list(APPEND pages ${page})
endforeach()
set(shells bash zsh fish)
foreach(shell ${shells})
  add_custom_command(OUTPUT ${generated}/completion.${shell}
    COMMAND claimcheck generate completion ${shell} > ${generated}/completion.${shell} DEPENDS claimcheck VERBATIM)
  list(APPEND completions ${generated}/completion.${shell})
endforeach()
add_custom_target(claimcheck_generated ALL DEPENDS ${pages} ${completions})
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${generated}/completion.bash RENAME claimcheck
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${generated}/completion.zsh RENAME _claimcheck DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${generated}/completion.fish RENAME claimcheck.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "claimcheck <claimcheck@localhost>")
set(CPACK_PACKAGE_VENDOR claimcheck)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
include(CPack)
