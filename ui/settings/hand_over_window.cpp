#include "ui/settings/hand_over_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

HandOverWindow::HandOverWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_directory(directory) {
  setObjectName(QStringLiteral("handOverWindow"));
  setWindowTitle(tr("End of shift"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 8);
  const auto label = [&](const QString& text) {
    QLabel* made = plainLabel(this, look.fonts().font(Size::Small), "text2");
    made->setWordWrap(true);
    made->setText(text);
    column->addWidget(made);
    return made;
  };
  m_head = label({});
  m_items = new QListWidget(this);
  m_items->setObjectName(QStringLiteral("handOver.items"));
  m_items->setAccessibleName(tr("Open work"));
  column->addWidget(m_items, 2);
  QLabel* whom = label(tr("Who takes over"));
  m_to = new QComboBox(this);
  m_to->setObjectName(QStringLiteral("handOver.to"));
  m_to->setAccessibleName(whom->text());
  whom->setBuddy(m_to);
  column->addWidget(m_to);
  QLabel* words = label(tr("A note for them; it stands in each conversation"));
  m_note = new QPlainTextEdit(this);
  m_note->setObjectName(QStringLiteral("handOver.note"));
  m_note->setAccessibleName(words->text());
  m_note->setTabChangesFocus(true);
  words->setBuddy(m_note);
  column->addWidget(m_note, 1);
  m_said = label({});
  auto* row = rowIn(column, 8);
  m_give = pushButton(this, ButtonKind::Primary);
  m_give->setText(tr("Hand everything over"));
  m_close = pushButton(this);
  m_close->setText(tr("Close"));
  row->addWidget(m_give);
  row->addStretch(1);
  row->addWidget(m_close);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT handOverAsked({m_from, PersonId{toUtf8(m_to->currentData().toString())}, toUtf8(m_note->toPlainText())}); });
  resize(look.px(560), look.px(480));
}

void HandOverWindow::add(const QString& kind, const QString& text) { m_items->addItem(tr("%1: %2", "kind of work, what it is").arg(kind, text)); }

void HandOverWindow::setWork(const PersonId& from, const desk::OpenWork& work, const std::vector<PersonId>& onDuty) {
  m_from = from;
  m_items->clear();
  for (const Thread& thread : work.threads) {
    const QString about = QStringLiteral("%1 · %2").arg(buyerText(thread), m_directory.store(thread.store).name);
    add(thread.snoozedUntil ? tr("Put aside") : tr("Conversation"), about);
  }
  for (const Ticket& ticket : work.tickets) add(tr("Ticket"), QStringLiteral("%1 · %2").arg(ticket.number.value).arg(shownLine(ticket.title)));
  const int drafts = static_cast<int>(work.drafts.size()), all = static_cast<int>(work.threads.size() + work.tickets.size());
  QStringList parts{all == 0 ? tr("Nothing lies open in your name.") : tr("%n piece(s) of work lie open in your name.", nullptr, all)};
  if (drafts > 0) parts << tr("%n draft(s) of yours stay in their conversations.", nullptr, drafts);
  m_head->setText(parts.join(QLatin1Char(' ')));
  m_to->clear();
  for (const PersonId& person : onDuty)
    if (person != from) m_to->addItem(tr("%1, on duty").arg(m_directory.personName(person.value)), toQt(person.value));
  for (const desk::PersonRow& row : m_directory.people())
    if (row.id != from && m_to->findData(toQt(row.id.value)) < 0) m_to->addItem(m_directory.personName(row.id.value), toQt(row.id.value));
  m_give->setEnabled(all > 0 && m_to->count() > 0);
}

void HandOverWindow::say(const QString& text) { m_said->setText(text); }

}  // namespace inquiry::ui
