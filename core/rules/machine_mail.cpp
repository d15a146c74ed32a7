#include "core/rules/machine_mail.h"

#include <algorithm>
#include <array>
#include <map>

namespace inquiry::rules {
namespace {

constexpr std::size_t kLongestHead = 64 * 1024;

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::string trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r");
  if (from == std::string_view::npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(" \t\r") - from + 1));
}

// Names and values in lower case, folded lines joined; the first of a name counts.
std::map<std::string, std::string> headersOf(std::string_view mail) {
  std::map<std::string, std::string> headers;
  mail = mail.substr(0, kLongestHead);
  std::string* last = nullptr;
  while (!mail.empty()) {
    const auto end = mail.find('\n');
    const std::string_view line = mail.substr(0, end);
    mail = end == std::string_view::npos ? std::string_view() : mail.substr(end + 1);
    if (trimmed(line).empty()) break;
    if (line.front() == ' ' || line.front() == '\t') {
      if (last != nullptr) *last += " " + lowered(trimmed(line));
      continue;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return headers;  // no mail, or the end of what looks like one
    const auto [at, isNew] = headers.emplace(lowered(trimmed(line.substr(0, colon))), lowered(trimmed(line.substr(colon + 1))));
    last = isNew ? &at->second : nullptr;
  }
  return headers;
}

bool isUnread(const std::string& address) {
  constexpr std::array<std::string_view, 8> kNames{"noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "mailer-daemon", "postmaster"};
  return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) { return address.find(std::string(name) + "@") != std::string::npos || address.find(std::string(name) + "+") != std::string::npos; });
}

}  // namespace

std::string machineMark(std::string_view payload) {
  const auto headers = headersOf(payload);
  const auto value = [&headers](const char* name) {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
  };
  const auto has = [&headers](const char* name) { return headers.contains(name); };
  if (const std::string submitted = value("auto-submitted"); !submitted.empty() && !submitted.starts_with("no")) return "Auto-Submitted";
  const std::string precedence = value("precedence");
  if (precedence == "bulk" || precedence == "list" || precedence == "junk" || precedence == "auto_reply") return "Precedence";
  if (has("list-id") || has("list-unsubscribe")) return has("list-id") ? "List-Id" : "List-Unsubscribe";
  if (const std::string suppress = value("x-auto-response-suppress"); !suppress.empty() && suppress != "none") return "X-Auto-Response-Suppress";
  for (const char* name : {"x-autoreply", "x-autorespond", "x-autoresponder"})
    if (has(name)) return "X-Autoreply";
  if (value("return-path") == "<>") return "Return-Path";
  return isUnread(value("reply-to").empty() ? value("from") : value("reply-to")) ? "From" : "";
}

}  // namespace inquiry::rules
