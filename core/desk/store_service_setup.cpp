#include <nlohmann/json.hpp>
#include <set>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/store_file.h"
#include "core/desk/store_service.h"
#include "core/desk/test_enquiry.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/domain/network_place.h"
#include "core/domain/practice_store.h"
#include "core/sla/calendar.h"
#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/sync/sync_service.h"

// What only connecting a store needs.
namespace inquiry::desk {
namespace {

Result<Store> storeOf(storage::Connection& connection, const StoreId& id) {
  auto found = storage::StoreRepository(connection).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "store.unknown", "There is no store \"" + id.value + "\": see the list of stores.");
  return **found;
}

// `before` with everything that the store file `given` names. A store must not lose its proxy because somebody typed a new password.
Store changedStore(const Store& before, const Store& file, const nlohmann::json& given) {
  const nlohmann::json& named = given.is_array() && !given.empty() ? given.front() : given;
  Store after = before;
  if (named.contains("site")) after.site = file.site;
  if (named.contains("name")) after.name = file.name;
  if (named.contains("timeZone")) after.timeZone = file.timeZone;
  if (named.contains("proxy")) after.proxy = file.proxy;
  if (named.contains("endpoints")) after.endpoints = file.endpoints;
  if (named.contains("mailbox")) after.mailbox = file.mailbox;
  after.sandbox = reachesOnlyThisComputer(after);
  return after;
}

bool isKnownHost(const std::string& host, const std::optional<MailServer>& a, const std::optional<MailServer>& b) { return (a && a->host == host) || (b && b->host == host); }

// A password that is kept belongs to the servers it was entered for: a new one must not get it because a field was left empty.
Status requireFreshPasswords(const Store& before, const Store& after, const std::map<std::string, Secret>& given, const std::set<std::string>& kept) {
  if (!after.mailbox) return {};
  const MailboxSettings none, &known = before.mailbox ? *before.mailbox : none;
  const auto has = [&](const char* key) {
    const auto found = given.find(key);
    return !kept.contains(key) || (found != given.end() && !found->second.empty());
  };
  const auto again = [](const std::string& which, const std::string& host) {
    return fail(ErrorKind::InvalidInput, "store.password_again",
                "The " + which + " " + host + " is another one than before: enter its password again. The password that is kept here is not handed to it.");
  };
  // A provider's sign-in goes to its own servers alone, as the store file's rules say.
  for (const auto& server : {after.mailbox->imap, after.mailbox->smtp})
    if (server && after.mailbox->signIn.empty() && !isKnownHost(server->host, known.imap, known.smtp) && !has("mailboxPassword")) return again("mail server", server->host);
  const auto& spare = after.mailbox->spare;
  if (spare && !isKnownHost(spare->host, known.spare, {}) && !has("mailboxSparePassword")) return again("spare mailbox's server", spare->host);
  return {};
}

}  // namespace

Result<StoreRow> StoreService::row(const StoreId& id) const {
  auto rows = list();
  if (!rows) return fail(rows.error());
  for (StoreRow& each : *rows)
    if (each.store.id == id) return std::move(each);
  return fail(ErrorKind::NotFound, "store.unknown", "There is no store \"" + id.value + "\": see the list of stores.");
}

Result<StoreRow> StoreService::change(const std::string& json) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  auto files = parseStoreFiles(json, Credentials::Optional);
  if (!files) return fail(files.error());
  if (files->size() != 1) return fail(ErrorKind::InvalidInput, "store_file.many", "This file holds several stores: change them one by one.");
  StoreFile& file = files->front();
  const nlohmann::json given = nlohmann::json::parse(json, nullptr, false);
  std::set<std::string> kept;
  for (const char* key : {"mailboxPassword", "mailboxSparePassword"})
    if (m_parts.secrets.credential(file.store.id, key)) kept.insert(key);
  nlohmann::json credentials = nlohmann::json::array();
  for (const auto& [key, secret] : file.credentials) credentials.push_back(key);
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto before = storeOf(connection, file.store.id);
    if (!before) return fail(before.error());
    if (before->marketplace != file.store.marketplace)
      return fail(ErrorKind::InvalidInput, "store.other_marketplace", "A store stays with its marketplace: add a new store for another one.");
    const Store after = changedStore(*before, file.store, given);
    if (!m_parts.isEncrypted && !after.sandbox)
      return fail(ErrorKind::Refused, "store.not_encrypted", "This build does not encrypt its database and takes only sandbox stores: install a build with SQLCipher.");
    if (auto fresh = requireFreshPasswords(*before, after, file.credentials, kept); !fresh) return fresh;
    if (auto done = storage::StoreRepository(connection).update(after); !done) return done;
    changes.stores.insert(after.id);
    // What it is set to is in the store's row; credentials are named, never told.
    return note(connection, m_parts, {SubjectKind::Store, after.id.value, "store.changed", {{"sandbox", after.sandbox}, {"credentials", credentials}}});
  });
  if (!written) return fail(written.error());
  if (auto done = m_parts.secrets.saveCredentials(file.store.id, std::move(file.credentials)); !done) return fail(done.error());
  if (auto done = m_parts.sync.storesChanged(); !done) return fail(done.error());
  return row(files->front().store.id);
}

Result<std::vector<GoLivePoint>> StoreService::openPoints(const StoreId& id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return goLivePoints((*reader)->connection(), id);
}

Status StoreService::goLive(const StoreId& id, const GoLiveOverride& override) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  const auto points = openPoints(id);
  if (!points) return fail(points.error());
  if (points->empty()) return setMode(id, StoreMode::Reply);
  std::string all;
  nlohmann::json codes = nlohmann::json::array();
  for (const GoLivePoint& point : *points) {
    all += (all.empty() ? "" : " ") + point.text;
    codes.push_back(point.code);
  }
  if (!override.isGiven()) return fail(ErrorKind::Conflict, "store.not_ready", all);
  const Status noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    return note(connection, m_parts, {SubjectKind::Store, id.value, "store.gate-overridden", {{"points", codes}, {"name", override.name}, {"reason", override.reason}}});
  });
  return noted ? setMode(id, StoreMode::Reply) : noted;
}

Result<NetworkNote> StoreService::network() { return noteNetwork(m_parts, networkPlace()); }

Result<EnquiryReport> StoreService::testEnquiry(const StoreId& id, const std::optional<StoreMode>& as) { return runTestEnquiry(m_parts, id, as); }

Status StoreService::noteSkipped(const StoreId& id, const std::vector<std::string>& prerequisites) {
  if (prerequisites.empty()) return {};
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (const auto store = storeOf(connection, id); !store) return fail(store.error());
    return note(connection, m_parts, {SubjectKind::Store, id.value, "store.prerequisites-skipped", {{"skipped", prerequisites}}});
  });
}

Status StoreService::setTimeZone(const StoreId& id, const std::string& zone) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  if (!isKnownTimeZone(zone)) return fail(ErrorKind::InvalidInput, "store.time_zone", "This time zone is not known: choose one like America/Los_Angeles.");
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto store = storeOf(connection, id);
    if (!store) return fail(store.error());
    const std::string before = std::exchange(store->timeZone, zone);
    if (before == zone) return {};
    if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
    changes.stores.insert(id);
    return note(connection, m_parts, {SubjectKind::Store, id.value, "store.time-zone", {{"before", before}, {"after", zone}}});
  });
  if (!written) return written;
  return m_parts.sync.storesChanged();
}

}  // namespace inquiry::desk
