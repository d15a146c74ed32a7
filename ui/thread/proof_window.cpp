#include "ui/thread/proof_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/thread/context_items.h"

namespace inquiry::ui {

ProofWindow::ProofWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("proofWindow"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_body = plainLabel(this, look.fonts().font(Size::Body));
  m_body->setObjectName(QStringLiteral("proof.body"));
  m_body->setWordWrap(true);
  m_body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_area = new QScrollArea(this);
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidget(m_body);
  column->addWidget(m_area, 1);
  m_said = plainLabel(this, look.fonts().font(Size::Small));
  m_said->setObjectName(QStringLiteral("proof.said"));
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_said);
  auto* row = rowIn(column, 8);
  m_text = pushButton(this);
  m_text->setObjectName(QStringLiteral("proof.text"));
  m_json = pushButton(this);
  m_json->setObjectName(QStringLiteral("proof.json"));
  m_close = pushButton(this);
  m_close->setObjectName(QStringLiteral("proof.close"));
  row->addWidget(m_text);
  row->addWidget(m_json);
  row->addStretch(1);
  row->addWidget(m_close);
  connect(m_text, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(false); });
  connect(m_json, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(true); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(620), look.px(460));
}

void ProofWindow::showProof(const desk::ThreadDetail& detail, Instant now) {
  setWindowTitle(tr("Proof of the due time"));
  m_text->setText(tr("Save as text…"));
  m_json->setText(tr("Save as JSON…"));
  m_close->setText(tr("Close"));
  QStringList lines;
  for (const desk::ClockView& clock : detail.clocks) {
    if (!lines.isEmpty()) lines << QString();
    lines << clockProofLines(clock, detail.store.timeZone, m_look.times(), now);
  }
  if (detail.clocks.empty()) lines << tr("No clock runs or ran for this thread: there is no deadline to prove.");
  for (QPushButton* each : {m_text, m_json}) each->setEnabled(!detail.clocks.empty());
  m_body->setText(lines.join(QLatin1Char('\n')));
  m_body->setAccessibleName(m_body->text());
  say({});
  show();
  raise();
  activateWindow();
  (detail.clocks.empty() ? m_close : m_text)->setFocus();
}

}  // namespace inquiry::ui
