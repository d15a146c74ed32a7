#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/desk/outage_plan.h"
#include "core/desk/values.h"
#include "ui/common/arrange.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What "Test connection" found, in the interface language.
struct StoreTrial {
  struct Step {
    QString name, text;
    bool isDone = false, isWell = false;
  };
  bool isWell = false;
  QString level;  // how far the trouble reaches
  QString got;    // "read 5 messages, newest 14:02", or the platform's error
  std::vector<Step> steps;  // in their fixed order
  QString lastStep;         // where somebody must act; empty: nowhere
};

// What a person has opened at a store; outlives the card, which is built anew with language and theme.
struct StoreCardState {
  enum class Open { Nothing, SignIn, Rename, Remove, Outage, OutageSteps } open = Open::Nothing;
  std::optional<StoreTrial> trial;
  QString busy;      // what is under way; empty: nothing
  QString page;      // of the sign-in, once known
  QString typed, said;
  bool isProblem = false;
  bool readSync = false;  // read marks go to the platform
  bool canReport = false;  // its platform tells how it sees the account
  QStringList report;      // the report kept last, one line a figure
  std::optional<desk::OutagePlan> outage = {};  // shown while the store is out of reach, or when asked for
  QString patrolledBy = {};                     // OutagePlan::lastBy as people are shown
};

// One store: how it is, what can be done. Knows no service. GUI thread only.
class StoreCard final : public QWidget {
  Q_OBJECT

 public:
  enum class Ask { Check, Cancel, SignIn, Mailbox, Setup, OpenPage, CopyPage, Code, Rename, Remove, ReadSyncOn, ReadSyncOff, Report, Outage, Tick, Untick, KeepPlan, Emergency };
  StoreCard(const Look& look, const desk::StoreRow& row, StoreCardState& state, QWidget* parent);
  const StoreId& id() const { return m_row.store.id; }
  void setNow(const desk::StoreRow& row, Instant now);
  // After the state changed.
  void refresh();

 Q_SIGNALS:
  void asked(const inquiry::StoreId& store, inquiry::ui::StoreCard::Ask ask, const QString& text);
  void modeChosen(const inquiry::StoreId& store, inquiry::StoreMode mode);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString name(const char* part) const;
  QPushButton* action(QBoxLayout* row, const QString& text, const char* part);
  void addHead();
  void addChoices();
  void addActions();
  void addDrawer();
  void fillDrawer();
  void fillTrial(QVBoxLayout& column);
  void fillSignIn(QVBoxLayout& column);
  void fillRename(QVBoxLayout& column);
  void fillRemove(QVBoxLayout& column);
  void fillOutage(QVBoxLayout& column);
  bool showsOutage() const;
  void fillReport(QVBoxLayout& column);
  bool livesOnMail() const;  // and not only its notification mails
  void openSignIn();
  void open(StoreCardState::Open what);
  QLabel* line(QBoxLayout& column, const QString& text, const char* role = nullptr);

  const Look& m_look;
  desk::StoreRow m_row;
  StoreCardState& m_state;
  QString m_title;
  QVBoxLayout* m_column;
  QLabel* m_age = nullptr;
  Instant m_now;
  QPushButton *m_check = nullptr, *m_report = nullptr;
  QWidget *m_drawerPlace = nullptr, *m_drawer = nullptr;
};

}  // namespace inquiry::ui
