#include "ui/common/arrange.h"

#include <QStyle>
#include <QVariant>
#include <algorithm>

#include "ui/common/icons.h"

namespace inquiry::ui {
namespace {

template <class Layout>
Layout* prepared(Layout* layout, Margins margins, int spacing) {
  layout->setContentsMargins(margins.left, margins.top, margins.right, margins.bottom);
  layout->setSpacing(spacing);
  return layout;
}

QString kindName(ButtonKind kind) {
  switch (kind) {
    case ButtonKind::Primary: return QStringLiteral("primary");
    case ButtonKind::Blocked: return QStringLiteral("blocked");
    case ButtonKind::Flat: return QStringLiteral("flat");
    case ButtonKind::Link: return QStringLiteral("link");
    case ButtonKind::Default: break;
  }
  return QStringLiteral("default");
}

}  // namespace

QString plainToolTip(const QString& text) { return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))); }

QVBoxLayout* columnOf(QWidget* parent, Margins margins, int spacing) { return prepared(new QVBoxLayout(parent), margins, spacing); }

QHBoxLayout* rowOf(QWidget* parent, Margins margins, int spacing) { return prepared(new QHBoxLayout(parent), margins, spacing); }

QHBoxLayout* rowIn(QBoxLayout* outer, int spacing) {
  QHBoxLayout* row = prepared(std::make_unique<QHBoxLayout>().release(), {}, spacing);
  outer->addLayout(row);
  return row;
}

void retire(QWidget*& widget) {
  if (widget == nullptr) return;
  widget->hide();
  if (widget->parentWidget() != nullptr && widget->parentWidget()->layout() != nullptr) widget->parentWidget()->layout()->removeWidget(widget);
  widget->deleteLater();
  widget = nullptr;
}

void fitHeight(QWidget& window) {
  QLayout* layout = window.layout();
  layout->activate();
  const int width = std::max(layout->totalSizeHint().width(), window.minimumWidth());
  window.resize(width, std::max(layout->totalSizeHint().height(), layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : 0));
}

QLabel* plainLabel(QWidget* parent, const QFont& font, const char* colourRole) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(font);
  if (colourRole != nullptr) label->setForegroundRole(qstrcmp(colourRole, "text2") == 0 ? QPalette::PlaceholderText : QPalette::WindowText);
  return label;
}

QToolButton* iconButton(QWidget* parent, const QString& iconName) {
  auto* button = new QToolButton(parent);
  button->setIcon(icon(iconName));
  button->setIconSize({16, 16});
  button->setFixedSize(28, 28);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

LabelButton* pushButton(QWidget* parent, ButtonKind kind) {
  auto* button = new LabelButton(parent);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setAutoDefault(false);
  button->setIconSize({14, 14});
  setKind(button, kind);
  return button;
}

void setKind(QPushButton* button, ButtonKind kind) {
  const QString name = kindName(kind);
  if (button->property("kind").toString() == name) return;
  button->setProperty("kind", name);
  button->style()->unpolish(button);
  button->style()->polish(button);
}

void setSmall(QPushButton* button) { button->setProperty("size", QStringLiteral("small")); }

void setNamed(QAbstractButton* button, const QString& name, const QString& keys) {
  button->setAccessibleName(name);
  button->setToolTip(plainToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys)));
}

}  // namespace inquiry::ui
