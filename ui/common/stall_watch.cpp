#include "ui/common/stall_watch.h"

#include <QAbstractEventDispatcher>
#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTextEdit>

namespace inquiry::ui {
namespace {

constexpr double kMostMs = 50;
// A key that waited longer than this has a time stamp of some other clock.
constexpr quint32 kMostWait = 5000;

double millis(qint64 nanos) { return static_cast<double>(nanos) / 1e6; }

bool isInput(QEvent::Type type) {
  return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease || type == QEvent::Wheel;
}

bool isEditable(const QObject* object) {
  if (const auto* edit = qobject_cast<const QTextEdit*>(object)) return !edit->isReadOnly();
  const auto* line = qobject_cast<const QLineEdit*>(object);
  return line != nullptr && !line->isReadOnly();
}

bool isTyping(const QKeyEvent& key) {
  return !key.text().isEmpty() && key.text().front().isPrint() && (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
}

}  // namespace

StallWatch::~StallWatch() {
  if (m_app) m_app->removeEventFilter(this);
}

void StallWatch::start(QApplication& app) {
  m_app = &app;
  m_isX11 = QGuiApplication::platformName() == QLatin1String("xcb");
  m_clock.start();
  app.installEventFilter(this);
  const QAbstractEventDispatcher* dispatcher = QCoreApplication::eventDispatcher();
  connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatch::endRound);
  connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::endRound);
}

bool StallWatch::eventFilter(QObject* receiver, QEvent* event) {
  const qint64 now = m_clock.nsecsElapsed();
  if (m_isRunning) noteLongest(now);
  else m_since = now, m_longest = 0, m_isRunning = true;
  m_eventSince = now;
  m_eventClass = receiver->metaObject()->className();
  m_eventType = event->type();
  if (isInput(event->type())) takeInput(receiver, event);
  else if (event->type() == QEvent::Paint) takePaint(receiver);
  else if (event->type() == QEvent::Timer || event->type() == QEvent::MetaCall) m_probe.setWaited(0);
  return false;
}

void StallWatch::noteLongest(qint64 now) {
  if (now - m_eventSince <= m_longest) return;
  m_longest = now - m_eventSince;
  m_longestClass = m_eventClass;
  m_longestType = m_eventType;
}

void StallWatch::endRound() {
  m_probe.setWaited(0);
  if (!m_isRunning) return;
  m_isRunning = false;
  const qint64 now = m_clock.nsecsElapsed();
  const double took = millis(now - m_since);
  if (took <= kMostMs) return;
  noteLongest(now);
  const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_longestType);
  const QString where = QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(m_longestClass), QString::fromLatin1(event == nullptr ? "?" : event), QString::number(millis(m_longest), 'f', 0));
  m_probe.note(m_probe.isRunning(QStringLiteral("start.interactive")) ? QStringLiteral("start.block") : QStringLiteral("gui.block"), took, where);
}

void StallWatch::takeInput(QObject* receiver, const QEvent* event) {
  const auto sent = static_cast<quint32>(static_cast<const QInputEvent*>(event)->timestamp());
  const quint32 waited = static_cast<quint32>(m_clock.msecsSinceReference() + m_clock.elapsed()) - sent;
  m_probe.setWaited(m_isX11 && waited < kMostWait ? waited : 0);
  if (event->type() != QEvent::KeyPress || !isEditable(receiver) || !isTyping(*static_cast<const QKeyEvent*>(event))) return;
  m_typed = qobject_cast<QWidget*>(receiver);
  m_probe.begin(QStringLiteral("key.paint"));
}

void StallWatch::takePaint(const QObject* receiver) {
  if (!m_typed) return;
  const auto* area = qobject_cast<const QAbstractScrollArea*>(m_typed);
  if (receiver != m_typed && (area == nullptr || receiver != area->viewport())) return;
  m_probe.painted(QStringLiteral("key.paint"));
  m_typed = nullptr;
}

}  // namespace inquiry::ui
