#include "ui/shell/appeal_flow.h"

#include <QInputDialog>
#include <algorithm>

#include "ui/cases/appeal_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Outcome = desk::AppealService::Outcome;

struct Read {
  Result<desk::AppealList> list;
  Result<desk::AppealTable> table;
};

struct Shown {
  Result<desk::AppealDetail> detail;
  std::vector<JournalEntry> history;
};

}  // namespace

AppealFlow::AppealFlow(MainWindow& window, DeskServices services, DeskCalls& calls, EvidenceFlow& files)
    : m_window(window), m_services(services), m_calls(calls), m_files(files), m_keeper(services.appeals, calls), m_form(new AppealForm(window.look(), window.directory(), &window)) {
  connectPanel();
  connectEvidence();
  connect(m_form, &AppealForm::makeAsked, this, &AppealFlow::make);
  connect(&m_keeper, &PlanKeeper::kept, this, [this](AppealId id) {
    if (panel().current() == id) load(id);
  });
  connect(&m_keeper, &PlanKeeper::failed, this, [this](const Error& error) { panel().showProblem(errorSentence(error)); });
}

void AppealFlow::connectPanel() {
  connect(&panel(), &AppealPanel::appealWanted, this, &AppealFlow::load);
  connect(&panel(), &AppealPanel::newAsked, this, [this] { begin({}); });
  connect(&panel(), &AppealPanel::stepAsked, this, &AppealFlow::step);
  AppealNotice& notice = panel().notice();
  connect(&notice, &AppealNotice::threadWanted, this, &AppealFlow::threadWanted);
  connect(&notice, &AppealNotice::pageAsked, this, [this](const QString& address) {
    if (!openLink(webAddress(address))) panel().showProblem(tr("This address is not opened: only pages that begin with https are."));
  });
  connect(&notice, &AppealNotice::noticeEdited, this, [this](AppealId id, const QString& number, const QString& link) {
    run(id, [id, number = toUtf8(number), link = toUtf8(link)](desk::AppealService& appeals) { return appeals.setNotice(id, number, link); });
  });
  connect(&notice, &AppealNotice::reasonChosen, this, [this](AppealId id, const QString& reason) {
    run(id, [id, reason = toUtf8(reason)](desk::AppealService& appeals) { return appeals.setReason(id, reason); });
  });
  AppealPlan& plan = panel().plan();
  connect(&plan, &AppealPlan::edited, this, [this](AppealId id, AppealPart part, const QString& text, bool isMachine) {
    m_keeper.keep({id, part}, toUtf8(text), isMachine ? PlanKeeper::Words::Machine : PlanKeeper::Words::Typed);
  });
  connect(&plan, &AppealPlan::confirmAsked, this, [this](AppealId id, AppealPart part) {
    run(id, [id, part](desk::AppealService& appeals) { return appeals.confirmPart(id, part); });
  });
}

void AppealFlow::connectEvidence() {
  AppealEvidence& evidence = panel().evidence();
  connect(&evidence, &AppealEvidence::addAsked, this, [this](AppealId id, const QString& document) { m_files.choose(wishFor(id, document)); });
  connect(&evidence, &AppealEvidence::pasteAsked, this, [this](AppealId id, const QString& document) { m_files.paste(wishFor(id, document)); });
  connect(&evidence, &AppealEvidence::openAsked, &m_files, &EvidenceFlow::open);
  connect(&evidence, &AppealEvidence::removeAsked, &m_files, &EvidenceFlow::remove);
  connect(&evidence, &AppealEvidence::factEdited, this, [this](AppealId id, const QString& document, const QString& value) {
    run(id, [id, document = toUtf8(document), value = toUtf8(value)](desk::AppealService& appeals) { return appeals.setFact(id, document, value); });
  });
  connect(&m_files, &EvidenceFlow::changed, this, [this](const EvidenceOwner& owner) {
    if (const auto id = panel().current(); id && owner == ownerOf(*id)) load(*id);
  });
}

EvidenceFlow::Wish AppealFlow::wishFor(AppealId id, const QString& document) {
  EvidenceFlow::Wish wish;
  wish.owner = ownerOf(id);
  wish.requirement = toUtf8(document);
  if (document.isEmpty()) return wish;
  const desk::AppealTable& table = panel().table();
  wish.document = documentTitle(table, wish.requirement, contentLanguage(m_window.look()));
  const desk::AppealDocument* known = table.document(wish.requirement);
  if (known != nullptr && known->maxAgeDays > 0) wish.date = EvidenceForm::Date::Asked;
  return wish;
}

void AppealFlow::open() {
  Place place;
  place.page = Place::Page::Appeals;
  Q_EMIT placeWanted(place);
}

void AppealFlow::show(AppealId id) {
  panel().select(id);
  open();
}

