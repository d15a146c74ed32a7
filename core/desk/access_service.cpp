#include "core/desk/access_service.h"

#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/domain/journal_entry.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

Status requireGood(const Secret& passphrase) {
  if (utf8::length(passphrase.reveal()) >= AccessService::kFewestCharacters) return {};
  return fail(ErrorKind::InvalidInput, "access.short_passphrase",
              "The passphrase is too short: use " + std::to_string(AccessService::kFewestCharacters) + " characters or more.");
}

Status journal(const Parts& parts, const char* kind) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    JournalEntry entry;
    entry.at = parts.clock.now();
    entry.actor = parts.me().value;
    entry.kind = kind;
    return storage::Journal::append(connection, entry);
  });
}

}  // namespace

Result<bool> AccessService::verify(const Secret& passphrase) const {
  const std::scoped_lock lock(m_mutex);
  const auto key = m_parts.workspace.keys().unlockWithPassphrase(passphrase);
  if (key) return true;
  if (key.error().code == "key.wrong_passphrase") return false;
  return fail(key.error());
}

bool AccessService::hasPassphrase() const {
  const std::scoped_lock lock(m_mutex);
  return m_parts.workspace.keys().has(storage::SlotKind::Passphrase);
}

bool AccessService::hasKeyStore() const {
  const std::scoped_lock lock(m_mutex);
  return m_parts.workspace.keys().has(storage::SlotKind::KeyStore);
}

Status AccessService::setPassphrase(const Secret& fresh, const char* kind) {
  if (auto set = m_parts.workspace.keys().setPassphrase(m_parts.workspace.key(), fresh); !set) return set;
  return journal(m_parts, kind);
}

Status AccessService::changePassphrase(const Secret& old, const Secret& fresh) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  if (auto good = requireGood(fresh); !good) return good;
  const std::scoped_lock lock(m_mutex);
  const storage::KeySlots& keys = m_parts.workspace.keys();
  if (keys.has(storage::SlotKind::Passphrase))
    if (const auto key = keys.unlockWithPassphrase(old); !key) return fail(key.error());
  return setPassphrase(fresh, "access.passphrase-changed");
}

Status AccessService::checkRecoveryCode(const std::string& code) const {
  const std::scoped_lock lock(m_mutex);
  const auto key = m_parts.workspace.keys().unlockWithRecoveryCode(code);
  return key ? Status{} : fail(key.error());
}

Status AccessService::resetWithRecoveryCode(const std::string& code, const Secret& fresh) {
  if (auto good = requireGood(fresh); !good) return good;
  const std::scoped_lock lock(m_mutex);
  if (const auto key = m_parts.workspace.keys().unlockWithRecoveryCode(code); !key) return fail(key.error());
  return setPassphrase(fresh, "access.passphrase-reset");
}

Result<std::string> AccessService::newRecoveryCode() {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const std::scoped_lock lock(m_mutex);
  const auto code = m_parts.workspace.keys().setRecoveryCode(m_parts.workspace.key());
  if (!code) return fail(code.error());
  if (auto done = journal(m_parts, "access.recovery-code-renewed"); !done) return fail(done.error());
  return std::string(code->reveal());
}

}  // namespace inquiry::desk
