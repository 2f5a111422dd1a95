# The functions every CMakeLists.txt of the project uses, and the one INTERFACE target for warnings.

add_library(understudy_warnings INTERFACE)
target_compile_options(understudy_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
  -Wimplicit-fallthrough
  -Wno-restrict # false positives of g++ 12 in std::string operator+ (GCC bug 105651)
  $<$<BOOL:${UNDERSTUDY_WERROR}>:-Werror>)
if(UNDERSTUDY_SANITIZE)
  target_compile_options(understudy_warnings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(understudy_warnings INTERFACE -fsanitize=address,undefined)
endif()

# Installed programs find libraries where they were found when they were built, such as an unpacked LibTorch.
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)

# add_core_library(core_pose SOURCES … HEADERS … USES … [PRIVATE_USES …] [TORCH])
# TORCH: the library links LibTorch and shares one precompiled <torch/torch.h>.
function(add_core_library name)
  cmake_parse_arguments(LIB "TORCH" "" "SOURCES;HEADERS;USES;PRIVATE_USES" ${ARGN})
  add_library(${name} STATIC ${LIB_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${LIB_HEADERS})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${LIB_USES} PRIVATE ${LIB_PRIVATE_USES} understudy_warnings)
  if(LIB_TORCH)
    understudy_use_torch(${name} PUBLIC)
  else()
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  endif()
endfunction()

# Links LibTorch into `target`, its headers as system headers, with the shared precompiled header.
function(understudy_use_torch target visibility)
  if(NOT TARGET understudy_torch)
    add_library(understudy_torch INTERFACE)
    target_link_libraries(understudy_torch INTERFACE ${TORCH_LIBRARIES})
    target_include_directories(understudy_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
    file(WRITE ${CMAKE_BINARY_DIR}/torch_pch.cpp "")
    add_library(understudy_torch_pch OBJECT ${CMAKE_BINARY_DIR}/torch_pch.cpp)
    target_link_libraries(understudy_torch_pch PRIVATE understudy_torch understudy_warnings)
    target_precompile_headers(understudy_torch_pch PRIVATE <torch/torch.h>)
    target_compile_options(understudy_torch_pch PRIVATE -fpch-preprocess)
  endif()
  target_link_libraries(${target} ${visibility} understudy_torch)
  target_precompile_headers(${target} REUSE_FROM understudy_torch_pch)
  target_compile_options(${target} PRIVATE -fpch-preprocess)
endfunction()

# understudy_test(pose_test SOURCES … USES … [TORCH] [LABELS …] [TIMEOUT seconds])
# One program per source folder; every TEST() in it becomes one ctest entry named <program>/<suite>.<test>.
include(GoogleTest)
function(understudy_test name)
  cmake_parse_arguments(T "TORCH" "TIMEOUT" "SOURCES;USES;LABELS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  add_executable(${name} ${T_SOURCES})
  target_link_libraries(${name} PRIVATE ${T_USES} GTest::gmock GTest::gtest_main understudy_warnings)
  if(T_TORCH)
    understudy_use_torch(${name} PRIVATE)
  endif()
  gtest_discover_tests(${name} TEST_PREFIX ${name}/ DISCOVERY_TIMEOUT 120
    PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}")
endfunction()
