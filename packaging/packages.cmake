# cpack -G DEB (Debian), NSIS (Windows) or DragNDrop (macOS).

set(CPACK_PACKAGE_NAME understudy)
set(CPACK_PACKAGE_VENDOR "Understudy developers")
set(CPACK_PACKAGE_CONTACT "Understudy developers <understudy@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio that makes one person dance like another")
set(CPACK_PACKAGE_HOMEPAGE_URL "${UNDERSTUDY_HOMEPAGE}")
set(CPACK_PACKAGE_EXECUTABLES understudy Understudy)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

# ---- Debian ----

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION video)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The reference BLAS, which LibTorch is content with, is many times slower.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libopenblas0-pthread, ca-certificates, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "npm, qt6-wayland, bash-completion")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Understudy takes a video of a dance and a video of a person. It finds the
poses in both, learns what the person looks like, and renders that person
dancing the dance, on their own stage, with the music.
.
The package holds the studio (understudy), in which poses are corrected on a
timeline, and the command line (understudy-cli), which does everything without
a window. It works on an ordinary processor. The networks that find poses are
fetched separately, with npm or from a file.")
set(UNDERSTUDY_RELEASE_DATE_822 "Mon, 23 Nov 2026 12:00:00 +0000")
configure_file(debian/changelog.in changelog @ONLY)
configure_file(debian/finish.cmake.in finish.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/finish.cmake)

# ---- Windows ----

set(CPACK_NSIS_DISPLAY_NAME Understudy)
set(CPACK_NSIS_PACKAGE_NAME Understudy)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\understudy.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(project_key "Software\\Classes\\Understudy.Project")
string(CONCAT CPACK_NSIS_EXTRA_INSTALL_COMMANDS
  "WriteRegStr SHCTX 'Software\\Classes\\.understudy' '' 'Understudy.Project'\n"
  "WriteRegStr SHCTX '${project_key}' '' 'Understudy project'\n"
  "WriteRegStr SHCTX '${project_key}\\DefaultIcon' '' '$INSTDIR\\project.ico'\n"
  "WriteRegStr SHCTX '${project_key}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\understudy.exe\" \"%1\"'\n")
string(CONCAT CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
  "DeleteRegKey SHCTX 'Software\\Classes\\.understudy'\n"
  "DeleteRegKey SHCTX '${project_key}'\n")

# ---- macOS ----

set(CPACK_DMG_VOLUME_NAME Understudy)

include(CPack)
