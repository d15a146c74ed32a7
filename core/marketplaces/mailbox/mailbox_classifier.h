#pragma once

#include "core/marketplaces/mail_classifier.h"

namespace inquiry {

// Mails of any shop address by RFC 5322 alone: who wrote is who answers go to, contact forms name the customer in Reply-To, answers of our side lie in
// Sent, and what machines wrote starts no clock. Safe from any thread.
class MailboxClassifier final : public MailClassifier {
 public:
  MailVerdict read(const ReceivedMail& mail, const Store& store) const override;
};

}  // namespace inquiry
