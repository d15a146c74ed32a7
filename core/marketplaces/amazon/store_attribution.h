#pragma once

#include <vector>

#include "core/domain/store.h"
#include "core/marketplaces/amazon/amazon_site.h"
#include "core/marketplaces/mail_classifier.h"

namespace inquiry::amazon {

// Whose mail it is, when one mailbox serves several stores. `sharing` are all Amazon stores of that mailbox, with or without `store`.
// Each mail is taken by exactly one of them: by its site first, then by the recipient's address with its plus-tag; where both leave
// several, or the mail names a site that none of them has, the first of them by id shows it as "store unknown".
MailVerdict::StoreMatch storeMatchOf(const ParsedMail& mail, const Site* site, const Store& store, const std::vector<Store>& sharing);

}  // namespace inquiry::amazon
