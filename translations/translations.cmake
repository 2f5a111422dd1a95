# The languages of the window, embedded under /i18n. Those listed here must be complete: a test sees to it.
set(UNDERSTUDY_LANGUAGES
  en # only its plural forms
  de ja zh_CN)

# ui/window/action_table.cpp marks its texts with T().
set(UNDERSTUDY_LUPDATE_OPTIONS -silent -I . -no-obsolete -locations none -tr-function-alias QT_TR_NOOP+=T)

set(sources "")
set(updates "")
foreach(language IN LISTS UNDERSTUDY_LANGUAGES)
  set(file translations/understudy_${language}.ts)
  list(APPEND sources ${CMAKE_SOURCE_DIR}/${file})
  set(part "")
  if(language STREQUAL "en")
    set(part -pluralonly)
  endif()
  list(APPEND updates COMMAND Qt6::lupdate ${UNDERSTUDY_LUPDATE_OPTIONS} ${part} ui app/gui -ts ${file})
endforeach()
qt_add_lrelease(ui TS_FILES ${sources} QM_FILES_OUTPUT_VARIABLE compiled)
qt_add_resources(ui translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

# cmake --build build/dev --target update_translations: texts that are new come in, those that are gone go out.
add_custom_target(update_translations ${updates} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)

# For the test.
set(UNDERSTUDY_LANGUAGES ${UNDERSTUDY_LANGUAGES} PARENT_SCOPE)
set(UNDERSTUDY_LUPDATE_OPTIONS ${UNDERSTUDY_LUPDATE_OPTIONS} PARENT_SCOPE)
