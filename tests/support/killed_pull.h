#pragma once

// Only builds with crash points can be killed at them.
#ifdef INQUIRY_CRASH_POINTS

#include <map>
#include <memory>
#include <string>

#include "core/marketplaces/connector.h"
#include "core/marketplaces/secret_view.h"
#include "tests/support/killed_process.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// What outlives a process of one store: the disk, and which pair of tokens the platform holds for good.
struct GrantWorld {
  StoredSecrets disk;
  int generation = 1;

  GrantWorld() {
    Grant first;
    first.accessToken = Secret(access());
    first.refreshToken = Secret(refresh());
    first.accessExpiresAt = kDayBegins + std::chrono::hours(2);
    first.generation = 1;
    SharedSecretStore::write(disk.grant, first);
  }
  std::string access() const { return "access-" + std::to_string(generation); }
  std::string refresh() const { return "refresh-" + std::to_string(generation); }
};

// Credentials of a store that are known; "" for one the store does not have.
class KnownCredentials final : public SecretView {
 public:
  KnownCredentials(SecretStore& secrets, std::map<std::string, std::string, std::less<>> known) : SecretView(secrets), m_known(std::move(known)) {}
  Result<Secret> credential(const StoreId& store, std::string_view key) override {
    const auto found = m_known.find(key);
    if (found == m_known.end()) return m_secrets.credential(store, key);
    if (found->second.empty()) return fail(ErrorKind::NotFound, "test.none", "None.");
    return Secret(found->second);
  }

 private:
  const std::map<std::string, std::string, std::less<>> m_known;
};

struct PullingStore {
  Marketplace marketplace;
  std::string site;
  std::unique_ptr<Connector> (*make)(const Store&, const ConnectorParts&);
};

// Pulls every half hour. The code of the first failure; empty when all of them worked.
inline std::string pullUntil(const PullingStore& of, HttpTransport& platform, SecretStore& secrets, FixedClock& clock, Instant to) {
  Store store;
  store.id = StoreId{"shop"};
  store.marketplace = of.marketplace;
  store.site = of.site;
  ConnectorParts parts{platform, secrets, clock};
  parts.pacing = &clock;
  parts.pause = [&](Duration time, std::stop_token) { return clock.advance(time), true; };
  const auto connector = of.make(store, parts);
  RecordingSink stored;
  for (; clock.now() <= to; clock.advance(std::chrono::minutes(30)))
    if (const Status pulled = connector->pull(PullDepth::Incremental, stored, stored, {}); !pulled) return pulled.error().code;
  return "";
}

}  // namespace inquiry::test

#endif
