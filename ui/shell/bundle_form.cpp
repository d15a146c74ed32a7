#include "ui/shell/bundle_form.h"

#include "ui/common/arrange.h"

namespace inquiry::ui {
namespace {

constexpr int kWide = 640, kHigh = 360;

}  // namespace

BundleForm::BundleForm(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("bundleForm"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_lead = plainLabel(this, look.fonts().font(Size::Body));
  m_lead->setWordWrap(true);
  column->addWidget(m_lead);
  m_shown = new QLabel(this);
  m_shown->setAlignment(Qt::AlignCenter);
  m_shown->setMinimumSize(look.px(kWide) / 2, look.px(kHigh) / 2);
  column->addWidget(m_shown, 1);
  m_along = new QCheckBox(this);
  m_along->setObjectName(QStringLiteral("bundle.along"));
  column->addWidget(m_along);
  m_said = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_said);
  auto* foot = rowIn(column, 8);
  foot->addStretch(1);
  m_close = pushButton(this);
  m_write = pushButton(this, ButtonKind::Primary);
  m_write->setObjectName(QStringLiteral("bundle.write"));
  foot->addWidget(m_close);
  foot->addWidget(m_write);
  connect(m_along, &QCheckBox::toggled, this, &BundleForm::showPicture);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_write, &QPushButton::clicked, this, &BundleForm::writeAsked);
}

void BundleForm::begin(const QImage& picture) {
  m_picture = picture;
  setWindowTitle(tr("Support bundle"));
  m_lead->setText(tr("One file for support: versions, states, settings and log lines, without buyers, texts and secrets. With it goes this picture of the window; what may tell of buyers is not in it."));
  m_shown->setAccessibleName(tr("The picture of the window, with everything blank that may tell of buyers"));
  m_along->setText(tr("Add the picture"));
  m_along->setChecked(true);
  m_close->setText(tr("Close"));
  m_write->setText(tr("Choose the file…"));
  setAccessibleDescription(m_lead->text());
  say({});
  showPicture();
  open();
  fitHeight(*this);
  m_write->setFocus();
}

void BundleForm::showPicture() {
  const double ratio = devicePixelRatioF();
  QPixmap picture = QPixmap::fromImage(m_picture.scaled(QSize(m_look.px(kWide), m_look.px(kHigh)) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  picture.setDevicePixelRatio(ratio);
  m_shown->setPixmap(picture);
  m_shown->setEnabled(m_along->isChecked());
}

void BundleForm::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

}  // namespace inquiry::ui
