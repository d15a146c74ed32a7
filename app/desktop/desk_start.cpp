#include "app/desktop/desk_start.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "app/composition/desk_log.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry {

DeskStarter::DeskStarter(QApplication& app, ui::DeskStart start, std::optional<Secret> passphrase)
    : m_app(app), m_start(std::move(start)), m_passphrase(std::move(passphrase)) {}

// The window goes first: it borrows from the workspace.
DeskStarter::~DeskStarter() {
  m_tray.reset();
  m_desk.reset();
  if (!m_workspace) return;
  m_workspace->localAccess().setDoor(nullptr);
  m_workspace->stores().stopSync();
}

Unlock DeskStarter::unlock() {
  Unlock unlock;
  if (m_passphrase) unlock.passphrase = m_passphrase->clone();
  unlock.keyStore = &m_keyStore;
  return unlock;
}

bool DeskStarter::isReviewName(const QString& path) { return path.endsWith(QLatin1String(".iqreview"), Qt::CaseInsensitive) && !QFileInfo(path).isDir(); }

// One that is gone is told as such: nobody wants a new workspace under its name.
bool DeskStarter::isReviewFile() const {
  const QString path = QString::fromStdString(m_start.folder);
  return isReviewName(path) || QFileInfo(path).isFile();
}

void DeskStarter::begin() {
  if (!m_passphrase && (isReviewFile() || (m_start.isLocked && !m_isAnswered))) ask({});
  else if (isReviewFile() || Workspace::exists(m_start.folder)) open();
  else if (m_passphrase) create();
  else ask({});
}

void DeskStarter::openWanted(const QString& wanted) {
  if (m_desk) {
    m_desk->tray().showWindow();
    if (!wanted.isEmpty()) m_desk->openWanted(wanted);
    return;
  }
  if (!wanted.isEmpty()) m_start.open = wanted;
  if (!m_dialog) return;
  m_dialog->raise();
  m_dialog->activateWindow();
}

void DeskStarter::open() {
  auto workspace = isReviewFile() ? Workspace::openReview(m_start.folder, unlock(), m_clock) : Workspace::open(m_start.folder, unlock(), m_clock);
  if (!workspace) return onProblem(workspace.error());
  m_workspace = std::move(*workspace);
  if (isOpenedByNobody()) {
    m_workspace.reset();
    return onProblem({ErrorKind::Locked, "key.passphrase_needed", "Type the passphrase: nobody has a password of their own here.", {}});
  }
  // What the window remembers of a reviewer's file goes with it.
  if (m_workspace->isReview()) m_start.folder = m_workspace->folder();
  if (!m_isNew) return showDesk();
  m_waiting = Waiting::Begin;
  m_dialog->askHowToBegin();
}

// The key store opened what was closed under its lock, and no password of anybody's own would be asked for next.
bool DeskStarter::isOpenedByNobody() {
  if (!m_start.isLocked || m_passphrase || !m_workspace->access().hasPassphrase()) return false;
  const auto people = m_workspace->signIns().people();
  return !people || people->empty();
}

void DeskStarter::create() {
  const auto code = Workspace::create(m_start.folder, unlock(), m_clock);
  if (!code) return onProblem(code.error());
  m_isNew = true;
  ask({});
  keepChoices();
  m_dialog->showRecoveryCode(QString::fromStdString(*code));
  m_waiting = Waiting::RecoveryCodeRead;
}

void DeskStarter::onProblem(const Error& error) {
  const bool isFirst = !m_passphrase.has_value();
  m_passphrase.reset();
  m_isAnswered = false;
  ask(isFirst && !m_start.isLocked && error.kind == ErrorKind::Locked ? QString() : ui::errorSentence(error));
  if (error.kind == ErrorKind::Locked) return;
  m_dialog->showProblem(QStringLiteral("InquiryDesk"), ui::errorSentence(error));
  m_waiting = Waiting::End;
}

void DeskStarter::ask(const QString& problem) {
  if (!m_dialog) {
    m_look = std::make_unique<ui::Look>(ui::Appearance::bodySize());
    m_appearance = std::make_unique<ui::Appearance>(m_app, *m_look);
    readChoices();
    m_dialog = std::make_unique<ui::PassphraseWindow>(*m_look);
    connect(m_dialog.get(), &ui::PassphraseWindow::accepted, this, [this] { onAccepted(); });
    connect(m_dialog.get(), &ui::PassphraseWindow::languageChosen, m_appearance.get(), &ui::Appearance::setLanguage);
    connect(m_dialog.get(), &ui::PassphraseWindow::themeChosen, m_appearance.get(), &ui::Appearance::setTheme);
    connect(m_dialog.get(), &ui::PassphraseWindow::folderChosen, this, &DeskStarter::onFolder);
    connect(m_dialog.get(), &ui::PassphraseWindow::beginChosen, this, [this](ui::PassphraseWindow::Begin how) {
      m_start.begin = how;
      showDesk();
    });
    m_dialog->setChoices(m_appearance->language(), ui::ThemeChoice::System);
    connect(m_dialog.get(), &ui::PassphraseWindow::rejected, &m_app, &QCoreApplication::quit);
  }
  m_waiting = Waiting::Passphrase;
  const QString folder = QString::fromStdString(m_start.folder);
  if (isReviewFile()) m_dialog->askToReview(folder, problem);
  else if (!Workspace::exists(m_start.folder)) m_dialog->askForNew(folder, problem);
  else if (m_start.isLocked) m_dialog->askToReopen(folder, problem);
  else m_dialog->askToUnlock(folder, problem);
}

