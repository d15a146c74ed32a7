#include "ui/shell/key_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include "ui/common/key_text.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct KeyFileWords {
  Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

constexpr qint64 kMostBytes = 256 * 1024;

bool putAside(const QString& path) {
  QString aside = path + QStringLiteral(".broken");
  for (int i = 2; QFileInfo::exists(aside); ++i) aside = QStringLiteral("%1.broken%2").arg(path).arg(i);
  return QFile::rename(path, aside);
}

QString named(const QString& text) { return shownLine(toUtf8(text)).left(60); }

}  // namespace

KeyFileText readKeyText(const QByteArray& json, const ActionRegistry& registry) {
  KeyFileText read;
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (!document.isObject()) {
    read.isReadable = false;
    const auto line = json.left(error.offset).count('\n') + 1;
    read.problem = error.error == QJsonParseError::NoError ? KeyFileWords::tr("The key file is not a list of commands with their keys; nothing was changed.")
                                                           : KeyFileWords::tr("The key file is broken at line %1 (%2); nothing was changed.").arg(line).arg(error.errorString());
    return read;
  }
  QStringList left;
  QHash<QString, QString> owners;
  const QJsonObject all = document.object();
  for (auto it = all.begin(); it != all.end(); ++it) {
    if (!registry.ids().contains(it.key()) || !it->isString()) {
      left << named(it.key());
      continue;
    }
    QStringList good;
    for (const QString& key : it->toString().split(QStringLiteral(" | "), Qt::SkipEmptyParts)) {
      const bool isTaken = owners.contains(key);
      if (!isKeyText(key) || isTaken) left << QStringLiteral("%1: %2").arg(named(it.key()), named(key));
      else owners.insert(key, it.key()), good << key;
    }
    if (good.isEmpty() && !it->toString().isEmpty()) continue;
    read.keys.insert(it.key(), good.join(QStringLiteral(" | ")));
  }
  if (!left.isEmpty()) {
    const QString some = listed(left.mid(0, 5));
    read.problem = KeyFileWords::tr("%n line(s) of the key file could not be used: %1", nullptr, static_cast<int>(left.size())).arg(some);
  }
  return read;
}

QByteArray keyTextOfFile(const QJsonObject& keys) { return QJsonDocument(keys).toJson(QJsonDocument::Indented); }

KeyFileText KeyFile::read(const ActionRegistry& registry) const {
  QFile file(m_path);
  if (!file.exists()) return {};
  if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) return {{}, KeyFileWords::tr("The key file cannot be read; nothing was changed."), false};
  const QByteArray json = file.readAll();
  if (json.trimmed().isEmpty()) return {};
  return readKeyText(json, registry);
}

QString KeyFile::write(const ActionRegistry& registry) const {
  QJsonObject keys = registry.keyFile();
  QFile before(m_path);
  if (before.exists() && before.open(QIODevice::ReadOnly)) {
    const QByteArray json = before.readAll();
    before.close();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject old = document.object();
    for (auto it = old.begin(); it != old.end(); ++it)
      if (!registry.ids().contains(it.key())) keys.insert(it.key(), *it);
    if (!document.isObject() && !json.trimmed().isEmpty() && !putAside(m_path))
      return KeyFileWords::tr("The broken key file could not be put aside; the keys apply until the desk is closed.");
  }
  QSaveFile file(m_path);
  const QByteArray json = keyTextOfFile(keys);
  if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
    return KeyFileWords::tr("The key file could not be written; the keys apply until the desk is closed.");
  return {};
}

}  // namespace inquiry::ui
