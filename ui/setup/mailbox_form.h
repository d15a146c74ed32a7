#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>
#include <vector>

#include "core/domain/store.h"
#include "ui/common/look.h"
#include "ui/setup/platform_facts.h"

namespace inquiry::ui {

// The mailbox of a store: its address, and the servers, which the provider's name fills in. Passwords are not its part. GUI thread only.
class MailboxForm final : public QWidget {
  Q_OBJECT

 public:
  MailboxForm(const Look& look, QWidget* parent);

  void setProviders(const std::vector<MailProviderFacts>& providers);
  void setSettings(const MailboxSettings& settings);
  // As typed; user names left empty are the address.
  MailboxSettings settings() const;
  bool isComplete() const { return whatIsMissing().isEmpty(); }
  QString whatIsMissing() const;  // one sentence, empty when all is there
  // "google" or "microsoft" where somebody signs in on their page, "" for a password.
  QString signIn() const { return m_signIn->currentData().toString(); }
  bool hasSpare() const { return !m_spare.host->text().trimmed().isEmpty(); }
  // Another server than setSettings() told: a password that is kept is not for it.
  bool isOtherServer() const;
  bool isOtherSpare() const;

  QLineEdit& address() { return *m_address; }
  QComboBox& provider() { return *m_provider; }
  QLineEdit& imapHost() { return *m_imap.host; }
  QLineEdit& smtpHost() { return *m_smtp.host; }
  QSpinBox& imapPort() { return *m_imap.port; }
  QSpinBox& smtpPort() { return *m_smtp.port; }
  QComboBox& imapSecurity() { return *m_imap.security; }
  QComboBox& smtpSecurity() { return *m_smtp.security; }
  QComboBox& signInChoice() { return *m_signIn; }
  QLineEdit& tenant() { return *m_tenant; }
  QLineEdit& spareHost() { return *m_spare.host; }
  QLineEdit& spareUser() { return *m_spareUser; }
  QLineEdit& authserv() { return *m_authserv; }
  QPushButton& moreButton() { return *m_more; }
  QLabel& note() { return *m_note; }

 Q_SIGNALS:
  void edited();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct ServerRow {
    QLabel* label = nullptr;
    QLineEdit* host = nullptr;
    QSpinBox* port = nullptr;
    QComboBox* security = nullptr;
  };
  ServerRow serverRow(const char* name, int row);
  QLineEdit* lineRow(QLabel*& label, const char* name, int row);
  void buildServers();
  void showSignIn();
  QString knownAuthserv() const;
  void chooseByAddress();
  void useProvider();
  void showServers(bool isShown);
  void retranslate();
  const MailProviderFacts* chosen() const;
  static void put(const ServerRow& row, const MailServer& server);
  MailServer taken(const ServerRow& row) const;

  const Look& m_look;
  std::vector<MailProviderFacts> m_providers;
  QLabel *m_addressLabel, *m_providerLabel, *m_signInLabel, *m_tenantLabel, *m_userLabel, *m_spareUserLabel, *m_authservLabel, *m_note;
  QLineEdit *m_address, *m_tenant, *m_user, *m_spareUser, *m_authserv;
  QComboBox *m_provider, *m_signIn;
  QPushButton* m_more;
  QWidget* m_servers;
  ServerRow m_imap, m_smtp, m_spare;
  MailboxSettings m_known;  // as setSettings() told
  std::vector<std::string> m_folders;  // of the settings, not shown here
};

}  // namespace inquiry::ui
