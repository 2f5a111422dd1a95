# Windows: both programs in bin, with Qt's and all other libraries beside them, so that nothing else is needed.

understudy_icon(${CMAKE_CURRENT_BINARY_DIR}/understudy.ico ${app_drawing})
understudy_icon(${CMAKE_CURRENT_BINARY_DIR}/project.ico ${project_drawing})
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/understudy.rc "1 ICON \"understudy.ico\"\n")
target_sources(understudy PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/understudy.rc)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/understudy.rc TARGET_DIRECTORY understudy
  PROPERTIES OBJECT_DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/understudy.ico)
add_dependencies(understudy packaging_files)
set_target_properties(understudy PROPERTIES WIN32_EXECUTABLE ON) # no console beside the window
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/project.ico ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_BINARY_DIR}/understudy.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_BINARY_DIR}/understudy.ico)

# Qt's plugins, then the libraries that both programs need and Windows does not have.
qt_generate_deploy_app_script(TARGET understudy FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
install(TARGETS understudy understudy-cli RUNTIME_DEPENDENCIES
  DIRECTORIES $ENV{PATH} PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[Ss]ystem32"
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_BINDIR})
