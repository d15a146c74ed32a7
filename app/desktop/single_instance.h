#pragma once

#include <QLocalServer>
#include <QObject>
#include <functional>
#include <string>

namespace inquiry {

// One desk a workspace: a second start, or a link of an alert that somebody opened, goes to the desk that runs. A socket in the folder of the session
// that nobody else may enter, named after the workspace; what comes in is a link or an order number, never obeyed otherwise. GUI thread only.
class SingleInstance final : public QObject {
 public:
  explicit SingleInstance(const std::string& workspace);
  enum class Reach {
    ThisWorkspace,
    Any,  // whichever desk runs: a link names no workspace
  };
  // True when a running desk took it.
  bool handOver(const QString& wanted, Reach reach) const;
  // Calls `asked` with what another start was asked to open; empty: only to come to the front. False when it cannot listen: links then open a new desk.
  bool listen(std::function<void(const QString&)> asked);

 private:
  QString m_folder, m_name;
  QLocalServer m_server;
  std::function<void(const QString&)> m_asked;
};

}  // namespace inquiry
