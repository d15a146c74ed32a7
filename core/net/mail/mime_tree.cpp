#include "core/net/mail/mime_tree.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

#include "core/net/mail/encoded_words.h"

namespace inquiry {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

// GMime keeps its tables for the whole process; that is its only global state.
void startGMime() {
  static std::once_flag once;
  std::call_once(once, [] { g_mime_init(); });
}

bool isSameName(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return lower(x) == lower(y);
  });
}

class TreeBuilder {
 public:
  TreeBuilder(std::string_view bytes, const MimeLimits& limits, MimeTree& tree)
      : m_bytes(bytes), m_limits(limits), m_tree(tree) {}

  void build(GMimeMessage* message) {
    GMimeObject* part = g_mime_message_get_mime_part(message);
    if (part) {
      m_tree.root = node(part, GMIME_IS_MULTIPART(part) ? "" : "1", 0);
    } else {
      m_tree.root.type = "text/plain";
      m_tree.root.section = "1";
    }
    takeHeaders(GMIME_OBJECT(message), part, m_tree.root);
  }

 private:
  void defect(std::string_view word) {
    auto& defects = m_tree.defects;
    if (std::find(defects.begin(), defects.end(), word) == defects.end()) defects.emplace_back(word);
  }

  // A message keeps its content headers at the part; put together in the order of the mail.
  void takeHeaders(GMimeObject* object, GMimeObject* part, MimeNode& into) {
    struct Found {
      gint64 offset;
      GMimeHeader* header;
    };
    std::vector<Found> found;
    for (GMimeObject* source : {object, part}) {
      if (!source) continue;
      GMimeHeaderList* list = g_mime_object_get_header_list(source);
      const int count = g_mime_header_list_get_count(list);
      for (int i = 0; i < count; ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(list, i);
        found.push_back({g_mime_header_get_offset(header), header});
      }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.offset < b.offset; });
    std::size_t size = 0;
    into.headers.clear();
    for (const auto& [offset, header] : found) {
      const char* name = g_mime_header_get_name(header);
      const char* value = g_mime_header_get_raw_value(header);
      if (!name || !value) continue;
      std::string_view text(value);
      if (size + text.size() > m_limits.maxHeaderBytes) {
        defect("header-too-long");
        text = text.substr(0, m_limits.maxHeaderBytes - size);
      }
      size += text.size();
      into.headers.emplace_back(name, text);
    }
  }

  MimeNode node(GMimeObject* object, const std::string& section, int depth) {
    MimeNode made;
    made.section = section;
    takeHeaders(object, nullptr, made);
    made.type = parseParameters(made.header("Content-Type")).value;
    ++m_parts;
    if (GMIME_IS_MULTIPART(object)) {
      if (!made.isMultipart()) made.type = "multipart/mixed";
      takeChildren(GMIME_MULTIPART(object), made, depth);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
      takeMessage(GMIME_MESSAGE_PART(object), made, depth);
    } else if (GMIME_IS_PART(object)) {
      made.body = content(GMIME_PART(object));
      if (made.isMultipart()) {
        defect("multipart-without-boundary");
        made.type = "text/plain";
      }
    }
    if (made.type.find('/') == std::string::npos) made.type = made.type == "html" ? "text/html" : "text/plain";
    return made;
  }

  void takeChildren(GMimeMultipart* multipart, MimeNode& into, int depth) {
    const int count = g_mime_multipart_get_count(multipart);
    if (count == 0) takePrologue(multipart, into);
    if (depth >= m_limits.maxDepth) {
      if (count > 0) defect("too-deep");
      return;
    }
    for (int i = 0; i < count; ++i) {
      if (m_parts >= m_limits.maxParts) return defect("too-many-parts");
      const auto number = std::to_string(i + 1);
      into.children.push_back(node(g_mime_multipart_get_part(multipart, i),
                                   into.section.empty() ? number : into.section + "." + number, depth + 1));
    }
  }

  // A multipart whose boundary never comes: what stands there is read as text, so that nothing is lost.
  void takePrologue(GMimeMultipart* multipart, MimeNode& into) {
    defect("empty-multipart");
    const char* text = g_mime_multipart_get_prologue(multipart);
    if (!text || !*text) return;
    MimeNode lone;
    lone.type = "text/plain";
    lone.section = into.section.empty() ? "1" : into.section + ".1";
    m_tree.kept.emplace_back(text);
    lone.body = m_tree.kept.back();
    into.children.push_back(std::move(lone));
  }

  // Of a mail inside only the headers are looked at; whoever needs more reads its bytes as a mail of its own.
  void takeMessage(GMimeMessagePart* part, MimeNode& into, int depth) {
    into.type = "message/rfc822";
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (!message) return defect("empty-message-part");
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (depth < m_limits.maxDepth) {
      g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
      const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
      into.message.assign(reinterpret_cast<const char*>(array->data), array->len);
      MimeNode inner;
      takeHeaders(GMIME_OBJECT(message), g_mime_message_get_mime_part(message), inner);
      into.children.push_back(std::move(inner));
    } else {
      defect("too-deep");
    }
  }

  // The parser runs over a copy of the same bytes, so its bounds are ours.
  std::string_view content(GMimePart* part) const {
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    GMimeStream* stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
    if (!stream) return {};
    const auto size = static_cast<gint64>(m_bytes.size());
    const auto begin = std::clamp<gint64>(stream->bound_start, 0, size);
    const auto end = stream->bound_end < 0 ? size : std::clamp<gint64>(stream->bound_end, begin, size);
    return m_bytes.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  }

  std::string_view m_bytes;
  const MimeLimits& m_limits;
  MimeTree& m_tree;
  int m_parts = 0;
};

