#include "ui/shell/action_registry.h"

#include <QCoreApplication>

#include "ui/common/icons.h"
#include "ui/common/key_text.h"

namespace inquiry::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
  for (const Command& command : allCommands()) {
    const QString id = QString::fromLatin1(command.id);
    auto* action = new QAction(this);
    action->setObjectName(id);
    action->setIcon(ui::icon(QString::fromLatin1(command.icon)));
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT triggered(id); });
    m_actions.insert(id, action);
    m_keys.insert(id, QString::fromLatin1(command.keys).split(QStringLiteral(" | "), Qt::SkipEmptyParts));
    m_ids << id;
  }
  retranslate();
}

const Command* ActionRegistry::find(const QString& id) const {
  for (const Command& command : allCommands())
    if (id == QLatin1String(command.id)) return &command;
  return nullptr;
}

QString ActionRegistry::text(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? id : QCoreApplication::translate("Commands", command->text);
}

QString ActionRegistry::english(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? QString() : QString::fromLatin1(command->text);
}

QString ActionRegistry::words(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? QString() : QString::fromUtf8(command->words);
}

QString ActionRegistry::group(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? QString() : QString::fromLatin1(command->group);
}

QString ActionRegistry::icon(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? QString() : QString::fromLatin1(command->icon);
}

KeyScope ActionRegistry::scope(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? KeyScope::Outside : command->scope;
}

QString ActionRegistry::keyText(const QString& id) const {
  const QStringList keys = m_keys.value(id);
  if (keys.isEmpty()) return {};
  return shownKeys(keys.first());
}

QStringList ActionRegistry::groups() const {
  QStringList names;
  for (const Command& command : allCommands())
    if (!names.contains(QLatin1String(command.group))) names << QString::fromLatin1(command.group);
  return names;
}

QString ActionRegistry::groupText(const QString& group) const { return QCoreApplication::translate("Commands", group.toLatin1().constData()); }

void ActionRegistry::applyKeyFile(const QJsonObject& keys) {
  for (auto it = keys.begin(); it != keys.end(); ++it)
    if (m_keys.contains(it.key()) && it->isString()) m_keys.insert(it.key(), it->toString().split(QStringLiteral(" | "), Qt::SkipEmptyParts));
  retranslate();
  Q_EMIT keysChanged();
}

QStringList ActionRegistry::defaultKeys(const QString& id) const {
  const Command* command = find(id);
  return command == nullptr ? QStringList() : QString::fromLatin1(command->keys).split(QStringLiteral(" | "), Qt::SkipEmptyParts);
}

void ActionRegistry::setKeys(const QString& id, const QStringList& keys) {
  if (!m_keys.contains(id) || m_keys.value(id) == keys) return;
  m_keys.insert(id, keys);
  retranslate();
  Q_EMIT keysChanged();
}

void ActionRegistry::resetKeys(const QString& id) {
  for (const QString& each : m_ids)
    if (id.isEmpty() || id == each) m_keys.insert(each, defaultKeys(each));
  retranslate();
  Q_EMIT keysChanged();
}

QJsonObject ActionRegistry::keyFile() const {
  QJsonObject file;
  for (const QString& id : m_ids)
    if (isChanged(id)) file.insert(id, keys(id).join(QStringLiteral(" | ")));
  return file;
}

// A key reaches what is greyed, too: whoever listens says why not.
void ActionRegistry::trigger(const QString& id) {
  QAction* found = action(id);
  if (found == nullptr) return;
  if (found->isEnabled()) found->trigger();
  else Q_EMIT triggered(id);
}

void ActionRegistry::retranslate() {
  for (const QString& id : m_ids) {
    // The tab sets the key at the right of a menu; the key itself is handled by the dispatcher.
    const QString keys = keyText(id);
    m_actions.value(id)->setText(keys.isEmpty() ? text(id) : text(id) + QLatin1Char('\t') + keys);
    m_actions.value(id)->setToolTip(text(id));
  }
}

}  // namespace inquiry::ui
