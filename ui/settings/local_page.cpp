#include "ui/settings/local_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSpinBox>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/local_handbook.h"

namespace inquiry::ui {

LocalPage::LocalPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.local"), parent) {}

QString LocalPage::title() const { return tr("Other programs"); }

void LocalPage::setState(desk::LocalState state) {
  m_state = std::move(state);
  if (isBuilt()) rebuild();
}

void LocalPage::showKey(const QString& name, const QString& key) {
  m_newName.clear();
  m_keyName = name;
  m_key = key;
  rebuild();
  // It is shown once: not below the edge of a small window. Behind the rebuilding, which is queued, too.
  QMetaObject::invokeMethod(this, [this] { focusControl(QStringLiteral("local.key")); }, Qt::QueuedConnection);
}

void LocalPage::hideEvent(QHideEvent* event) {
  if (!m_key.isEmpty() || m_isRevoking) {
    m_key.clear();
    m_isRevoking = false;
    rebuild();
  }
  SettingsPage::hideEvent(event);
}

void LocalPage::fill() {
  note(tr("An ERP or a script on this computer may read conversations, search results and figures, and nothing else: it cannot write, and mail addresses, telephone and card numbers are masked."));
  addSwitch();
  addKeys();
  addHelp();
  column().addStretch(1);
}

void LocalPage::addSwitch() {
  auto* on = new QCheckBox(tr("Let other programs of this computer read"), page());
  on->setObjectName(QStringLiteral("local.on"));
  on->setChecked(m_state.isOn);
  column().addWidget(on);
  remember(on->text(), QStringLiteral("local interface api http read erp crm programs"), on->objectName());
  auto* port = new QSpinBox(page());
  port->setRange(1024, 65535);
  port->setValue(m_state.port);
  port->setMaximumWidth(look().px(160));
  field(tr("Port"), port, QStringLiteral("local.port"), QStringLiteral("port local interface"));
  auto* row = rowIn(&column());
  QPushButton* use = button(row, tr("Use this port"), QStringLiteral("local.usePort"));
  row->addStretch(1);
  use->setEnabled(false);
  connect(port, &QSpinBox::valueChanged, use, [this, use](int value) { use->setEnabled(value != m_state.port); });
  connect(use, &QPushButton::clicked, this, [this, port] { Q_EMIT chosen(m_state.isOn, port->value()); });
  connect(on, &QCheckBox::clicked, this, [this, port](bool isOn) { Q_EMIT chosen(isOn, port->value()); });
  note(stateText())->setObjectName(QStringLiteral("local.state"));
}

QString LocalPage::stateText() const {
  if (m_state.problem) return tr("Not open: %1").arg(errorSentence(*m_state.problem));
  if (!m_state.isOn) return tr("Closed: nobody can read.");
  if (!m_state.isOpen) return tr("Closed just now.");
  return tr("Open on http://127.0.0.1:%1/v1/ for programs of this computer that have a key. It closes while the desk is locked and when it ends.").arg(m_state.port);
}

void LocalPage::addKeys() {
  heading(tr("Keys"));
  if (m_state.tokens.empty()) note(tr("Nobody has a key yet. Make one for each program, so that each can be taken away alone."));
  else addKeyTable();
  addNewKey();
}

void LocalPage::addKeyTable() {
  auto* keys = table({tr("Program"), tr("Made"), tr("Last read")}, QStringLiteral("local.keys"));
  keys->setAccessibleName(tr("Keys"));
  keys->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  keys->setRowCount(static_cast<int>(m_state.tokens.size()));
  int picked = 0;
  for (int row = 0; row < keys->rowCount(); ++row) {
    const desk::LocalToken& token = m_state.tokens[static_cast<std::size_t>(row)];
    const QString name = shownLine(token.name), made = look().times().shortDate(token.madeAt);
    const QString used = token.usedAt ? look().times().date(*token.usedAt) : tr("not since the desk was opened");
    keys->setItem(row, 0, tableCell(name, tr("%1, made %2, last read %3").arg(name, made, used)));
    keys->setItem(row, 1, tableCell(made));
    keys->setItem(row, 2, tableCell(used));
    if (toQt(token.id) == m_picked) picked = row;
  }
  keys->setCurrentCell(picked, 0);
  m_picked = toQt(m_state.tokens[static_cast<std::size_t>(picked)].id);
  column().addWidget(keys);
  connect(keys, &QTableWidget::currentCellChanged, this, [this](int row) {
    if (row < 0 || row >= static_cast<int>(m_state.tokens.size())) return;
    m_picked = toQt(m_state.tokens[static_cast<std::size_t>(row)].id);
    if (std::exchange(m_isRevoking, false)) rebuild();
  });
  auto* foot = rowIn(&column());
  QPushButton* revoke = button(foot, tr("Revoke this key…"), QStringLiteral("local.revoke"));
  remember(revoke->text(), QStringLiteral("revoke key token"), revoke->objectName());
  connect(revoke, &QPushButton::clicked, this, [this] {
    m_isRevoking = !m_isRevoking;
    rebuild();
  });
  if (m_isRevoking) {
    const QString name = shownLine(m_state.tokens[static_cast<std::size_t>(picked)].name);
    QPushButton* now = button(foot, tr("Revoke now"), QStringLiteral("local.revokeNow"), ButtonKind::Blocked);
    now->setAccessibleName(tr("Revoke the key of %1 now").arg(name));
    connect(now, &QPushButton::clicked, this, [this, name] {
      m_isRevoking = false;
      Q_EMIT revokeWanted(m_picked, name);
    });
  }
  foot->addStretch(1);
  if (m_isRevoking) note(tr("With its next request %1 gets no answer any more.").arg(shownLine(m_state.tokens[static_cast<std::size_t>(picked)].name)));
}

void LocalPage::addNewKey() {
  auto* row = rowIn(&column());
  auto* name = new QLineEdit(m_newName, page());
  name->setObjectName(QStringLiteral("local.name"));
  name->setPlaceholderText(tr("Name of the program"));
  name->setAccessibleName(tr("Name of the program"));
  name->setMaximumWidth(look().px(300));
  row->addWidget(name, 1);
  QPushButton* make = button(row, tr("Make a key"), QStringLiteral("local.make"));
  row->addStretch(1);
  make->setEnabled(!m_newName.trimmed().isEmpty());
  remember(make->text(), QStringLiteral("make key token new"), name->objectName());
  connect(name, &QLineEdit::textChanged, this, [this, make](const QString& text) {
    m_newName = text;
    make->setEnabled(!text.trimmed().isEmpty());
  });
  connect(name, &QLineEdit::returnPressed, make, &QPushButton::click);
  connect(make, &QPushButton::clicked, this, [this] { Q_EMIT keyWanted(m_newName.trimmed()); });
  if (m_key.isEmpty()) return;
  note(tr("The key of %1. Give it to the program now; it is shown only this once:").arg(m_keyName));
  auto* shown = new QLineEdit(m_key, page());
  shown->setReadOnly(true);
  shown->setObjectName(QStringLiteral("local.key"));
  shown->setAccessibleName(tr("Key of %1").arg(m_keyName));
  shown->setMaximumWidth(look().px(620));
  column().addWidget(shown);
  auto* third = rowIn(&column());
  QPushButton* copy = button(third, tr("Copy"), QStringLiteral("local.copy"));
  QPushButton* done = button(third, tr("The program has it"), QStringLiteral("local.keyDone"));
  third->addStretch(1);
  connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_key); });
  connect(done, &QPushButton::clicked, this, [this] {
    m_key.clear();
    rebuild();
  });
}

