#include "ui/shell/template_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

TemplateFlow::TemplateFlow(Target target, DeskServices services, DeskCalls& calls) : m_target(std::move(target)), m_services(services), m_calls(calls) {
  connect(&m_target.composer, &ComposerPanel::templatesAsked, this, &TemplateFlow::open);
  connect(&m_target.composer, &ComposerPanel::variablesAsked, this, &TemplateFlow::openVariables);
  connect(&m_target.picker, &TemplatePicker::filterEdited, this, &TemplateFlow::load);
  connect(&m_target.picker, &TemplatePicker::previewWanted, this, &TemplateFlow::preview);
  connect(&m_target.picker, &TemplatePicker::chosen, this, &TemplateFlow::insert);
}

void TemplateFlow::open() {
  const auto& detail = m_target.composer.detail();
  if (!detail || !m_target.composer.isEnabled()) return;
  const Thread& thread = detail->thread;
  m_target.show(QStringLiteral("%1 · %2").arg(toQt(lettermark(thread.marketplace)), thread.language.empty() ? tr("language unknown") : languageName(thread.language)));
}

void TemplateFlow::openVariables() {
  const auto& detail = m_target.composer.detail();
  if (!detail || !m_target.composer.isEnabled()) return;
  m_calls.call(
      Urgency::Typing, this,
      [templates = &m_services.templates, reply = &m_services.reply, thread = detail->thread.id, language = detail->thread.language] {
        std::vector<ComposerPanel::Variable> rows;
        for (const std::string& name : templates->variables()) {
          const auto value = reply->renderText("{{" + name + "}}", language, thread);
          rows.push_back({toQt(name), value && value->missing.empty() ? toQt(value->text) : QString()});
        }
        return rows;
      },
      [this, thread = detail->thread.id](const std::vector<ComposerPanel::Variable>& rows) {
        if (m_target.composer.thread() == thread) m_target.composer.openVariables(rows);
      });
}

void TemplateFlow::load(const QString& filter) {
  const auto thread = m_target.composer.thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *thread, text = toUtf8(filter)] { return reply->templates(id, text); },
      [this, generation = ++m_generation](Result<std::vector<desk::TemplateRow>> rows) {
        if (generation != m_generation) return;
        if (!rows) return m_target.say(errorSentence(rows.error()));
        m_target.picker.setRows(std::move(*rows));
      });
}

void TemplateFlow::preview(const TemplateId& id) {
  const auto thread = m_target.composer.thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, thread = *thread, id] { return reply->render(id, thread); },
      [this, id](Result<desk::RenderedTemplate> rendered) {
        if (rendered) m_target.picker.setPreview(id, *rendered);
      });
}

void TemplateFlow::insert(const TemplateId& id) {
  const auto thread = m_target.composer.thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, thread = *thread, id] { return reply->render(id, thread); },
      [this, thread = *thread, id](Result<desk::RenderedTemplate> rendered) {
        if (!rendered) return m_target.say(errorSentence(rendered.error()));
        // Its variables are those of the thread it was chosen for.
        if (m_target.composer.thread() != thread) return;
        const auto& rows = m_target.picker.rows();
        const bool isRepeated = std::any_of(rows.begin(), rows.end(), [&](const desk::TemplateRow& row) { return row.id == id && row.wasLastToBuyer; });
        m_target.composer.insertTemplate(toQt(rendered->text), toQt(id.value), isRepeated ? ComposerPanel::Use::Repeated : ComposerPanel::Use::Fresh);
      });
}

}  // namespace inquiry::ui
