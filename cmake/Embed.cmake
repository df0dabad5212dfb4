# Text files into a C source, each as its bytes and its SHA-256 in base64: claimcheck_embed(OUT NAME=FILE...) makes
# OUT with `const char NAME[]` and `const char NAME_hash[]`, anew when a file changes. C17 has no #embed.
function(claimcheck_embed out)
  set(files ${ARGN})
  list(TRANSFORM files REPLACE "^[^=]*=" "")
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} "-DOUT=${out}" "-DROWS=${ARGN}" -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    DEPENDS ${files} ${CMAKE_CURRENT_FUNCTION_LIST_FILE} VERBATIM)
endfunction()

# 64 hexadecimal digits as the base64 of the 32 bytes they stand for.
function(hex_to_base64 out hex)
  set(digits ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)
  set(text "")
  string(APPEND hex 00) # 33 bytes are 11 groups of three
  foreach(at RANGE 0 60 6)
    string(SUBSTRING ${hex} ${at} 6 group)
    foreach(shift 18 12 6 0)
      math(EXPR digit "(0x${group} >> ${shift}) & 63")
      string(SUBSTRING ${digits} ${digit} 1 letter)
      string(APPEND text ${letter})
    endforeach()
  endforeach()
  string(REGEX REPLACE ".$" "=" text ${text})
  set(${out} ${text} PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  set(source "/* Made by cmake/Embed.cmake. */\n#include \"report/html_assets.h\"\n")
  foreach(row ${ROWS})
    string(REGEX MATCH "^([^=]*)=(.*)$" matched ${row})
    set(name ${CMAKE_MATCH_1})
    set(file ${CMAKE_MATCH_2})
    file(READ ${file} bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "(char)0x\\1," bytes ${bytes})
    file(SHA256 ${file} hash)
    hex_to_base64(hash ${hash})
    string(APPEND source "const char ${name}[] = {${bytes}0};\nconst char ${name}_hash[] = \"${hash}\";\n")
  endforeach()
  file(WRITE ${OUT} "${source}")
endif()
