#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/desk/setting_difference.h"
#include "ui/common/time_text.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What a shared setting is called, and what differs between two versions of it, in the words of the interface. A short-lived value: it refers to the
// directory. GUI thread only.
class SettingWords {
  Q_DECLARE_TR_FUNCTIONS(SettingWords)

 public:
  SettingWords(const TimeText& times, const Directory& directory) : m_times(times), m_directory(directory) {}
  // "Deadlines and calendars", "Working hours: Blue Harbor US", by a title where it has one "Template: Shipping delay". Empty for what is no setting of the team.
  QString name(const std::string& key, const std::string& title = {}) const;
  // "Deadlines › Our target (eBay) › Minutes: 240 → 540"
  QString difference(const std::string& key, const desk::SettingDifference& difference) const;

 private:
  QString field(const std::string& name) const;
  QString step(const std::string& key, const desk::SettingDifference& difference, std::size_t at) const;
  QString value(const std::string& key, const desk::SettingDifference& difference, const std::string& value) const;

  const TimeText& m_times;
  const Directory& m_directory;
};

}  // namespace inquiry::ui
