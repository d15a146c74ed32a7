#include "ui/cases/appeal_evidence.h"

#include <QLineEdit>
#include <algorithm>
#include <set>

#include "ui/cases/appeal_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

AppealEvidence::AppealEvidence(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory), m_column(columnOf(this)) {}

bool AppealEvidence::mayChange() const { return m_detail.value.state == AppealState::Writing || m_detail.value.state == AppealState::Ready; }

void AppealEvidence::setDetail(const desk::AppealDetail& detail, const desk::AppealTable& table, Instant now) {
  const auto before = m_detail.value.id == detail.value.id ? typed() : std::vector<Typed>();
  m_detail = detail;
  m_table = table;
  m_language = contentLanguage(m_look);
  m_now = now;
  // A field that goes away ends no editing: what is typed in it goes on in the next one.
  if (m_content != nullptr)
    for (QLineEdit* field : m_content->findChildren<QLineEdit*>()) field->blockSignals(true);
  retire(m_content);
  m_content = new QWidget(this);
  m_rows = columnOf(m_content, {}, 6);
  if (detail.value.reason.empty()) addText(tr("Choose the reason: what has to be there depends on it."), Weight::Regular, "text2");
  std::set<std::string> named;
  for (const desk::AppealNeed& need : detail.needs) {
    addNeed(need);
    named.insert(need.anyOf.begin(), need.anyOf.end());
  }
  // Files of a reason that was chosen before are still there.
  std::set<std::string> left{std::string()};
  for (const Evidence& file : detail.evidence)
    if (!named.contains(file.requirement)) left.insert(file.requirement);
  addText(tr("Further files"), Weight::Medium);
  for (const std::string& id : left) addDocument(id);
  m_column->addWidget(m_content);
  m_content->show();
  putBack(before);
}

std::vector<AppealEvidence::Typed> AppealEvidence::typed() const {
  std::vector<Typed> all;
  if (m_content == nullptr) return all;
  for (const QLineEdit* field : m_content->findChildren<QLineEdit*>())
    if (field->isModified() || field->hasFocus()) all.push_back({field->objectName(), field->text(), field->hasFocus()});
  return all;
}

void AppealEvidence::putBack(const std::vector<Typed>& before) {
  for (const Typed& one : before)
    if (auto* field = m_content->findChild<QLineEdit*>(one.name)) {
      if (field->text() != one.text) {
        field->setText(one.text);
        field->setModified(true);
      }
      if (one.hasFocus) field->setFocus();
    }
}

void AppealEvidence::addText(const QString& text, Weight weight, const char* role) {
  QLabel* label = plainLabel(m_content, m_look.fonts().fontFor(text, Size::Body, weight), role);
  label->setText(text);
  label->setWordWrap(true);
  m_rows->addWidget(label);
}

void AppealEvidence::addNeed(const desk::AppealNeed& need) {
  QStringList titles;
  for (const std::string& id : need.anyOf) titles << documentTitle(m_table, id, m_language);
  const QString state = need.isMet ? tr("there") : need.isRequired ? tr("missing") : tr("would help");
  auto* row = rowIn(m_rows, 8);
  auto* mark = new QLabel(m_content);
  mark->setPixmap(icon(need.isMet ? QStringLiteral("check") : need.isRequired ? QStringLiteral("stop") : QStringLiteral("info")).pixmap(16, 16));
  row->addWidget(mark, 0, Qt::AlignTop);
  const QString text = tr("%1: %2", "document, whether it is there").arg(titles.join(tr(" or ", "between documents of which one will do")), state);
  QLabel* label = plainLabel(m_content, m_look.fonts().fontFor(text, Size::Body, Weight::Medium));
  label->setText(text);
  label->setWordWrap(true);
  row->addWidget(label, 1);
  for (const std::string& id : need.anyOf) {
    if (need.anyOf.size() > 1) addText(documentTitle(m_table, id, m_language), Weight::Regular, "text2");
    addDocument(id);
  }
}

void AppealEvidence::addDocument(const std::string& id) {
  const auto known = std::find_if(m_table.documents.begin(), m_table.documents.end(), [&id](const desk::AppealDocument& one) { return one.id == id; });
  const QString title = id.empty() ? tr("Further files") : documentTitle(m_table, id, m_language);
  if (known != m_table.documents.end() && known->isText) {
    auto* field = new QLineEdit(m_content);
    const auto value = m_detail.value.facts.find(id);
    field->setText(value == m_detail.value.facts.end() ? QString() : toQt(value->second));
    field->setModified(false);
    field->setObjectName(QStringLiteral("fact.") + toQt(id));
    field->setAccessibleName(title);
    field->setEnabled(mayChange());
    connect(field, &QLineEdit::editingFinished, this, [this, field, id, appeal = m_detail.value.id] {
      if (!field->isModified()) return;
      field->setModified(false);
      Q_EMIT factEdited(appeal, toQt(id), field->text());
    });
    m_rows->addWidget(field);
    return;
  }
  auto* files = new EvidenceRows(m_look, m_directory, id, m_content);
  files->setAccessibleName(title);
  files->setFiles(m_detail.evidence, m_now, mayChange() ? EvidenceRows::May::Change : EvidenceRows::May::Look);
  m_rows->addWidget(files);
  connect(files, &EvidenceRows::addAsked, this, [this, id, appeal = m_detail.value.id] { Q_EMIT addAsked(appeal, toQt(id)); });
  connect(files, &EvidenceRows::pasteAsked, this, [this, id, appeal = m_detail.value.id] { Q_EMIT pasteAsked(appeal, toQt(id)); });
  connect(files, &EvidenceRows::openAsked, this, &AppealEvidence::openAsked);
  connect(files, &EvidenceRows::removeAsked, this, &AppealEvidence::removeAsked);
}

QStringList AppealEvidence::shownTexts() const {
  QStringList texts;
  if (m_content != nullptr)
    for (const QLabel* label : m_content->findChildren<QLabel*>())
      if (!label->text().isEmpty()) texts << label->text();
  return texts;
}

}  // namespace inquiry::ui
