#pragma once

#include <cstdint>
#include <string>

#include "app/sandbox/engine/shop.h"

// What mails of every kind are put together from.
namespace inquiry::sandbox {

std::string base64(const std::string& bytes);
std::string base64Lines(const std::string& text);  // in lines of 76
bool isAscii(const std::string& text);
// A header value as RFC 2047 wants it: pieces of whole characters, each in a word of its own.
std::string headerText(const std::string& text);
std::string escaped(const std::string& text);  // for HTML
std::string mailDate(Instant at);
std::string textPart(const std::string& type, const std::string& text);
std::string picturePart(const Attachment& file);
std::uint64_t hashOf(const std::string& text);
// Where the seller reads: "amazon-uk@shop.example".
std::string mailboxAddress(const Shop& shop);

}  // namespace inquiry::sandbox
