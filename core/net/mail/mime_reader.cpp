#include "core/net/mail/mime_reader.h"

#include <gmime/gmime.h>
#include <sodium.h>

#include <algorithm>
#include <array>

#include "core/net/mail/encoded_words.h"
#include "core/net/mail/mail_authentication.h"
#include "core/net/mail/mail_bodies.h"
#include "core/net/mail/mail_kind.h"
#include "core/net/mail/mime_tree.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxReferences = 100;
constexpr std::size_t kMaxId = 998;

bool isSameName(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return lower(x) == lower(y);
  });
}

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::string hex(hash.size() * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  hex.pop_back();
  return hex;
}

// Everything in <...>; white space inside is of folds and goes.
std::vector<std::string> idsIn(std::string_view raw) {
  std::vector<std::string> ids;
  for (auto at = raw.find('<'); at != std::string_view::npos; at = raw.find('<', at)) {
    const auto end = raw.find_first_of("<>", at + 1);
    if (end == std::string_view::npos) break;
    if (raw[end] == '>' && end > at + 1 && end - at <= kMaxId) {
      std::string id(raw.substr(at + 1, end - at - 1));
      std::erase_if(id, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
      if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(decodeHeader(id));
      // The first one and the newest stay: a thread is found by either end.
      if (ids.size() > kMaxReferences) ids.erase(ids.begin() + 1);
    }
    at = end;
  }
  return ids;
}

std::string messageId(std::string_view raw) {
  auto ids = idsIn(raw);
  if (!ids.empty()) return ids.front();
  auto bare = decodeHeader(raw);
  std::erase_if(bare, [](char c) { return c == ' ' || c == '<' || c == '>'; });
  return bare.size() <= kMaxId ? bare : std::string();
}

std::optional<Instant> dateOf(std::string_view raw) {
  const auto text = decodeHeader(raw.substr(0, 200));
  if (text.empty()) return {};
  GDateTime* parsed = g_mime_utils_header_decode_date(text.c_str());
  if (!parsed) return {};
  const auto seconds = g_date_time_to_unix(parsed);
  const auto year = g_date_time_get_year(parsed);
  g_date_time_unref(parsed);
  if (year < 1971 || year > 2200) return {};
  return Instant::fromMillis(seconds * 1000);
}

class HeaderReader {
 public:
  HeaderReader(const MimeNode& root, const MimeOptions& options, ParsedMail& mail)
      : m_root(root), m_country(options.country), m_mail(mail) {}

  void read() {
    for (const auto& [name, raw] : m_root.headers) m_mail.headers.emplace_back(decodeHeader(name), decodeHeader(raw, m_country));
    m_mail.subject = m_mail.header("Subject");
    m_mail.messageId = messageId(m_root.header("Message-ID"));
    m_mail.inReplyTo = idsIn(m_root.header("In-Reply-To"));
    m_mail.references = idsIn(m_root.header("References"));
    m_mail.from = addresses("From");
    m_mail.replyTo = addresses("Reply-To");
    m_mail.to = addresses("To");
    m_mail.cc = addresses("Cc");
    m_mail.date = dateOf(m_root.header("Date"));
    if (const auto path = addresses("Return-Path"); !path.empty()) m_mail.returnPath = path.front().address;
    for (const auto* name : {"To", "Delivered-To", "X-Original-To", "Envelope-To"}) {
      for (const auto& to : addresses(name)) addDelivered(to.address);
    }
  }

 private:
  // A name that stands more than once counts with all its addresses.
  std::vector<MailAddress> addresses(std::string_view name) const {
    std::vector<MailAddress> all;
    for (const auto& [header, raw] : m_root.headers) {
      if (!isSameName(header, name)) continue;
      for (auto& address : parseAddresses(raw, m_country)) all.push_back(std::move(address));
      if (all.size() > 1000) break;
    }
    return all;
  }
  void addDelivered(const std::string& address) {
    auto& list = m_mail.deliveredTo;
    if (!address.empty() && list.size() < 1000 && std::find(list.begin(), list.end(), address) == list.end()) list.push_back(address);
  }

  const MimeNode& m_root;
  std::string_view m_country;
  ParsedMail& m_mail;
};

}  // namespace

std::string ParsedMail::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto& h) { return isSameName(h.first, name); });
  return found == headers.end() ? std::string() : found->second;
}

bool ParsedMail::hasDefect(std::string_view word) const { return std::find(defects.begin(), defects.end(), word) != defects.end(); }

ParsedMail readMail(std::string_view bytes, const MimeOptions& options) {
  ParsedMail mail;
  mail.rawHash = sha256(bytes);
  const auto tree = cutMail(bytes, {options.maxDepth, options.maxParts});
  HeaderReader(tree.root, options, mail).read();
  collectBodies(tree, bytes, options, mail);
  readKind(tree, mail);
  readAuthentication(tree.root, options.trustedAuthserv, mail);
  return mail;
}

}  // namespace inquiry
