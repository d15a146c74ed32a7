#include "core/net/mail/html_document.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/net/mail/html_blocks.h"
#include "core/net/mail/html_guard.h"
#include "core/net/mail/html_link.h"
#include "core/net/mail/html_style.h"

namespace inquiry {
namespace {

struct OutputFree {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

std::string_view attribute(const GumboElement& element, const char* name) {
  const auto* found = gumbo_get_attribute(&element.attributes, name);
  return found ? std::string_view(found->value) : std::string_view();
}

bool hasAttribute(const GumboElement& element, const char* name) { return gumbo_get_attribute(&element.attributes, name) != nullptr; }

bool hasWord(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const auto end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

// The marks of mail programs around the mail that is answered: mailbox.md 5.4.
bool isHistory(const GumboElement& element) {
  static constexpr std::array<std::string_view, 7> kClasses{"gmail_quote",      "gmail_quote_container", "yahoo_quoted", "moz-cite-prefix",
                                                            "protonmail_quote", "tutanota_quote",        "zmail_extra"};
  static constexpr std::array<std::string_view, 4> kIds{"OLK_SRC_BODY_SECTION", "isReplyContent", "mail-editor-reference-message-container",
                                                        "reply-intro"};
  const auto classes = attribute(element, "class");
  const auto id = attribute(element, "id");
  return std::any_of(kClasses.begin(), kClasses.end(), [classes](auto name) { return hasWord(classes, name); }) ||
         std::find(kIds.begin(), kIds.end(), id) != kIds.end();
}

// Outlook marks only the line where the history begins.
bool startsHistory(const GumboElement& element) {
  const auto id = attribute(element, "id");
  return id == "divRplyFwdMsg" || id == "appendonsend" || id.ends_with("divRplyFwdMsg");
}

bool isSpace(const char* text) { return std::string_view(text).find_first_not_of(" \t\r\n\f") == std::string_view::npos; }

// Whether an invisible part held text at all.
bool holdsText(const GumboNode& node) {
  if (node.type == GUMBO_NODE_TEXT) return !isSpace(node.v.text.text);
  if (node.type != GUMBO_NODE_ELEMENT) return false;
  const auto& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    if (holdsText(*static_cast<const GumboNode*>(children.data[i]))) return true;
  }
  return false;
}

class Reducer {
 public:
  Reducer(const HtmlLimits& limits, HtmlDocument& document) : m_document(document), m_writer(limits, document) {}

  void run(const GumboNode& root) {
    children(root, {}, Visibility::Shown);
    m_writer.breakBlock();
  }

 private:
  enum class Visibility { Shown, TinyFont };

  void children(const GumboNode& node, const BlockFrame& frame, Visibility visibility) {
    const auto& list = node.v.element.children;
    for (unsigned i = 0; i < list.length && !m_writer.isFull(); ++i) visit(*static_cast<const GumboNode*>(list.data[i]), frame, visibility);
  }

  void visit(const GumboNode& node, const BlockFrame& frame, Visibility visibility) {
    if (node.type == GUMBO_NODE_ELEMENT) return element(node, frame, visibility);
    const bool isText = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
    if (!isText) return;
    if (visibility == Visibility::Shown) {
      auto here = frame;
      here.isQuoted = frame.isQuoted || m_restIsHistory;
      m_writer.text(node.v.text.text, here);
    } else if (node.type == GUMBO_NODE_TEXT && !isSpace(node.v.text.text)) {
      m_document.hadHidden = true;
    }
  }

  void element(const GumboNode& node, BlockFrame frame, Visibility visibility) {
    const auto& element = node.v.element;
    const auto effect = readStyle(attribute(element, "style"));
    if (effect.isHidden || hasAttribute(element, "hidden")) {
      m_document.hadHidden = m_document.hadHidden || holdsText(node);
      return;
    }
    if (effect.isTinyFont) visibility = *effect.isTinyFont ? Visibility::TinyFont : Visibility::Shown;
    if (startsHistory(element)) m_restIsHistory = true;
    const bool isCited = element.tag == GUMBO_TAG_BLOCKQUOTE && attribute(element, "type") == "cite";
    frame.isQuoted = frame.isQuoted || m_restIsHistory || isCited || isHistory(element);
    switch (element.tag) {
      case GUMBO_TAG_BR: return m_writer.lineBreak();
      case GUMBO_TAG_HR: return m_writer.rule(frame);
      case GUMBO_TAG_IMG: return image(element, frame);
      case GUMBO_TAG_SPAN: return children(node, frame, visibility);
      case GUMBO_TAG_TR: return row(node, frame, visibility);
      case GUMBO_TAG_LI: return item(node, frame, visibility);
      case GUMBO_TAG_UNKNOWN: return link(node, frame, visibility);
      default: return block(node, frame, visibility);
    }
  }