void LocalPage::addHelp() {
  heading(tr("What is answered"));
  note(tr("Every request is a GET with the header “Authorization: Bearer KEY”; the answer is JSON. Up to 20 requests a second."));
  const auto line = [this](const char* path, const QString& what) {
    QLabel* shown = note(QStringLiteral("%1 — %2").arg(QLatin1String(path), what));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
  };
  line("/v1/threads?view=needs-reply&limit=50", tr("a list of conversations; also store, tag and after, the place to go on from"));
  line("/v1/threads/ID", tr("one conversation with its messages, deadlines and order"));
  line("/v1/search?q=WORDS", tr("messages that hold these words"));
  line("/v1/report/response-times?from=2026-11-01&to=2026-11-30", tr("how fast buyers were answered, with the definitions of the figures"));
  line("/v1/health", tr("how each store is connected"));
  note(tr("Without a window the same is opened by “inquirydeskctl serve”."));
  auto* row = rowIn(&column());
  QPushButton* book = button(row, tr("Handbook with examples…"), QStringLiteral("local.handbook"));
  remember(book->text(), QStringLiteral("handbook help examples curl python fields errors"), book->objectName());
  connect(book, &QPushButton::clicked, this, &LocalPage::openHandbook);
  row->addStretch(1);
}

void LocalPage::openHandbook() {
  auto* window = new HelpWindow(look(), QStringLiteral("localHandbook"), this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  fillLocalHandbook(*window, m_state.port);
  window->show();
}

}  // namespace inquiry::ui
