#pragma once

#include <string>
#include <vector>

#include "core/compliance/word_finder.h"

namespace inquiry::compliance {

struct FoundLink {
  LetterSpan span;
  std::string host;  // "shop.example.com", without a port; empty when it cannot be told
};

// Web addresses, also without a scheme, with "dot" or "punto" for the point, with spaces around it, or with a scheme that is spelled wrong (hxxp).
// Names of files ("size.pdf"), numbers, and sentences that lack the space behind their full stop are none.
std::vector<FoundLink> findLinks(const PlainText& text);
// The host is this domain or lies beneath it.
bool isWithin(const std::string& host, const std::string& domain);

// E-mail addresses, also as "name (at) provider dot com", "name arroba proveedor punto com", "名字 艾特 qq 点 com".
std::vector<LetterSpan> findMails(const PlainText& text);

}  // namespace inquiry::compliance
