#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

// Two lines and the short code of a template; what is no longer valid is struck through. GUI thread only.
class TemplateDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { DetailRole = Qt::UserRole + 1, CodeRole, FallbackRole, StruckRole };
  TemplateDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, m_look.px(40)}; }

 private:
  const Look& m_look;
};

// The text as it would be inserted; what variables stand for is tinted, empty ones are outlined red. GUI thread only.
class TemplatePreview final : public QWidget {
  Q_OBJECT

 public:
  TemplatePreview(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {}
  void setRendered(const desk::RenderedTemplate& rendered);
  void clear();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  std::optional<desk::RenderedTemplate> m_rendered;
};

}  // namespace inquiry::ui
