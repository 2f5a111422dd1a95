# macOS: Understudy.app, with understudy-cli and all libraries in it.

understudy_icon(${CMAKE_CURRENT_BINARY_DIR}/understudy.icns ${app_drawing})
understudy_icon(${CMAKE_CURRENT_BINARY_DIR}/project.icns ${project_drawing})
set(icons ${CMAKE_CURRENT_BINARY_DIR}/understudy.icns ${CMAKE_CURRENT_BINARY_DIR}/project.icns)
target_sources(understudy PRIVATE ${icons})
set_source_files_properties(${icons} TARGET_DIRECTORY understudy
  PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
add_dependencies(understudy packaging_files)
configure_file(macos/Info.plist.in Info.plist)
set_target_properties(understudy PROPERTIES
  MACOSX_BUNDLE ON OUTPUT_NAME Understudy MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)
install(TARGETS understudy BUNDLE DESTINATION .)
# The window looks for the command line beside itself.
install(TARGETS understudy-cli RUNTIME DESTINATION Understudy.app/Contents/MacOS)

qt_generate_deploy_app_script(TARGET understudy FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
install(CODE [[
  include(BundleUtilities)
  fixup_bundle("$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/Understudy.app" "" "")]])
