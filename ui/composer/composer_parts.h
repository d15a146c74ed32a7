#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/outgoing.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

// A deadline chip as a widget. GUI thread only.
class DueLabel final : public QWidget {
  Q_OBJECT

 public:
  DueLabel(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {}
  void setDue(const DueText& due);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  DueText m_due;
};

// The files of an answer, each with a button that takes it out again. GUI thread only.
class FileChips final : public QWidget {
  Q_OBJECT

 public:
  FileChips(const Look& look, QWidget* parent);
  void setFiles(const std::vector<OutgoingAttachment>& files);

 Q_SIGNALS:
  void removed(int index);

 private:
  const Look& m_look;
  QWidget* m_row = nullptr;
};

}  // namespace inquiry::ui
