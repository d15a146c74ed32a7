#pragma once

#include <span>
#include <string_view>

#include "core/marketplaces/mail_classifier.h"

namespace inquiry {

// Words beside the buyer's user name, and what else tells one part of a platform's notification mail from another. The platforms document none of
// these wordings: they are seen ones, in the order in which they are tried, and stand here alone so that they can be corrected. What must be
// true of a mail whatever its words are is in notification_mail.cpp.
struct NotificationWords {
  enum class Place { SenderName, Subject, Line };
  struct NameMark {
    Place place = Place::Line;
    std::string_view before, after;  // either may be empty; compared without regard to case
  };
  Marketplace marketplace = Marketplace::Ebay;
  std::span<const std::string_view> sites;     // registered domains of the platform's sites, compared whole
  std::string_view memberHost;                 // host below a site whose addresses stand for members
  std::span<const NameMark> names;
  std::span<const std::string_view> itemWords; // beginnings of lines that name the listing
  std::span<const std::string_view> ends;      // beginnings of lines where the buyer's words are over
};

// Null for a platform whose notification mails are not known.
const NotificationWords* notificationWords(Marketplace marketplace);

// Tells which mails of a store's mailbox tell of a buyer's message that the platform's API shows, too. Everything else is Foreign, so that the
// rest of the mailbox stays out of the desk. Threads and messages are named as core/domain/mail_copy.h says. Pure; any thread.
class NotificationClassifier final : public MailClassifier {
 public:
  explicit NotificationClassifier(const NotificationWords& words) : m_words(words) {}
  MailVerdict read(const ReceivedMail& mail, const Store& store) const override;

 private:
  const NotificationWords& m_words;
};

}  // namespace inquiry
