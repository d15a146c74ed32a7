#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <optional>
#include <vector>

#include "core/domain/review_sample.h"
#include "ui/dashboard/figure_table.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// Random samples: one is drawn, looked through, judged and saved. Return or a double click opens the conversation. Knows no service. GUI thread only.
class SampleWindow final : public QDialog {
  Q_OBJECT

 public:
  SampleWindow(const Look& look, const Directory& directory, QWidget* parent);
  // `frame`: what is drawn from, in words; `seed`: stands in the field first.
  void begin(const QString& frame, const QString& seed);
  // `shown`: the one to look at; the newest without one.
  void setSamples(std::vector<ReviewSample> samples, std::optional<std::int64_t> shown);
  void say(const QString& text);
  const ReviewSample* sample() const;
  std::optional<ThreadId> thread() const;
  FigureTable& table() { return *m_table; }
  QSpinBox& number() { return *m_number; }
  QLineEdit& seed() { return *m_seed; }
  QPushButton& drawButton() { return *m_draw; }
  QPushButton& sheetButton() { return *m_sheet; }
  QCheckBox& everywhere() { return *m_everywhere; }
  QString said() const { return m_said->text(); }

 Q_SIGNALS:
  void drawAsked(int number, const QString& seed);
  void threadWanted(inquiry::ThreadId id);
  void scoreAsked(inquiry::ThreadId id);
  void saveAsked(const QString& suffix);
  void reviewAsked();
  // To change what the next samples are judged by.
  void sheetAsked();

 private:
  void buildHead();
  void buildFoot();
  void showSample();

  const Look& m_look;
  const Directory& m_directory;
  std::vector<ReviewSample> m_samples;
  std::vector<ThreadId> m_threads;  // of the rows
  QLabel *m_frame, *m_numberLabel, *m_seedLabel, *m_said;
  QSpinBox* m_number;
  QLineEdit* m_seed;
  QCheckBox* m_everywhere;
  QComboBox* m_choice;
  FigureTable* m_table;
  QPushButton *m_draw, *m_csv, *m_pdf, *m_review, *m_sheet, *m_score, *m_open, *m_close;
};

}  // namespace inquiry::ui
