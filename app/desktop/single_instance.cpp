#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace inquiry {
namespace {

// Milliseconds. A desk that is just opening its workspace answers when it is through.
constexpr int kPatience = 1'000, kAnswerPatience = 15'000;
constexpr qsizetype kLongest = 400;    // of a link
const char* const kTaken = "taken\n";

bool give(const QString& socket, const QString& wanted) {
  QLocalSocket to;
  to.connectToServer(socket);
  if (!to.waitForConnected(kPatience)) return false;
  to.write(wanted.left(kLongest).toUtf8() + '\n');
  while (!to.canReadLine())
    if (!to.waitForReadyRead(kAnswerPatience)) return false;
  return to.readLine() == kTaken;
}

}  // namespace

SingleInstance::SingleInstance(const std::string& workspace) : m_folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)) {
  const QDir place(QString::fromStdString(workspace));
  const QString path = place.exists() ? place.canonicalPath() : place.absolutePath();
  m_name = QStringLiteral("inquirydesk-%1.socket").arg(QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)));
}

bool SingleInstance::handOver(const QString& wanted, Reach reach) const {
  const QDir folder(m_folder);
  if (give(folder.filePath(m_name), wanted)) return true;
  if (reach == Reach::ThisWorkspace) return false;
  for (const QString& other : folder.entryList({QStringLiteral("inquirydesk-*.socket")}, QDir::System | QDir::Files))
    if (other != m_name && give(folder.filePath(other), wanted)) return true;
  return false;
}

bool SingleInstance::listen(std::function<void(const QString&)> asked) {
  m_asked = std::move(asked);
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* from = m_server.nextPendingConnection()) {
      connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
      connect(from, &QLocalSocket::readyRead, this, [this, from] {
        if (!from->canReadLine()) {
          if (from->bytesAvailable() > kLongest) from->abort();
          return;
        }
        const QString wanted = QString::fromUtf8(from->readLine(kLongest + 2)).trimmed();
        from->write(kTaken);
        from->disconnectFromServer();
        m_asked(wanted);
      });
    }
  });
  const QString socket = QDir(m_folder).filePath(m_name);
  // handOver() found nobody behind it: what lies there was left by a desk that ended by force.
  QLocalServer::removeServer(socket);
  return m_server.listen(socket);
}

}  // namespace inquiry
