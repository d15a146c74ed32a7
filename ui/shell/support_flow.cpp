#include "ui/shell/support_flow.h"

#include <QInputDialog>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// The chart goes back this far.
constexpr std::chrono::days kTrendSpan{365};

struct Read {
  Result<desk::SupportList> list;
  Result<desk::SupportTable> table;
  Result<desk::SupportTrend> trend;
};

// The archive of an enquiry begins with what was asked and said.
std::string wordsOf(const SupportCase& value) {
  std::string text = value.subject + "\n\n" + value.text + "\n";
  for (const SupportFollowUp& one : value.followUps) text += "\n" + one.at.toIso() + (one.isOurs ? " us: " : " platform: ") + one.text + "\n";
  return text;
}

}  // namespace

SupportFlow::SupportFlow(MainWindow& window, DeskServices services, DeskCalls& calls, EvidenceFlow& files)
    : m_window(window), m_services(services), m_calls(calls), m_files(files), m_form(new SupportForm(window.look(), window.directory(), &window)) {
  connect(&panel(), &SupportPanel::caseWanted, this, &SupportFlow::load);
  connect(&panel(), &SupportPanel::newAsked, this, [this] { begin({}); });
  connect(&panel(), &SupportPanel::stepAsked, this, &SupportFlow::step);
  connect(&panel(), &SupportPanel::fileAsked, &m_files, &EvidenceFlow::open);
  connect(&panel(), &SupportPanel::fileRemovalAsked, &m_files, &EvidenceFlow::remove);
  connect(&m_files, &EvidenceFlow::changed, this, [this](const EvidenceOwner& owner) {
    if (const auto id = panel().current(); id && owner == ownerOf(*id)) load(*id);
  });
  connect(m_form, &SupportForm::checkAsked, this, &SupportFlow::check);
  connect(m_form, &SupportForm::saveAsked, this, &SupportFlow::save);
  connect(m_form, &SupportForm::caseWanted, this, [this](SupportCaseId id) {
    m_form->reject();
    show(id);
  });
}

void SupportFlow::open() {
  Place place;
  place.page = Place::Page::Support;
  Q_EMIT placeWanted(place);
}

void SupportFlow::show(SupportCaseId id) {
  panel().select(id);
  open();
}

void SupportFlow::begin(const std::optional<Thread>& thread) {
  SupportCase value;
  if (thread) value.store = thread->store;
  edit(value);
}

void SupportFlow::edit(const SupportCase& value) {
  m_calls.call(
      Urgency::Typing, this, [support = &m_services.support] { return support->table(); },
      [this, value](const Result<desk::SupportTable>& table) {
        if (!table) return m_window.status().say(errorSentence(table.error()));
        m_form->begin(value, *table);
      });
}

void SupportFlow::check(const SupportCase& value) {
  const int round = ++m_checked;
  m_calls.call(
      Urgency::Typing, this,
      [support = &m_services.support, value]() -> Result<SupportForm::Advice> {
        SupportForm::Advice advice;
        auto findings = support->check(value);
        if (!findings) return fail(findings.error());
        advice.findings = std::move(*findings);
        auto better = support->betterPaths(value.category, value.subject + "\n" + value.text);
        if (!better) return fail(better.error());
        advice.better = std::move(*better);
        if (value.noticeId.empty()) return advice;
        const auto first = support->firstAbout(value.store, value.noticeId);
        if (!first) return fail(first.error());
        advice.first = *first;
        return advice;
      },
      [this, round](const Result<SupportForm::Advice>& advice) {
        if (round != m_checked) return;
        if (!advice) return m_form->showProblem(errorSentence(advice.error()));
        m_form->setAdvice(*advice);
      });
}

void SupportFlow::save(const desk::SupportRequest& request) {
  m_calls.call(
      Urgency::Action, this,
      [support = &m_services.support, request]() -> Result<SupportCaseId> {
        if (request.value.id.value != 0) {
          const auto done = support->edit(request);
          if (!done) return fail(done.error());
          return request.value.id;
        }
        const auto made = support->create(request);
        if (!made) return fail(made.error());
        return made->id;
      },
      [this, value = request.value](const Result<SupportCaseId>& id) {
        if (id) {
          m_form->accept();
          return show(*id);
        }
        if (id.error().code == "support.vague") m_form->askVague(tr("This category says nothing of the matter and lengthens the wait: choose a more exact one, or say that the platform offers none."));
        else m_form->showProblem(errorSentence(id.error()));
        check(value);
      });
}

void SupportFlow::refresh() {
  const int round = ++m_round;
  m_calls.call(
      Urgency::Action, this,
      [support = &m_services.support, since = m_services.clock.now() - kTrendSpan] { return Read{support->list(), support->table(), support->trend(since)}; },
      [this, round](Read read) {
        if (round != m_round) return;
        if (!read.list) return panel().showProblem(errorSentence(read.list.error()));
        if (!read.table) return panel().showProblem(errorSentence(read.table.error()));
        const Instant now = m_services.clock.now();
        panel().setList(std::move(*read.list), std::move(*read.table), now);
        if (read.trend) panel().setTrend(*read.trend, now);
      });
}

