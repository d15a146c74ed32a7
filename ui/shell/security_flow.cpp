#include "ui/shell/security_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/lock_closer.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

const QString kIdle = QStringLiteral("lock/idleMinutes"), kScreen = QStringLiteral("lock/withScreen"), kClose = QStringLiteral("lock/closeMinutes");

// Work handed to another thread is copied on its way; a secret is not.
std::shared_ptr<Secret> shared(const QString& typed) { return std::make_shared<Secret>(toUtf8(typed)); }

}  // namespace

SecurityFlow::SecurityFlow(MainWindow& window, QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_window(window), m_settings(settings), m_services(services), m_calls(calls), m_stop(std::make_shared<std::atomic<bool>>(false)) {
  connect(&page(), &SecurityPage::shown, this, &SecurityFlow::load);
  connectSecrets();
  connectLock();
  connect(&page(), &SecurityPage::clearCacheAsked, this, &SecurityFlow::clearCache);
  connect(&page(), &SecurityPage::cancelAsked, this, [this] { *m_stop = true; });
}

SecurityFlow::~SecurityFlow() { *m_stop = true; }

void SecurityFlow::load() {
  m_calls.call(
      Urgency::Action, this,
      [access = &m_services.access, signIns = &m_services.signIns] {
        const auto people = signIns->people();
        SecurityPage::Values values;
        values.hasPassphrase = access->hasPassphrase();
        values.hasKeyStore = access->hasKeyStore();
        values.isKeyed = values.hasPassphrase || (people && !people->empty());
        return values;
      },
      [this](SecurityPage::Values values) {
        values.locksWithScreen = m_settings.value(kScreen, true).toBool();
        values.idleMinutes = m_settings.value(kIdle, 15).toInt();
        values.closeMinutes = m_settings.value(kClose, LockCloser::kNever).toInt();
        page().setValues(values);
      });
}

void SecurityFlow::connectSecrets() {
  const auto tell = [this](const QString& said) {
    return [this, said](Status done) {
      page().sayResult(done ? said : errorSentence(done.error()), !done);
      load();
    };
  };
  connect(&page(), &SecurityPage::passphraseChosen, this, [this, tell](const QString& old, const QString& fresh) {
    m_calls.call(
        Urgency::Action, this, [access = &m_services.access, old = shared(old), fresh = shared(fresh)] { return access->changePassphrase(*old, *fresh); },
        tell(tr("The new passphrase counts from now on.")));
  });
  connect(&page(), &SecurityPage::resetChosen, this, [this, tell](const QString& code, const QString& fresh) {
    m_calls.call(
        Urgency::Action, this, [access = &m_services.access, code = shared(code), fresh = shared(fresh)] { return access->resetWithRecoveryCode(std::string(code->reveal()), *fresh); },
        tell(tr("The new passphrase counts from now on.")));
  });
  connect(&page(), &SecurityPage::recoveryCodeAsked, this, [this] {
    m_calls.call(
        Urgency::Action, this, [access = &m_services.access] { return access->newRecoveryCode(); },
        [this](Result<std::string> code) {
          if (!code) return page().sayResult(errorSentence(code.error()), true);
          page().sayResult({}, false);
          page().showRecoveryCode(toQt(*code));
        });
  });
}

void SecurityFlow::connectLock() {
  connect(&page(), &SecurityPage::idleMinutesChosen, this, [this](int minutes) { m_settings.setValue(kIdle, minutes); });
  connect(&page(), &SecurityPage::screenLockChosen, this, [this](bool isOn) { m_settings.setValue(kScreen, isOn); });
  connect(&page(), &SecurityPage::closeMinutesChosen, this, [this](int minutes) { m_settings.setValue(kClose, minutes); });
}

void SecurityFlow::clearCache() {
  m_stop = std::make_shared<std::atomic<bool>>(false);
  page().setBusy(tr("Clearing the local copy…"));
  const auto post = m_calls.poster(this);
  m_calls.call(
      Urgency::Idle, this,
      [this, access = &m_services.access, stop = m_stop, post] {
        return access->clearCache({}, [this, stop, post](std::int64_t done, std::int64_t expected) {
          post([this, done, expected] {
            if (page().isBusy()) page().setBusy(tr("Clearing the local copy…"), done, expected);
          });
          return !stop->load();
        });
      },
      [this](Result<desk::CacheReceipt> receipt) {
        page().setBusy({});
        if (!receipt) return page().sayResult(receipt.error().kind == ErrorKind::Cancelled ? tr("Stopped. What was taken out comes back with the next syncs.") : errorSentence(receipt.error()), true);
        page().sayResult(tr("%n message(s) were taken out and are read again now; drafts, notes and the journal stayed.", nullptr, static_cast<int>(receipt->messages)), false);
        m_calls.post(Urgency::Action, [stores = &m_services.stores] { stores->syncNow(); });
      });
}

}  // namespace inquiry::ui
