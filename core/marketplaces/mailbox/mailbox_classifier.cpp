#include "core/marketplaces/mailbox/mailbox_classifier.h"

#include "core/marketplaces/mailbox_reading.h"

namespace inquiry {

MailVerdict MailboxClassifier::read(const ReceivedMail& mail, const Store& store) const { return readGenericMail(mail, store); }

}  // namespace inquiry
