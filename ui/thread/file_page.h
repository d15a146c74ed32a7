#pragma once

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/domain/id.h"
#include "ui/common/elided_label.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// A loaded file of a message: a picture fitted to the room there is, or a word on why it is not shown. GUI thread only.
class FilePage final : public QWidget {
  Q_OBJECT

 public:
  struct File {
    MessageId message;
    int position = 0;
    QString name, type;
    qint64 size = 0;
    QImage picture;    // null: not shown here
    QString warning;   // its bytes are not what its name says
  };
  FilePage(const Look& look, QWidget* parent);
  void showFile(const File& file);
  const File& file() const { return m_file; }

 Q_SIGNALS:
  void closed();
  void saveAsked(inquiry::MessageId message, int position);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  const Look& m_look;
  QWidget* m_head;
  ElidedLabel* m_title;
  QLabel* m_warning;
  QPushButton *m_save, *m_close;
  File m_file;
};

}  // namespace inquiry::ui
