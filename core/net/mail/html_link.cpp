#include "core/net/mail/html_link.h"

#include <algorithm>

namespace inquiry {
namespace {

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return lower;
}

std::string_view withoutWww(std::string_view host) {
  if (host.starts_with("www.")) host.remove_prefix(4);
  return host;
}

bool isWithin(std::string_view host, std::string_view domain) {
  return host == domain || (host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
}

// "example.com/orders" written as text: the host of it, "" when the text is no address.
std::string hostShown(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  text = text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
  if (text.find_first_of(" \t\n") != std::string_view::npos) return {};
  const auto lower = lowered(text);
  if (lower.starts_with("http://") || lower.starts_with("https://")) return linkHost(lower);
  if (lower.find('@') != std::string::npos) return {};
  const auto host = lower.substr(0, lower.find_first_of("/?#:"));
  const auto dot = host.rfind('.');
  const bool isName = std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  });
  if (dot == std::string::npos || dot == 0 || host.size() - dot < 3 || !isName) return {};
  const auto top = host.substr(dot + 1);
  const bool isWord = std::none_of(top.begin(), top.end(), [](char c) { return c >= '0' && c <= '9'; });
  return isWord ? host : std::string();
}

}  // namespace

std::string linkTarget(std::string_view href) {
  std::string target;
  for (const char c : href) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == '\t' || byte == '\n' || byte == '\r' || (byte == ' ' && target.empty())) continue;  // as browsers do
    if (byte < 0x20 || byte == 0x7F || c == '\\') return {};
    target.push_back(c);
  }
  while (!target.empty() && target.back() == ' ') target.pop_back();
  const auto lower = lowered(std::string_view(target).substr(0, 16));
  if (const auto colon = lower.find(':'); colon != std::string::npos) target.replace(0, colon, lower, 0, colon);  // "HTTPS:" is "https:"
  if (lower.starts_with("mailto:")) return target;
  const bool isWeb = lower.starts_with("http://") || lower.starts_with("https://");
  return isWeb && !linkHost(target).empty() ? target : std::string();
}

std::string linkHost(std::string_view target) {
  const auto mark = target.find("://");
  if (mark == std::string_view::npos) return {};
  auto authority = target.substr(mark + 3);
  authority = authority.substr(0, authority.find_first_of("/?#"));
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
  if (!authority.starts_with('[')) authority = authority.substr(0, authority.find(':'));
  return lowered(authority);
}

bool showsOtherHost(std::string_view text, std::string_view host) {
  const auto shown = hostShown(text);
  if (shown.empty() || host.empty()) return false;
  const auto a = withoutWww(shown);
  const auto b = withoutWww(host);
  return !isWithin(a, b) && !isWithin(b, a);
}

}  // namespace inquiry
