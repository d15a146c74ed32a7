#include "core/desk/log_lines.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ranges>
#include <sstream>

#include "core/desk/redact.h"

namespace inquiry::desk {
namespace {

constexpr std::streamoff kTail = 2 << 20;

// "oauth.revoked" of "store=ebay-us code=oauth.revoked".
std::string valueOf(const std::string& text, const std::string& key) {
  for (std::size_t at = text.find(key + "="); at != std::string::npos; at = text.find(key + "=", at + 1)) {
    if (at > 0 && text[at - 1] != ' ') continue;
    const std::size_t from = at + key.size() + 1;
    return text.substr(from, text.find(' ', from) - from);
  }
  return {};
}

// Continuations of a line, and the half one the tail begins with, are none.
bool isInstant(const std::string& text) { return text.size() >= 20 && text[4] == '-' && text[10] == 'T' && text.back() == 'Z'; }

}  // namespace

std::vector<LogLine> logLines(const std::string& folder, const LogQuestion& question) {
  std::ifstream in(folder + "/logs/desk.log", std::ios::binary);
  if (!in) return {};
  in.seekg(0, std::ios::end);
  in.seekg(std::max<std::streamoff>(0, static_cast<std::streamoff>(in.tellg()) - kTail));
  std::vector<LogLine> lines;
  for (std::string raw; std::getline(in, raw);) {
    std::istringstream words(raw);
    LogLine line;
    if (!(words >> line.at >> line.level) || !isInstant(line.at)) continue;
    std::getline(words >> std::ws, line.text);
    line.store = valueOf(line.text, "store");
    line.code = valueOf(line.text, "code");
    if ((!question.store.empty() && line.store != question.store) || line.code.find(question.code) == std::string::npos) continue;
    lines.push_back(std::move(line));
  }
  std::ranges::reverse(lines);
  if (lines.size() > question.limit) lines.resize(question.limit);
  for (LogLine& line : lines) line.text = redacted(line.text);
  return lines;
}

std::string logForSupport(const std::vector<LogLine>& lines, const std::string& madeAt) {
  std::string text = "InquiryDesk " + madeAt + "\n";
  for (const LogLine& line : lines | std::views::reverse) text += line.at + " " + line.level + " " + line.text + "\n";
  return text;
}

}  // namespace inquiry::desk
