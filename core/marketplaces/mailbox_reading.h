#pragma once

#include "core/marketplaces/mail_classifier.h"

namespace inquiry {

// What a mail is to any address, by RFC 5322 alone: see MailboxClassifier. Pure.
MailVerdict readGenericMail(const ReceivedMail& mail, const Store& store);

}  // namespace inquiry
