#include "core/marketplaces/rakuten/reply_rules.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/net/url.h"

namespace inquiry::rakuten {
namespace {

// reply.post: links to anything else are refused.
constexpr std::array<std::string_view, 9> kSites{"rakuten.co.jp", "rakuten.ne.jp", "rakuten.com", "rakuten-bank.co.jp", "trafficgate.net",
                                                 "rakuten-card.co.jp", "payment.sej.co.jp", "faq.rakuten.net", "support.rakuten-card.jp"};
constexpr std::array<std::string_view, 4> kTypes{"image/png", "image/jpeg", "image/gif", "application/pdf"};
// Characters an address may hold (RFC 3986); the first other one ends it.
constexpr std::string_view kAddressMarks = "-._~:/?#@!$&'*+,;=%[]";

Error refused(std::string code, std::string text) { return {ErrorKind::Refused, std::move(code), std::move(text), {}}; }

bool isOf(const std::string& host, std::string_view site) {
  return host == site || (host.size() > site.size() && host.ends_with(site) && host[host.size() - site.size() - 1] == '.');
}

bool isAllowed(const std::string& address) {
  const auto parts = urlParts(address);
  return parts && parts->scheme == "https" && std::any_of(kSites.begin(), kSites.end(), [&](std::string_view site) { return isOf(parts->host, site); });
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool standsAt(const std::string& text, std::size_t at, std::string_view word) {
  if (at + word.size() > text.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) { return a == small(b); });
}

std::string addressAt(const std::string& text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const char c = small(text[end]);
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || kAddressMarks.find(c) != std::string_view::npos)) break;
    ++end;
  }
  // What ends the sentence is none of it.
  while (end > at && std::string_view(".,;:!?'").find(text[end - 1]) != std::string_view::npos) --end;
  return text.substr(at, end - at);
}

std::optional<Error> refusedLine(const std::string& text) {
  std::size_t number = 1;
  for (std::size_t at = 0; at <= text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::size_t length = utf8::utf16Length(std::string_view(text).substr(at, end - at));
    if (length > kLineLength) {
      return refused("rakuten.long-line", "Line " + std::to_string(number) + " has " + std::to_string(length) +
                                              " characters; Rakuten takes 300 a line. Break it and send again.");
    }
    at = end + 1;
  }
  return {};
}

std::optional<Error> refusedFile(const std::vector<OutgoingAttachment>& files) {
  if (files.size() > 1) return refused("rakuten.too-many-attachments", "Rakuten takes one file a reply. Remove the others and send again.");
  for (const OutgoingAttachment& file : files) {
    if (std::find(kTypes.begin(), kTypes.end(), file.type) == kTypes.end())
      return refused("rakuten.attachment-type", "Rakuten takes PNG, JPEG, GIF and PDF files only. Attach another file.");
    if (file.size > static_cast<std::int64_t>(kFileBytes))
      return refused("rakuten.attachment-size", "The file is larger than the 5 MB Rakuten takes. Make it smaller and attach it again.");
    if (file.name.empty() || utf8::length(file.name) > kFileNameLength)
      return refused("rakuten.attachment-name", "The name of the file is longer than the 100 characters Rakuten takes. Rename it and attach it again.");
    if (file.name.find_first_of("[]/\\") != std::string::npos)
      return refused("rakuten.attachment-brackets", "Rakuten hands out no file whose name has brackets or slashes in it. Rename it and attach it again.");
  }
  return {};
}

}  // namespace

std::optional<Error> refusedLink(const std::string& text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!standsAt(text, at, "http://") && !standsAt(text, at, "https://")) continue;
    const std::string address = addressAt(text, at);
    if (!isAllowed(address)) {
      return refused("rakuten.link", "Rakuten takes only links that begin with https:// and lead to Rakuten's own sites. Remove the other one and send again.");
    }
    at += address.size() - 1;
  }
  return {};
}

std::optional<Error> refusedReply(const Outgoing& outgoing) {
  // Without a text a reply whose answer was lost could not be told from any other.
  if (utf8::trimmed(outgoing.text).empty()) return refused("rakuten.empty", "There is nothing to send. Write a text.");
  const std::size_t length = utf8::utf16Length(outgoing.text);
  if (length > kReplyLength)
    return refused("rakuten.too-long", "The reply has " + std::to_string(length) + " characters; shorten it to the 2,000 Rakuten takes.");
  if (auto line = refusedLine(outgoing.text)) return line;
  if (auto link = refusedLink(outgoing.text)) return link;
  return refusedFile(outgoing.attachments);
}

}  // namespace inquiry::rakuten
