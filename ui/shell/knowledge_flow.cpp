#include "ui/shell/knowledge_flow.h"

#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

struct Shown {
  Result<std::vector<KnowledgeEntry>> entries;
  Result<std::vector<PersonId>> approvers;
};

}  // namespace

KnowledgeFlow::KnowledgeFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) { connectPage(); }

void KnowledgeFlow::connectPage() {
  connect(&page(), &KnowledgePage::shown, this, &KnowledgeFlow::loadPage);
  connect(&page(), &KnowledgePage::saveAsked, this, [this](const KnowledgeEntry& entry) {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge, entry] { return knowledge->save(entry); },
        [this](Result<KnowledgeId> id) {
          if (!id) return page().sayResult(errorSentence(id.error()), true);
          page().saved(*id);
          settle({}, tr("Saved. A change of its words needs a new approval."));
        });
  });
  connect(&page(), &KnowledgePage::approveAsked, this, [this](const KnowledgeId& id) {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge, id] { return knowledge->approve(id); },
        [this](const Status& done) { settle(done, tr("Approved. It is suggested from now on.")); });
  });
  connect(&page(), &KnowledgePage::removeAsked, this, [this](const KnowledgeId& id) {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge, id] { return knowledge->remove(id); }, [this](const Status& done) { settle(done, tr("The entry was deleted.")); });
  });
  connect(&page(), &KnowledgePage::approversChosen, this, [this](const std::vector<PersonId>& people) {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge, people] { return knowledge->setApprovers(people); },
        [this](const Status& done) { settle(done, tr("Kept. The journal names the change.")); });
  });
  connect(&page(), &KnowledgePage::importAsked, this, [this](const QString& file) {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge, file = toUtf8(file)] { return knowledge->importCsv(file); },
        [this](const Result<desk::TemplateReceipt>& receipt) { takeReceipt(receipt); });
  });
  connect(&page(), &KnowledgePage::exportAsked, this, [this](const QString& file) {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge, file = toUtf8(file)] { return knowledge->exportCsv(file); },
        [this](Result<desk::ExportReceipt> receipt) {
          page().sayResult(receipt ? tr("%n row(s) were written to %1.", nullptr, static_cast<int>(receipt->rows)).arg(shownLine(receipt->file)) : errorSentence(receipt.error()), !receipt);
        });
  });
  connect(&page(), &KnowledgePage::starterAsked, this, [this] {
    m_calls.call(
        Urgency::Action, this, [knowledge = &m_services.knowledge] { return knowledge->addStarters(); },
        [this](const Result<desk::TemplateReceipt>& receipt) { takeReceipt(receipt); });
  });
}

void KnowledgeFlow::loadPage() {
  m_calls.call(
      Urgency::Action, this, [knowledge = &m_services.knowledge] { return Shown{knowledge->list(), knowledge->approvers()}; },
      [this](Shown shown) {
        if (!shown.entries) return page().sayResult(errorSentence(shown.entries.error()), true);
        page().setEntries(std::move(*shown.entries), m_services.clock.now());
        if (shown.approvers) page().setApprovers(*shown.approvers);
      });
}

void KnowledgeFlow::settle(const Status& done, const QString& said) {
  page().sayResult(done ? said : errorSentence(done.error()), !done);
  loadPage();
}

void KnowledgeFlow::takeReceipt(const Result<desk::TemplateReceipt>& receipt) {
  if (!receipt) return page().sayResult(errorSentence(receipt.error()), true);
  QString said = tr("%n entry(s) are new or changed.", nullptr, static_cast<int>(receipt->saved));
  if (!receipt->problems.empty()) {
    const desk::ImportProblem& first = receipt->problems.front();
    said += QLatin1Char(' ') + tr("%n row(s) could not be read; the first is in line %1: %2", nullptr, static_cast<int>(receipt->problems.size())).arg(static_cast<qulonglong>(first.line)).arg(sentenceWords(first.reason));
  }
  page().sayResult(said, !receipt->problems.empty());
  loadPage();
}

}  // namespace inquiry::ui
