#include "core/desk/outage_plan.h"

namespace inquiry::desk {
namespace {

bool livesOnMail(Marketplace marketplace) {
  return marketplace == Marketplace::Mailbox || marketplace == Marketplace::Amazon || marketplace == Marketplace::Shopify || marketplace == Marketplace::WooCommerce;
}

}  // namespace

bool isOutage(HealthState state) { return state != HealthState::Ok && state != HealthState::Expiring; }

std::vector<PatrolStep> patrolSteps(Marketplace marketplace) {
  std::vector<PatrolStep> steps;
  if (marketplace == Marketplace::Amazon) steps.push_back({"amazon", "Open Buyer-Seller Messages in Seller Central, once for every site of the account."});
  else if (livesOnMail(marketplace)) steps.push_back({"webmail", "Open the mailbox of the shop in its webmail; look into Junk, too."});
  else steps.push_back({"page", "Open the message page of the platform in the browser."});
  steps.push_back({"new", "Look for new messages since the last patrol or sync."});
  if (livesOnMail(marketplace)) steps.push_back({"forward", "Forward what must not wait to a mailbox that this desk reads."});
  else if (marketplace == Marketplace::Ebay) steps.push_back({"notices", "Look whether the notification mails come in here: the store may name their mailbox."});
  steps.push_back({"answer", "Answer there what cannot wait; the desk takes those answers in when the store is back."});
  if (marketplace != Marketplace::Mailbox) steps.push_back({"cases", "Look at claims, returns and cancellations that have a deadline."});
  return steps;
}

}  // namespace inquiry::desk
