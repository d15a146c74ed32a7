#include "ui/shell/setup_flow.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/domain/store_notes.h"
#include "ui/common/health_text.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/desk_setup_words.h"
#include "ui/shell/desk_words.h"
#include "ui/shell/store_json.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr Duration kNetworkIsNew = std::chrono::hours(24) * 7;
constexpr qint64 kMostFile = 1024 * 1024;

}  // namespace

SetupFlow::SetupFlow(MainWindow& window, const Look& look, QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_settings(settings), m_services(services), m_calls(calls), m_goLive(window, look, services, calls) {
  ConnectPanel& wizard = panel();
  connect(&wizard, &ConnectPanel::draftChanged, this, &SetupFlow::keep);
  connect(&wizard, &ConnectPanel::stepEntered, this, &SetupFlow::enter);
  connect(&wizard, &ConnectPanel::leaveAsked, this, &SetupFlow::leave);
  connect(&wizard, &ConnectPanel::finished, this, &SetupFlow::finish);
  connect(&wizard.platform(), &PlatformPage::practiceAsked, this, &SetupFlow::choosePractice);
  connect(&wizard.platform(), &PlatformPage::sourceAsked, this, [](const QString& url) { openLink(url); });
  connect(&wizard.signIn(), &SignInPage::addAsked, this, &SetupFlow::add);
  connect(&wizard.signIn(), &SignInPage::browserAsked, this, &SetupFlow::openBrowser);
  connect(&wizard.signIn(), &SignInPage::pastedGiven, this, &SetupFlow::finishSignIn);
  connect(&wizard.results(), &ReadResults::againAsked, this, &SetupFlow::read);
  connect(&wizard.history(), &ChoicePage::chosen, this, &SetupFlow::chooseHistory);
  connect(&wizard.people(), &ChoicePage::chosen, this, &SetupFlow::chooseMode);
  connect(&wizard.privacy(), &ChoicePage::chosen, this, [this](int level) {
    m_settings.setValue(QStringLiteral("alerts/level"), QStringList{QStringLiteral("silent"), QStringLiteral("badge"), QStringLiteral("banner"), QStringLiteral("sound")}.value(level));
  });
  connect(&wizard.enquiry(), &EnquiryPage::runAsked, this, &SetupFlow::runEnquiry);
}

StoreId SetupFlow::store() const { return {toUtf8(m_window.connectPanel().draft().storeId)}; }

void SetupFlow::open() {
  panel().setFacts(platformFacts());
  panel().setDraft(ConnectDraft::load(m_settings));
  for (const desk::StoreRow& row : m_window.directory().stores())
    if (row.store.id == store() && row.store.mailbox) panel().signIn().mailbox().setSettings(*row.store.mailbox);
  fillPages();
  Place place;
  place.page = Place::Page::Connect;
  Q_EMIT placeWanted(place);
  panel().focusStep();
  enter(panel().draft().step);
}

void SetupFlow::openAt(const StoreId& id, ConnectStep step) {
  ConnectDraft draft;
  for (const desk::StoreRow& row : m_window.directory().stores()) {
    if (row.store.id != id) continue;
    draft.marketplace = row.store.marketplace;
    draft.storeId = toQt(id.value);
    draft.name = shownLine(row.store.name);
    draft.site = toQt(row.store.site);
    draft.timeZone = toQt(row.store.timeZone);
    draft.mode = row.store.mode;
    draft.isSignedIn = true;
    draft.isRead = step != ConnectStep::SignIn;  // it was read before it could be connected
    // As far back as it is read already: nothing changes by walking through the steps.
    draft.historyDays = row.store.historySince ? static_cast<int>((m_services.clock.now() - *row.store.historySince) / std::chrono::hours(24)) : 0;
  }
  if (!draft.marketplace) return;
  draft.step = step;
  draft.furthest = ConnectStep::Enquiry;
  draft.save(m_settings);
  open();
}

void SetupFlow::keep(const ConnectDraft& draft) {
  draft.save(m_settings);
  panel().setSaved(tr("Saved %1", "time").arg(m_look.times().clock(m_services.clock.now())));
}

void SetupFlow::enter(ConnectStep step) {
  ++m_round;
  fillPages();
  Q_EMIT entered(step);
  const bool isAdded = !panel().draft().storeId.isEmpty();
  if (step == ConnectStep::SignIn) tellOfNetwork();
  if (step == ConnectStep::SignIn && isAdded && panel().draft().isSignedIn) read();
  if (step == ConnectStep::History && isAdded) chooseHistory(panel().draft().historyDays);
}

void SetupFlow::fillPages() {
  fillHistory();
  fillClocks();
  fillPeople();
  fillTemplates();
  fillPrivacy();
}

void SetupFlow::fillHistory() {
  ChoicePage& page = panel().history();
  page.setTexts(tr("3 How far back"), tr("Earlier messages come in as history: they raise no alert and start no deadline. The newest come first; you can work meanwhile."));
  page.setChoices({{7, tr("The last 7 days"), {}}, {30, tr("The last 30 days"), {}}, {90, tr("The last 90 days"), {}}, {365, tr("The last year"), {}}, {0, tr("Everything the platform still gives"), {}}},
                  panel().draft().historyDays);
}

void SetupFlow::fillPeople() {
  ChoicePage& page = panel().people();
  page.setTexts(tr("5 What the desk may do at this store"), tr("Nothing leaves this computer before you allow it."));
  page.setChoices({{static_cast<int>(StoreMode::DisplayOnly), modeName(StoreMode::DisplayOnly), tr("Look for a day whether everything arrives as on the platform's own page, then allow replies.")},
                   {static_cast<int>(StoreMode::Reply), modeName(StoreMode::Reply), tr("People reply; every reply is checked before it goes and can be undone for some seconds.")}},
                  static_cast<int>(panel().draft().mode));
}

void SetupFlow::fillClocks() {
  const ConnectDraft& draft = panel().draft();
  ChoicePage& page = panel().clocks();
  page.setTexts(tr("4 Time zone and clocks"), tr("Deadlines are counted by the platform's own rule, with its source beside every clock, and shown in the store's and in your own time."));
  page.setNote(tr("Time zone of the store: %1. Your own: %2.").arg(draft.timeZone.isEmpty() ? QStringLiteral("UTC") : draft.timeZone, QString::fromLatin1(m_look.times().ownZone().id())));
}

void SetupFlow::fillTemplates() {
  panel().templates().setTexts(tr("6 Templates and languages"), tr("A starter pack comes with every workspace. Each template is checked against the rules of the platform whenever it is used."));
  m_calls.call(
      Urgency::Idle, this, [archive = &m_services.archive] { return archive->templates(); },
      [this](const Result<std::vector<desk::TemplateRow>>& rows) {
        if (!rows) return panel().templates().setNote(errorSentence(rows.error()));
        QStringList languages;
        for (const desk::TemplateRow& row : *rows)
          if (const QString language = languageName(row.language); !row.language.empty() && !languages.contains(language)) languages << language;
        panel().templates().setNote(languages.isEmpty() ? tr("%n template(s) are here.", nullptr, static_cast<int>(rows->size()))
                                                        : tr("%n template(s) are here, in %1.", nullptr, static_cast<int>(rows->size())).arg(listed(languages)));
      });
}

void SetupFlow::fillPrivacy() {
  ChoicePage& page = panel().privacy();
  page.setTexts(tr("7 Privacy and notices"), tr("Messages, orders and files are kept encrypted in the folder of this workspace and go nowhere else. Notices outside the window name counts, platform and time, never a buyer."));
  const QStringList levels{QStringLiteral("silent"), QStringLiteral("badge"), QStringLiteral("banner"), QStringLiteral("sound")};
  const int level = std::max(0, static_cast<int>(levels.indexOf(m_settings.value(QStringLiteral("alerts/level"), QStringLiteral("banner")).toString())));
  page.setChoices({{0, tr("Silent"), {}}, {1, tr("Number at the tray icon only"), {}}, {2, tr("One merged notice a minute at most"), {}}, {3, tr("The same with a sound"), {}}}, level);
  page.setNote(tr("The window locks itself after %n minute(s) without use; change that in the settings.", nullptr, m_settings.value(QStringLiteral("lock/idleMinutes"), 15).toInt()));
}

QJsonObject SetupFlow::storeFile() {
  const ConnectDraft draft = panel().draft();
  QStringList taken;
  for (const desk::StoreRow& row : m_window.directory().stores()) taken << toQt(row.store.id.value);
  QJsonObject file{{QStringLiteral("id"), draft.storeId.isEmpty() ? storeIdFor(draft.name, *draft.marketplace, taken) : draft.storeId},
                   {QStringLiteral("marketplace"), toQt(inquiry::name(*draft.marketplace))},
                   {QStringLiteral("site"), draft.site},
                   {QStringLiteral("name"), draft.name.trimmed()},
                   {QStringLiteral("timeZone"), draft.timeZone},
                   {QStringLiteral("mode"), QStringLiteral("display-only")}};
  if (draft.historyDays > 0) file.insert(QStringLiteral("historySince"), m_look.times().own(m_services.clock.now()).date().addDays(-draft.historyDays).toString(Qt::ISODate));
  if (panel().signIn().hasMailbox() && !panel().signIn().isOrdersOnly()) file.insert(QStringLiteral("mailbox"), mailboxFile(panel().signIn().mailbox().settings()));
  QJsonObject credentials;
  for (const auto& [key, secret] : panel().signIn().takeCredentials()) {
    // Where a shop is reached is no secret and no credential.
    if (key == "lwaRelay") file.insert(QStringLiteral("endpoints"), QJsonObject{{QStringLiteral("auth"), toQt(secret.reveal())}});
    else if (key == "proxy") file.insert(QStringLiteral("proxy"), toQt(secret.reveal()));
    else if (key == "shopAddress") file.insert(QStringLiteral("endpoints"), QJsonObject{{QStringLiteral("api"), toQt(secret.reveal())}});
    else credentials.insert(toQt(key), toQt(secret.reveal()));
  }
  file.insert(QStringLiteral("credentials"), credentials);
  return file;
}

void SetupFlow::add() {
  const ConnectDraft draft = panel().draft();
  const bool isAdded = !draft.storeId.isEmpty();
  if (!draft.marketplace || (isAdded && !panel().signIn().hasMailbox() && !panel().signIn().usesKeys()) || !panel().signIn().isComplete()) return;
  const std::string json = QJsonDocument(storeFile()).toJson(QJsonDocument::Compact).toStdString();
  panel().signIn().setProblem({});
  panel().signIn().setBusy(tr("Keeping the credentials…"));
  const QStringList missing = panel().platform().missing();
  std::vector<std::string> skipped;
  for (const QString& id : missing) skipped.push_back(toUtf8(id));
  m_calls.call(
      Urgency::Action, this,
      [stores = &m_services.stores, json, skipped, isAdded]() -> Result<desk::StoreRow> {
        auto row = isAdded ? stores->change(json) : stores->add(json);
        if (row && !skipped.empty() && !isAdded)
          if (const Status noted = stores->noteSkipped(row->store.id, skipped); !noted) return fail(noted.error());
        return row;
      },
      [this](const Result<desk::StoreRow>& row) { onAdded(row); });
}

void SetupFlow::onAdded(const Result<desk::StoreRow>& row) {
  panel().signIn().setBusy({});
  if (!row) return panel().signIn().setProblem(errorSentence(row.error()));
  ConnectDraft draft = panel().draft();
  draft.storeId = toQt(row->store.id.value);
  draft.marketplace = row->store.marketplace;
  draft.name = shownLine(row->store.name);
  draft.site = toQt(row->store.site);
  draft.timeZone = toQt(row->store.timeZone);
  draft.mode = row->store.mode;
  draft.isRead = false;
  panel().setDraft(draft);
  if (row->store.mailbox) panel().signIn().mailbox().setSettings(*row->store.mailbox);
  keep(draft);
  Q_EMIT storesChanged();
  panel().focusStep();
  // Through a provider's page somebody signs in first.
  if (panel().signIn().usesKeys() || (panel().signIn().hasMailbox() && (!panel().signIn().usesBrowser() || panel().draft().isSignedIn))) read();
}

void SetupFlow::openBrowser() {
  panel().signIn().setProblem({});
  panel().signIn().setBusy(tr("Asking for the sign-in page…"));
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, id = store()] { return stores->signInPage(id); },
      [this](const Result<std::string>& page) {
        panel().signIn().setBusy({});
        if (!page) return panel().signIn().setProblem(errorSentence(page.error()));
        const QString address = toQt(*page);
        panel().signIn().setPageOpened(address);
        // A practice platform on this computer has no page the gate lets through: its address is shown to be copied.
        openLink(address);
        panel().signIn().pasted().setFocus();
      });
}

