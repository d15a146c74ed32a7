#include "app/sandbox/mail/letter_parts.h"

#include <openssl/evp.h>

#include "app/sandbox/engine/picture.h"
#include "app/sandbox/engine/sandbox.h"

namespace inquiry::sandbox {

std::string base64(const std::string& bytes) {
  std::string out(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int count = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  out.resize(static_cast<std::size_t>(count));
  return out;
}

bool isAscii(const std::string& text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

std::string headerText(const std::string& text) {
  if (isAscii(text)) return text;
  std::string out, piece;
  const auto flush = [&] {
    if (!piece.empty()) out += (out.empty() ? "" : "\r\n ") + std::string("=?utf-8?b?") + base64(piece) + "?=";
    piece.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80) ++length;
    if (piece.size() + length > 40) flush();
    piece += text.substr(at, length);
    at += length;
  }
  flush();
  return out;
}

std::string base64Lines(const std::string& text) {
  const std::string all = base64(text);
  std::string out;
  for (std::size_t at = 0; at < all.size(); at += 76) out += all.substr(at, 76) + "\r\n";
  return out;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
  return out;
}

std::string mailDate(Instant at) {
  std::string date = httpDate(at);
  return date.substr(0, date.size() - 3) + "+0000";
}

std::uint64_t hashOf(const std::string& text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash;
}

std::string textPart(const std::string& type, const std::string& text) {
  return "Content-Type: " + type + "; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(text);
}

std::string picturePart(const Attachment& file) {
  return "Content-Type: " + file.type + "; name=\"" + file.name + "\"\r\nContent-Disposition: attachment; filename=\"" + file.name +
         "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(pngPicture(file.id)) + "\r\n";
}

std::string mailboxAddress(const Shop& shop) { return shop.profile().id.value + "@shop.example"; }

}  // namespace inquiry::sandbox
