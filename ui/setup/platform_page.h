#pragma once

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/setup/connect_draft.h"
#include "ui/setup/platform_card.h"

namespace inquiry::ui {

// First step: which platform, what it allows and forbids with the source of that, and what must be in place before. GUI thread only.
class PlatformPage final : public QWidget {
  Q_OBJECT

 public:
  PlatformPage(const Look& look, QWidget* parent);

  void setFacts(std::vector<PlatformFacts> facts);
  void setDraft(const ConnectDraft& draft);
  const PlatformFacts* facts(Marketplace marketplace) const;
  // Prerequisites of the chosen platform that have no tick.
  QStringList missing() const;
  PlatformCard* card(Marketplace marketplace) const;
  AbilityTable& table() { return *m_table; }
  QPushButton& practiceButton() { return *m_practice; }

 Q_SIGNALS:
  void platformChosen(inquiry::Marketplace marketplace);
  void ticksChanged(const QStringList& ticked);
  void practiceAsked();
  void sourceAsked(const QString& url);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildDetails();
  void showChosen();
  void fillPrerequisites(const PlatformFacts& facts);
  void retranslate();

  const Look& m_look;
  std::vector<PlatformFacts> m_facts;
  ConnectDraft m_draft;
  QLabel *m_title, *m_hint, *m_chosen, *m_sourceText, *m_whyNot, *m_before, *m_skip, *m_practiceText;
  QPushButton *m_source, *m_practice;
  std::vector<PlatformCard*> m_cards;
  AbilityTable* m_table;
  QWidget *m_prerequisites, *m_details;
  QGridLayout* m_ticks;
  std::vector<std::pair<QString, QCheckBox*>> m_boxes;
};

}  // namespace inquiry::ui
