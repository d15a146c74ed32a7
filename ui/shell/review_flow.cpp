#include "ui/shell/review_flow.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include "ui/common/ask_file.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using What = ReviewForm::What;
using Threads = Result<std::vector<ThreadId>>;

bool startAnother(const QString& file) { return QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--workspace"), file}); }

Threads found(const desk::InboxService& inbox, const std::string& words) {
  const auto page = inbox.search(words, desk::InboxService::Order::Newest, desk::ReviewFileService::kMostThreads);
  if (!page) return fail(page.error());
  std::vector<ThreadId> threads;
  for (const SearchHit& hit : page->hits) threads.push_back(hit.thread);
  if (page->jump) threads.push_back(*page->jump);
  return threads;
}

Threads ofCase(const desk::CaseService& cases, ThreadId thread) {
  const auto id = cases.ofThread(thread);
  if (!id) return fail(id.error());
  if (!*id) return std::vector<ThreadId>{thread};
  const auto detail = cases.detail(**id);
  if (!detail) return fail(detail.error());
  std::vector<ThreadId> threads{thread};
  for (const Thread& each : detail->conversations) threads.push_back(each.id);
  return threads;
}

}  // namespace

ReviewFlow::ReviewFlow(MainWindow& window, DeskServices services, DeskCalls& calls, Shown shown)
    : m_window(window), m_services(services), m_calls(calls), m_shown(std::move(shown)), m_start(&startAnother), m_form(new ReviewForm(window.look(), &window)) {
  connect(&window.look(), &Look::changed, this, &ReviewFlow::showAbout);
}

void ReviewFlow::begin() {
  m_calls.call(
      Urgency::Action, this, [files = &m_services.reviewFiles] { return files->about(); },
      [this](const Result<std::optional<desk::ReviewAbout>>& about) {
        if (about) m_about = *about;
        showAbout();
      });
}

void ReviewFlow::showAbout() {
  if (!m_about) return;
  const TimeText& times = m_window.look().times();
  QString redacted = tr("e-mail, telephone and card numbers");
  if (m_about->redaction == evidence::Redaction::None) redacted = tr("nothing");
  if (m_about->redaction == evidence::Redaction::Buyer) redacted = tr("contacts, names of buyers and files");
  const QString line = tr("Read-only review file of %1, made by %2. Redacted: %3. Nothing here can be changed or sent, and no network is used.")
                           .arg(times.moment(m_about->madeAt, m_services.clock.now()), m_window.directory().personName(m_about->madeBy), redacted);
  Q_EMIT reviewing(tr("This is a reviewer's file: it can be read and searched, and nothing in it can be changed or sent."));
  m_window.showReview(m_about->reason.empty() ? line : line + QLatin1Char(' ') + tr("For: %1").arg(shownLine(m_about->reason)));
}

void ReviewFlow::make() {
  if (m_about) return say(tr("This is a reviewer's file already: whoever made it can make another one."));
  std::vector<ReviewForm::Choice> choices;
  if (const auto chosen = m_shown.chosen(); !chosen.empty()) choices.push_back({What::Chosen, tr("The %n chosen conversations", nullptr, static_cast<int>(chosen.size()))});
  const QString words = m_shown.searched();
  choices.push_back({What::Listed, words.isEmpty() ? tr("All conversations of the list as it is shown") : tr("All that the search “%1” finds").arg(words)});
  if (m_shown.read()) choices.push_back({What::Case, tr("The case of the open conversation, with everything of its order")});
  ask(choices);
}

void ReviewFlow::makeOf(const std::vector<ThreadId>& threads, const QString& text) {
  if (m_about) return say(tr("This is a reviewer's file already: whoever made it can make another one."));
  m_given = threads;
  ask({{What::Given, text}});
}

// A new form each time: it speaks the language of now.
void ReviewFlow::ask(const std::vector<ReviewForm::Choice>& choices) {
  m_form->deleteLater();
  m_form = new ReviewForm(m_window.look(), &m_window);
  connect(m_form, &ReviewForm::makeAsked, this, &ReviewFlow::askFileName);
  m_form->begin(choices);
}

// What is chosen is taken as it stands when the file is made; what has to be looked up is looked up off this thread.
std::function<Threads()> ReviewFlow::source() const {
  const DeskServices services = m_services;
  switch (m_form->what()) {
    case What::Chosen: return [threads = m_shown.chosen()]() -> Threads { return threads; };
    case What::Given: return [threads = m_given]() -> Threads { return threads; };
    case What::Case: return [services, read = m_shown.read()]() -> Threads { return read ? ofCase(services.cases, *read) : Threads(std::vector<ThreadId>()); };
    case What::Listed: break;
  }
  const QString words = m_shown.searched();
  if (!words.isEmpty()) return [services, words = toUtf8(words)] { return found(services.inbox, words); };
  return [services, query = m_shown.listed()] { return services.inbox.threadIds(query); };
}

void ReviewFlow::askFileName() {
  QFileDialog* dialog = askFile(m_form, tr("Save the reviewer's file"), QFileDialog::AcceptSave, {tr("Reviewer's files (*.iqreview)"), QStringLiteral("iqreview")});
  dialog->setObjectName(QStringLiteral("reviewSave"));
  dialog->selectFile(QStringLiteral("review-%1.iqreview").arg(m_window.look().times().own(m_services.clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
  connect(dialog, &QFileDialog::fileSelected, this, &ReviewFlow::makeFile);
}

void ReviewFlow::makeFile(const QString& file) {
  auto wish = std::make_shared<desk::ReviewWish>();  // shared with the work, which is copied on its way; a secret is not
  wish->redaction = m_form->redaction();
  wish->reason = toUtf8(m_form->reason());
  wish->file = toUtf8(file);
  auto threads = source();
  wish->passphrase = Secret(m_form->takePassphrase());
  say(tr("Making the reviewer's file…"));
  m_calls.call(
      Urgency::Action, this,
      [files = &m_services.reviewFiles, wish, threads = std::move(threads)]() -> Result<desk::ReviewReceipt> {
        auto ids = threads();
        if (!ids) return fail(ids.error());
        wish->threads = std::move(*ids);
        return files->pack(*wish);
      },
      [this](const Result<desk::ReviewReceipt>& made) {
        if (!made) {
          say(errorSentence(made.error()));
          return m_form->showProblem(errorSentence(made.error()));
        }
        m_form->accept();
        say(tr("%n conversations are in %1.", nullptr, static_cast<int>(made->threads)).arg(QFileInfo(toQt(made->file)).fileName()));
      });
}

void ReviewFlow::open() {
  QFileDialog* dialog = askFile(&m_window, tr("Open a reviewer's file"), QFileDialog::AcceptOpen, {tr("Reviewer's files (*.iqreview)"), QStringLiteral("iqreview")});
  dialog->setObjectName(QStringLiteral("reviewOpen"));
  connect(dialog, &QFileDialog::fileSelected, this, &ReviewFlow::openFile);
}

void ReviewFlow::openFile(const QString& file) {
  say(m_start(file) ? tr("The file opens in a window of its own.") : tr("The file could not be opened: start InquiryDesk anew, then try again."));
}

}  // namespace inquiry::ui
