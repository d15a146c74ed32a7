#pragma once

#include <QObject>
#include <memory>

namespace inquiry::ui {

// Says when the system locks its screen or goes to sleep: logind's session, the screen saver of the desktop, whichever is there. Without a bus,
// or built without one, it stays silent. GUI thread only; asks nothing that blocks.
class ScreenLockWatch final : public QObject {
  Q_OBJECT

 public:
  // Names of connections; empty: the session's and the system's own.
  explicit ScreenLockWatch(const QString& sessionBus = {}, const QString& systemBus = {});
  ~ScreenLockWatch() override;

 Q_SIGNALS:
  void screenLocked();

 private:
  struct Watched;
  std::unique_ptr<Watched> m_watched;
};

}  // namespace inquiry::ui
