#pragma once

#include <mutex>
#include <optional>

#include "core/domain/clock.h"
#include "core/domain/grant.h"

namespace inquiry::rakuten {

// "ESA " and the two keys in base64: the whole value of the Authorization header.
Secret esaHeader(const Secret& serviceSecret, const Secret& licenseKey);

// The two keys a person pasted from RMS, and what is known of them. RMS gives a licence key for 90 days and renews nothing by itself.
// States: fresh (first seen less than 30 minutes ago, no call has succeeded: a reissued key may be refused that long) -> proven (a call has succeeded)
// or refused (no call is made with this pair again until another pair is pasted or a person asks). What must outlive the program stands as the
// store's grant in the secret store: the header it is about, until when it is fresh, when the licence key ends, "proven".
// Safe from any thread; blocks on the secret store only.
class ShopKeys {
 public:
  ShopKeys(SecretStore& secrets, StoreId store, const Clock& clock) : m_secrets(secrets), m_store(std::move(store)), m_clock(clock) {}

  // For the next call. Unauthorised when a key is missing or this pair was refused.
  Result<Secret> header();
  // The licence key alone, for the call that asks when it ends.
  Result<Secret> licenseKey() const;
  // A call with that header was answered.
  void accepted(const Secret& header);
  // Until when a refusal of that header proves nothing; empty for a pair that has worked or has had its time.
  std::optional<Instant> freshUntil(const Secret& header) const;
  // Neither fresh nor half switched on: the pair is wrong or has ended. Nothing is asked with it any more.
  void refused(const Secret& header);
  // A person wants it tried all the same.
  void askAgain();

  void endsAt(Instant end);
  // When the licence key ends, as far as it is known of the pair in use.
  std::optional<Instant> end() const;

 private:
  std::optional<Grant> grantOf(const Secret& header) const;
  void save(Grant grant);

  SecretStore& m_secrets;
  const StoreId m_store;
  const Clock& m_clock;
  mutable std::mutex m_mutex;
  std::optional<Secret> m_known, m_refused, m_proven;  // headers
};

}  // namespace inquiry::rakuten
