#include "ui/shell/settings_flow.h"

#include <QTimeZone>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/versions_flow.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

const QString kSend = QStringLiteral("send"), kEnter = QStringLiteral("Return");

}  // namespace

SettingsFlow::SettingsFlow(Window window, DeskServices services, DeskCalls& calls)
    : m_at(window),
      m_services(services),
      m_calls(calls),
      m_keys(window.window, window.folder),
      m_stores(window.window, window.look, services, calls),
      m_lists(window.window, services, calls),
      m_rules(window.window, window.directory, services, calls),
      m_handbook(window.window, services, calls),
      m_templates(window.window, services, calls),
      m_security(window.window, window.settings, services, calls),
      m_roles(window.window, services, calls),
      m_data(window.window, window.look, window.folder, services, calls),
      m_local(window.window, services, calls),
      m_log(window.window, window.folder, services.clock, calls),
      m_keeping(window.window, services, calls),
      m_audit(window.window, window.look, window.directory, services, calls),
      m_check(window.window, services, calls),
      m_translation(window.window, services, calls) {
  connect(&m_at.window.keyTable(), &KeyTable::changeAsked, this, [this] { open(QStringLiteral("keys")); });
  connect(&m_stores, &StoresFlow::storesChanged, this, &SettingsFlow::storesChanged);
  connect(&m_stores, &StoresFlow::mailboxWanted, this, &SettingsFlow::mailboxWanted);
  connect(&m_stores, &StoresFlow::emergencyWanted, this, &SettingsFlow::emergencyWanted);
  connect(&m_stores, &StoresFlow::setupWanted, this, &SettingsFlow::setupWanted);
  connect(&m_lists, &ListsFlow::changed, this, &SettingsFlow::storesChanged);
  connect(&m_rules, &RulesFlow::changed, this, &SettingsFlow::storesChanged);
  connect(&m_audit, &AuditFlow::threadWanted, this, &SettingsFlow::threadWanted);
  connect(&m_at.appearance, &Appearance::themeFollowed, this, &SettingsFlow::looksChanged);
  new VersionsFlow(window.window, services, calls, this);
  connectGeneral();
  connectWriting();
  connectAlerts();
  m_keys.read();
  if (const QString zone = m_at.settings.value(QStringLiteral("timeZone")).toString(); !zone.isEmpty()) setZone(zone);
}

void SettingsFlow::begin() {
  m_at.appearance.followSystem();
  fillGeneral();
  m_local.load();
  const auto rows = m_at.settings.value(QStringLiteral("list/density")).toString();
  if (!rows.isEmpty()) m_at.window.list().setDensity(rows == QLatin1String("compact") ? Density::Compact : Density::Comfortable);
  m_calls.call(
      Urgency::Idle, this, [reply = &m_services.reply] { return reply->undoSeconds(); }, [this](int seconds) { m_at.window.settings().writing().setUndoSeconds(seconds); });
}

void SettingsFlow::run(const QString& command) {
  if (command == QLatin1String("settings")) open({});
  else if (command == QLatin1String("thread.journal")) {
    if (!m_thread) return;
    open(QStringLiteral("journal"));
    m_audit.showThread(*m_thread);
  } else if (command == QLatin1String("stores")) open(QStringLiteral("stores"));
  else if (command.startsWith(QLatin1String("settings."))) open(command.section(QLatin1Char('.'), 1));
  else if (command == QLatin1String("theme.light")) setTheme(ThemeChoice::Light);
  else if (command == QLatin1String("theme.dark")) setTheme(ThemeChoice::Dark);
  else if (command == QLatin1String("theme.system")) setTheme(ThemeChoice::System);
  else if (command == QLatin1String("language.zh")) setLanguage(QStringLiteral("zh_CN"));
  else if (command.startsWith(QLatin1String("language."))) setLanguage(command.section(QLatin1Char('.'), 1));
}

void SettingsFlow::showAccountReport(const StoreId& store) {
  open(QStringLiteral("stores"));
  m_stores.report(store);
}

void SettingsFlow::setThread(const std::optional<ThreadId>& thread) {
  m_thread = thread;
  m_templates.setThread(thread);
}

void SettingsFlow::connectAlerts() {
  AlertsPage& page = m_at.window.settings().alerts();
  const QSettings& read = m_at.settings;
  AlertsPage::Values values;
  values.level = read.value(QStringLiteral("alerts/level"), values.level).toString();
  values.hasQuietHours = read.value(QStringLiteral("alerts/quietHours"), false).toBool();
  values.whileActive = read.value(QStringLiteral("alerts/whileActive"), false).toBool();
  values.closeToTray = read.value(QStringLiteral("alerts/closeToTray"), false).toBool();
  const auto time = [&read](const char* key, QTime otherwise) {
    const QTime kept = QTime::fromString(read.value(QLatin1String(key)).toString(), QStringLiteral("HH:mm"));
    return kept.isValid() ? kept : otherwise;
  };
  values.quietFrom = time("alerts/quietFrom", values.quietFrom);
  values.quietUntil = time("alerts/quietUntil", values.quietUntil);
  for (const QString& kind : AlertsPage::kinds()) values.kinds.insert(kind, read.value(QStringLiteral("alerts/kind/") + kind, true).toBool());
  page.setValues(values);
  connect(&page, &AlertsPage::changed, this, [this] {
    const AlertsPage::Values& chosen = m_at.window.settings().alerts().values();
    QSettings& keep = m_at.settings;
    keep.setValue(QStringLiteral("alerts/level"), chosen.level);
    keep.setValue(QStringLiteral("alerts/quietHours"), chosen.hasQuietHours);
    keep.setValue(QStringLiteral("alerts/whileActive"), chosen.whileActive);
    keep.setValue(QStringLiteral("alerts/closeToTray"), chosen.closeToTray);
    keep.setValue(QStringLiteral("alerts/quietFrom"), chosen.quietFrom.toString(QStringLiteral("HH:mm")));
    keep.setValue(QStringLiteral("alerts/quietUntil"), chosen.quietUntil.toString(QStringLiteral("HH:mm")));
    for (auto it = chosen.kinds.begin(); it != chosen.kinds.end(); ++it) keep.setValue(QStringLiteral("alerts/kind/") + it.key(), it.value());
  });
}

