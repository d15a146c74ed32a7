// Whether a PDF can be opened (ISO 32000-1, 7.5): header, the way from the end to the cross references and the trailer, and the catalogue.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>

#include "core/desk/file_soundness.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kHeadLookedAt = 1024, kTailLookedAt = 2048, kMostSections = 500;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\0'; }

// Reads the file from a place on, word by word.
class Cursor {
 public:
  Cursor(std::string_view bytes, std::size_t at) : m_bytes(bytes), m_at(std::min(at, bytes.size())) {}
  void skipSpace() {
    while (m_at < m_bytes.size() && isSpace(m_bytes[m_at])) ++m_at;
  }
  bool take(std::string_view word) {
    skipSpace();
    if (!m_bytes.substr(m_at).starts_with(word)) return false;
    m_at += word.size();
    return true;
  }
  std::optional<std::uint64_t> number() {
    skipSpace();
    std::uint64_t value = 0;
    const char* from = m_bytes.data() + m_at;
    const auto read = std::from_chars(from, m_bytes.data() + m_bytes.size(), value);
    if (read.ec != std::errc() || read.ptr == from) return {};
    m_at += static_cast<std::size_t>(read.ptr - from);
    return value;
  }
  void step(std::size_t count) { m_at = std::min(m_at + count, m_bytes.size()); }
  std::size_t at() const { return m_at; }

 private:
  std::string_view m_bytes;
  std::size_t m_at;
};

// What a key of a dictionary refers to: "/Root 12 0 R".
std::optional<std::uint64_t> referenceOf(std::string_view dictionary, std::string_view key) {
  for (std::size_t at = dictionary.find(key); at != std::string_view::npos; at = dictionary.find(key, at + 1)) {
    Cursor cursor(dictionary, at + key.size());
    if (const auto number = cursor.number()) return number;
  }
  return {};
}

bool isObjectAt(std::string_view bytes, std::size_t at, std::uint64_t number) {
  Cursor cursor(bytes, at);
  return cursor.number() == number && cursor.number() && cursor.take("obj");
}

bool isObjectAnywhere(std::string_view bytes, std::uint64_t number) {
  const std::string head = std::to_string(number) + " ";
  for (std::size_t at = bytes.find(head); at != std::string_view::npos; at = bytes.find(head, at + 1))
    if ((at == 0 || isSpace(bytes[at - 1])) && isObjectAt(bytes, at, number)) return true;
  return false;
}

// The sections of a classic table; the dictionary of its trailer when all is well.
std::optional<std::string_view> trailerBehindTable(std::string_view bytes, std::size_t at) {
  Cursor cursor(bytes, at);
  if (!cursor.take("xref")) return {};
  for (std::size_t section = 0; section < kMostSections; ++section) {
    if (cursor.take("trailer")) {
      const std::size_t end = bytes.find("startxref", cursor.at());
      if (end == std::string_view::npos || !cursor.take("<<")) return {};
      return bytes.substr(cursor.at(), end - cursor.at());
    }
    const auto first = cursor.number();
    const auto count = cursor.number();
    if (!first || !count || *count > bytes.size() / 18) return {};
    for (std::uint64_t i = 0; i < *count; ++i) {
      const auto offset = cursor.number();
      const auto generation = cursor.number();
      if (!offset || !generation) return {};
      const bool isUsed = cursor.take("n");
      if (!isUsed && !cursor.take("f")) return {};
      if (isUsed && *offset >= bytes.size()) return {};
    }
  }
  return {};
}

// A cross-reference stream: an object whose dictionary names it (7.5.8).
std::optional<std::string_view> dictionaryOfStream(std::string_view bytes, std::size_t at) {
  Cursor cursor(bytes, at);
  if (!cursor.number() || !cursor.number() || !cursor.take("obj") || !cursor.take("<<")) return {};
  const std::size_t end = bytes.find("stream", cursor.at());
  if (end == std::string_view::npos || bytes.find("endstream", end) == std::string_view::npos) return {};
  const std::string_view dictionary = bytes.substr(cursor.at(), end - cursor.at());
  return dictionary.find("/XRef") == std::string_view::npos ? std::nullopt : std::optional(dictionary);
}

// `whole` begins where offsets are counted from.
std::optional<std::string> damageFrom(std::string_view whole) {
  const std::size_t tailFrom = whole.size() > kTailLookedAt ? whole.size() - kTailLookedAt : 0;
  if (whole.substr(tailFrom).find("%%EOF") == std::string_view::npos) return "the end is missing";
  const std::size_t start = whole.rfind("startxref");
  if (start == std::string_view::npos) return "its table of contents is missing";
  Cursor cursor(whole, start + std::string_view("startxref").size());
  const auto offset = cursor.number();
  if (!offset || *offset >= whole.size()) return "its table of contents is missing";
  auto dictionary = trailerBehindTable(whole, *offset);
  const bool isTable = dictionary.has_value();
  if (!dictionary) dictionary = dictionaryOfStream(whole, *offset);
  if (!dictionary) return "its table of contents is damaged";
  const auto root = referenceOf(*dictionary, "/Root");
  if (!root) return "its table of contents is damaged";
  // In a file of today the catalogue may lie packed inside another object.
  const bool mayBePacked = !isTable || whole.find("/ObjStm") != std::string_view::npos;
  if (!mayBePacked && !isObjectAnywhere(whole, *root)) return "its pages are missing";
  return {};
}

}  // namespace

std::optional<std::string> pdfDamage(std::string_view bytes) {
  const std::size_t header = bytes.substr(0, kHeadLookedAt).find("%PDF-");
  if (header == std::string_view::npos) return "its beginning is damaged";
  // Offsets count from the header; some programs that put something in front count from there.
  auto damage = damageFrom(bytes.substr(header));
  return damage && header > 0 && !damageFrom(bytes) ? std::nullopt : damage;
}

}  // namespace inquiry::desk
