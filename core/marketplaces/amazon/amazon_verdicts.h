#pragma once

#include "core/marketplaces/amazon/amazon_mail.h"

namespace inquiry::amazon {

// What becomes of a mail once it is known what it is. The message, its keys and its thread are filled in; whose store it is, is not.
MailVerdict buyerVerdict(const ReceivedMail& mail, const AmazonMail& facts);
MailVerdict autoReplyVerdict(const ReceivedMail& mail, const AmazonMail& facts);
MailVerdict answerCopyVerdict(const ReceivedMail& mail, const AmazonMail& facts);
MailVerdict ownSentVerdict(const ReceivedMail& mail, const RelayAddress& to);
// A claim, a return or a cancellation.
MailVerdict caseVerdict(const ReceivedMail& mail, const AmazonMail& facts, const Store& store);
MailVerdict refundVerdict(const ReceivedMail& mail, const AmazonMail& facts);
// What we sent was not delivered. `buyer` may be unknown.
MailVerdict bounceVerdict(const ReceivedMail& mail, const AmazonMail& facts, const std::string& refusal);
// A thread of its own in the view of notices: notices, warnings and what nobody understands.
MailVerdict noticeVerdict(MailVerdict::Kind kind, const ReceivedMail& mail, const AmazonMail& facts);

}  // namespace inquiry::amazon
