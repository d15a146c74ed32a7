#include "ui/setup/gate_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

GateWindow::GateWindow(const Look& look, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("gate"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(480));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_points = plainLabel(this, look.fonts().font(Size::Body));
  for (QLabel* label : {m_title, m_points}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  QLabel* how = plainLabel(this, look.fonts().font(Size::Small), "text2");
  how->setWordWrap(true);
  m_names.emplace_back([how] { how->setText(tr("To let it answer all the same, say who decides it and why. The journal keeps both.")); });
  column->addWidget(how);
  const auto field = [&](QString (*text)()) {
    QLabel* label = plainLabel(this, look.fonts().font(Size::Small), "text2");
    auto* edit = new QLineEdit(this);
    m_names.emplace_back([label, edit, text] {
      label->setText(text());
      edit->setAccessibleName(text());
    });
    label->setBuddy(edit);
    column->addWidget(label);
    column->addWidget(edit);
    return edit;
  };
  m_name = field([] { return tr("Name of who decides it"); });
  m_reason = field([] { return tr("Reason"); });
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  m_go = pushButton(this);
  m_names.emplace_back([this] { m_go->setText(tr("Let it answer all the same")); });
  m_stay = pushButton(this, ButtonKind::Primary);
  m_names.emplace_back([this] { m_stay->setText(tr("Keep showing only")); });
  buttons->addWidget(m_go);
  buttons->addWidget(m_stay);
  const auto enable = [this] { m_go->setEnabled(!m_name->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty()); };
  connect(m_name, &QLineEdit::textChanged, this, enable);
  connect(m_reason, &QLineEdit::textChanged, this, enable);
  connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_go, &QPushButton::clicked, this, [this] {
    Q_EMIT overridden({toUtf8(m_name->text().trimmed()), toUtf8(m_reason->text().trimmed())});
    accept();
  });
  enable();
  for (const auto& set : m_names) set();
}

void GateWindow::ask(const QString& store, const std::vector<desk::GoLivePoint>& points) {
  // In the language of now: it may have changed since this was made.
  for (const auto& set : m_names) set();
  m_title->setText(tr("%1 is not ready to answer yet").arg(store));
  setWindowTitle(m_title->text());
  const std::pair<const char*, QString> known[] = {
      {"never-read", tr("Nothing of this store has been read yet: run “Test connection” and let it sync once.")},
      {"not-well", tr("The store cannot be read at the moment: settle what its card says first.")},
      {"no-owner", tr("Nobody answers for this store: name a person or a group.")},
      {"no-enquiry", tr("The test enquiry has not passed: run it, it sends nothing to anybody.")},
  };
  QStringList lines;
  for (const desk::GoLivePoint& point : points) {
    QString words = shownLine(point.text);
    for (const auto& [code, text] : known)
      if (point.code == code) words = text;
    lines << QStringLiteral("• ") + words;
  }
  m_points->setText(lines.join(QLatin1Char('\n')));
  m_name->clear();
  m_reason->clear();
  open();
  m_stay->setFocus();
}

}  // namespace inquiry::ui
