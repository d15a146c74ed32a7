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

KnowledgeFlow::KnowledgeFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&window.knowledge(), &KnowledgePicker::filterEdited, this, &KnowledgeFlow::load);
  connect(&window.knowledge(), &KnowledgePicker::previewWanted, this, &KnowledgeFlow::preview);
  connect(&window.knowledge(), &KnowledgePicker::chosen, this, &KnowledgeFlow::insert);
  connectPage();
}

void KnowledgeFlow::open() {
  const auto& detail = m_window.composer().detail();
  if (!detail || !m_window.composer().isEnabled() || !m_window.hasThread()) return;
  const Thread& thread = detail->thread;
  m_window.openKnowledge(QStringLiteral("%1 · %2").arg(marketplaceName(thread.marketplace), thread.language.empty() ? tr("language unknown") : languageName(thread.language)));
}

void KnowledgeFlow::load(const QString& typed) {
  const auto thread = m_window.composer().thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [knowledge = &m_services.knowledge, id = *thread, text = toUtf8(typed)] { return knowledge->offer(id, text); },
      [this, generation = ++m_generation](Result<std::vector<desk::KnowledgeRow>> rows) {
        if (generation != m_generation) return;
        if (!rows) return m_window.status().say(errorSentence(rows.error()));
        m_window.knowledge().setRows(std::move(*rows));
      });
}

void KnowledgeFlow::preview(const desk::KnowledgeRow& row) {
  const auto thread = m_window.composer().thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *thread, text = row.text, language = row.language] { return reply->renderText(text, language, id); },
      [this, id = row.id](Result<desk::RenderedTemplate> rendered) {
        if (rendered) m_window.knowledge().setPreview(id, *rendered);
      });
}

void KnowledgeFlow::insert(const desk::KnowledgeRow& row) {
  const auto thread = m_window.composer().thread();
  if (!thread) return;
  if (row.isExpired) return m_window.status().say(tr("This entry has expired and was not inserted. Renew it in the settings, or choose another one."));
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *thread, text = row.text, language = row.language] { return reply->renderText(text, language, id); },
      [this, thread = *thread](Result<desk::RenderedTemplate> rendered) {
        if (!rendered) return m_window.status().say(errorSentence(rendered.error()));
        ComposerPanel& composer = m_window.composer();
        // Its values are those of the thread it was chosen for.
        if (composer.thread() != thread) return;
        composer.setMode(ComposerPanel::Mode::Reply);
        composer.editor().insertPlainText(toQt(rendered->text));
        composer.focusEditor();
      });
}

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