// A network the shop was never signed in from is what platforms look at first.
void SetupFlow::tellOfNetwork() {
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores] { return stores->network(); },
      [this](const Result<desk::NetworkNote>& network) {
        const bool isRecent = network && network->changedAt && m_services.clock.now() - *network->changedAt < kNetworkIsNew;
        panel().signIn().setNetworkChange(isRecent ? tr("The network of this computer has changed %1.").arg(m_look.times().moment(*network->changedAt, m_services.clock.now())) : QString());
      });
}

void SetupFlow::finishSignIn(const QString& pasted) {
  if (pasted.isEmpty()) return;
  panel().signIn().setProblem({});
  panel().signIn().setBusy(tr("Signing in…"));
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, id = store(), text = toUtf8(pasted)] { return stores->finishSignIn(id, text); },
      [this](const Status& done) {
        panel().signIn().setBusy({});
        if (!done) return panel().signIn().setProblem(errorSentence(done.error()));
        ConnectDraft draft = panel().draft();
        draft.isSignedIn = true;
        panel().signIn().setPageOpened({});
        panel().setDraft(draft);
        keep(draft);
        read();
      });
}

void SetupFlow::read() {
  if (panel().draft().storeId.isEmpty()) return;
  const int round = ++m_round;
  panel().results().setBusy(true);
  panel().results().setLines({{ReadResults::Mark::Note, tr("Reading…"), tr("Nothing is sent and nothing is marked as read.")}}, {}, ReadResults::Mark::Note);
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, id = store()] { return stores->check(id); },
      [this, round](const Result<desk::StoreCheck>& check) {
        if (round != m_round) return;
        panel().results().setBusy(false);
        if (check) return showCheck(*check);
        panel().results().setLines({{ReadResults::Mark::Trouble, errorSentence(check.error()), {}}}, tr("Nothing could be read"), ReadResults::Mark::Trouble);
      });
}

