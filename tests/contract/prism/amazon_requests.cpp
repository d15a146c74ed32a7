#include "core/marketplaces/amazon/sp_calls.h"
#include "core/marketplaces/amazon/sp_messages.h"
#include "tests/contract/prism/prism_probe.h"
#include "tests/support/memory_secret_store.h"

namespace inquiry::test {
namespace {

using namespace amazon;

const char* const kOrder = "026-1234567-7654321";

// Every description stands for a part of one host.
bool turnTo(PrismProbe& probe, const std::string& description, const std::string& what) {
  if (!probe.serves(description)) return false;
  probe.base(description);
  probe.name(what);
  return true;
}

void makeAmazonRequests(PrismProbe& probe) {
  SystemClock clock;
  MemorySecretStore secrets;
  Store store;
  store.id = StoreId{"prism"};
  store.site = "UK";
  store.endpoints["api"] = probe.base("amazon-messaging");
  secrets.give(store.id, {{"lwaClientId", "id"}, {"lwaClientSecret", "quiet"}, {"lwaRefreshToken", "refresh"}}, "access", "refresh", clock.now() + std::chrono::hours(6));
  ConnectorParts parts{probe, secrets, clock};
  parts.pause = [](Duration, std::stop_token) { return true; };
  SpAccess access(store, parts);
  if (turnTo(probe, "amazon-orders", "one order")) (void)getOrder(access, kOrder, {});
  if (turnTo(probe, "amazon-sellers", "sites of the account")) (void)getMarketplaceParticipations(access, {});
  if (turnTo(probe, "amazon-messaging", "allowed messages")) {
    (void)getMessagingActions(access, kOrder, {});
    (void)getMessagingAttributes(access, kOrder, {});
    for (const char* action : {"confirmOrderDetails", "confirmDeliveryDetails", "confirmServiceDetails", "confirmCustomizationDetails", "unexpectedProblem", "digitalAccessKey"}) {
      probe.name(std::string("message ") + action);
      (void)postMessage(access, kOrder, action, R"({"text":"Your parcel was damaged. We sent a new one today."})", {});
    }
  }
  if (turnTo(probe, "amazon-solicitations", "request for a review")) {
    (void)getSolicitationActions(access, kOrder, {});
    (void)postSolicitation(access, kOrder, {});
  }
  if (turnTo(probe, "amazon-reports", "account health report")) {
    (void)createReport(access, "GET_V2_SELLER_PERFORMANCE_REPORT", {});
    (void)getReport(access, "50010018497", {});
    (void)getReportDocument(access, "0356cf79-b8b0-4226-b4b9-0ee058ea5760", {});
  }
}

const RegisterPrismRequests kRow(&makeAmazonRequests);

}  // namespace
}  // namespace inquiry::test
