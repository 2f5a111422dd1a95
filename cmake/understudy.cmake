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

# add_core_library(core_pose SOURCES … [TORCH_SOURCES …] HEADERS … USES … [PRIVATE_USES …])
# TORCH_SOURCES: those that include <torch/torch.h>, directly or not; the library links LibTorch.
function(add_core_library name)
  cmake_parse_arguments(LIB "" "" "SOURCES;TORCH_SOURCES;HEADERS;USES;PRIVATE_USES" ${ARGN})
  add_library(${name} STATIC ${LIB_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${LIB_HEADERS})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${LIB_USES} PRIVATE ${LIB_PRIVATE_USES} understudy_warnings)
  if(LIB_TORCH_SOURCES)
    understudy_torch_sources(${name} PUBLIC ${LIB_TORCH_SOURCES})
  else()
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  endif()
endfunction()

# Adds `ARGN` to `target` and links LibTorch into it, its headers as system headers. For each source
# that includes them g++ instantiates the same templates anew, for some 15 seconds, precompiled
# header or not; so several are compiled as one where UNDERSTUDY_BATCHES is on.
function(understudy_torch_sources target visibility)
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
  get_target_property(others ${target} SOURCES)
  set_source_files_properties(${others} PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
  target_sources(${target} PRIVATE ${ARGN})
  target_link_libraries(${target} ${visibility} understudy_torch)
  target_precompile_headers(${target} REUSE_FROM understudy_torch_pch)
  # A batch is no header that others include.
  target_compile_options(${target} PRIVATE -fpch-preprocess $<$<BOOL:${UNDERSTUDY_BATCHES}>:-Wno-subobject-linkage>)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${UNDERSTUDY_BATCHES} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# understudy_test_entries(pose_test SHARDS TIMEOUT LABELS ENVIRONMENT): runs a program's tests in so many processes beside
# each other, each a ctest entry. A process for each test would spend most of the time loading libraries.
function(understudy_test_entries name shards timeout labels environment)
  foreach(shard RANGE 1 ${shards})
    math(EXPR index "${shard} - 1")
    add_test(NAME ${name}/${shard} COMMAND ${name} --gtest_brief=1)
    set_tests_properties(${name}/${shard} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}"
      ENVIRONMENT "GTEST_TOTAL_SHARDS=${shards};GTEST_SHARD_INDEX=${index};${environment}")
  endforeach()
endfunction()

# understudy_test(pose_test SOURCES … [TORCH_SOURCES …] USES … [LABELS …] [TIMEOUT seconds] [SHARDS number])
# One program per source folder, its tests run in SHARDS processes (default 1).
function(understudy_test name)
  cmake_parse_arguments(T "" "TIMEOUT;SHARDS" "SOURCES;TORCH_SOURCES;USES;LABELS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  if(NOT T_SHARDS)
    set(T_SHARDS 1)
  endif()
  add_executable(${name} ${T_SOURCES})
  target_link_libraries(${name} PRIVATE ${T_USES} GTest::gmock GTest::gtest_main understudy_warnings)
  if(T_TORCH_SOURCES)
    understudy_torch_sources(${name} PRIVATE ${T_TORCH_SOURCES})
  else()
    target_compile_options(${name} PRIVATE -O0) # half the time to compile; what is tested is optimised
  endif()
  understudy_test_entries(${name} ${T_SHARDS} ${T_TIMEOUT} "${T_LABELS}" "")
endfunction()
