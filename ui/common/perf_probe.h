#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QString>

namespace inquiry::ui {

// Measures what a person waits for and writes one JSON line per interval: {"what":"thread.open","ms":12.3}. An interval begins
// with the key or click, is marked when the widget that answers it has painted, and ends when the window's surface has been
// flushed. Without a file it does nothing. GUI thread only.
class PerfProbe {
 public:
  PerfProbe() { m_clock.start(); }
  // `startedMs`: milliseconds since the start of the process. False when the file cannot be written.
  bool open(const QString& file, double startedMs);
  bool isOpen() const { return m_file.isOpen(); }

  // Answer::Later: what is painted counts only after answered() says that the values are there.
  enum class Answer { AtOnce, Later };
  void begin(const QString& what, Answer answer = Answer::AtOnce);
  void answered(const QString& what);
  void cancel(const QString& what) { m_open.remove(what); }
  bool isRunning(const QString& what) const { return m_open.contains(what); }
  // The widget that answers has painted; the interval ends with the next flush.
  void painted(const QString& what);
  void flushed();

  // How long the key or click that is being handled has waited for its turn, in ms: what begins now began that much earlier.
  void setWaited(double ms) { m_waited = ms; }
  // An interval measured elsewhere. `where` names types of the program, never anything that was typed or received.
  void note(const QString& what, double ms, const QString& where);

 private:
  struct Interval {
    qint64 from = 0;
    bool isAnswered = false, isPainted = false;
  };
  void write(const QString& what, double ms, const QString& where = {});

  QElapsedTimer m_clock;
  QFile m_file;
  double m_startedMs = 0, m_waited = 0;
  QHash<QString, Interval> m_open;
};

}  // namespace inquiry::ui
