#pragma once

#include <memory>
#include <stop_token>

#include "core/marketplaces/rakuten/rakuten_connector.h"
#include "tests/support/fake_attachments.h"
#include "tests/support/fake_rakuten.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// One shop, its fake platform and what is stored of it. Time stands until the test turns it; pauses turn it too.
struct RakutenBench {
  FixedClock clock{*Instant::parse("2026-11-21T03:00:00Z")};
  FakeRakuten rakuten{clock};
  MemorySecretStore secrets;
  FakeAttachments files;
  RecordingSink stored;
  Store store;
  std::unique_ptr<Connector> connector;
  std::stop_source stop;
  Duration paused{};

  RakutenBench() {
    store.id = StoreId{"rakuten-jp"};
    store.marketplace = Marketplace::Rakuten;
    store.site = "JP";
    store.historySince = Instant::parse("2026-06-01T00:00:00Z");
    paste("SL000001_QrStUvWxYz012345");
    connect();
  }

  void paste(const std::string& licenseKey) {
    std::map<std::string, Secret> keys;
    keys.emplace("serviceSecret", Secret("SP000001_AbCdEfGhIjKlMnOp"));
    keys.emplace("licenseKey", Secret(licenseKey));
    (void)secrets.saveCredentials(store.id, std::move(keys));
  }

  // As after a new start of the program: what is stored stays.
  void connect() {
    ConnectorParts parts{rakuten, secrets, clock};
    parts.pacing = &clock;
    parts.files = &files;
    parts.pause = [this](Duration time, std::stop_token token) {
      clock.advance(time);
      paused += time;
      return !token.stop_requested();
    };
    connector = makeRakutenConnector(store, parts);
  }

  Instant ago(Duration time) const { return clock.now() - time; }
  Status pull(PullDepth depth = PullDepth::Incremental) { return connector->pull(depth, stored, stored, stop.get_token()); }

  Outgoing reply(const std::string& number, const std::string& text) const {
    Outgoing outgoing;
    outgoing.clientId = "0b7e8a52-5c1c-4a4e-9a11-0f6c6f1f0001";
    outgoing.store = store.id;
    outgoing.threadRemoteId = number;
    outgoing.text = text;
    outgoing.createdAt = clock.now();
    outgoing.sendingAt = clock.now();
    return outgoing;
  }
};

}  // namespace inquiry::test
