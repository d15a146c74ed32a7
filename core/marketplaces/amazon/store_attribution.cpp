#include "core/marketplaces/amazon/store_attribution.h"

#include <algorithm>

#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/mail_sender.h"

namespace inquiry::amazon {
namespace {

using Stores = std::vector<const Store*>;

template <class Fits>
Stores only(const Stores& stores, Fits fits) {
  Stores kept;
  std::copy_if(stores.begin(), stores.end(), std::back_inserter(kept), fits);
  return kept;
}

// Written to this very address, plus-tag and all.
bool isRecipient(const ParsedMail& mail, const Store& store) {
  const auto own = ownAddresses(store);
  return std::any_of(mail.deliveredTo.begin(), mail.deliveredTo.end(),
                     [&](const std::string& to) { return std::find(own.begin(), own.end(), lowered(to)) != own.end(); });
}

}  // namespace

MailVerdict::StoreMatch storeMatchOf(const ParsedMail& mail, const Site* site, const Store& store, const std::vector<Store>& sharing) {
  Stores candidates{&store};
  for (const Store& other : sharing)
    if (other.id != store.id && other.marketplace == Marketplace::Amazon) candidates.push_back(&other);
  // A store without a site takes every site.
  const auto ofSite = only(candidates, [&](const Store* one) { return site && (one->site == site->code || one->site.empty()); });
  const bool isSiteServed = !site || !ofSite.empty();
  if (!ofSite.empty()) candidates = ofSite;
  if (const auto addressed = only(candidates, [&](const Store* one) { return isRecipient(mail, *one); }); !addressed.empty()) candidates = addressed;
  const auto* taker = *std::min_element(candidates.begin(), candidates.end(), [](const Store* a, const Store* b) { return a->id < b->id; });
  if (taker != &store) return MailVerdict::StoreMatch::Other;
  return isSiteServed && candidates.size() == 1 ? MailVerdict::StoreMatch::Ours : MailVerdict::StoreMatch::Unknown;
}

}  // namespace inquiry::amazon
