#pragma once

#include <string>
#include <string_view>

#include "core/net/mail/html_document.h"
#include "core/net/mail/parsed_mail.h"

namespace inquiry::amazon {

// Where the words of a person stand in a mail of Amazon.
struct MessageFrame {
  // How the text was found, best first.
  enum class How {
    Words,         // between two lines of dashes with the words of a known language
    Preformatted,  // in the only <pre> of the HTML, the same in every language
    Dashes,        // between two lines of dashes with other words
    OpenEnded,     // behind an opening line that nothing closes
    None,          // everything there is: never empty because of a frame that is not understood
  };
  How how = How::None;
  std::string intro;   // before it: order and article
  std::string text;    // as the person wrote it, history included
  std::string footer;  // behind it, as plain text; only here links are Amazon's own
  std::string closer;  // words of the closing line
};

// The frame of a text; `how` is never Preformatted.
MessageFrame frameOf(std::string_view text);
// The best frame over both forms of a mail.
MessageFrame frameOf(const ParsedMail& mail, const HtmlDocument& html);
// Behind which block of the HTML links are Amazon's own; `blocks.size()` when that cannot be told.
std::size_t firstFooterBlock(const HtmlDocument& html);

}  // namespace inquiry::amazon
