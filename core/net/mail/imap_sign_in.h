#pragma once

#include <string>
#include <vector>

#include "core/net/mail/imap_channel.h"
#include "core/net/mail/imap_session.h"
#include "core/net/mail/sasl.h"

namespace inquiry {

// Signs in with the best way both sides know: a token by XOAUTH2 or OAUTHBEARER, a password by PLAIN or LOGIN. Then asks what the server can do,
// says who we are (ID, which NetEase demands before any folder is opened, listed or not) and switches QRESYNC or CONDSTORE on.
class ImapSignIn {
 public:
  ImapSignIn(ImapChannel& channel, const MailServer& server, const ImapChannel::Untagged& untagged)
      : m_channel(channel), m_server(server), m_untagged(untagged) {}
  Result<ImapAbilities> run(const MailLogin& login, const ImapOptions& options);

 private:
  Result<std::vector<std::string>> askCapabilities();
  Result<ImapCondition> present(const MailLogin& login, const std::vector<std::string>& words);
  Result<ImapCondition> authenticate(SaslMethod method, const MailLogin& login, const std::vector<std::string>& words);
  Status sayWhoWeAre(const std::vector<std::string>& words, const std::string& version);
  Status enable(ImapAbilities& abilities);

  ImapChannel& m_channel;
  const MailServer& m_server;
  const ImapChannel::Untagged& m_untagged;
};

// 163, 126 and yeah.net with their business mail: they refuse folders to a client that did not say ID.
bool wantsIdUnasked(std::string_view host);

}  // namespace inquiry
