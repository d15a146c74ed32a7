#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <map>
#include <vector>

#include "core/domain/secret.h"
#include "ui/common/look.h"
#include "ui/setup/connect_draft.h"
#include "ui/setup/mailbox_form.h"
#include "ui/setup/platform_facts.h"

namespace inquiry::ui {

// Second step: what the platform gave the shop (ids and secrets), signing in with the system's browser, and a real read. A store whose messages come
// by e-mail has its mailbox here in place of the browser; that can be corrected as often as it takes. Secrets leave this page once, by
// takeCredentials(), and its fields are empty afterwards. GUI thread only.
class SignInPage final : public QWidget {
  Q_OBJECT

 public:
  SignInPage(const Look& look, QWidget* parent);

  // Of the chosen platform: its fields and sites.
  void setFacts(const PlatformFacts& facts);
  void setDraft(const ConnectDraft& draft);
  std::map<std::string, Secret> takeCredentials();
  // The mailbox was left empty where a store may do without: orders only, and the page says so.
  bool isOrdersOnly() const;
  bool isComplete() const;
  void setProblem(const QString& text);
  QString problem() const { return m_problem->text(); }
  void setBusy(const QString& what);  // empty: done
  void setPageOpened(const QString& address);
  // What is risky about signing in from here now; empty: nothing that is known.
  void setNetworkChange(const QString& text);
  QString risk() const { return m_risk->text(); }
  // Where the person goes on: the first field, the browser's button, or the mailbox that has to be read.
  void focusFirst();
  QLineEdit* field(const QString& key) const;
  bool hasMailbox() const { return m_facts.usesMailbox; }
  // Somebody signs in on a page: of the platform, or of the mailbox's provider.
  bool usesBrowser() const { return m_facts.usesMailbox ? !m_mailbox->signIn().isEmpty() : !m_facts.signsInByKeys; }
  // Keys are pasted here and nowhere else, the next ones too.
  bool usesKeys() const { return m_facts.signsInByKeys; }
  MailboxForm& mailbox() { return *m_mailbox; }
  QLineEdit& pasted() { return *m_pasted; }
  QPushButton& addButton() { return *m_add; }
  QPushButton& browserButton() { return *m_browser; }
  QPushButton& finishButton() { return *m_finish; }

 Q_SIGNALS:
  void edited(const QString& name, const QString& site, const QString& timeZone);
  void addAsked();  // of a store that was added already: its settings are to be changed
  void browserAsked();
  void pastedGiven(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Field {
    PlatformFacts::Field fact;
    QLabel* label = nullptr;
    QLineEdit* edit = nullptr;
  };
  void buildForm();
  void buildSignIn();
  void fillFields();
  void fillSites();
  void enable();
  void onMailboxEdited();
  // Fields of a mailbox are there only where they mean something.
  bool isAsked(const PlatformFacts::Field& fact) const;
  bool isNeeded(const PlatformFacts::Field& fact) const;
  void placeFields();
  void retranslate();
  void retranslateFields();
  void tell();
  QString m_networkChange;
  bool isAdded() const { return !m_draft.storeId.isEmpty(); }
  bool hasOrderFields() const;
  QString addText() const;

  const Look& m_look;
  ConnectDraft m_draft;
  QWidget *m_form, *m_fieldBox, *m_signIn;
  PlatformFacts m_facts;
  QLabel *m_title, *m_safe, *m_nameLabel, *m_siteLabel, *m_zoneLabel, *m_problem, *m_browserText, *m_pastedText, *m_state, *m_opened, *m_ordersOnly, *m_risk;
  QLineEdit *m_name, *m_pasted;
  QComboBox *m_site, *m_zone;
  std::vector<Field> m_fields;
  QPushButton *m_add, *m_browser, *m_finish;
  MailboxForm* m_mailbox;
  QString m_busy;
};

}  // namespace inquiry::ui
