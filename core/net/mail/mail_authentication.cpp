#include "core/net/mail/mail_authentication.h"

#include <algorithm>
#include <vector>

namespace inquiry {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return lower;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(kSpace);
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

// Comments hold anything, also what looks like a result, and so do quoted strings: comments go, and nothing within quotes parts one word from the next.
std::string withoutComments(std::string_view raw) {
  std::string text;
  std::size_t depth = 0;
  bool isQuoted = false;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '\\' && i + 1 < raw.size()) {
      ++i;
      if (depth == 0) text.push_back('?');
    } else if (depth == 0 && raw[i] == '"') {
      isQuoted = !isQuoted;
    } else if (isQuoted) {
      text.push_back(std::string_view(" \t\r\n;=()").find(raw[i]) == std::string_view::npos ? raw[i] : '?');
    } else if (raw[i] == '(') {
      ++depth;
    } else if (raw[i] == ')' && depth > 0) {
      --depth;
    } else if (depth == 0) {
      text.push_back(raw[i]);
    }
  }
  return text;
}

std::vector<std::string_view> split(std::string_view text, std::string_view stops) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(stops), text.size());
    if (const auto part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

// One "dkim=pass header.d=example.com".
struct MethodResult {
  std::string method;
  std::string result;
  std::vector<std::pair<std::string, std::string>> properties;

  std::string property(std::string_view name) const {
    const auto found = std::find_if(properties.begin(), properties.end(), [name](const auto& p) { return p.first == name; });
    return found == properties.end() ? std::string() : found->second;
  }
};

MethodResult methodResult(std::string_view text) {
  MethodResult result;
  for (const auto word : split(text, kSpace)) {
    const auto equals = word.find('=');
    if (equals == std::string_view::npos) continue;
    auto name = lowered(word.substr(0, equals));
    auto value = lowered(word.substr(equals + 1));
    if (result.method.empty()) {
      result.method = name.substr(0, name.find('/'));
      result.result = std::move(value);
    } else {
      result.properties.emplace_back(std::move(name), std::move(value));
    }
  }
  return result;
}

// The domain itself or one above it: a signature of example.com speaks for mail.example.com. A single label never does.
bool speaksFor(std::string_view signer, std::string_view domain) {
  if (signer.empty() || signer.find('.') == std::string_view::npos) return false;
  if (signer == domain) return true;
  return domain.size() > signer.size() && domain.ends_with(signer) && domain[domain.size() - signer.size() - 1] == '.';
}

std::string signerOf(const MethodResult& result) {
  auto domain = result.property("header.d");
  if (domain.empty()) {
    const auto identity = result.property("header.i");
    domain = identity.substr(identity.find('@') == std::string::npos ? 0 : identity.rfind('@') + 1);
  }
  return domain;
}

// The results of the topmost header that the trusted server wrote; nothing when there is none.
std::vector<std::string> trustedResults(const MimeNode& root, std::string_view trusted) {
  const auto wanted = lowered(trusted);
  for (const auto& [name, raw] : root.headers) {
    if (lowered(name) != "authentication-results") continue;
    const auto text = withoutComments(raw);
    const auto parts = split(text, ";");
    if (parts.empty()) continue;
    const auto server = split(parts.front(), kSpace);
    if (server.empty() || lowered(server.front()) != wanted) continue;
    return {parts.begin() + 1, parts.end()};
  }
  return {};
}

}  // namespace

void readAuthentication(const MimeNode& root, std::string_view trusted, ParsedMail& mail) {
  if (trusted.empty()) return;
  // Several senders in one From leave open whom a result speaks for.
  const auto domain = mail.from.size() == 1 ? mail.from.front().domain() : std::string();
  bool isProven = false;
  bool isRefuted = false;
  bool isDmarcFailed = false;
  for (const auto& text : trustedResults(root, trusted)) {
    const auto result = methodResult(text);
    const bool isPass = result.result == "pass";
    if (result.method == "dkim" && isPass) {
      auto signer = signerOf(result);
      if (!domain.empty() && speaksFor(signer, domain)) isProven = true;
      if (!signer.empty()) mail.signedBy.push_back(std::move(signer));
    } else if (result.method == "dmarc" && isPass) {
      const auto proven = result.property("header.from");
      if (!domain.empty() && (proven.empty() || proven == domain)) isProven = true;
    }
    const bool isJudging = result.method == "dkim" || result.method == "dmarc" || result.method == "spf";
    if (isJudging && (result.result == "fail" || (result.result == "hardfail" && result.method == "spf"))) isRefuted = true;
    if (result.method == "dmarc" && result.result == "fail") isDmarcFailed = true;
  }
  if (isProven && !isDmarcFailed) {
    mail.authentication = ParsedMail::Authentication::Pass;
  } else if (isRefuted) {
    mail.authentication = ParsedMail::Authentication::Fail;
  }
}

}  // namespace inquiry
