#include "app/composition/secret_service.h"

#include <libsecret/secret.h>

#include <memory>

namespace inquiry {
namespace {

constexpr guint kPatienceSeconds = 5;

const SecretSchema kSchema{"org.inquirydesk.WorkspaceKey",
                           SECRET_SCHEMA_NONE,
                           {{"entry", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                           0, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

// Cancels a call that hangs: a locked keyring without anyone to unlock it, a bus that never answers. The timer runs on a context and thread
// of GLib's own workers.
class Patience {
 public:
  Patience() : m_cancellable(g_cancellable_new()), m_timer(g_timeout_source_new_seconds(kPatienceSeconds)), m_loop(g_main_context_new()) {
    g_source_set_callback(m_timer, &Patience::giveUp, m_cancellable, nullptr);
    g_source_attach(m_timer, m_loop);
    m_thread = g_thread_new("patience", &Patience::wait, this);
  }
  ~Patience() {
    g_atomic_int_set(&m_done, 1);
    g_main_context_wakeup(m_loop);
    g_thread_join(m_thread);
    g_source_destroy(m_timer);
    g_source_unref(m_timer);
    g_main_context_unref(m_loop);
    g_object_unref(m_cancellable);
  }
  Patience(const Patience&) = delete;
  Patience& operator=(const Patience&) = delete;
  GCancellable* token() { return m_cancellable; }

 private:
  static gboolean giveUp(gpointer cancellable) {
    g_cancellable_cancel(G_CANCELLABLE(cancellable));
    return G_SOURCE_REMOVE;
  }
  static gpointer wait(gpointer self) {
    auto* patience = static_cast<Patience*>(self);
    while (g_atomic_int_get(&patience->m_done) == 0) g_main_context_iteration(patience->m_loop, TRUE);
    return nullptr;
  }

  GCancellable* m_cancellable;
  GSource* m_timer;
  GMainContext* m_loop;
  GThread* m_thread = nullptr;
  gint m_done = 0;
};

struct FreeError {
  void operator()(GError* error) const { g_error_free(error); }
};
using ErrorPtr = std::unique_ptr<GError, FreeError>;

tl::unexpected<Error> unavailable() {
  return fail(ErrorKind::Locked, "key_store.unavailable",
              "The system's password store does not answer: unlock it, or use the passphrase or the recovery code.");
}

}  // namespace

Result<Secret> SecretServiceKeyStore::read(const std::string& entry) {
  Patience patience;
  GError* raw = nullptr;
  gchar* found = secret_password_lookup_sync(&kSchema, patience.token(), &raw, "entry", entry.c_str(), nullptr);
  const ErrorPtr error(raw);
  if (error) return unavailable();
  if (found == nullptr) return fail(ErrorKind::NotFound, "key_store.empty", "The system's password store has no key of this workspace.");
  Secret value{std::string(found)};
  secret_password_free(found);
  return value;
}

Status SecretServiceKeyStore::write(const std::string& entry, const Secret& value) {
  Patience patience;
  GError* raw = nullptr;
  const gboolean stored = secret_password_store_sync(&kSchema, SECRET_COLLECTION_DEFAULT, "InquiryDesk workspace key", value.reveal().data(),
                                                     patience.token(), &raw, "entry", entry.c_str(), nullptr);
  const ErrorPtr error(raw);
  if (error || stored == FALSE) return unavailable();
  return {};
}

Status SecretServiceKeyStore::remove(const std::string& entry) {
  Patience patience;
  GError* raw = nullptr;
  secret_password_clear_sync(&kSchema, patience.token(), &raw, "entry", entry.c_str(), nullptr);
  const ErrorPtr error(raw);
  if (error) return unavailable();
  return {};
}

}  // namespace inquiry
