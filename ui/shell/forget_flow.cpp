#include "ui/shell/forget_flow.h"

#include <QFile>
#include <QSaveFile>

#include "core/domain/country.h"
#include "core/domain/privacy_law.h"
#include "ui/common/ask_file.h"
#include "ui/common/erasure_words.h"
#include "ui/common/law_words.h"
#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr qint64 kMostListBytes = 8 * 1024 * 1024;
constexpr std::size_t kMostProblems = 50;

// A platform's own id tells better than a name that two buyers may bear.
std::string calledBy(const KeepingSubject& subject) { return subject.buyer.empty() ? subject.buyerName : subject.buyer; }

QStringList problemLines(const desk::ErasureListReceipt& receipt) {
  QStringList lines;
  for (const auto& problem : receipt.problems) {
    if (lines.size() == static_cast<qsizetype>(kMostProblems)) break;
    lines << ForgetFlow::tr("Line %1: %2", "of a list, what is wrong").arg(problem.line).arg(sentenceWords(problem.reason));
  }
  if (receipt.problems.size() > kMostProblems) lines << ForgetFlow::tr("%n more line(s)", nullptr, static_cast<int>(receipt.problems.size() - kMostProblems));
  return lines;
}

Result<std::string> textOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::NotFound, "deletion.no_file", "The file cannot be read: check its name.");
  if (file.size() > kMostListBytes) return fail(ErrorKind::InvalidInput, "deletion.large", "The file is larger than 8 MB: split it.");
  return file.readAll().toStdString();
}

}  // namespace

ForgetFlow::ForgetFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls), m_task(calls) {}

void ForgetFlow::begin(const QString& title) {
  m_dialog = new DeletionWindow(m_window.look(), &m_window);
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(m_dialog, &DeletionWindow::cancelAsked, this, [this] { m_task.stop(); });
  connect(m_dialog, &DeletionWindow::saveAsked, this, &ForgetFlow::save);
  m_dialog->begin(title);
}

void ForgetFlow::open(const KeepingSubject& subject) {
  if (m_dialog != nullptr) return m_dialog->raise();
  const std::string buyer = calledBy(subject);
  if (buyer.empty()) return m_window.status().say(tr("The platform says nothing here of who the buyer is: open another conversation of theirs."));
  begin(tr("Forget this buyer"));
  m_calls.call(
      Urgency::Action, this,
      [erasure = &m_services.keeping.erasure, store = subject.store.id, buyer]() -> Result<Plan> {
        auto receipt = erasure->preview(store, buyer);
        if (!receipt) return fail(receipt.error());
        auto bars = erasure->bars(store, buyer);
        if (!bars) return fail(bars.error());
        return Plan{std::move(*receipt), std::move(*bars)};
      },
      [this, subject](const Result<Plan>& plan) {
        if (m_dialog != nullptr) showPlan(plan, subject);
      });
}

void ForgetFlow::showPlan(const Result<Plan>& plan, const KeepingSubject& subject) {
  DeletionWindow::Plan shown;
  Thread buyer;
  buyer.buyerName = subject.buyerName;
  buyer.buyerKey = subject.buyer;
  shown.title = tr("Forget %1").arg(buyerText(buyer));
  shown.act = tr("Forget for good");
  shown.canBegin = plan && plan->bars.empty();
  if (!plan) {
    m_dialog->setPlan(shown);
    return m_dialog->showProblem(errorSentence(plan.error()));
  }
  QStringList about{tr("Store: %1").arg(m_window.directory().store(subject.store.id).name)};
  if (const PrivacyLaw* law = privacyLawOf(countryOf(subject.store))) about << QStringLiteral("%1 (%2, %3)").arg(privacyLawText(law->id), toQt(law->source), toQt(law->sourceDate));
  shown.about = about.join(QLatin1Char('\n'));
  shown.goes = erasureLines(plan->receipt);
  for (const desk::ErasureBar& bar : plan->bars) shown.stays << erasureBarText(bar);
  shown.stays << tr("The journal keeps that somebody was forgotten, and how much went: it names nobody.");
  shown.stays << handedOutLines(plan->receipt.handedOut, m_window.look().times());
  m_dialog->setPlan(shown);
  if (shown.canBegin) connect(m_dialog, &DeletionWindow::beginAsked, this, [this, subject] { forget(subject); });
}

