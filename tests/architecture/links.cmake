# Fails when PROGRAM links a LIBRARY, directly or through another one.
execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE linked COMMAND_ERROR_IS_FATAL ANY)
if(NOT linked MATCHES "libstdc")
  message(FATAL_ERROR "ldd does not tell what ${PROGRAM} links:\n${linked}")
endif()
if(linked MATCHES "${LIBRARY}[^\n]*")
  message(FATAL_ERROR "${PROGRAM} must not link ${CMAKE_MATCH_0}")
endif()
