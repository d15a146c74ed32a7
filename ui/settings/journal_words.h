#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

#include "ui/common/time_text.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What a row of the journal says, in the words of the interface: names instead of ids, days instead of numbers. Words that are not known here, of
// a later version for example, are shown as they are. A short-lived value: it refers to the directory. GUI thread only.
class JournalWords {
  Q_DECLARE_TR_FUNCTIONS(JournalWords)

 public:
  JournalWords(const TimeText& times, const Directory& directory) : m_times(times), m_directory(directory) {}
  QString subject(const std::string& subject) const;  // "thread 12", "store ebay-us"
  QString field(const std::string& name) const;       // "status", "remoteId"
  QString value(const std::string& field, const std::string& value) const;

 private:
  QString setting(const std::string& key) const;
  QString namedValue(const std::string& field, const std::string& value) const;

  const TimeText& m_times;
  const Directory& m_directory;
};

}  // namespace inquiry::ui
