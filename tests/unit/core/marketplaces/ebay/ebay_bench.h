#pragma once

#include <memory>
#include <stop_token>

#include "core/marketplaces/ebay/ebay_connector.h"
#include "tests/support/fake_attachments.h"
#include "tests/support/fake_ebay.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// One eBay store, its fake platform and what is stored of it. Time stands until the test turns it; pauses turn it too.
struct EbayBench {
  FixedClock clock{*Instant::parse("2026-03-04T12:00:00Z")};
  FakeEbay ebay{clock};
  MemorySecretStore secrets;
  FakeAttachments files;
  RecordingSink stored;
  Store store;
  std::unique_ptr<Connector> connector;
  std::stop_source stop;

  EbayBench() {
    store.id = StoreId{"ebay-us"};
    store.marketplace = Marketplace::Ebay;
    store.site = "EBAY_US";
    store.historySince = Instant::parse("2026-01-01T00:00:00Z");
    secrets.give(store.id, {{"clientId", "desk"}, {"clientSecret", "quiet"}, {"ruName", "Blue-Harbor-RuName"}}, "access-1", "refresh-1",
                 clock.now() + std::chrono::hours(2));
    connect();
  }

  // As after a new start of the program: what is stored stays.
  void connect() {
    ConnectorParts parts{ebay, secrets, clock};
    parts.pacing = &clock;
    parts.files = &files;
    parts.pause = [this](Duration time, std::stop_token token) {
      clock.advance(time);
      return !token.stop_requested();
    };
    connector = makeEbayConnector(store, parts);
  }

  Instant ago(Duration time) const { return clock.now() - time; }
  Status pull(PullDepth depth = PullDepth::Incremental) { return connector->pull(depth, stored, stored, stop.get_token()); }

  // A conversation of that buyer with one message.
  std::string asks(const std::string& buyer, const std::string& text, Duration before, const std::string& item = "110000000001") {
    const std::string id = ebay.addConversation(buyer, item);
    ebay.buyerWrites(id, text, ago(before));
    return id;
  }

  Outgoing reply(const std::string& conversation, const std::string& text) const {
    Outgoing outgoing;
    outgoing.clientId = "0b7e8a52-5c1c-4a4e-9a11-0f6c6f1f0001";
    outgoing.store = store.id;
    outgoing.threadRemoteId = conversation;
    outgoing.text = text;
    outgoing.createdAt = clock.now();
    outgoing.sendingAt = clock.now();
    return outgoing;
  }
};

}  // namespace inquiry::test
