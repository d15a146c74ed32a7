#include "ui/cases/evidence_form.h"

#include "ui/common/arrange.h"

namespace inquiry::ui {

EvidenceForm::EvidenceForm(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("evidenceForm"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(440));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  const auto label = [&](Size size, Weight weight, const char* role = nullptr) {
    QLabel* made = plainLabel(this, look.fonts().font(size, weight), role);
    made->setWordWrap(true);
    column->addWidget(made);
    return made;
  };
  m_title = label(Size::Head, Weight::Strong);
  m_about = label(Size::Small, Weight::Regular, "text2");
  m_problem = label(Size::Body, Weight::Medium);
  const auto field = [&](QWidget* editor, const QString& name) {
    QLabel* made = label(Size::Small, Weight::Regular, "text2");
    made->setText(name);
    made->setBuddy(editor);
    editor->setAccessibleName(name);
    column->addWidget(editor);
    return made;
  };
  m_origin = new QLineEdit(this);
  m_origin->setPlaceholderText(tr("For example: screenshot of Seller Central, letter of the brand's owner"));
  field(m_origin, tr("Where it comes from"));
  m_date = new QDateEdit(this);
  m_date->setCalendarPopup(true);
  m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  m_dateLabel = field(m_date, tr("Date that stands on it"));
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  m_close = pushButton(this);
  m_close->setText(tr("Close"));
  m_add = pushButton(this, ButtonKind::Primary);
  m_add->setText(tr("Add the file"));
  buttons->addWidget(m_close);
  buttons->addWidget(m_add);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addAsked(m_origin->text().trimmed(), m_kind == Date::Asked ? std::optional(m_date->date()) : std::nullopt); });
}

void EvidenceForm::begin(const QString& file, const QString& document, Date date, QDate today) {
  m_kind = date;
  m_title->setText(tr("Add evidence"));
  setWindowTitle(m_title->text());
  m_about->setText(document.isEmpty() ? file : tr("%1 · as %2", "file name, kind of document").arg(file, document));
  m_problem->hide();
  m_origin->clear();
  m_date->setDate(today);
  m_dateLabel->setVisible(date == Date::Asked);
  m_date->setVisible(date == Date::Asked);
  open();
  fitHeight(*this);
  m_origin->setFocus();
}

void EvidenceForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
  fitHeight(*this);
}

QString EvidenceForm::said() const {
  QStringList all;
  for (const QLabel* label : {m_title, m_about, m_problem})
    if (label->isVisibleTo(this)) all << label->text();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