void SetupFlow::showCheck(const desk::StoreCheck& check) {
  std::vector<ReadResults::Line> lines;
  // Rights first: without them nothing that follows is worth anything.
  for (const std::string& right : check.granted) lines.push_back({ReadResults::Mark::Good, tr("Right granted"), rightText(check.row.store.marketplace, right)});
  for (const std::string& right : check.missing) lines.push_back({ReadResults::Mark::Trouble, tr("Right missing"), tr("%1. Sign in again and grant it, or ask the platform for it.").arg(rightText(check.row.store.marketplace, right))});
  const StoreTrial trial = trialOf(check, m_look.times());
  for (const StoreTrial::Step& step : trial.steps)
    if (step.isDone) lines.push_back({step.isWell ? ReadResults::Mark::Good : ReadResults::Mark::Warning, step.name, step.text});
  const bool isOrdersOnly = lacksOnlyMessages(check.missing) && !check.granted.empty();
  const bool isGood = check.ok && check.missing.empty();
  const QString verdict = isGood ? trial.got : isOrdersOnly ? tr("Orders only, buyer messages NOT read") : !check.missing.empty() ? tr("%n right(s) missing", nullptr, static_cast<int>(check.missing.size())) : trial.level;
  panel().results().setLines(std::move(lines), verdict, isGood ? ReadResults::Mark::Good : isOrdersOnly ? ReadResults::Mark::Warning : ReadResults::Mark::Trouble);
  ConnectDraft draft = panel().draft();
  draft.isRead = isGood || isOrdersOnly;
  draft.isSignedIn = draft.isSignedIn || check.ok || isOrdersOnly;
  panel().setDraft(draft);
  keep(draft);
  if (isGood) panel().nextButton().setFocus();
}

