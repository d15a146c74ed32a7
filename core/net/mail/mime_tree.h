#pragma once

#include <list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/net/mail/header_parameters.h"

namespace inquiry {

// One part of a mail as it was cut at the boundaries, nothing decoded yet.
struct MimeNode {
  std::string type;                                          // "text/plain"; "message/rfc822" has one child that holds only headers
  std::vector<std::pair<std::string, std::string>> headers;  // raw, in order
  std::string section;                                       // "1.2", as IMAP counts; "" for the root of a multipart
  std::string_view body;                                     // leaf: bytes before transfer decoding, within the mail
  std::string message;                                       // message/rfc822: the mail inside, as bytes
  std::vector<MimeNode> children;

  // The first of that name, any case; "" when missing.
  std::string_view header(std::string_view name) const;
  bool isMultipart() const { return type.starts_with("multipart/"); }
};

struct MimeLimits {
  int maxDepth = 20;
  int maxParts = 500;
  std::size_t maxHeaderBytes = 256 * 1024;  // of one part, without folds
};

struct MimeTree {
  MimeNode root;
  std::vector<std::string> defects;  // "too-many-parts", ...: stable words, no content
  std::list<std::string> kept;       // bytes that some views of the tree point to
};

// Cuts a mail by GMime. Never fails: what cannot be cut is one text part. The views in the tree point into `bytes`.
MimeTree cutMail(std::string_view bytes, const MimeLimits& limits = {});

// Undoes base64, quoted-printable and uuencode; other names mean none. Broken input gives what can be read.
std::string transferDecoded(std::string_view encoding, std::string_view body, std::size_t maxBytes);

}  // namespace inquiry
