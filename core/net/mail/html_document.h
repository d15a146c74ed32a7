#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry {

enum class BlockKind { Paragraph, Heading, ListItem, Preformatted, TableRow, Image, Rule };

// A piece of text that leads somewhere.
struct Link {
  std::string text;
  std::string target;           // http, https or mailto only, as it is: shown before it is opened
  std::string host;             // lower case, "" for mailto
  bool showsOtherHost = false;  // its text names a host that is not the one it leads to
  std::size_t block = 0;        // where its text stands: Block::text from `begin`, `length` bytes
  std::size_t begin = 0;
  std::size_t length = 0;
};

// One paragraph, row or placeholder. Holds nothing that anything loads.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  int level = 0;             // heading 1-6, depth of a list item from 1
  int indent = 0;            // depth of <blockquote>, at most HtmlLimits::maxDepth
  bool isQuoted = false;     // history that the mail program added, by its marks
  int number = 0;            // of an item of a numbered list, from 1
  bool startsGroup = false;  // an empty line stands before it
  std::string text;          // "\n" for <br>; cells of a row are separated by "\t"; the alternative text of an image
  std::string contentId;     // image: of a part of the same mail, "" for one that stays outside
};

struct HtmlDocument {
  std::vector<Block> blocks;
  std::vector<Link> links;
  bool isCut = false;       // a limit was reached; the original has more
  bool hadHidden = false;   // text that its sender made invisible was dropped
  int remoteImages = 0;     // pictures that would have been loaded from elsewhere
};

struct HtmlLimits {
  std::size_t maxBytes = 256 * 1024;
  std::size_t maxBlocks = 5000;
  std::size_t maxLinks = 500;
  std::size_t maxRun = 1000;  // characters without a place to break a line
  int maxDepth = 8;           // of lists and quotes that are shown as such
};

// Reduces the HTML of a mail to blocks of text: script, style, forms, hidden text and everything that could load is gone.
// Linear in its input whatever that is. Never fails. Safe from any thread.
HtmlDocument readHtml(std::string_view html, const HtmlLimits& limits = {});

// The blocks as text; history of mail programs gets "> " before each line, as in text mails.
std::string toText(const HtmlDocument& document);

}  // namespace inquiry
