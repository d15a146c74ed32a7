#pragma once

#include <QAction>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include "ui/shell/commands.h"

namespace inquiry::ui {

// The one list of what can be done: an action for every command, with its keys and its name in the interface language and in
// English. Menus, palette, key table and keyboard all read it. GUI thread only.
class ActionRegistry final : public QObject {
  Q_OBJECT

 public:
  explicit ActionRegistry(QObject* parent = nullptr);

  QAction* action(const QString& id) const { return m_actions.value(id); }
  QStringList ids() const { return m_ids; }
  QString text(const QString& id) const;
  QString english(const QString& id) const;
  QString words(const QString& id) const;
  QString group(const QString& id) const;
  QString icon(const QString& id) const;
  KeyScope scope(const QString& id) const;
  // As shown: "J", "G I", "Ctrl+K". The first of several.
  QString keyText(const QString& id) const;
  QStringList keys(const QString& id) const { return m_keys.value(id); }
  QStringList groups() const;
  QString groupText(const QString& group) const;
  // {"done": "E", "next": "J | Alt+Down"}: replaces the keys of the commands named.
  void applyKeyFile(const QJsonObject& keys);
  // Keys as they are shipped.
  QStringList defaultKeys(const QString& id) const;
  bool isChanged(const QString& id) const { return keys(id) != defaultKeys(id); }
  void setKeys(const QString& id, const QStringList& keys);
  // Back to what is shipped; empty: all.
  void resetKeys(const QString& id = {});
  // What a key file has to say: only commands whose keys are not as shipped.
  QJsonObject keyFile() const;
  void trigger(const QString& id);
  void retranslate();

 Q_SIGNALS:
  void triggered(const QString& id);
  void keysChanged();

 private:
  const Command* find(const QString& id) const;

  QHash<QString, QAction*> m_actions;
  QHash<QString, QStringList> m_keys;
  QStringList m_ids;
};

}  // namespace inquiry::ui
