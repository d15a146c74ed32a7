#include "ui/keeping/deletion_window.h"

#include <QScrollArea>

#include "ui/common/arrange.h"

namespace inquiry::ui {

DeletionWindow::DeletionWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("deletionWindow"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_title->setWordWrap(true);
  column->addWidget(m_title);
  addLines(*column);
  addEnd(*column);
  resize(look.px(560), look.px(470));
}

void DeletionWindow::addLines(QVBoxLayout& column) {
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget(scroll);
  auto* lines = columnOf(body, {0, 0, 8, 0}, 6);
  const auto label = [&](Size size, Weight weight, const char* name) {
    QLabel* made = plainLabel(body, m_look.fonts().font(size, weight));
    made->setObjectName(QLatin1String("deletion.") + QLatin1String(name));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(made);
    return made;
  };
  m_about = label(Size::Body, Weight::Regular, "about");
  m_goesHead = label(Size::Body, Weight::Medium, "goesHead");
  m_goesHead->setText(tr("What goes"));
  m_goes = label(Size::Body, Weight::Regular, "goes");
  m_staysHead = label(Size::Body, Weight::Medium, "staysHead");
  m_staysHead->setText(tr("What stays, and why"));
  m_stays = label(Size::Body, Weight::Regular, "stays");
  lines->addStretch(1);
  scroll->setWidget(body);
  column.addWidget(scroll, 1);
}

void DeletionWindow::addEnd(QVBoxLayout& column) {
  m_wordLabel = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  m_wordLabel->setText(tr("Type “%1”: this cannot be taken back").arg(typedWord()));
  m_wordLabel->setWordWrap(true);
  m_word = new QLineEdit(this);
  m_word->setObjectName(QStringLiteral("deletion.word"));
  m_word->setAccessibleName(m_wordLabel->text());
  m_wordLabel->setBuddy(m_word);
  m_task = new TaskLine(m_look, this);
  m_said = plainLabel(this, m_look.fonts().font(Size::Body, Weight::Medium));
  m_said->setObjectName(QStringLiteral("deletion.said"));
  m_said->setWordWrap(true);
  m_said->hide();
  for (QWidget* each : std::initializer_list<QWidget*>{m_wordLabel, m_word, m_task, m_said}) column.addWidget(each);
  auto* buttons = rowIn(&column, 8);
  m_save = pushButton(this);
  m_save->setObjectName(QStringLiteral("deletion.save"));
  m_save->setText(tr("Save the receipt…"));
  m_save->hide();
  m_close = pushButton(this);
  m_close->setText(tr("Close"));
  m_begin = pushButton(this, ButtonKind::Blocked);
  m_begin->setObjectName(QStringLiteral("deletion.begin"));
  buttons->addWidget(m_save);
  buttons->addStretch(1);
  buttons->addWidget(m_close);
  buttons->addWidget(m_begin);
  connect(m_save, &QPushButton::clicked, this, &DeletionWindow::saveAsked);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_begin, &QPushButton::clicked, this, &DeletionWindow::beginAsked);
  connect(m_word, &QLineEdit::textChanged, this, &DeletionWindow::updateButton);
  connect(m_word, &QLineEdit::returnPressed, this, [this] {
    if (m_begin->isEnabled()) Q_EMIT beginAsked();
  });
  connect(m_task, &TaskLine::cancelAsked, this, &DeletionWindow::cancelAsked);
  connect(this, &QDialog::finished, this, &DeletionWindow::cancelAsked);
}

void DeletionWindow::begin(const QString& title) {
  setWindowTitle(title);
  setPlan({title, tr("Looking for everything that belongs to it…"), {}, {}, tr("Delete"), false});
  open();
}

void DeletionWindow::setPlan(const Plan& plan) {
  m_title->setText(plan.title);
  m_about->setText(plan.about);
  m_goes->setText(plan.goes.join(QLatin1Char('\n')));
  m_stays->setText(plan.stays.join(QLatin1Char('\n')));
  m_begin->setText(plan.act);
  m_canBegin = plan.canBegin;
  settle();
  if (m_canBegin) m_word->setFocus();
}

// Only what says something is there.
void DeletionWindow::settle() {
  m_about->setVisible(!m_about->text().isEmpty());
  for (const auto& [head, lines] : {std::pair(m_goesHead, m_goes), std::pair(m_staysHead, m_stays)}) {
    head->setVisible(!lines->text().isEmpty());
    lines->setVisible(!lines->text().isEmpty());
  }
  m_wordLabel->setVisible(m_canBegin);
  m_word->setVisible(m_canBegin);
  m_begin->setVisible(m_canBegin);
  setAccessibleDescription(text());
  updateButton();
}

void DeletionWindow::updateButton() { m_begin->setEnabled(m_canBegin && !m_task->isBusy() && m_word->text().trimmed().compare(typedWord(), Qt::CaseInsensitive) == 0); }

void DeletionWindow::setBusy(const QString& text, qint64 done, qint64 expected) {
  m_task->setBusy(text, done, expected);
  if (!text.isEmpty()) m_said->hide();
  m_word->setEnabled(text.isEmpty());
  updateButton();
}

void DeletionWindow::showProblem(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
  setAccessibleDescription(text);
}

void DeletionWindow::showReceipt(const QString& title, const QStringList& lines) {
  setPlan({title, lines.join(QLatin1Char('\n')), {}, {}, {}, false});
  showProblem({});
  m_save->show();
  m_save->setFocus();
}

QString DeletionWindow::text() const {
  QStringList all;
  for (const QLabel* label : {m_title, m_about, m_goesHead, m_goes, m_staysHead, m_stays})
    if (!label->isHidden() && !label->text().isEmpty()) all << label->text();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
