#pragma once

#include <string>
#include <vector>

namespace inquiry::desk {

// A line of the program's log as people may see and hand on: contacts and secrets are taken out.
struct LogLine {
  std::string at, level, text;  // ISO 8601 UTC; "info", "warning", "error"
  std::string store, code;      // as far as the line names them
};

// Which lines: all conditions hold, empty ones do not count.
struct LogQuestion {
  std::string store;
  std::string code;  // a part of it: "oauth"
  std::size_t limit = 500;
};

// Newest first, from the last 2 MB of FOLDER/logs/desk.log; none where nothing was logged yet. Blocks on the disk: not from the window's thread.
std::vector<LogLine> logLines(const std::string& folder, const LogQuestion& question);

// The same as text for a support request, oldest first, below who made it and when.
std::string logForSupport(const std::vector<LogLine>& lines, const std::string& madeAt);

}  // namespace inquiry::desk