void SetupFlow::chooseHistory(int days) {
  if (panel().draft().storeId.isEmpty()) return;
  const Instant since = days > 0 ? m_services.clock.now() - std::chrono::hours(24) * days : Instant();
  const QString back = days > 0 ? tr("Back to %1.").arg(m_look.times().shortDate(since)) : tr("As far as the platform goes.");
  panel().history().setNote(back + QLatin1Char(' ') + tr("Estimating…"));
  const int round = ++m_round;
  m_calls.call(
      Urgency::Action, this,
      [stores = &m_services.stores, id = store(), since]() -> Result<desk::HistoryEstimate> {
        if (const Status done = stores->setHistorySince(id, since); !done) return fail(done.error());
        return stores->estimate(id, since);
      },
      [this, round, back](const Result<desk::HistoryEstimate>& estimate) {
        if (round == m_round) panel().history().setNote(back + QLatin1Char(' ') + (estimate ? estimateText(*estimate) : errorSentence(estimate.error())));
      });
}

QString SetupFlow::estimateText(const desk::HistoryEstimate& estimate) const {
  const QString count = m_look.times().locale().toString(static_cast<qlonglong>(estimate.messages));
  if (!estimate.isKnown) return tr("At least %1 messages; how many more cannot be told yet.").arg(count);
  return tr("About %1 messages, %2 on this computer, %n minute(s).", nullptr, static_cast<int>(std::max<std::int64_t>(1, estimate.minutes))).arg(count, byteSize(estimate.bytes));
}