void AppealFlow::begin(const std::optional<Thread>& thread) {
  if (!thread || thread->kind != ThreadKind::Notice) {
    m_calls.call(
        Urgency::Typing, this, [appeals = &m_services.appeals] { return appeals->table(); },
        [this](const Result<desk::AppealTable>& table) {
          if (!table) return m_window.status().say(errorSentence(table.error()));
          m_form->begin(*table, m_services.clock.now());
        });
    return;
  }
  m_calls.call(
      Urgency::Action, this,
      [appeals = &m_services.appeals, id = thread->id]() -> Result<AppealId> {
        const auto there = appeals->ofThread(id);
        if (!there) return fail(there.error());
        if (*there) return **there;
        desk::AppealRequest request;
        request.thread = id;
        const auto made = appeals->create(request);
        if (!made) return fail(made.error());
        return made->id;
      },
      [this](const Result<AppealId>& id) {
        if (!id) return m_window.status().say(errorSentence(id.error()));
        show(*id);
      });
}

void AppealFlow::make(const desk::AppealRequest& request) {
  m_calls.call(
      Urgency::Action, this, [appeals = &m_services.appeals, request] { return appeals->create(request); },
      [this](const Result<Appeal>& appeal) {
        if (!appeal) return m_form->showProblem(errorSentence(appeal.error()));
        m_form->accept();
        show(appeal->id);
      });
}

void AppealFlow::refresh() {
  const int round = ++m_round;
  m_calls.call(
      Urgency::Action, this, [appeals = &m_services.appeals] { return Read{appeals->list(), appeals->table()}; },
      [this, round](Read read) {
        if (round != m_round) return;
        if (!read.list) return panel().showProblem(errorSentence(read.list.error()));
        if (!read.table) return panel().showProblem(errorSentence(read.table.error()));
        panel().setList(std::move(*read.list), std::move(*read.table), m_services.clock.now());
      });
}

void AppealFlow::take(const ChangeSet& changes, bool isShown) {
  if (isShown && (changes.tickets || changes.people || changes.settings)) refresh();
}

void AppealFlow::load(AppealId id) {
  m_calls.call(
      Urgency::Typing, this,
      [appeals = &m_services.appeals, id] {
        Shown shown{appeals->detail(id), {}};
        if (auto history = appeals->history(id)) shown.history = std::move(*history);
        return shown;
      },
      [this, id, stamp = m_keeper.stamp()](Shown shown) {
        if (panel().current() != id) return;  // another one has been chosen meanwhile
        // Typed or saved since: what was read may be older than what stands in the fields.
        if (stamp != m_keeper.stamp()) return load(id);
        if (!shown.detail) return panel().showProblem(errorSentence(shown.detail.error()));
        m_keeper.overlay(shown.detail->value);
        panel().setDetail(*shown.detail, shown.history, m_services.clock.now());
      });
}

void AppealFlow::run(AppealId id, std::function<Status(desk::AppealService&)> work) {
  m_calls.call(
      Urgency::Action, this, [appeals = &m_services.appeals, work = std::move(work)] { return work(*appeals); },
      [this, id](const Status& done) {
        panel().showProblem(done ? QString() : errorSentence(done.error()));
        refresh();
        if (panel().current() == id) load(id);
      });
}

void AppealFlow::step(AppealId id, const QString& step) {
  if (step == QLatin1String("ready")) {
    // What was typed last belongs to it, and would make it one being written again.
    return m_keeper.settle([this, id] { run(id, [id](desk::AppealService& appeals) { return appeals.markReady(id); }); });
  }
  if (step == QLatin1String("rewrite")) return run(id, [id](desk::AppealService& appeals) { return appeals.rewrite(id); });
  if (step == QLatin1String("hand-in")) return askHandIn(id, {});
  if (step == QLatin1String("archive")) {
    return m_keeper.settle([this, id] {
      m_files.archive(QStringLiteral("appeal-%1").arg(id.value), [appeals = &m_services.appeals, id](const std::string& folder) { return appeals->archive(id, folder); });
    });
  }
  askDecision(id, step == QLatin1String("reinstated") ? Outcome::Reinstated : Outcome::Refused);
}

void AppealFlow::askHandIn(AppealId id, const QString& recipient) {
  auto* dialog = new QInputDialog(&m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("handIn"));
  dialog->setProperty("ownKeys", true);
  dialog->setWindowTitle(tr("Handed in"));
  dialog->setLabelText(tr("Where it went: empty for the page of its notification, else the address it was sent to.\nPublic addresses of a platform are refused: an appeal belongs under its notification."));
  dialog->setTextValue(recipient);
  connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString& typed) { handIn(id, typed.trimmed()); });
  dialog->open();
}

void AppealFlow::handIn(AppealId id, const QString& recipient) {
  m_keeper.settle([this, id, recipient] {
    run(id, [id, recipient = toUtf8(recipient)](desk::AppealService& appeals) { return appeals.handIn(id, {recipient, {}}); });
  });
}

void AppealFlow::askDecision(AppealId id, Outcome outcome) {
  auto* dialog = new QInputDialog(&m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("decision"));
  dialog->setProperty("ownKeys", true);
  dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
  dialog->setWindowTitle(outcome == Outcome::Reinstated ? tr("Reinstated") : tr("Refused"));
  dialog->setLabelText(tr("The platform's words"));
  connect(dialog, &QInputDialog::textValueSelected, this, [this, id, outcome](const QString& typed) {
    run(id, [id, outcome, words = toUtf8(typed.trimmed())](desk::AppealService& appeals) { return appeals.decided(id, outcome, words); });
  });
  dialog->open();
}

}  // namespace inquiry::ui