void SupportFlow::take(const ChangeSet& changes, bool isShown) {
  if (isShown && (changes.tickets || changes.people || changes.settings)) refresh();
}

void SupportFlow::load(SupportCaseId id) {
  m_calls.call(
      Urgency::Typing, this,
      [support = &m_services.support, evidence = &m_services.evidence, id]() -> Result<SupportPanel::Detail> {
        SupportPanel::Detail detail;
        auto value = support->find(id);
        if (!value) return fail(value.error());
        detail.value = std::move(*value);
        if (auto findings = support->check(detail.value)) detail.findings = std::move(*findings);
        if (auto files = evidence->of(ownerOf(id))) detail.files = std::move(*files);
        if (auto history = support->history(id)) detail.history = std::move(*history);
        return detail;
      },
      [this, id](const Result<SupportPanel::Detail>& detail) {
        if (panel().current() != id) return;  // another one has been chosen meanwhile
        if (!detail) return panel().showProblem(errorSentence(detail.error()));
        panel().setDetail(*detail, m_services.clock.now());
      });
}

void SupportFlow::run(SupportCaseId id, std::function<Status(desk::SupportService&)> work) {
  m_calls.call(
      Urgency::Action, this, [support = &m_services.support, work = std::move(work)] { return work(*support); },
      [this, id](const Status& done) {
        panel().showProblem(done ? QString() : errorSentence(done.error()));
        refresh();
        if (panel().current() == id) load(id);
      });
}

void SupportFlow::step(SupportCaseId id, const QString& step) {
  if (step == QLatin1String("close")) return run(id, [id](desk::SupportService& support) { return support.close(id); });
  if (step == QLatin1String("said")) return follow(id, true);
  if (step == QLatin1String("answered")) return follow(id, false);
  if (step == QLatin1String("expected")) return expect(id);
  if (step == QLatin1String("sent")) {
    return ask(tr("Sent"), tr("Number that the platform gave it; it may come later"), false,
               [this, id](const std::string& number) { run(id, [id, number](desk::SupportService& support) { return support.sent(id, number); }); });
  }
  if (step == QLatin1String("archive")) {
    return m_files.archive(QStringLiteral("enquiry-%1").arg(id.value), [services = m_services, id](const std::string& folder) -> Result<desk::ArchiveReceipt> {
      const auto value = services.support.find(id);
      if (!value) return fail(value.error());
      return services.evidence.archive(ownerOf(id), folder, {{"enquiry.txt", wordsOf(*value)}});
    });
  }
  EvidenceFlow::Wish wish;
  wish.owner = ownerOf(id);
  if (step == QLatin1String("file.add")) return m_files.choose(wish);
  if (step == QLatin1String("file.paste")) return m_files.paste(wish);
  m_calls.call(
      Urgency::Typing, this, [support = &m_services.support, id] { return support->find(id); },
      [this](const Result<SupportCase>& value) {
        if (!value) return panel().showProblem(errorSentence(value.error()));
        edit(*value);
      });
}

// The figure of the list is a default: where the platform named a time, that counts.
void SupportFlow::expect(SupportCaseId id) {
  ChoicePicker::Question question{tr("Expected answer"), tr("Choose"), {}, {}, {}};
  const std::pair<QString, int> spans[] = {{tr("In 4 hours"), 4}, {tr("In a day"), 24}, {tr("In 3 days"), 72}, {tr("In a week"), 168}};
  const Instant now = m_services.clock.now();
  for (const auto& [text, hours] : spans) {
    const Instant at = now + std::chrono::hours(hours);
    question.choices.push_back({text, m_window.look().times().moment(at, now), {}, hours, at});
  }
  m_window.ask(std::move(question), [this, id](const ChoicePicker::Choice& choice, const QString&) {
    run(id, [id, at = choice.at](desk::SupportService& support) -> Status {
      auto value = support.find(id);
      if (!value) return fail(value.error());
      value->expectedAt = at;
      return support.edit({std::move(*value), desk::SupportRequest::Vague::No});
    });
  });
}

void SupportFlow::ask(const QString& title, const QString& label, bool isLong, std::function<void(const std::string&)> taken) {
  auto* dialog = new QInputDialog(&m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("supportWords"));
  dialog->setProperty("ownKeys", true);
  dialog->setWindowTitle(title);
  dialog->setLabelText(label);
  dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, isLong);
  connect(dialog, &QInputDialog::textValueSelected, this, [taken = std::move(taken)](const QString& typed) { taken(toUtf8(typed.trimmed())); });
  dialog->open();
}

void SupportFlow::follow(SupportCaseId id, bool isOurs) {
  ask(isOurs ? tr("We wrote again") : tr("The platform wrote"), tr("What was said"), true, [this, id, isOurs](const std::string& words) {
    SupportFollowUp row;
    row.isOurs = isOurs;
    row.text = words;
    run(id, [id, row](desk::SupportService& support) { return support.follow(id, row); });
  });
}

}  // namespace inquiry::ui
