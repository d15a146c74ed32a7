#pragma once

#include "core/marketplaces/ebay/ebay_connector.h"
#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

namespace inquiry::test {

// The bench with cases: what was handed over of one, and actions in it.
struct EbayCaseBench : EbayBench {
  static constexpr const char* kOrder = "12-34567-89012";

  EbayCaseBench() {
    store.timeZone = "America/Los_Angeles";
    connect();
  }

  FakeEbayCases::Filed filed(std::optional<Instant> dueAt = {}) {
    FakeEbayCases::Filed filed;
    filed.order = kOrder;
    filed.dueAt = dueAt;
    return filed;
  }
  void sold() { ebay.addOrder(kOrder, "buyer_xy", "110000000001", clock.now()); }

  // As it was handed over last; null when it never was.
  const Case* told(const std::string& remoteId) const {
    const Case* newest = nullptr;
    for (const InboundPage& page : stored.pages())
      for (const InboundCase& one : page.cases)
        if (one.value.remoteId == remoteId) newest = &one.value;
    return newest;
  }
  int timesTold(const std::string& remoteId) const {
    int times = 0;
    for (const InboundPage& page : stored.pages())
      for (const InboundCase& one : page.cases) times += one.value.remoteId == remoteId ? 1 : 0;
    return times;
  }
  static const CaseAction* action(const Case& value, const std::string& name) {
    for (const CaseAction& candidate : value.actions)
      if (candidate.name == name) return &candidate;
    return nullptr;
  }

  // As the outbox makes it: with the baseline of this moment.
  Outgoing acting(const std::string& remoteId, const std::string& name, const std::string& text = "") {
    Outgoing outgoing = reply("case:" + remoteId, text);
    outgoing.kind = OutgoingKind::PlatformAction;
    outgoing.action = name;
    outgoing.actionCase = remoteId;
    const auto own = connector->ownMessages(outgoing, {});
    if (own) outgoing.baseline = *own;
    return outgoing;
  }
  SendResult act(const std::string& remoteId, const std::string& name, const std::string& text = "") { return connector->send(acting(remoteId, name, text), {}); }
};

}  // namespace inquiry::test
