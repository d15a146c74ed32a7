#include "ui/shell/check_flow.h"

#include <QFile>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr qint64 kLargest = 1 << 20;

struct Shown {
  Result<std::vector<desk::PackRow>> packs;
  Result<desk::CheckRights> rights;
};

// Empty where the file cannot be read; the service then says that the signature does not fit.
std::string bytesOf(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.read(kLargest + 1).toStdString() : std::string();
}

}  // namespace

CheckFlow::CheckFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &CheckPage::shown, this, &CheckFlow::load);
  connect(&page(), &CheckPage::rightsChosen, this, &CheckFlow::keep);
  connect(&page(), &CheckPage::importAsked, this, &CheckFlow::import);
  learnRight();
}

void CheckFlow::learnRight() {
  m_calls.call(
      Urgency::Idle, this, [checks = &m_services.checks] { return checks->mayOverride(); },
      [this](const Result<bool>& may) {
        if (may) m_window.composer().setMayOverride(*may);
      });
}

void CheckFlow::load() {
  m_calls.call(
      Urgency::Idle, this, [checks = &m_services.checks] { return Shown{checks->packs(), checks->rights()}; },
      [this](const Shown& shown) {
        if (shown.packs) page().setPacks(*shown.packs);
        if (shown.rights) page().setRights(*shown.rights);
        if (!shown.rights) page().sayResult(errorSentence(shown.rights.error()), true);
      });
}

void CheckFlow::keep(const desk::CheckRights& rights) {
  m_calls.call(
      Urgency::Action, this, [checks = &m_services.checks, rights] { return checks->setRights(rights); },
      [this](const Status& done) {
        page().sayResult(done ? tr("Kept. The journal names the change.") : errorSentence(done.error()), !done);
        if (!done) load();
        learnRight();
      });
}

void CheckFlow::import(const QString& file) {
  m_calls.call(
      Urgency::Action, this, [checks = &m_services.checks, file] { return checks->importPack(bytesOf(file), bytesOf(file + QStringLiteral(".sig"))); },
      [this](const Result<desk::PackRow>& pack) {
        page().sayResult(pack ? tr("Version %1 of the pack “%2” is in force.").arg(pack->version).arg(toQt(pack->id)) : errorSentence(pack.error()), !pack);
        load();
      });
}

}  // namespace inquiry::ui