// Answering begins with the end of the wizard, behind the gate: the steps it asks for come after this one.
void SetupFlow::chooseMode(int mode) {
  keep(panel().draft());
  if (static_cast<StoreMode>(mode) != StoreMode::DisplayOnly) return panel().people().setNote(tr("It begins when the last step is done."));
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, id = store(), mode] { return stores->setMode(id, static_cast<StoreMode>(mode)); },
      [this](const Status& done) {
        panel().people().setNote(done ? QString() : errorSentence(done.error()));
        if (done) Q_EMIT storesChanged();
      });
}

void SetupFlow::runEnquiry() {
  panel().enquiry().setBusy(true);
  panel().enquiry().setState(tr("Under way…"));
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, id = store(), mode = panel().draft().mode] { return stores->testEnquiry(id, mode); },
      [this](const Result<desk::EnquiryReport>& report) {
        panel().enquiry().setBusy(false);
        if (!report) return panel().enquiry().setState(errorSentence(report.error()));
        panel().enquiry().setState(report->passed ? tr("Every stage has its tick.") : tr("A stage did not pass."));
        panel().enquiry().setStages(stagesOf(*report));
        ConnectDraft draft = panel().draft();
        draft.isTested = report->passed;
        panel().setDraft(draft);
        keep(draft);
        panel().nextButton().setFocus();
      });
}

void SetupFlow::choosePractice() {
  auto* dialog = new QFileDialog(&m_window, tr("Choose the store file of a practice store"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Store files (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFile) return m_window.status().say(tr("This file cannot be read."));
    addPractice(file.readAll());
  });
  dialog->open();
}

void SetupFlow::addPractice(const QByteArray& json) {
  ConnectDraft draft;
  draft.step = draft.furthest = ConnectStep::SignIn;
  const QJsonObject file = QJsonDocument::fromJson(json).object();
  draft.marketplace = marketplaceFromName(toUtf8(file.value(QStringLiteral("marketplace")).toString()));
  if (!draft.marketplace || !isPractice(file)) return m_window.status().say(tr("This is no practice store: all its addresses must be this computer."));
  panel().setDraft(draft);
  panel().signIn().setBusy(tr("Adding the practice store…"));
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, text = json.toStdString()] { return stores->add(text); }, [this](const Result<desk::StoreRow>& row) { onAdded(row); });
}

void SetupFlow::leave() {
  keep(panel().draft());
  Q_EMIT placeWanted({});
}

void SetupFlow::finish() {
  const ConnectDraft draft = panel().draft();
  if (draft.mode == StoreMode::DisplayOnly) return leaveWizard();
  m_goLive.ask(store(), draft.name, [this](const Status& done) {
    if (done) leaveWizard();
    else if (done.error().kind == ErrorKind::Cancelled) m_window.status().say(tr("The store keeps showing only. Settle what is open, or choose so in step 5."));
    else m_window.status().say(errorSentence(done.error()));
  });
}

void SetupFlow::leaveWizard() {
  const StoreId id = store();
  ConnectDraft::forget(m_settings);
  panel().setDraft({});
  m_window.status().say(tr("The store is connected."));
  Q_EMIT finished(id);
  Q_EMIT placeWanted({});
}

}  // namespace inquiry::ui
