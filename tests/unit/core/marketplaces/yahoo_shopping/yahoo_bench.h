#pragma once

#include <memory>
#include <stop_token>

#include "core/marketplaces/yahoo_shopping/yahoo_shopping_connector.h"
#include "tests/support/fake_attachments.h"
#include "tests/support/fake_yahoo_shopping.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// One store at Yahoo! Shopping, its fake platform and what is stored of it. Time stands until the test turns it; pauses turn it too.
struct YahooBench {
  FixedClock clock{*Instant::parse("2026-03-05T03:00:00Z")};
  FakeYahooShopping yahoo{clock};
  MemorySecretStore secrets;
  FakeAttachments files;
  RecordingSink stored;
  Store store;
  std::unique_ptr<Connector> connector;
  std::stop_source stop;

  YahooBench() {
    store.id = StoreId{"yahoo-jp"};
    store.marketplace = Marketplace::YahooShoppingJp;
    store.site = "JP";
    store.historySince = clock.now() - std::chrono::hours(24 * 60);
    secrets.give(store.id, {{"clientId", "dj00aiZpPUFCQ0Q-"}, {"clientSecret", "quiet"}, {"sellerId", "teststore"}, {"redirectUri", "http://localhost:8765/cb"}}, "access-1",
                 "refresh-1", clock.now() + std::chrono::hours(24 * 365));
    connect();
  }

  // As after a new start of the program: what is stored stays.
  void connect() {
    ConnectorParts parts{yahoo, secrets, clock};
    parts.pacing = &clock;
    parts.files = &files;
    parts.pause = [this](Duration time, std::stop_token token) {
      clock.advance(time);
      return !token.stop_requested();
    };
    connector = makeYahooShoppingConnector(store, parts);
  }

  // The access token is over: the next call asks for another one.
  void endAccess() {
    secrets.give(store.id, {}, "access-1", "refresh-1", clock.now() - std::chrono::minutes(1));
    connect();
  }

  void give(const std::string& key, const std::string& value) {
    std::map<std::string, Secret> one;
    one.emplace(key, Secret(value));
    (void)secrets.saveCredentials(store.id, std::move(one));
  }

  Instant ago(Duration time) const { return clock.now() - time; }
  Status pull(PullDepth depth = PullDepth::Incremental) { return connector->pull(depth, stored, stored, stop.get_token()); }

  // A question on an order, asked that long ago.
  std::string asks(const std::string& text, Duration before, const std::string& orderId = "teststore-10050744") {
    const std::string topic = yahoo.addTopic(orderId);
    yahoo.buyerWrites(topic, text, ago(before));
    return topic;
  }

  Outgoing reply(const std::string& topic, const std::string& text) const {
    Outgoing outgoing;
    outgoing.clientId = "0b7e8a52-5c1c-4a4e-9a11-0f6c6f1f0003";
    outgoing.store = store.id;
    outgoing.threadRemoteId = topic;
    outgoing.text = text;
    outgoing.createdAt = outgoing.sendingAt.emplace(clock.now());
    return outgoing;
  }
  SendResult send(const Outgoing& outgoing) { return connector->send(outgoing, stop.get_token()); }
};

}  // namespace inquiry::test
