# The freedesktop.org side of an installation: icons, desktop file, metainfo, MIME type, manual pages, completion.

install(TARGETS understudy understudy-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256 512)
  understudy_icon(${CMAKE_CURRENT_BINARY_DIR}/app-${size}.png ${app_drawing} ${size})
  understudy_icon(${CMAKE_CURRENT_BINARY_DIR}/project-${size}.png ${project_drawing} ${size})
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/app-${size}.png
    DESTINATION ${hicolor}/${size}x${size}/apps RENAME ${UNDERSTUDY_APP_ID}.png)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/project-${size}.png
    DESTINATION ${hicolor}/${size}x${size}/mimetypes RENAME ${UNDERSTUDY_APP_ID}-project.png)
endforeach()
install(FILES ${app_drawing} DESTINATION ${hicolor}/scalable/apps RENAME ${UNDERSTUDY_APP_ID}.svg)
install(FILES ${project_drawing}
  DESTINATION ${hicolor}/scalable/mimetypes RENAME ${UNDERSTUDY_APP_ID}-project.svg)

# Software centres load pictures by their web address only, so they are left out where none is set.
set(addresses "")
if(UNDERSTUDY_HOMEPAGE)
  string(APPEND addresses "  <url type=\"homepage\">${UNDERSTUDY_HOMEPAGE}</url>\n")
endif()
# They are those of resources/tour, which know their captions by their names.
set(caption_1-empty "Drop a dance and a person on the window")
set(caption_2-imported "What the program says of both videos")
set(caption_3-poses "The poses that were found, and what looks wrong")
set(caption_4-mended "A joint dragged to where it belongs")
set(caption_5-quality "How much time to spend")
set(caption_6-result "The person dances the dance")
set(caption_7-export "Presets for export")
set(kind " type=\"default\"")
set(pictures "")
foreach(address IN LISTS UNDERSTUDY_SCREENSHOTS)
  get_filename_component(picture "${address}" NAME_WE)
  set(caption "")
  if(DEFINED caption_${picture})
    set(caption "      <caption>${caption_${picture}}</caption>\n")
  endif()
  string(APPEND pictures
    "    <screenshot${kind}>\n${caption}      <image>${address}</image>\n    </screenshot>\n")
  set(kind "")
endforeach()
if(pictures)
  string(APPEND addresses "  <screenshots>\n${pictures}  </screenshots>\n")
endif()
set(UNDERSTUDY_METAINFO_ADDRESSES "${addresses}")
configure_file(linux/${UNDERSTUDY_APP_ID}.metainfo.xml.in ${UNDERSTUDY_APP_ID}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${UNDERSTUDY_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES linux/${UNDERSTUDY_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES linux/${UNDERSTUDY_APP_ID}.mime.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${UNDERSTUDY_APP_ID}.xml)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Manual page and completion of the command line are made of its --help, so they are always in step with it.
set(reference ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.reference)
set(scripts ${CMAKE_CURRENT_SOURCE_DIR}/linux)
add_custom_command(OUTPUT ${reference}
  COMMAND ${scripts}/cli_reference.sh $<TARGET_FILE:understudy-cli> > ${reference}.new
  COMMAND ${CMAKE_COMMAND} -E rename ${reference}.new ${reference}
  DEPENDS understudy-cli ${scripts}/cli_reference.sh VERBATIM)
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.1
  COMMAND ${scripts}/cli_manual.sh ${reference} ${PROJECT_VERSION} ${UNDERSTUDY_RELEASE_DATE} > understudy-cli.1
  DEPENDS ${reference} ${scripts}/cli_manual.sh VERBATIM)
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.bash
  COMMAND ${scripts}/cli_completion.sh ${reference} > understudy-cli.bash
  DEPENDS ${reference} ${scripts}/cli_completion.sh VERBATIM)
# The same as a page of the manual, which lies among the sources: a test says when it is out of step.
add_custom_target(manual_pages
  COMMAND ${scripts}/cli_markdown.sh ${reference} > ${reference}.md
  COMMAND ${CMAKE_COMMAND} -E copy_if_different ${reference}.md ${PROJECT_SOURCE_DIR}/resources/manual/command-line.md
  DEPENDS ${reference} ${scripts}/cli_markdown.sh VERBATIM)
target_sources(packaging_files PRIVATE
  ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.1 ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.bash)
configure_file(linux/understudy.1.in understudy.1 @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/understudy.1 ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.1
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
set(completions ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES linux/understudy.bash DESTINATION ${completions} RENAME understudy)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/understudy-cli.bash DESTINATION ${completions} RENAME understudy-cli)

# Both programs read files that others made.
foreach(program understudy understudy-cli)
  target_link_options(${program} PRIVATE LINKER:-z,relro LINKER:-z,now)
endforeach()
