#include "core/net/mail/plain_body.h"

namespace inquiry {
namespace {

std::size_t quoteDepth(std::string_view line) {
  const auto depth = line.find_first_not_of('>');
  return depth == std::string_view::npos ? line.size() : depth;
}

}  // namespace

std::string cleanText(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto begin = i;
    while (i < text.size() && static_cast<unsigned char>(text[i]) >= 0x20 && text[i] != 0x7F) ++i;
    clean.append(text, begin, i - begin);
    if (i == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\r') {
      if (i + 1 >= text.size() || text[i + 1] != '\n') clean.push_back('\n');
    } else if (byte == '\n' || byte == '\t') {
      clean.push_back(text[i]);
    }
  }
  return clean;
}

std::string unflowed(std::string_view text, SoftBreaks breaks) {
  std::string out;
  out.reserve(text.size());
  bool isJoining = false;
  std::size_t depthBefore = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    auto line = text.substr(at, end == std::string_view::npos ? end : end - at);
    at = end == std::string_view::npos ? text.size() : end + 1;
    const auto depth = quoteDepth(line);
    auto content = line.substr(depth);
    if (content.starts_with(' ')) content.remove_prefix(1);  // stuffed
    const bool isSignature = content == "-- ";
    if (isJoining && (depth != depthBefore || isSignature)) {
      out.push_back('\n');
      isJoining = false;
    }
    if (!isJoining) {
      out.append(depth, '>');
      if (depth > 0 && !content.empty()) out.push_back(' ');
    }
    isJoining = content.ends_with(' ') && !isSignature && end != std::string_view::npos;
    if (isJoining && breaks == SoftBreaks::DropSpace) content.remove_suffix(1);
    out += content;
    depthBefore = depth;
    if (!isJoining && end != std::string_view::npos) out.push_back('\n');
  }
  return out;
}

}  // namespace inquiry
