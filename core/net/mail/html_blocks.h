#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/net/mail/html_document.h"

namespace inquiry {

// What surrounds a block.
struct BlockFrame {
  int listDepth = 0;
  int* number = nullptr;  // of the numbered list around; null in others
  int indent = 0;
  int heading = 0;
  bool isQuoted = false;
  bool isPreformatted = false;
};

// Writes text and breaks into blocks, within the limits: white space collapses as on a page, links keep their place.
class BlockWriter {
 public:
  BlockWriter(const HtmlLimits& limits, HtmlDocument& document) : m_limits(limits), m_document(document) {}

  // No more blocks are taken: reading can end.
  bool isFull() const { return m_isFull; }
  void text(std::string_view text, const BlockFrame& frame);
  void lineBreak();
  // Ends what is being written. A group is set off by an empty line.
  void breakBlock();
  void breakGroup();
  // The next block is an item of a list.
  void startItem(const BlockFrame& frame);
  void endItem();
  void rule(const BlockFrame& frame);
  void image(std::string_view contentId, std::string_view alt, const BlockFrame& frame);
  void openLink(std::string target);
  void closeLink();
  // Joins what single cells wrote since `firstBlock` into one row; leaves richer content as it is.
  void joinRow(std::size_t firstBlock, std::size_t firstLink, const std::vector<std::size_t>& cellBegins);

 private:
  void put(char32_t code);
  void putSpace();
  void flush();
  void finishLinkText();
  bool hasRoom();

  const HtmlLimits& m_limits;
  HtmlDocument& m_document;
  Block m_block;
  std::size_t m_run = 0;
  bool m_wantsSpace = false;
  bool m_wantsGroup = false;
  bool m_isItem = false;
  bool m_isFull = false;
  std::string m_target;  // of the open link
  std::size_t m_linkBegin = 0;
};

}  // namespace inquiry
