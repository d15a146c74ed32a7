#include "core/net/mail/html_blocks.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/mail/html_link.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxCell = 300;
constexpr char32_t kBreakPlace = 0x200B;

bool isPageSpace(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// Shown as nothing; senders fill previews with thousands of them.
bool isFiller(char32_t c) { return c == 0x200B || c == 0xFEFF || c == 0xAD || c == 0x34F || c == 0x2060 || c < 0x20 || c == 0x7F; }

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

}  // namespace

void BlockWriter::text(std::string_view text, const BlockFrame& frame) {
  for (std::size_t at = 0; at < text.size() && !isFull();) {
    const auto code = utf8::next(text, at);
    if (code == 0xA0) {
      m_wantsSpace = false;
      if (!m_block.text.empty() || frame.isPreformatted) put(' ');
    } else if (isPageSpace(code) && !frame.isPreformatted) {
      m_wantsSpace = true;
    } else if (code == '\n' || code == '\t' || !isFiller(code)) {
      if (m_wantsSpace) putSpace();
      put(code);
    }
  }
  m_block.kind = frame.isPreformatted ? BlockKind::Preformatted
                 : frame.heading > 0  ? BlockKind::Heading
                 : m_isItem           ? BlockKind::ListItem
                                      : BlockKind::Paragraph;
  if (frame.heading > 0) m_block.level = frame.heading;
  m_block.indent = std::min(frame.indent, m_limits.maxDepth);
  m_block.isQuoted = frame.isQuoted;
}

void BlockWriter::putSpace() {
  m_wantsSpace = false;
  if (!m_block.text.empty() && m_block.text.back() != '\n' && m_block.text.back() != ' ') put(' ');
}

void BlockWriter::put(char32_t code) {
  // Chinese and Japanese break anywhere; other text only at spaces.
  const bool isBreakable = code == ' ' || code == '\n' || code == '\t' || code >= 0x2E80;
  m_run = isBreakable ? 0 : m_run + 1;
  if (m_run > m_limits.maxRun) {
    utf8::append(m_block.text, kBreakPlace);
    m_run = 1;
  }
  utf8::append(m_block.text, code);
}

void BlockWriter::lineBreak() {
  m_wantsSpace = false;
  if (!isFull()) put('\n');
}

void BlockWriter::breakBlock() { flush(); }

void BlockWriter::breakGroup() {
  breakBlock();
  m_wantsGroup = true;
}

void BlockWriter::startItem(const BlockFrame& frame) {
  breakBlock();
  m_isItem = true;
  m_block.level = std::clamp(frame.listDepth, 1, m_limits.maxDepth);
  m_block.number = frame.number ? ++*frame.number : 0;
}

void BlockWriter::endItem() {
  flush();
  m_isItem = false;
  m_block = Block();
}

void BlockWriter::flush() {
  finishLinkText();
  m_wantsSpace = false;
  m_run = 0;
  auto& text = m_block.text;
  const bool isPre = m_block.kind == BlockKind::Preformatted;
  if (isBlank(text)) {
    if (text.find('\n') != std::string::npos) m_wantsGroup = true;
    text.clear();
    m_linkBegin = 0;
    return;
  }
  text.resize(text.find_last_not_of(isPre ? "\n" : " \t\n") + 1);
  if (!hasRoom()) return;
  m_block.startsGroup = m_wantsGroup && !m_document.blocks.empty();
  m_wantsGroup = false;
  m_document.blocks.push_back(std::move(m_block));
  m_block = Block();
  m_linkBegin = 0;
  m_isItem = false;
}

void BlockWriter::rule(const BlockFrame& frame) {
  breakBlock();
  if (m_document.blocks.empty() || m_document.blocks.back().kind == BlockKind::Rule || !hasRoom()) return;
  Block line;
  line.kind = BlockKind::Rule;
  line.isQuoted = frame.isQuoted;
  m_document.blocks.push_back(std::move(line));
}

void BlockWriter::image(std::string_view contentId, std::string_view alt, const BlockFrame& frame) {
  // Signs of feeling are pictures of one character in many mail programs.
  if (contentId.empty() && utf8::length(alt) <= 2) return text(alt, frame);
  const auto target = m_target;
  flush();
  if (!hasRoom()) return;
  Block picture;
  picture.kind = BlockKind::Image;
  picture.text = utf8::excerpt(alt, 200);
  picture.contentId = contentId;
  picture.isQuoted = frame.isQuoted;
  if (!target.empty() && m_document.links.size() < m_limits.maxLinks) {
    m_document.links.push_back({picture.text, target, linkHost(target), false, m_document.blocks.size(), 0, picture.text.size()});
  }
  m_document.blocks.push_back(std::move(picture));
}

void BlockWriter::openLink(std::string target) {
  finishLinkText();
  m_target = std::move(target);
  m_linkBegin = m_block.text.size();
}

void BlockWriter::closeLink() {
  finishLinkText();
  m_target.clear();
}

bool BlockWriter::hasRoom() {
  if (m_document.blocks.size() < m_limits.maxBlocks) return true;
  m_document.isCut = m_isFull = true;
  return false;
}

// A link that reaches over blocks is one in each.
void BlockWriter::finishLinkText() {
  if (m_target.empty() || m_linkBegin >= m_block.text.size()) return;
  auto begin = m_block.text.find_first_not_of(" \n\t", m_linkBegin);
  if (begin == std::string::npos) return;
  if (m_document.links.size() >= m_limits.maxLinks || !hasRoom()) {
    m_document.isCut = true;
    return;
  }
  Link link;
  link.begin = begin;
  link.length = m_block.text.find_last_not_of(" \n\t") + 1 - begin;
  link.text = m_block.text.substr(link.begin, link.length);
  link.target = m_target;
  link.host = linkHost(m_target);
  link.showsOtherHost = showsOtherHost(link.text, link.host);
  link.block = m_document.blocks.size();
  m_document.links.push_back(std::move(link));
  m_linkBegin = m_block.text.size();
}

void BlockWriter::joinRow(std::size_t firstBlock, std::size_t firstLink, const std::vector<std::size_t>& cellBegins) {
  auto& blocks = m_document.blocks;
  const auto count = blocks.size() - std::min(firstBlock, blocks.size());
  if (count < 2 || count > cellBegins.size()) return;
  for (std::size_t i = 0; i + 1 < cellBegins.size(); ++i) {
    if (cellBegins[i + 1] - cellBegins[i] > 1) return;
  }
  if (blocks.size() - cellBegins.back() > 1) return;
  for (auto i = firstBlock; i < blocks.size(); ++i) {
    if (blocks[i].kind != BlockKind::Paragraph || blocks[i].text.size() > kMaxCell) return;
  }
  auto& row = blocks[firstBlock];
  row.kind = BlockKind::TableRow;
  std::replace(row.text.begin(), row.text.end(), '\n', ' ');
  std::vector<std::size_t> offsets{0};
  for (auto i = firstBlock + 1; i < blocks.size(); ++i) {
    row.text.push_back('\t');
    offsets.push_back(row.text.size());
    std::replace(blocks[i].text.begin(), blocks[i].text.end(), '\n', ' ');
    row.text += blocks[i].text;
  }
  for (auto i = firstLink; i < m_document.links.size(); ++i) {
    auto& link = m_document.links[i];
    link.begin += offsets[link.block - firstBlock];
    link.block = firstBlock;
  }
  blocks.resize(firstBlock + 1);
}

}  // namespace inquiry
