#pragma once

#include <memory>
#include <stop_token>

#include "core/marketplaces/mercado_libre/mercado_libre_connector.h"
#include "tests/support/fake_attachments.h"
#include "tests/support/fake_mercado_libre.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// One Mercado Libre store, its fake platform and what is stored of it. Time stands until the test turns it; pauses turn it too.
struct MercadoLibreBench {
  FixedClock clock{*Instant::parse("2026-03-05T16:00:00Z")};
  FakeMercadoLibre meli{clock};
  MemorySecretStore secrets;
  FakeAttachments files;
  RecordingSink stored;
  Store store;
  std::unique_ptr<Connector> connector;
  std::stop_source stop;

  explicit MercadoLibreBench(const std::string& site = "MLM") {
    store.id = StoreId{"meli-mx"};
    store.marketplace = Marketplace::MercadoLibre;
    store.site = site;
    meli.isCrossBorder = site == "CBT";
    secrets.give(store.id,
                 {{"clientId", "7012334455667788"}, {"clientSecret", "quiet"}, {"userId", std::string(FakeMercadoLibre::kUser)},
                  {"redirectUri", "https://shop.example/desk?fixed=1"}},
                 "access-1", "refresh-1", clock.now() + std::chrono::hours(24 * 365));
    connect();
  }

  // As after a new start of the program: what is stored stays.
  void connect() {
    ConnectorParts parts{meli, secrets, clock};
    parts.pacing = &clock;
    parts.files = &files;
    parts.pause = [this](Duration time, std::stop_token token) {
      clock.advance(time);
      return !token.stop_requested();
    };
    connector = makeMercadoLibreConnector(store, parts);
  }

  Instant ago(Duration time) const { return clock.now() - time; }
  Status pull(PullDepth depth = PullDepth::Incremental) { return connector->pull(depth, stored, stored, stop.get_token()); }

  // A sale whose buyer has written.
  std::string writes(const std::string& text, Duration before) {
    const std::string pack = meli.sell(ago(before + std::chrono::hours(24)));
    meli.buyerWrites(pack, text, ago(before));
    return pack;
  }

  Outgoing reply(const std::string& thread, const std::string& text) const {
    Outgoing outgoing;
    outgoing.clientId = "0b7e8a52-5c1c-4a4e-9a11-0f6c6f1f0002";
    outgoing.store = store.id;
    outgoing.threadRemoteId = thread;
    outgoing.text = text;
    outgoing.createdAt = outgoing.sendingAt.emplace(clock.now());
    return outgoing;
  }
  SendResult send(const Outgoing& outgoing) { return connector->send(outgoing, stop.get_token()); }
};

}  // namespace inquiry::test
