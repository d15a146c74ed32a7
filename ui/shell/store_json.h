#pragma once

#include <QJsonObject>

#include "core/domain/store.h"

namespace inquiry::ui {

// Parts of a store file as the services read it.

// A practice store talks to this computer alone: a file with another address belongs to the real thing.
bool isPractice(const QJsonObject& file);
QJsonObject mailboxFile(const MailboxSettings& settings);

}  // namespace inquiry::ui
