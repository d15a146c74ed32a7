#include "ui/shell/template_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/thread_flow.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

TemplateFlow::TemplateFlow(MainWindow& window, ThreadFlow& thread, DeskServices services, DeskCalls& calls)
    : m_window(window), m_thread(thread), m_services(services), m_calls(calls) {
  connect(&window.composer(), &ComposerPanel::templatesAsked, this, &TemplateFlow::open);
  connect(&window.picker(), &TemplatePicker::filterEdited, this, &TemplateFlow::load);
  connect(&window.picker(), &TemplatePicker::previewWanted, this, &TemplateFlow::preview);
  connect(&window.picker(), &TemplatePicker::chosen, this, &TemplateFlow::insert);
  connect(&thread, &ThreadFlow::shown, &window.picker(), &QWidget::hide);
}

void TemplateFlow::open() {
  const auto& detail = m_thread.detail();
  if (!detail) return;
  const Thread& thread = detail->thread;
  m_window.openPicker(QStringLiteral("%1 · %2").arg(toQt(lettermark(thread.marketplace)), thread.language.empty() ? tr("language unknown") : languageName(thread.language)));
}

void TemplateFlow::load(const QString& filter) {
  const auto thread = m_thread.current();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *thread, text = toUtf8(filter)] { return reply->templates(id, text); },
      [this, generation = ++m_generation](Result<std::vector<desk::TemplateRow>> rows) {
        if (generation != m_generation) return;
        if (!rows) return m_window.status().say(errorSentence(rows.error()));
        m_window.picker().setRows(std::move(*rows));
      });
}

void TemplateFlow::preview(const TemplateId& id) {
  const auto thread = m_thread.current();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, thread = *thread, id] { return reply->render(id, thread); },
      [this, id](Result<desk::RenderedTemplate> rendered) {
        if (rendered) m_window.picker().setPreview(id, *rendered);
      });
}

void TemplateFlow::insert(const TemplateId& id) {
  const auto thread = m_window.composer().thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, thread = *thread, id] { return reply->render(id, thread); },
      [this, thread = *thread, id](Result<desk::RenderedTemplate> rendered) {
        if (!rendered) return m_window.status().say(errorSentence(rendered.error()));
        // Its variables are those of the thread it was chosen for.
        if (m_window.composer().thread() != thread) return;
        const auto& rows = m_window.picker().rows();
        const bool isRepeated = std::any_of(rows.begin(), rows.end(), [&](const desk::TemplateRow& row) { return row.id == id && row.wasLastToBuyer; });
        m_window.composer().insertTemplate(toQt(rendered->text), toQt(id.value), isRepeated ? ComposerPanel::Use::Repeated : ComposerPanel::Use::Fresh);
      });
}

}  // namespace inquiry::ui
