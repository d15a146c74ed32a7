#include "ui/shell/store_json.h"

#include <QJsonArray>
#include <QUrl>
#include <algorithm>

#include "core/domain/loopback.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

QJsonObject serverFile(const MailServer& server) {
  QJsonObject file{{QStringLiteral("host"), toQt(server.host)}, {QStringLiteral("port"), server.port}, {QStringLiteral("security"), toQt(server.security)}, {QStringLiteral("user"), toQt(server.user)}};
  if (!server.from.empty()) file.insert(QStringLiteral("from"), toQt(server.from));
  return file;
}

}  // namespace

bool isPractice(const QJsonObject& file) {
  QStringList hosts;
  for (const QJsonValue& address : file.value(QStringLiteral("endpoints")).toObject()) hosts << QUrl(address.toString()).host();
  for (const QJsonValue& server : file.value(QStringLiteral("mailbox")).toObject())
    if (server.isObject()) hosts << server.toObject().value(QStringLiteral("host")).toString();
  return !hosts.isEmpty() && std::all_of(hosts.begin(), hosts.end(), [](const QString& host) { return isLoopbackHost(toUtf8(host)); });
}

QJsonObject mailboxFile(const MailboxSettings& settings) {
  QJsonArray folders;
  for (const std::string& folder : settings.folders) folders.append(toQt(folder));
  QJsonObject file{{QStringLiteral("imap"), serverFile(*settings.imap)}, {QStringLiteral("smtp"), serverFile(*settings.smtp)}, {QStringLiteral("folders"), folders}};
  if (settings.spare) file.insert(QStringLiteral("spare"), serverFile(*settings.spare));
  if (!settings.signIn.empty()) file.insert(QStringLiteral("signIn"), toQt(settings.signIn));
  if (!settings.tenant.empty()) file.insert(QStringLiteral("tenant"), toQt(settings.tenant));
  if (settings.authserv) file.insert(QStringLiteral("authserv"), toQt(*settings.authserv));
  return file;
}

}  // namespace inquiry::ui
