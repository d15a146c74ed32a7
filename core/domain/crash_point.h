#pragma once

#include <string_view>

// A named place where a test may kill the process: before and after every save, send, parse, rename and fsync that matters.
//
//   INQUIRY_CRASH_POINT("oauth.reply.journalled");
//
// Names are "area.step", unique in the source, and never change meaning. Only builds with INQUIRY_CRASH_POINTS (the presets dev,
// asan and tsan) contain them; everywhere else the macro is nothing. Two environment variables drive it:
//   ID_CRASH_AT=name:n    the process ends with _exit(77) at the n-th hit of that name (n from 1; ":n" left out means 1)
//   ID_CRASH_LIST=file    every name is appended to the file, one a line, when this process reaches it for the first time
#ifdef INQUIRY_CRASH_POINTS
#define INQUIRY_CRASH_POINT(name) ::inquiry::crashPoint(name)
#else
#define INQUIRY_CRASH_POINT(name) static_cast<void>(0)
#endif

namespace inquiry {

inline constexpr int kCrashPointExitCode = 77;

#ifdef INQUIRY_CRASH_POINTS
// Call it through the macro. Safe from any thread.
void crashPoint(std::string_view name);
#endif

}  // namespace inquiry
