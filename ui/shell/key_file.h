#pragma once

#include <QJsonObject>
#include <QString>

#include "ui/shell/action_registry.h"

namespace inquiry::ui {

// What a key file says, as far as it can be used, and one sentence about the rest.
struct KeyFileText {
  QJsonObject keys;
  QString problem;        // empty: all of it is fine
  bool isReadable = true; // false: not a key file at all; nothing may be taken from it or written over it
};

// {"done": "E", "next": "J | Alt+Down"}. Unknown commands, keys nobody has and keys claimed twice are named and left out.
KeyFileText readKeyText(const QByteArray& json, const ActionRegistry& registry);
QByteArray keyTextOfFile(const QJsonObject& keys);

// keys.json of a workspace. A file that cannot be read is put aside as keys.json.broken before another one takes its place. GUI thread only.
class KeyFile {
 public:
  explicit KeyFile(QString path) : m_path(std::move(path)) {}
  const QString& path() const { return m_path; }
  // A missing file is an empty one.
  KeyFileText read(const ActionRegistry& registry) const;
  // A sentence when it could not be written; the old file stays then. Lines about commands this version does not know are kept.
  QString write(const ActionRegistry& registry) const;

 private:
  QString m_path;
};

}  // namespace inquiry::ui
