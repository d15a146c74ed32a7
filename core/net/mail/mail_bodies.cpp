#include "core/net/mail/mail_bodies.h"

#include <algorithm>
#include <array>

#include "core/net/mail/attachment_name.h"
#include "core/net/mail/charset.h"
#include "core/net/mail/encoded_words.h"
#include "core/net/mail/html_document.h"
#include "core/net/mail/plain_body.h"

namespace inquiry {
namespace {

constexpr std::size_t kStubLength = 400;
// One reading may reach this far into mails within mails when nothing else can be shown.
constexpr int kMaxForwards = 3;

// Text for readers that show no HTML: not what the sender wrote.
bool isStub(std::string_view plain) {
  if (plain.size() > kStubLength) return false;
  static constexpr std::array<std::string_view, 12> kWords{
      "HTML", "html", "browser", "Browser", "navegador", "navigateur", "ブラウザ", "浏览器", "瀏覽器", "webversion", "Webversion", "web version"};
  return std::any_of(kWords.begin(), kWords.end(), [plain](auto word) { return plain.find(word) != std::string_view::npos; });
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\n\xC2\xA0") == std::string_view::npos; }

void appendText(std::string& to, std::string_view text) {
  if (isBlank(text)) return;
  if (!to.empty()) to += to.ends_with('\n') ? "\n" : "\n\n";
  to += text;
}

// What base64 looks like; a text whose header only says base64 does not.
bool isBase64(std::string_view body) {
  const auto sample = body.substr(0, 4096);
  const auto foreign = std::count_if(sample.begin(), sample.end(), [](char c) {
    const bool isAlphabet = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/';
    return !isAlphabet && c != '=' && c != '\r' && c != '\n';
  });
  return foreign * 20 <= static_cast<std::ptrdiff_t>(sample.size());
}

// The charset an HTML page names itself, when the header names none.
std::string charsetOfPage(std::string_view page) {
  const auto head = page.substr(0, 1024);
  const auto at = head.find("charset=");
  if (at == std::string_view::npos) return {};
  const auto rest = head.substr(at + 8);
  const auto begin = rest.find_first_not_of("\"' ");
  if (begin == std::string_view::npos) return {};
  return std::string(rest.substr(begin, rest.find_first_of("\"'; />", begin) - begin));
}

// What a subtree says, once as text and once as HTML.
struct Body {
  std::string plain;
  std::string html;
};

class BodyCollector {
 public:
  BodyCollector(const MimeOptions& options, ParsedMail& mail) : m_options(options), m_mail(mail) {}

  void read(const MimeNode& root) {
    std::vector<Body> bodies;
    collect(root, bodies);
    for (auto& body : bodies) settle(body);
  }

 private:
  void defect(std::string_view word) {
    if (!m_mail.hasDefect(word)) m_mail.defects.emplace_back(word);
  }

  void collect(const MimeNode& node, std::vector<Body>& bodies) {
    if (node.type == "multipart/alternative") return collectAlternative(node, bodies);
    if (node.isMultipart()) {
      for (const auto& child : node.children) collect(child, bodies);
      return;
    }
    const auto disposition = parseParameters(node.header("Content-Disposition"), m_options.country);
    const bool isText = node.type == "text/plain" || node.type == "text/html";
    const auto name = fileName(node, disposition);
    const bool isAttached = !isText || disposition.value == "attachment" || !name.empty();
    if (isAttached) attach(node, disposition.value, name);
    // Some mailers name the text itself: where it is the first one, it is shown and listed.
    if (!isText || disposition.value == "attachment" || (isAttached && m_hasText)) return;
    Body body;
    (node.type == "text/html" ? body.html : body.plain) = text(node);
    m_hasText = m_hasText || !isBlank(body.html) || !isBlank(body.plain);
    bodies.push_back(std::move(body));
  }

  // The forms of one text, poorest first: what stands in them is told once.
  void collectAlternative(const MimeNode& node, std::vector<Body>& bodies) {
    Body both;
    for (const auto& child : node.children) {
      if (child.type == "text/x-amp-html" || child.type == "text/watch-html") continue;
      std::vector<Body> inner;
      collect(child, inner);
      for (auto& body : inner) {
        appendText(both.plain, body.plain);
        appendText(both.html, body.html);
      }
    }
    bodies.push_back(std::move(both));
  }

  void settle(Body& body) {
    appendText(m_mail.plainText, body.plain);
    appendText(m_mail.html, body.html);
    const bool isPlainGood = !isBlank(body.plain) && (body.html.empty() || !isStub(body.plain));
    if (isPlainGood) return appendText(m_mail.text, body.plain);
    auto fromHtml = body.html.empty() ? std::string() : toText(readHtml(body.html));
    // A stub beside an HTML part without words is better than nothing.
    appendText(m_mail.text, isBlank(fromHtml) ? body.plain : fromHtml);
  }

  std::string text(const MimeNode& node) {
    const auto type = parseParameters(node.header("Content-Type"), m_options.country);
    auto encoding = node.header("Content-Transfer-Encoding");
    if (parseParameters(encoding).value == "base64" && !isBase64(node.body)) {
      defect("wrong-transfer-encoding");
      encoding = {};
    }
    const auto bytes = transferDecoded(encoding, node.body, m_options.maxTextBytes);
    if (bytes.size() >= m_options.maxTextBytes) defect("text-cut");
    auto label = type.parameter("charset");
    if (label.empty() && node.type == "text/html") label = charsetOfPage(bytes);
    auto decoded = decodeText(label, bytes, m_options.country);
    if (decoded.isGuessed) defect("charset-guessed");
    if (decoded.hadErrors) defect("charset-errors");
    if (m_mail.charset.empty()) m_mail.charset = decoded.charset;
    auto clean = cleanText(decoded.text);
    std::string format = type.parameter("format");
    std::transform(format.begin(), format.end(), format.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    if (node.type != "text/plain" || format != "flowed") return clean;
    const auto delSp = type.parameter("delsp");
    return unflowed(clean, delSp == "yes" || delSp == "Yes" || delSp == "YES" ? SoftBreaks::DropSpace : SoftBreaks::KeepSpace);
  }

  std::string fileName(const MimeNode& node, const ParameterHeader& disposition) const {
    auto name = disposition.parameter("filename");
    if (name.empty()) name = parseParameters(node.header("Content-Type"), m_options.country).parameter("name");
    return name;
  }

  void attach(const MimeNode& node, const std::string& disposition, std::string_view name) {
    MailPart part;
    part.type = node.type;
    part.section = node.section;
    part.disposition = disposition == "attachment" || disposition == "inline" ? disposition : std::string();
    part.contentId = decodeHeader(node.header("Content-ID"));
    std::erase_if(part.contentId, [](char c) { return c == '<' || c == '>' || c == ' '; });
    part.bytes = node.message.empty() ? transferDecoded(node.header("Content-Transfer-Encoding"), node.body, m_options.maxPartBytes)
                                      : node.message.substr(0, m_options.maxPartBytes);
    if (part.bytes.size() >= m_options.maxPartBytes) defect("part-cut");
    part.name = saneFileName(name);
    if (part.name.empty() && node.type == "message/rfc822" && !node.children.empty()) {
      const auto subject = saneFileName(decodeHeader(node.children.front().header("Subject"), m_options.country));
      if (!subject.empty()) part.name = saneFileName(subject + ".eml");
    }
    if (part.name.empty()) part.name = fallbackFileName(part.type, part.section);
    m_mail.attachments.push_back(std::move(part));
  }

  const MimeOptions& m_options;
  ParsedMail& m_mail;
  bool m_hasText = false;
};

// A mail that holds nothing but another mail is shown as that one.
std::string textOfForward(const ParsedMail& mail, const MimeOptions& options, int depth) {
  for (const auto& part : mail.attachments) {
    if (part.type != "message/rfc822" || depth >= kMaxForwards) continue;
    ParsedMail inner;
    const auto tree = cutMail(part.bytes, {options.maxDepth, options.maxParts});
    BodyCollector(options, inner).read(tree.root);
    if (!inner.text.empty()) return inner.text;
    if (auto deeper = textOfForward(inner, options, depth + 1); !deeper.empty()) return deeper;
  }
  return {};
}

}  // namespace

void collectBodies(const MimeTree& tree, std::string_view bytes, const MimeOptions& options, ParsedMail& mail) {
  mail.defects.insert(mail.defects.end(), tree.defects.begin(), tree.defects.end());
  BodyCollector(options, mail).read(tree.root);
  if (!mail.text.empty() || mail.isBounce) return;
  mail.text = textOfForward(mail, options, 0);
  if (!mail.text.empty() || !mail.attachments.empty()) return;
  // Nothing readable was found where it should be: whatever stands behind the headers is shown as it is.
  auto rest = bytes;
  if (!tree.root.headers.empty()) {
    const auto crlf = bytes.find("\r\n\r\n");
    const auto lf = bytes.find("\n\n");
    const auto end = std::min(crlf == std::string_view::npos ? crlf : crlf + 4, lf == std::string_view::npos ? lf : lf + 2);
    rest = end == std::string_view::npos ? std::string_view() : bytes.substr(end);
  }
  mail.text = cleanText(decodeText("", rest.substr(0, options.maxTextBytes), options.country).text);
  if (isBlank(mail.text)) {
    mail.text.clear();
  } else {
    mail.defects.emplace_back("shown-as-it-is");
  }
}

}  // namespace inquiry