void ForgetFlow::forget(const KeepingSubject& subject) {
  const auto told = [this](qint64 done, qint64 expected) {
    if (m_dialog != nullptr) m_dialog->setBusy(tr("Forgetting…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [erasure = &m_services.keeping.erasure, store = subject.store.id, buyer = calledBy(subject)](const desk::Progress& progress) { return erasure->erase(store, buyer, progress); },
      [this](const Result<desk::ErasureReceipt>& receipt) {
        if (!receipt) return tellProblem(receipt.error());
        finish(tr("The buyer is forgotten"), *receipt, {});
      });
  if (isStarted) m_dialog->setBusy(tr("Forgetting…"));
}

void ForgetFlow::askList() {
  if (m_dialog != nullptr) return m_dialog->raise();
  connect(askFile(&m_window, tr("Deletion list of a platform"), QFileDialog::AcceptOpen, {tr("Lists (*.json *.jsonl *.txt *.csv);;All files (*)"), QStringLiteral("json")}), &QFileDialog::fileSelected, this,
          &ForgetFlow::askStore);
}

void ForgetFlow::askStore(const QString& file) {
  std::vector<StoreId> stores;
  ChoicePicker::Question question;
  question.title = tr("Whose buyers does the list name?");
  for (const desk::StoreRow& row : m_window.directory().stores()) {
    question.choices.push_back({m_window.directory().store(row.store.id).name, marketplaceName(row.store.marketplace), {}, static_cast<int>(stores.size()), {}});
    stores.push_back(row.store.id);
  }
  if (stores.size() == 1) return openList(stores.front(), file);
  m_window.ask(std::move(question), [this, file, stores = std::move(stores)](const ChoicePicker::Choice& choice, const QString&) { openList(stores[static_cast<std::size_t>(choice.id)], file); });
}

void ForgetFlow::openList(const StoreId& store, const QString& file) {
  begin(tr("Deletion list"));
  struct Read {
    std::string text;
    desk::ErasureListReceipt plan;
  };
  m_calls.call(
      Urgency::Action, this,
      [erasure = &m_services.keeping.erasure, store, file]() -> Result<Read> {
        auto text = textOf(file);
        if (!text) return fail(text.error());
        auto plan = erasure->previewList(store, *text);
        if (!plan) return fail(plan.error());
        return Read{std::move(*text), std::move(*plan)};
      },
      [this, store, file](Result<Read> read) {
        if (m_dialog == nullptr) return;
        if (!read) return showListPlan(fail(read.error()), file);
        showListPlan(read->plan, file);
        connect(m_dialog, &DeletionWindow::beginAsked, this, [this, store, text = std::move(read->text)] { forgetAll(store, text); });
      });
}

void ForgetFlow::showListPlan(const Result<desk::ErasureListReceipt>& plan, const QString& file) {
  DeletionWindow::Plan shown;
  shown.title = tr("Forget whom the list names");
  shown.act = tr("Forget them for good");
  shown.about = shownLine(toUtf8(file));
  shown.canBegin = plan && plan->erased + plan->unknown > 0;
  if (plan) {
    shown.goes << tr("%n buyer(s) known here are forgotten.", nullptr, static_cast<int>(plan->erased)) << tr("%n are not known here; they will not be stored later either.", "buyers", static_cast<int>(plan->unknown));
    shown.goes << erasureLines(plan->sum);
    shown.stays = problemLines(*plan) + handedOutLines(plan->sum.handedOut, m_window.look().times());
  }
  m_dialog->setPlan(shown);
  if (!plan) m_dialog->showProblem(errorSentence(plan.error()));
}

void ForgetFlow::forgetAll(const StoreId& store, const std::string& text) {
  const auto told = [this](qint64 done, qint64 expected) {
    if (m_dialog != nullptr) m_dialog->setBusy(tr("Forgetting…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [erasure = &m_services.keeping.erasure, store, text](const desk::Progress& progress) { return erasure->eraseList(store, text, progress); },
      [this](const Result<desk::ErasureListReceipt>& receipt) {
        if (!receipt) return tellProblem(receipt.error());
        QStringList further{tr("%n buyer(s) were forgotten.", nullptr, static_cast<int>(receipt->erased)), tr("%n were not known here.", "buyers", static_cast<int>(receipt->unknown))};
        finish(tr("The list is done"), receipt->sum, further + problemLines(*receipt));
      });
  if (isStarted) m_dialog->setBusy(tr("Forgetting…"));
}

void ForgetFlow::finish(const QString& title, const desk::ErasureReceipt& receipt, QStringList further) {
  Q_EMIT forgotten();
  if (m_dialog == nullptr) return m_window.status().say(title);
  m_dialog->setBusy({});
  further.prepend(tr("Receipt of %1, %2").arg(m_window.look().times().date(m_services.clock.now()), m_window.directory().store(receipt.store).name));
  m_dialog->showReceipt(title, further + erasureLines(receipt) + handedOutLines(receipt.handedOut, m_window.look().times()));
}

void ForgetFlow::tellProblem(const Error& error) {
  if (m_dialog == nullptr) return m_window.status().say(errorSentence(error));
  m_dialog->setBusy({});
  m_dialog->showProblem(errorSentence(error));
}

void ForgetFlow::save() {
  connect(askFile(m_dialog, tr("Where the receipt goes"), QFileDialog::AcceptSave, {tr("Texts (*.txt)"), QStringLiteral("txt")}), &QFileDialog::fileSelected, this, [this, text = m_dialog->text()](const QString& path) {
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8() + '\n') > 0 && file.commit();
    const QString said = isSaved ? tr("The receipt is in %1.").arg(shownLine(toUtf8(path))) : tr("The file cannot be written: choose another place.");
    if (m_dialog != nullptr) m_dialog->showProblem(said);
    else m_window.status().say(said);
  });
}

}  // namespace inquiry::ui
