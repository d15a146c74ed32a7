#include "ui/common/perf_probe.h"

namespace inquiry::ui {

bool PerfProbe::open(const QString& file, double startedMs) {
  m_file.setFileName(file);
  if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append)) return false;
  m_startedMs = startedMs;
  m_clock.restart();
  m_open.insert(QStringLiteral("start.interactive"), {});
  return true;
}

void PerfProbe::begin(const QString& what, Answer answer) {
  if (m_file.isOpen()) m_open.insert(what, {m_clock.nsecsElapsed() - static_cast<qint64>(m_waited * 1e6), answer == Answer::AtOnce, false});
}

void PerfProbe::answered(const QString& what) {
  const auto found = m_open.find(what);
  if (found != m_open.end()) found->isAnswered = true;
}

void PerfProbe::painted(const QString& what) {
  const auto found = m_open.find(what);
  if (found != m_open.end() && found->isAnswered) found->isPainted = true;
}

void PerfProbe::flushed() {
  if (m_open.isEmpty()) return;
  const qint64 now = m_clock.nsecsElapsed();
  for (auto it = m_open.begin(); it != m_open.end();) {
    if (!it->isPainted) {
      ++it;
      continue;
    }
    const double before = it.key() == QLatin1String("start.interactive") ? m_startedMs : 0;
    write(it.key(), before + static_cast<double>(now - it->from) / 1e6);
    it = m_open.erase(it);
  }
}

void PerfProbe::note(const QString& what, double ms, const QString& where) {
  if (m_file.isOpen()) write(what, ms, where);
}

void PerfProbe::write(const QString& what, double ms, const QString& where) {
  const QString place = where.isEmpty() ? QString() : QStringLiteral(",\"where\":\"%1\"").arg(where);
  m_file.write(QStringLiteral("{\"what\":\"%1\",\"ms\":%2%3}\n").arg(what, QString::number(ms, 'f', 3), place).toUtf8());
  m_file.flush();
}

}  // namespace inquiry::ui
