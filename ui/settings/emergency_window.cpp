#include "ui/settings/emergency_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

EmergencyWindow::EmergencyWindow(const Look& look, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("emergencyWindow"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 8);
  const auto label = [&] {
    QLabel* made = plainLabel(this, look.fonts().font(Size::Small), "text2");
    made->setWordWrap(true);
    column->addWidget(made);
    return made;
  };
  const auto edit = [&](const char* name) {
    auto* made = new QPlainTextEdit(this);
    made->setObjectName(QLatin1String(name));
    made->setTabChangesFocus(true);
    column->addWidget(made, 1);
    return made;
  };
  m_contactsHead = label();
  m_contacts = edit("emergency.contacts");
  m_noticeHead = label();
  m_notice = edit("emergency.notice");
  m_said = label();
  m_said->setObjectName(QStringLiteral("emergency.said"));
  m_said->hide();
  auto* row = rowIn(column, 8);
  const auto button = [&](const char* name) {
    QPushButton* made = pushButton(this);
    made->setObjectName(QLatin1String(name));
    row->addWidget(made);
    return made;
  };
  m_save = button("emergency.save");
  m_use = button("emergency.use");
  row->addStretch(1);
  m_close = button("emergency.close");
  connect(m_save, &QPushButton::clicked, this, &EmergencyWindow::saveAsked);
  connect(m_use, &QPushButton::clicked, this, &EmergencyWindow::useAsked);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(560), look.px(440));
}

void EmergencyWindow::open(const QString& store) {
  setWindowTitle(tr("Emergency plan: %1", "store").arg(store));
  m_contactsHead->setText(tr("Emergency contacts, one a line: Name: number or address"));
  m_contacts->setAccessibleName(tr("Emergency contacts of %1").arg(store));
  m_noticeHead->setText(tr("Notice for buyers. It passes the check of outgoing texts before it can be used."));
  m_notice->setAccessibleName(tr("Notice for the buyers of %1").arg(store));
  m_save->setText(tr("Keep"));
  m_use->setText(tr("Check and copy the notice"));
  m_close->setText(tr("Close"));
  say({});
  show();
  raise();
  activateWindow();
  m_contacts->setFocus();
}

void EmergencyWindow::setPlan(const desk::EmergencyPlan& plan) {
  QStringList lines;
  for (const desk::EmergencyContact& contact : plan.contacts) lines << toQt(contact.what) + QStringLiteral(": ") + toQt(contact.where);
  m_contacts->setPlainText(lines.join(QLatin1Char('\n')));
  m_notice->setPlainText(toQt(plan.notice));
}

desk::EmergencyPlan EmergencyWindow::plan() const {
  desk::EmergencyPlan plan;
  for (const QString& line : m_contacts->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    if (line.trimmed().isEmpty()) continue;
    // A Chinese keyboard writes the colon wide.
    const auto wide = line.indexOf(QChar(0xFF1A)), plain = line.indexOf(QLatin1Char(':'));
    const auto at = plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
    plan.contacts.push_back({toUtf8(at < 0 ? line.trimmed() : line.left(at).trimmed()), toUtf8(at < 0 ? QString() : line.mid(at + 1).trimmed())});
  }
  plan.notice = toUtf8(m_notice->toPlainText());
  plan.isOwnNotice = true;
  return plan;
}

void EmergencyWindow::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

}  // namespace inquiry::ui
