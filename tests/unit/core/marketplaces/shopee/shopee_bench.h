#pragma once

#include <memory>
#include <stop_token>

#include "core/marketplaces/shopee/shopee_connector.h"
#include "tests/support/fake_attachments.h"
#include "tests/support/fake_shopee.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// One shop, its fake platform and what is stored of it. Time stands until the test turns it; pauses turn it too.
struct ShopeeBench {
  FixedClock clock{*Instant::parse("2026-03-05T16:00:00Z")};
  FakeShopee shopee{clock};
  MemorySecretStore secrets;
  FakeAttachments files;
  RecordingSink stored;
  Store store;
  std::unique_ptr<Connector> connector;
  std::stop_source stop;

  ShopeeBench() {
    store.id = StoreId{"shopee-sg"};
    store.marketplace = Marketplace::Shopee;
    store.site = "SG";
    secrets.give(store.id,
                 {{"partnerId", std::string(FakeShopee::kPartner)}, {"partnerKey", std::string(FakeShopee::kKey)}, {"shopId", std::string(FakeShopee::kShop)}, {"redirectUri", "https://shop.example/desk"}},
                 "access-1", "refresh-1", clock.now() + std::chrono::hours(24 * 365));
    connect();
  }

  // As after a new start of the program: what is stored stays.
  void connect() {
    ConnectorParts parts{shopee, secrets, clock};
    parts.pacing = &clock;
    parts.files = &files;
    parts.pause = [this](Duration time, std::stop_token token) {
      clock.advance(time);
      return !token.stop_requested();
    };
    connector = makeShopeeConnector(store, parts);
  }

  Instant ago(Duration time) const { return clock.now() - time; }
  Status pull(PullDepth depth = PullDepth::Incremental) { return connector->pull(depth, stored, stored, stop.get_token()); }
  // The text of a stored message.
  std::string text(const std::string& id) const { return stored.messages().at(id).inbound.message.text; }

  Outgoing reply(const std::string& conversation, const std::string& text) const {
    Outgoing outgoing;
    outgoing.clientId = "0b7e8a52-5c1c-4a4e-9a11-0f6c6f1f0004";
    outgoing.store = store.id;
    outgoing.threadRemoteId = "c:" + conversation;
    outgoing.text = text;
    outgoing.attempts = 1;
    outgoing.createdAt = outgoing.sendingAt.emplace(clock.now());
    return outgoing;
  }
  SendResult send(const Outgoing& outgoing) { return connector->send(outgoing, stop.get_token()); }
};

}  // namespace inquiry::test
