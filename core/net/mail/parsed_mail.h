#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/domain/instant.h"
#include "core/net/mail/mail_address.h"

namespace inquiry {

// A part of a mail that is not its text.
struct MailPart {
  std::string type;         // "image/png", lower case
  std::string name;         // fit for any file system, never empty
  std::string contentId;    // without <>; "" when it has none
  std::string disposition;  // "attachment", "inline" or ""
  std::string bytes;        // decoded
  std::string section;      // "1.2", as IMAP counts
};

// A mail as far as it can be read. All text is valid UTF-8; nothing in it was checked for truth unless it says so.
struct ParsedMail {
  // What the receiving server that is trusted says of the domain in From; None when it says nothing.
  enum class Authentication { None, Pass, Fail };

  std::string messageId;  // without <>; may be empty
  std::string subject;
  std::vector<std::string> inReplyTo;
  std::vector<std::string> references;  // oldest first; at most the first and the last 99
  std::vector<MailAddress> from;
  std::vector<MailAddress> replyTo;
  std::vector<MailAddress> to;
  std::vector<MailAddress> cc;
  std::string returnPath;                                    // address only; "" for <> and for none
  std::vector<std::string> deliveredTo;                      // To, Delivered-To, X-Original-To, Envelope-To: where it arrived
  std::optional<Instant> date;                               // what the sender claims
  std::vector<std::pair<std::string, std::string>> headers;  // all, decoded, in order
  std::string text;       // best plain text, in the order of the parts: text/plain, else made from HTML
  std::string plainText;  // the text/plain parts as decoded; may be empty
  std::string html;       // the text/html parts decoded; may be empty; not sanitised, see readHtml
  std::vector<MailPart> attachments;
  std::vector<std::string> defects;  // stable words such as "too-deep", no content
  std::string rawHash;               // SHA-256 of the bytes, hex
  std::string charset;               // of the first text part, as it was read
  bool isBounce = false;             // delivery failed for good or for now; not a mere delay
  bool isAutoReply = false;          // never answer it automatically (RFC 3834); also notices of delay
  bool isList = false;
  std::string bouncedMessageId;  // without <>
  std::string bounceStatus;      // "5.7.1"; "" when not told
  std::string bounceText;        // what the other server said, or the first lines of the notice
  Authentication authentication = Authentication::None;
  std::vector<std::string> signedBy;  // domains whose DKIM signature the trusted server found good

  // The first header of that name in any case, decoded; "" when missing.
  std::string header(std::string_view name) const;
  bool hasDefect(std::string_view word) const;
};

}  // namespace inquiry
