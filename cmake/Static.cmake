# A program that needs no shared library at all. What Debian ships as an archive is taken from the system; archives.sh makes the
# others from Debian's sources, into CLAIMCHECK_ARCHIVES. Stands behind the targets of the root's CMakeLists.txt.
set(CLAIMCHECK_ARCHIVES ${PROJECT_SOURCE_DIR}/build/archives CACHE PATH "Folder of further static libraries")

# claimcheck_archive(TARGET LIBRARY...): the target of pkg-config links these archives in place of its shared library.
function(claimcheck_archive target)
  set(archives "")
  foreach(name ${ARGN})
    find_library(${name}_ARCHIVE lib${name}.a HINTS ${CLAIMCHECK_ARCHIVES})
    if(NOT ${name}_ARCHIVE)
      message(FATAL_ERROR "no static library lib${name}.a; ./dev static makes those that Debian does not ship")
    endif()
    list(APPEND archives ${${name}_ARCHIVE})
  endforeach()
  set_property(TARGET PkgConfig::${target} PROPERTY INTERFACE_LINK_LIBRARIES ${archives})
endfunction()

claimcheck_archive(PCRE2 pcre2-8)
claimcheck_archive(YAML yaml)
claimcheck_archive(UTF8PROC utf8proc)
claimcheck_archive(JANSSON jansson)
claimcheck_archive(MD4C md4c)
claimcheck_archive(UCHARDET uchardet)
set_property(TARGET PkgConfig::UCHARDET APPEND PROPERTY INTERFACE_LINK_LIBRARIES stdc++ m) # it is C++
if(CLAIMCHECK_XLSX)
  claimcheck_archive(XLSXWRITER xlsxwriter z)
endif()
target_link_options(claimcheck PRIVATE -static)
