#include "ui/shell/keys_flow.h"

#include <QSaveFile>

#include "ui/common/text.h"

namespace inquiry::ui {

KeysFlow::KeysFlow(MainWindow& window, const QString& folder) : m_window(window), m_file(folder + QStringLiteral("/keys.json")) {
  KeysPage& page = window.settings().keys();
  ActionRegistry& actions = window.actions();
  connect(&page, &KeysPage::shown, this, &KeysFlow::fill);
  connect(&actions, &ActionRegistry::keysChanged, this, &KeysFlow::fill);
  connect(&page, &KeysPage::keysChosen, this, &KeysFlow::change);
  connect(&page, &KeysPage::resetAsked, this, [this](const QString& id) {
    m_window.actions().resetKeys(id);
    keep();
  });
  connect(&page, &KeysPage::importAsked, this, &KeysFlow::import);
  connect(&page, &KeysPage::exportAsked, this, &KeysFlow::exportTo);
}

void KeysFlow::change(const QString& command, const QStringList& keys) {
  m_window.actions().setKeys(command, keys);
  keep();
}

void KeysFlow::fill() {
  if (!m_window.settings().keys().isVisible()) return;
  const ActionRegistry& actions = m_window.actions();
  std::vector<KeyRow> rows;
  for (const QString& id : actions.ids()) rows.push_back({id, actions.groupText(actions.group(id)), actions.text(id), actions.english(id), actions.keys(id), actions.isChanged(id)});
  m_window.settings().keys().setRows(std::move(rows));
}

void KeysFlow::read() {
  const KeyFileText text = m_file.read(m_window.actions());
  m_window.actions().applyKeyFile(text.keys);
  if (text.problem.isEmpty()) return;
  m_window.status().say(text.problem);
  m_window.settings().keys().sayFile(text.problem, true);
}

void KeysFlow::keep() {
  const QString problem = m_file.write(m_window.actions());
  m_window.settings().keys().sayFile(problem, true);
  if (!problem.isEmpty()) m_window.status().say(problem);
}

void KeysFlow::import(const QString& path) {
  const KeyFileText text = KeyFile(path).read(m_window.actions());
  if (!text.isReadable) return m_window.settings().keys().sayFile(text.problem, true);
  m_window.actions().applyKeyFile(text.keys);
  keep();
  const int count = static_cast<int>(text.keys.size());
  m_window.settings().keys().sayFile(text.problem.isEmpty() ? tr("The keys of %n command(s) were taken from the file.", nullptr, count) : text.problem, !text.problem.isEmpty());
}

void KeysFlow::exportTo(const QString& path) {
  QSaveFile file(path);
  const QByteArray json = keyTextOfFile(m_window.actions().keyFile());
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
  m_window.settings().keys().sayFile(isWritten ? tr("The changed keys were written to %1.").arg(shownLine(toUtf8(path))) : tr("The file could not be written."), !isWritten);
}

}  // namespace inquiry::ui
