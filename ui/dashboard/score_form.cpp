#include "ui/dashboard/score_form.h"

#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {

ScoreForm::ScoreForm(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("scoreForm"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(440));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  m_problem = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_problem->setWordWrap(true);
  column->addWidget(m_problem);
  auto* place = new QWidget(this);
  m_place = columnOf(place);
  column->addWidget(place);
  m_commentLabel = plainLabel(this, look.fonts().font(Size::Small), "text2");
  column->addWidget(m_commentLabel);
  m_comment = new QPlainTextEdit(this);
  m_comment->setTabChangesFocus(true);
  m_comment->setMaximumHeight(look.px(96));
  m_commentLabel->setBuddy(m_comment);
  column->addWidget(m_comment);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  m_close = pushButton(this);
  m_keep = pushButton(this, ButtonKind::Primary);
  buttons->addWidget(m_close);
  buttons->addWidget(m_keep);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_keep, &QPushButton::clicked, this, &ScoreForm::keepAsked);
}

void ScoreForm::begin(const std::vector<ScoreCriterion>& criteria, const ScoreSheet& before) {
  setWindowTitle(tr("Score sheet"));
  m_commentLabel->setText(tr("Comment"));
  m_comment->setAccessibleName(tr("Comment"));
  m_close->setText(tr("Close"));
  m_keep->setText(tr("Keep the sheet"));
  m_problem->hide();
  m_criteria = criteria;
  m_values.clear();
  retire(m_rows);
  m_rows = new QWidget(this);
  m_place->addWidget(m_rows);
  auto* grid = new QGridLayout(m_rows);
  grid->setContentsMargins(0, 0, 0, 0);
  for (const ScoreCriterion& each : criteria) {
    const int row = static_cast<int>(m_values.size());
    QLabel* label = plainLabel(m_rows, m_look.fonts().font(Size::Body));
    label->setText(reportText(each.name));
    label->setWordWrap(true);
    m_values.push_back(valueBox(each, before));
    label->setBuddy(m_values.back());
    m_values.back()->setAccessibleName(label->text());
    grid->addWidget(label, row, 0);
    grid->addWidget(m_values.back(), row, 1);
  }
  m_comment->setPlainText(toQt(before.comment));
  open();
  fitHeight(*this);
  if (!m_values.empty()) m_values.front()->setFocus();
}

QComboBox* ScoreForm::valueBox(const ScoreCriterion& criterion, const ScoreSheet& before) {
  auto* box = new QComboBox(m_rows);
  box->addItem(tr("does not fit"));
  if (criterion.kind == ScoreCriterion::Kind::YesNo) {
    box->addItem(tr("no"), 0);
    box->addItem(tr("yes"), 1);
  } else {
    for (int stars = 1; stars <= 5; ++stars) box->addItem(QString::number(stars), stars);
  }
  if (const auto value = before.values.find(criterion.key); value != before.values.end()) box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value->second))));
  return box;
}

ScoreSheet ScoreForm::sheet() const {
  ScoreSheet sheet;
  for (std::size_t i = 0; i < m_values.size(); ++i)
    if (m_values[i]->currentData().isValid()) sheet.values[m_criteria[i].key] = m_values[i]->currentData().toInt();
  sheet.comment = toUtf8(m_comment->toPlainText());
  return sheet;
}

void ScoreForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
  fitHeight(*this);
}

}  // namespace inquiry::ui
