#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QPushButton>

#include "ui/common/look.h"

namespace inquiry::ui {

// Before a support bundle is written: the picture that goes along, to be looked at and left out. GUI thread only.
class BundleForm final : public QDialog {
  Q_OBJECT

 public:
  BundleForm(const Look& look, QWidget* parent);
  void begin(const QImage& picture);
  // What is to go along; null: nothing.
  QImage picture() const { return m_along->isChecked() ? m_picture : QImage(); }
  void say(const QString& text);
  QString said() const { return m_said->text(); }
  QCheckBox& along() { return *m_along; }
  QLabel& shown() { return *m_shown; }
  QPushButton& writeButton() { return *m_write; }

 Q_SIGNALS:
  void writeAsked();

 private:
  void showPicture();

  const Look& m_look;
  QImage m_picture;
  QLabel *m_lead, *m_shown, *m_said;
  QCheckBox* m_along;
  QPushButton *m_write, *m_close;
};

}  // namespace inquiry::ui
