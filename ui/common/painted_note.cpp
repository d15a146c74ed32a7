#include "ui/common/painted_note.h"

#include <QEvent>
#include <QTimer>

namespace inquiry::ui {

PaintedNote::PaintedNote(PerfProbe& probe, QString what, QWidget* widget) : QObject(widget), m_probe(probe), m_what(std::move(what)), m_widget(widget) { widget->installEventFilter(this); }

void PaintedNote::begin() {
  if (!m_probe.isOpen()) return;
  m_since.start();
  m_isAnswered = false;
}

void PaintedNote::answered() {
  if (!m_since.isValid()) return;
  m_isAnswered = true;
  m_widget->update();
}

bool PaintedNote::eventFilter(QObject* watched, QEvent* event) {
  if (m_isAnswered && watched == m_widget && event->type() == QEvent::Paint) {
    m_isAnswered = false;
    // Back in the event loop all widgets of this paint are on the screen.
    QTimer::singleShot(0, this, [this] {
      if (!m_since.isValid()) return;
      m_probe.note(m_what, static_cast<double>(m_since.nsecsElapsed()) / 1e6, {});
      m_since.invalidate();
    });
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace inquiry::ui