  void block(const GumboNode& node, BlockFrame frame, Visibility visibility) {
    const auto tag = node.v.element.tag;
    int number = 0;
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
      ++frame.listDepth;
      frame.number = tag == GUMBO_TAG_OL ? &number : nullptr;
    }
    if (tag == GUMBO_TAG_BLOCKQUOTE) ++frame.indent;
    if (tag == GUMBO_TAG_PRE) frame.isPreformatted = true;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) frame.heading = 1 + static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1);
    const bool isInnerList = frame.listDepth > 1 && (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL);
    const bool isPlain = isInnerList || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML;
    isPlain ? m_writer.breakBlock() : m_writer.breakGroup();
    children(node, frame, visibility);
    isPlain ? m_writer.breakBlock() : m_writer.breakGroup();
  }

  void item(const GumboNode& node, const BlockFrame& frame, Visibility visibility) {
    m_writer.startItem(frame);
    children(node, frame, visibility);
    m_writer.endItem();
  }

  void row(const GumboNode& node, const BlockFrame& frame, Visibility visibility) {
    m_writer.breakBlock();
    const auto firstBlock = m_document.blocks.size();
    const auto firstLink = m_document.links.size();
    std::vector<std::size_t> begins;
    const auto& cells = node.v.element.children;
    for (unsigned i = 0; i < cells.length && !m_writer.isFull(); ++i) {
      begins.push_back(m_document.blocks.size());
      visit(*static_cast<const GumboNode*>(cells.data[i]), frame, visibility);
      m_writer.breakBlock();
    }
    if (!begins.empty()) m_writer.joinRow(firstBlock, firstLink, begins);
  }

  // The only unknown element that the guard lets through is a link.
  void link(const GumboNode& node, const BlockFrame& frame, Visibility visibility) {
    auto target = linkTarget(attribute(node.v.element, "href"));
    const bool isLink = !target.empty();
    if (isLink) m_writer.openLink(std::move(target));
    children(node, frame, visibility);
    if (isLink) m_writer.closeLink();
  }

  void image(const GumboElement& element, const BlockFrame& frame) {
    const auto source = attribute(element, "src");
    const bool isOwn = source.starts_with("cid:") || source.starts_with("CID:");
    const bool isRemote = !isOwn && !source.starts_with("data:");
    if (isRemote) ++m_document.remoteImages;
    const auto isSpacer = [&element](const char* side) {
      const auto length = attribute(element, side);
      return length == "0" || length == "1" || length == "1px" || length == "2";
    };
    const auto alt = attribute(element, "alt");
    if (isSpacer("width") || isSpacer("height") || (!isOwn && alt.empty())) return;
    m_writer.image(isOwn ? source.substr(4) : std::string_view(), alt, frame);
  }

  HtmlDocument& m_document;
  BlockWriter m_writer;
  bool m_restIsHistory = false;
};

}  // namespace

HtmlDocument readHtml(std::string_view html, const HtmlLimits& limits) {
  HtmlDocument document;
  const auto guarded = guardHtml(html, limits.maxBytes);
  auto options = kGumboDefaultOptions;
  options.max_errors = 0;
  const std::unique_ptr<GumboOutput, OutputFree> output(gumbo_parse_with_options(&options, guarded.html.data(), guarded.html.size()));
  if (output && output->root) Reducer(limits, document).run(*output->root);
  document.isCut = document.isCut || guarded.isCut;
  return document;
}

std::string toText(const HtmlDocument& document) {
  std::string text;
  for (const auto& block : document.blocks) {
    if (block.kind == BlockKind::Image) continue;
    if (!text.empty()) text += block.startsGroup ? "\n\n" : "\n";
    std::string lead = block.isQuoted ? "> " : "";
    if (block.kind == BlockKind::ListItem) {
      lead.append(static_cast<std::size_t>(std::max(block.level - 1, 0)) * 2, ' ');
      lead += block.number > 0 ? std::to_string(block.number) + ". " : "- ";
    }
    if (block.kind == BlockKind::Rule) lead += "----";
    text += lead;
    for (std::size_t at = 0; at < block.text.size(); ++at) {
      if (std::string_view(block.text).substr(at, 3) == "\xE2\x80\x8B") {
        at += 2;
        continue;
      }
      text.push_back(block.text[at]);
      if (block.text[at] == '\n' && block.isQuoted) text += "> ";
    }
  }
  return text;
}

}  // namespace inquiry