void SettingsFlow::open(const QString& topic) {
  Place place;
  place.page = Place::Page::Settings;
  if (!topic.isEmpty()) m_at.window.settings().showTopic(topic);
  Q_EMIT placeWanted(place);
  if (topic.isEmpty()) m_at.window.settings().focusTopics();
  else m_at.window.settings().page().focusFirst();
}

void SettingsFlow::fillGeneral() {
  GeneralPage::Values values;
  values.languages = Appearance::languages();
  values.language = m_at.appearance.language();
  values.zone = m_at.settings.value(QStringLiteral("timeZone")).toString();
  values.theme = m_at.appearance.themeChoice();
  values.textSize = m_at.settings.value(QStringLiteral("textSize"), 0).toInt();
  values.rows = m_at.window.list().density() == Density::Compact ? GeneralPage::Rows::Compact : GeneralPage::Rows::Comfortable;
  m_at.window.settings().general().setValues(values);
}

void SettingsFlow::connectGeneral() {
  GeneralPage& page = m_at.window.settings().general();
  connect(&page, &GeneralPage::languageChosen, this, &SettingsFlow::setLanguage);
  connect(&page, &GeneralPage::themeChosen, this, &SettingsFlow::setTheme);
  connect(&page, &GeneralPage::zoneChosen, this, [this](const QString& zone) {
    m_at.settings.setValue(QStringLiteral("timeZone"), zone);
    setZone(zone);
    Q_EMIT looksChanged();
  });
  connect(&page, &GeneralPage::textSizeChosen, this, [this](int size) {
    m_at.settings.setValue(QStringLiteral("textSize"), size);
    fillGeneral();
  });
  connect(&page, &GeneralPage::rowsChosen, this, [this](GeneralPage::Rows rows) {
    const bool isCompact = rows == GeneralPage::Rows::Compact;
    m_at.settings.setValue(QStringLiteral("list/density"), isCompact ? QStringLiteral("compact") : QStringLiteral("comfortable"));
    m_at.window.list().setDensity(isCompact ? Density::Compact : Density::Comfortable);
    fillGeneral();
  });
}

void SettingsFlow::setLanguage(const QString& language) {
  m_at.settings.setValue(QStringLiteral("language"), language);
  m_at.appearance.setLanguage(language);
  fillGeneral();
  Q_EMIT looksChanged();
}

void SettingsFlow::setTheme(ThemeChoice choice) {
  m_at.settings.setValue(QStringLiteral("theme"), static_cast<int>(choice));
  m_at.appearance.setTheme(choice);
  fillGeneral();
  Q_EMIT looksChanged();
}

void SettingsFlow::setZone(const QString& zone) {
  const QTimeZone wanted = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
  if (wanted.isValid()) m_at.appearance.setOwnZone(wanted);
}

ComposerPanel::Then SettingsFlow::afterSending() const {
  return m_at.settings.value(QStringLiteral("writing/after")).toString() == QLatin1String("done") ? ComposerPanel::Then::Done : ComposerPanel::Then::Stay;
}

void SettingsFlow::connectWriting() {
  WritingPage& page = m_at.window.settings().writing();
  page.setAfter(afterSending() == ComposerPanel::Then::Done ? WritingPage::After::Done : WritingPage::After::Stay);
  const auto showSendKey = [this] {
    const bool isEnter = m_at.window.actions().keys(kSend).contains(kEnter);
    m_at.window.settings().writing().setSendKey(isEnter ? WritingPage::SendKey::Enter : WritingPage::SendKey::CtrlEnter);
  };
  connect(&m_at.window.actions(), &ActionRegistry::keysChanged, this, showSendKey);
  connect(&page, &WritingPage::undoSecondsChosen, this, [this](int seconds) {
    m_calls.call(
        Urgency::Action, this, [reply = &m_services.reply, seconds] { return reply->setUndoSeconds(seconds); },
        [this](Status done) {
          if (!done) m_at.window.status().say(errorSentence(done.error()));
        });
  });
  // Enter is one more key of the command that sends, so that the key table tells the truth.
  connect(&page, &WritingPage::sendKeyChosen, this, [this](WritingPage::SendKey key) {
    QStringList keys = m_at.window.actions().keys(kSend);
    keys.removeAll(kEnter);
    if (key == WritingPage::SendKey::Enter) keys << kEnter;
    m_keys.change(kSend, keys);
  });
  connect(&page, &WritingPage::afterChosen, this, [this](WritingPage::After after) {
    m_at.settings.setValue(QStringLiteral("writing/after"), after == WritingPage::After::Done ? QStringLiteral("done") : QStringLiteral("stay"));
  });
}

}  // namespace inquiry::ui
