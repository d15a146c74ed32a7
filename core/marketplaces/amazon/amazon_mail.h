#pragma once

#include <string>
#include <vector>

#include "core/marketplaces/amazon/mail_sender.h"
#include "core/marketplaces/amazon/message_frame.h"
#include "core/marketplaces/amazon/seller_central_links.h"
#include "core/marketplaces/mail_classifier.h"

namespace inquiry::amazon {

// What Amazon says a mail is: X-Space-Notification-Type.
enum class MailClass {
  None,     // it says nothing
  Unknown,  // a word that is new to us
  BuyerMessage, AnswerCopy, CancellationRequest, ReturnRequest, RefundIssued, ClaimOpened, ClaimDecided, OptedOut,
};
MailClass mailClassOf(std::string_view word);

// Everything a mail of Amazon tells, before anything is decided.
struct AmazonMail {
  enum class ToldBy { Nothing, Header, Footer, Sender };
  MailClass mailClass = MailClass::None;
  ToldBy toldBy = ToldBy::Nothing;
  std::string className;  // as Amazon wrote it, "" when it is no plain word
  MailSender sender;
  MessageFrame frame;
  FooterLinks links;
  std::vector<std::string> orders;  // strongest first: subject, what stands before the text, the text
  std::size_t ordersOfAmazon = 0;   // so many of them, the first ones, were named by Amazon; the others only by the person who wrote
  std::string asin;
  std::string caseId;
  std::string buyerName;
  const Site* site = nullptr;
  Instant writtenAt;            // Amazon's own clock, see writtenAt()
  bool isPassedOnByHand = false;  // a colleague forwarded it: what it says is not proven
};

AmazonMail readAmazonMail(const ReceivedMail& mail, const Store& store);

// When Amazon took the message in: its Date, as long as that is not behind the arrival; Amazon's 24 hours count from there, not from
// when a slow mailbox delivered.
Instant writtenAt(const ReceivedMail& mail);

}  // namespace inquiry::amazon