// Between "begin 644 name" and "end"; each line tells how many bytes it holds. GMime's own drops the end of short ones.
std::string uuDecoded(std::string_view body, std::size_t maxBytes) {
  std::string decoded;
  bool isInside = false;
  for (std::size_t at = 0; at < body.size() && decoded.size() < maxBytes;) {
    const auto end = std::min(body.find('\n', at), body.size());
    auto line = body.substr(at, end - at);
    at = end + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!isInside) {
      isInside = line.starts_with("begin ");
      continue;
    }
    if (line == "end") break;
    const auto value = [&](std::size_t index) { return index < line.size() ? (static_cast<unsigned char>(line[index]) - 0x20U) & 0x3FU : 0U; };
    const std::size_t count = value(0);
    for (std::size_t byte = 0; byte < count; ++byte) {
      const std::size_t first = 1 + byte / 3 * 4 + byte % 3;
      const unsigned shift = static_cast<unsigned>(byte % 3) * 2 + 2;
      decoded.push_back(static_cast<char>(((value(first) << shift) | (value(first + 1) >> (6 - shift))) & 0xFFU));
    }
  }
  if (decoded.size() > maxBytes) decoded.resize(maxBytes);
  return decoded;
}

// The whole as one text, headers and all.
MimeTree uncut(std::string_view bytes, std::string_view why) {
  MimeTree tree;
  tree.root.type = "text/plain";
  tree.root.section = "1";
  tree.root.body = bytes;
  tree.defects.emplace_back(why);
  return tree;
}

}  // namespace

std::string_view MimeNode::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto& h) { return isSameName(h.first, name); });
  return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

MimeTree cutMail(std::string_view bytes, const MimeLimits& limits) {
  if (bytes.empty()) return uncut(bytes, "empty");
  startGMime();
  std::string without;
  std::string_view input = bytes;
  if (bytes.find('\0') != std::string_view::npos) {
    // GMime's headers end at a NUL; bodies are read from the true bytes.
    without.assign(bytes);
    std::replace(without.begin(), without.end(), '\0', ' ');
    input = without;
  }
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(input.data(), input.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  g_mime_parser_set_persist_stream(parser.get(), TRUE);
  const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (!message) return uncut(bytes, "unreadable");
  MimeTree tree;
  TreeBuilder(bytes, limits, tree).build(message.get());
  if (input.data() != bytes.data()) tree.defects.emplace_back("nul-bytes");
  if (tree.root.headers.empty()) return uncut(bytes, "no-headers");
  return tree;
}

std::string transferDecoded(std::string_view encoding, std::string_view body, std::size_t maxBytes) {
  const auto kind = g_mime_content_encoding_from_string(parseParameters(encoding).value.c_str());
  if (kind == GMIME_CONTENT_ENCODING_UUENCODE) return uuDecoded(body, maxBytes);
  if (kind == GMIME_CONTENT_ENCODING_BASE64) return decodeBase64(body, maxBytes);  // GMime's own drops an end without padding
  if (kind != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) return std::string(body.substr(0, maxBytes));
  GMimeEncoding state;
  g_mime_encoding_init_decode(&state, kind);
  std::string decoded;
  // In pieces, so that a part past the limit costs no more than the limit.
  constexpr std::size_t kPiece = 64 * 1024;
  std::string piece;
  for (std::size_t at = 0; at < body.size() && decoded.size() < maxBytes; at += kPiece) {
    const auto input = body.substr(at, kPiece);
    piece.resize(g_mime_encoding_outlen(&state, input.size()) + 16);
    const auto count = g_mime_encoding_step(&state, input.data(), input.size(), piece.data());
    decoded.append(piece, 0, count);
  }
  piece.resize(g_mime_encoding_outlen(&state, 0) + 16);
  const auto count = g_mime_encoding_flush(&state, "", 0, piece.data());
  decoded.append(piece, 0, count);
  if (decoded.size() > maxBytes) decoded.resize(maxBytes);
  return decoded;
}

}  // namespace inquiry
