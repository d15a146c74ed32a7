#pragma once

#include <QListWidget>
#include <QMenu>
#include <functional>

#include "core/desk/rule_values.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Building rules without code: the list in its order at the left, the chosen rule in rows of conditions and actions at the right, and beneath what the
// rules would have done, what they did in shadow, and their versions. GUI thread only.
class RulesPage final : public SettingsPage {
  Q_OBJECT

 public:
  // What can be chosen for a condition or an action: value and words.
  using Choices = std::vector<std::pair<std::string, QString>>;
  struct Known {
    Choices stores, tags, people, groups, templates, ticketKinds;
  };
  enum class Results { None, DryRun, Shadow, Versions };
  enum class Ask { Save, SaveAnyway, DryRun, Shadow, Versions, Starters };

  RulesPage(const Look& look, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("braces"); }

  // What is stored. Takes the place of what is being written unless that has changes.
  void setRules(const RuleSet& stored);
  // Another set to go on with, not saved yet.
  void setDraft(const RuleSet& draft);
  void setKnown(Known known);
  void setTroubles(const std::vector<desk::RuleTrouble>& troubles);
  void setClashes(std::vector<desk::RuleClash> clashes);
  void setOpenPoints(const RuleId& rule, std::vector<desk::RuleOpenPoint> points);
  void setDryRun(const desk::DryRun& run);
  void setProgress(std::int64_t done, std::int64_t expected);
  void setShadow(std::vector<desk::ShadowFigures> figures);
  void setVersions(std::vector<desk::RuleVersionRow> versions);
  void setDifference(std::int64_t version, const std::vector<desk::RuleDifference>& differences);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  const RuleSet& draft() const { return m_draft; }
  bool isDirty() const { return !(m_draft == m_stored); }
  void choose(std::size_t at);
  std::size_t chosen() const { return m_at; }
  int days() const { return m_days; }
  bool isTrying() const { return m_isTrying; }

 Q_SIGNALS:
  void asked(inquiry::ui::RulesPage::Ask what);
  void stateAsked(const inquiry::RuleId& rule, inquiry::RuleState state, const inquiry::desk::RuleWord& word);
  void versionShown(std::int64_t version);
  void rollBackAsked(std::int64_t version);
  void stopAsked();
  void importAsked(const QString& file);
  void exportAsked(const QString& file);

 protected:
  void fill() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addTop();
  void addFiles();
  void addList(QBoxLayout* row);
  void fillList();
  void move(int step);
  void takeOrder();
  void addRule(Rule rule);
  void addEditor(QBoxLayout* row);
  void addHead(QVBoxLayout* column, Rule& rule);
  void addConditions(QVBoxLayout* column, Rule& rule);
  void addCondition(QVBoxLayout* column, Rule& rule, std::size_t at);
  void addConditionValue(QBoxLayout* row, Rule& rule, std::size_t at);
  void addNumbers(QBoxLayout* row, RuleCondition& condition, const QString& name);
  void addActions(QVBoxLayout* column, Rule& rule);
  void addAction(QVBoxLayout* column, Rule& rule, std::size_t at);
  void addState(QVBoxLayout* column, const Rule& rule);
  void addWord(QVBoxLayout* column, const Rule& rule);
  void addClashes();
  void addFoot();
  void addTrial();
  void addResults();
  void addDryRun();
  void addShadow();
  void addVersions();
  void touched();
  // A button with a list of ticks.
  void choiceButton(QBoxLayout* row, std::vector<std::string>& values, const Choices& choices, const QString& name);
  QLineEdit* wordsLine(QBoxLayout* row, std::vector<std::string>& values, const QString& name);
  Choices choicesOf(ConditionKind kind) const;
  Choices choicesOf(RuleActionKind kind) const;
  QString effectText(const desk::DryRunRow& row) const;
  QString figuresText(const std::map<std::string, std::int64_t>& figures, bool isWithheld) const;
  bool hasOnlyRows(const Rule& rule) const;

  RuleSet m_stored, m_draft;
  Known m_known;
  std::size_t m_at = 0;
  int m_days = 30;
  bool m_isTrying = false, m_asksRemove = false;
  Results m_results = Results::None;
  std::vector<desk::RuleTrouble> m_troubles;
  std::vector<desk::RuleClash> m_clashes;
  std::vector<desk::RuleOpenPoint> m_points;
  RuleId m_pointsOf;
  std::string m_wordName, m_wordReason;
  desk::DryRun m_run;
  std::vector<desk::ShadowFigures> m_shadow;
  std::vector<desk::RuleVersionRow> m_versions;
  std::int64_t m_shownVersion = 0;
  QStringList m_differences;
  QListWidget* m_list = nullptr;
  QPushButton *m_save = nullptr, *m_revert = nullptr;
  QLabel* m_progress = nullptr;
};

}  // namespace inquiry::ui
