#include "core/marketplaces/mail_classifier.h"

namespace inquiry {

std::string_view name(MailVerdict::Kind kind) {
  switch (kind) {
    case MailVerdict::Kind::BuyerMessage: return "buyer-message";
    case MailVerdict::Kind::OwnCopy: return "own-copy";
    case MailVerdict::Kind::OwnSent: return "own-sent";
    case MailVerdict::Kind::Notice: return "notice";
    case MailVerdict::Kind::Case: return "case";
    case MailVerdict::Kind::OrderEvent: return "order-event";
    case MailVerdict::Kind::Bounce: return "bounce";
    case MailVerdict::Kind::AutoReply: return "auto-reply";
    case MailVerdict::Kind::Suspicious: return "suspicious";
    case MailVerdict::Kind::Foreign: return "foreign";
    case MailVerdict::Kind::Unmatched: return "unmatched";
  }
  return "unmatched";
}

std::string_view name(MailVerdict::StoreMatch storeMatch) {
  switch (storeMatch) {
    case MailVerdict::StoreMatch::Ours: return "ours";
    case MailVerdict::StoreMatch::Unknown: return "unknown";
    case MailVerdict::StoreMatch::Other: return "other";
  }
  return "unknown";
}

}  // namespace inquiry