void DeskStarter::onAccepted() {
  switch (m_waiting) {
    case Waiting::End: QCoreApplication::quit(); return;
    case Waiting::Begin: return;
    case Waiting::RecoveryCodeRead: break;
    case Waiting::Passphrase:
      m_isAnswered = true;
      if (std::string typed = m_dialog->takePassphrase(); !typed.empty()) m_passphrase.emplace(std::move(typed));
      break;
  }
  begin();
}

// Files of something else may lie there: the workspace gets a folder of its own.
void DeskStarter::onFolder(const QString& folder) {
  const bool isOurs = Workspace::exists(folder.toStdString());
  const QString chosen = isOurs || QDir(folder).isEmpty() ? folder : QDir(folder).filePath(QStringLiteral("InquiryDesk"));
  m_start.folder = chosen.toStdString();
  ask({});
}

// Language and colours were chosen in the window; beside the workspace they can be read before it is open.
void DeskStarter::readChoices() {
  const QSettings settings(QString::fromStdString(m_start.folder) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  const QString language = settings.value(QStringLiteral("language")).toString();
  m_appearance->setTheme(static_cast<ui::ThemeChoice>(settings.value(QStringLiteral("theme"), static_cast<int>(ui::ThemeChoice::System)).toInt()));
  m_appearance->setLanguage(m_start.language.isEmpty() ? language : m_start.language);
}

void DeskStarter::keepChoices() {
  QSettings settings(QString::fromStdString(m_start.folder) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  settings.setValue(QStringLiteral("language"), m_appearance->language());
  settings.setValue(QStringLiteral("theme"), static_cast<int>(m_appearance->themeChoice()));
  settings.setValue(QStringLiteral("firstSteps/on"), true);
}

void DeskStarter::showDesk() {
  if (m_dialog) m_dialog->hide();
  startDeskLog(m_start.folder);
  // Planned reports speak the language of the window.
  m_workspace->reportPlans().setSay([](const std::string& english) { return ui::toUtf8(ui::reportText(english)); });
  const ui::DeskServices services{m_workspace->inbox(), m_workspace->triage(), m_workspace->reply(), m_workspace->stores(),
                                  m_workspace->archive(), m_workspace->announcer(), m_workspace->background(), m_workspace->clock(),
                                  m_workspace->alerts(), m_workspace->watches(), m_workspace->templates(), m_workspace->attachments(), m_workspace->access(), m_workspace->audit(),
                                  m_workspace->coverage(), m_workspace->recovery(), m_workspace->samples(), m_workspace->team(), m_workspace->actions(), m_workspace->cases(),
                                  m_workspace->tickets(), m_workspace->support(), m_workspace->appeals(), m_workspace->evidence(), m_workspace->checks(), m_workspace->approvals(),
                                  m_workspace->rules(), m_workspace->automation(),
                                  m_workspace->deadlines(), m_workspace->channels(), m_workspace->rounds(), m_workspace->health(), m_workspace->emergency(),
                                  m_workspace->translations(), m_workspace->translationSetup(),
                                  m_workspace->knowledge(), m_workspace->moods(), m_workspace->manners(), m_workspace->practice(), m_workspace->tagHints(), m_workspace->drafts(), m_workspace->insight(), m_workspace->twins(), m_workspace->appraisals(), m_workspace->orders(), m_workspace->localAccess(), m_workspace->signIns(), m_workspace->shifts(),
                                  {m_workspace->packages(), m_workspace->retention(), m_workspace->erasure(), m_workspace->schedule(), m_workspace->exchange(), m_workspace->deletionEndpoints()}, m_workspace->reviewFiles(), m_workspace->reviewSamples(),
                                  m_workspace->past(), m_workspace->reportPlans()};
  m_door = std::make_unique<LocalServer>(m_workspace->localInterface());
  m_workspace->localAccess().setDoor(m_door.get());
  m_desk = std::make_unique<ui::DeskWindow>(m_app, services, m_start);
  m_tray = std::make_unique<ui::DesktopTray>(m_desk->look());
  m_screen = std::make_unique<ui::ScreenLockWatch>();
  connect(m_screen.get(), &ui::ScreenLockWatch::screenLocked, &m_desk->lock(), &ui::LockFlow::onScreenLocked);
  m_desk->tray().setOutlet(m_tray.get(), &m_desk->lock());
  connect(&m_desk->lockCloser(), &ui::LockCloser::closeWanted, this, &DeskStarter::closeUnderLock);
  m_desk->window().fitScreen();
  m_desk->show();
  m_workspace->startUpkeep();
  // Off this thread: it reads settings and makes threads of its own.
  if (!m_workspace->isReview()) m_workspace->background().run(desk::Background::Urgency::Action, [stores = &m_workspace->stores()] { (void)stores->startSync(); });
  if (m_opened) m_opened(*m_workspace);
}

void DeskStarter::closeUnderLock() {
  m_isToReopen = true;
  m_desk->endNow();
  // A window that was hidden in the tray ends nothing when it closes.
  QCoreApplication::quit();
}

}  // namespace inquiry
