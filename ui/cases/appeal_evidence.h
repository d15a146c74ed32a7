#pragma once

#include <QWidget>

#include "core/desk/appeal_values.h"
#include "ui/cases/evidence_rows.h"

class QVBoxLayout;

namespace inquiry::ui {

// What the reason of an appeal asks for: met or missing, the files that are there, the numbers that are typed in, and how to add what is not. GUI
// thread only.
class AppealEvidence final : public QWidget {
  Q_OBJECT

 public:
  AppealEvidence(const Look& look, const Directory& directory, QWidget* parent);
  void setDetail(const desk::AppealDetail& detail, const desk::AppealTable& table, Instant now);
  QStringList shownTexts() const;

 Q_SIGNALS:
  void addAsked(inquiry::AppealId id, const QString& document);
  void pasteAsked(inquiry::AppealId id, const QString& document);
  void openAsked(const inquiry::Evidence& file);
  void removeAsked(const inquiry::Evidence& file);
  void factEdited(inquiry::AppealId id, const QString& document, const QString& value);

 private:
  struct Typed {
    QString name, text;
    bool hasFocus = false;
  };
  std::vector<Typed> typed() const;
  void putBack(const std::vector<Typed>& before);
  void addNeed(const desk::AppealNeed& need);
  void addDocument(const std::string& id);
  void addText(const QString& text, Weight weight, const char* role = nullptr);
  bool mayChange() const;

  const Look& m_look;
  const Directory& m_directory;
  desk::AppealDetail m_detail;
  desk::AppealTable m_table;
  std::string m_language;
  Instant m_now;
  QVBoxLayout *m_column, *m_rows = nullptr;
  QWidget* m_content = nullptr;
};

}  // namespace inquiry::ui
