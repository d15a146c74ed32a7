#include "core/domain/store_health.h"

#include <algorithm>

#include "core/domain/case_notes.h"
#include "core/domain/store_notes.h"

namespace inquiry {
namespace {

// Refused because there was never a sign-in, not because one ended.
bool isNeverSignedIn(const StoreHealth& health) { return health.detail == "oauth.no_grant"; }

// A password, and no page of a platform, is what lets the desk in.
bool isOfMailbox(const StoreHealth& health) { return health.detail.starts_with("mail.") || health.detail.starts_with("mailbox."); }

}  // namespace

std::string_view name(SyncAge age) {
  switch (age) {
    case SyncAge::Fresh: return "fresh";
    case SyncAge::Amber: return "amber";
    case SyncAge::Red: return "red";
  }
  return "fresh";
}

std::optional<Duration> syncLagOf(const StoreHealth& health, Instant now) {
  if (!health.lastSuccessAt) return {};
  return std::max(Duration(0), now - *health.lastSuccessAt);
}

SyncAge syncAgeOf(const StoreHealth& health, Instant now) {
  const auto lag = syncLagOf(health, now);
  if (!health.interval) return SyncAge::Fresh;
  const Duration age = lag.value_or(health.since ? std::max(Duration(0), now - *health.since) : Duration(0));
  if (age >= 4 * *health.interval) return SyncAge::Red;
  return age >= 2 * *health.interval ? SyncAge::Amber : SyncAge::Fresh;
}

HealthState healthStateFor(const Error& error) {
  switch (error.kind) {
    case ErrorKind::Offline: return HealthState::NetworkBlocked;
    case ErrorKind::Unauthorised: return HealthState::Revoked;
    case ErrorKind::MissingGrant: return HealthState::MissingScope;
    case ErrorKind::NotFound: return HealthState::NotBound;
    case ErrorKind::PlatformDown:
    case ErrorKind::Malformed: return HealthState::PlatformOutage;
    default: return HealthState::Ok;
  }
}

std::string healthText(const StoreHealth& health) {
  if (health.detail == kSyncHung) return "Syncing this store stopped moving and was started anew (sync.hung).";
  if (health.detail == kSyncFault) return "Syncing this store failed inside the desk and was started anew (sync.fault).";
  const std::string detail = health.detail.empty() ? "" : " (" + health.detail + ")";
  if (health.detail == kOrdersOnly) return "Orders only, buyer messages NOT read.";
  if (lacksChatGrant(health.detail)) return "Orders and returns only, the chat is NOT read: the application has no grant for it.";
  switch (health.state) {
    case HealthState::Ok:
      if (!health.lastSuccessAt) return "Added, not read yet.";
      if (health.detail.starts_with(kClockOff)) return "Connected; the clock of this computer is " + health.detail.substr(kClockOff.size()) + " minutes off.";
      if (health.detail == kSpareRead) return "Connected to the spare mailbox: the first one cannot be reached.";
      if (health.detail.starts_with(kServerSays)) return "Connected; the mail server says: " + health.detail.substr(kServerSays.size());
      if (health.detail.starts_with(kCasesWithoutRight))
        return "Connected; some cases are not read: the right " + health.detail.substr(kCasesWithoutRight.size()) + " is missing.";
      if (health.detail == kCasesNotRead) return "Connected; some cases cannot be read at the moment.";
      return health.throttledUntil ? "Connected; the platform asked for a pause." : "Connected.";
    case HealthState::Expiring: return "The sign-in ends soon" + detail + ".";
    case HealthState::Revoked:
      if (isOfMailbox(health)) return "The mailbox does not accept the sign-in" + detail + ".";
      return (isNeverSignedIn(health) ? "Nobody has signed this store in yet" : "The sign-in is no longer accepted") + detail + ".";
    case HealthState::MissingScope: return "A right is missing" + detail + ".";
    case HealthState::NotBound: return "The account answers, but this shop is not bound to it" + detail + ".";
    case HealthState::NetworkBlocked: return "The platform cannot be reached from this computer" + detail + ".";
    case HealthState::PlatformOutage:
      if (health.detail == "http.interrupted") return "The connection to the platform breaks off" + detail + ".";
      if (health.detail == "http.timeout") return "The platform does not answer in time" + detail + ".";
      return "The platform answers with errors" + detail + ".";
  }
  return {};
}

std::string healthNextStep(const StoreHealth& health) {
  if (health.detail == kSyncHung || health.detail == kSyncFault)
    return "Wait for the next sync; the other stores are not touched. If it comes again, send a support bundle.";
  if (lacksChatGrant(health.detail))
    return "Ask your Shopee account manager to grant the chat module (sellerchat: get_conversation_list, get_message, send_message) to your Seller In-house System application, then test the connection; until then answer in the Seller Centre.";
  if (health.detail == kOrdersOnly) return "Add the mailbox that receives the messages of the buyers; until then answer them on the platform's own page.";
  switch (health.state) {
    case HealthState::Ok:
      if (!health.lastSuccessAt) return "Sync, or test the connection.";
      if (health.detail.starts_with(kClockOff)) return "Set the clock of this computer; until then the platform's own time is used.";
      if (health.detail == kSpareRead) return "Look after the first mailbox; the desk goes back to it by itself.";
      if (health.detail.starts_with(kServerSays)) return "Read what it says, and look at the mailbox in its webmail.";
      if (health.detail.starts_with(kCasesWithoutRight)) return "Tick that right in the platform's developer settings, then sign in again; messages and orders go on.";
      if (health.detail == kCasesNotRead) return "Wait; it is tried again. Until then look after cases on the platform's own page.";
      return health.throttledUntil ? "Wait; syncing goes on by itself." : "Nothing to do.";
    case HealthState::Expiring: return "Sign in again with the main account before it ends; history and settings stay.";
    case HealthState::Revoked:
      if (isOfMailbox(health)) return "Enter the password of the mailbox again; many providers want an app password or authorisation code. History and settings stay.";
      if (isNeverSignedIn(health)) return "Sign in with the main account of the shop.";
      return "Sign in again with the main account; history and settings stay.";
    case HealthState::MissingScope: return "Grant the named right in the platform's developer settings, then sign in again.";
    case HealthState::NotBound: return "Check that the account signed in is the owner of this shop.";
    case HealthState::NetworkBlocked: return "Check the network, the proxy of this store and the firewall, then test the connection.";
    case HealthState::PlatformOutage: return "Wait; the desk tries again by itself. Answer urgent buyers on the platform's own page.";
  }
  return {};
}

}  // namespace inquiry
