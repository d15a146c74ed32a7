#pragma once

#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/net/mail/mail_address.h"
#include "core/net/mail/parsed_mail.h"

namespace inquiry {

// A mail of ours before it is bytes. Ids stand without <>.
struct NewMail {
  MailAddress from;
  std::vector<MailAddress> to;
  std::string subject;
  std::string messageId;  // made and stored before the first attempt; never made here
  std::string inReplyTo;
  std::vector<std::string> references;  // oldest first; the first and the last 20 are written
  std::string text;                     // UTF-8, any line ends
  std::vector<MailPart> attachments;    // type, name and bytes count
  Instant date;
  bool isAutomatic = false;    // adds Auto-Submitted: auto-replied (RFC 3834)
  std::string conversationId;  // opaque; "" writes no X-InquiryDesk-Conv
};

// The bytes as a server gets them (RFC 5322): CRLF, no line over 998 bytes, ASCII but for addresses that need more, names
// and file names encoded, the text in the encoding that stays most readable. Dots are stuffed by the transport. The same mail
// gives the same bytes. Line ends and controls in header values are dropped, so that no value starts a header of its own.
std::string writeMail(const NewMail& mail);

}  // namespace inquiry
