#pragma once

#include <mutex>
#include <vector>

#include "core/marketplaces/mail_classifier.h"

namespace inquiry::amazon {

// Reads what Amazon writes to a seller: X-Space-Notification-Type first, then the mark in the footer, then the sender; the subject is
// never more than a hint. A mail that claims to be Amazon's and is not becomes Suspicious. Safe from any thread.
class AmazonClassifier final : public MailClassifier {
 public:
  // `sharing`: all Amazon stores that read the same mailbox, so that each mail goes to one of them.
  explicit AmazonClassifier(std::vector<Store> sharing = {}) : m_sharing(std::move(sharing)) {}
  MailVerdict read(const ReceivedMail& mail, const Store& store) const override;
  // Stores came or went.
  void share(std::vector<Store> stores);

 private:
  std::vector<Store> sharing() const;
  mutable std::mutex m_mutex;  // never held while reading
  std::vector<Store> m_sharing;
};

}  // namespace inquiry::amazon
