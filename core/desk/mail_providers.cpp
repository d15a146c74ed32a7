#include "core/desk/mail_providers.h"

namespace inquiry::desk {
namespace {

constexpr const char* kAppPassword = "Wants an app password (switch on two-step sign-in in the account, then create one for mail), or the sign-in with Google through the client id of your own application.";
constexpr const char* kCode = "Wants an authorisation code in place of the password: switch on IMAP and SMTP in the mailbox's settings and create one there.";
constexpr const char* kSecurityPassword = "Wants the security password for mail programs that the mailbox's settings create.";
constexpr const char* kSwitchOn = "Takes the mailbox password once access by mail programs is switched on in its settings.";
constexpr const char* kBrowserOnly = "Takes no passwords from mail programs: sign in with Microsoft in the browser, through the client id of your own application.";

MailServer tls(const char* host, int port) { return {host, port, "tls", "", ""}; }

}  // namespace

const std::vector<MailProvider>& mailProviders() {
  // Servers and kinds of sign-in as the providers publish them.
  static const std::vector<MailProvider> kProviders{
      {"qq", "QQ, Foxmail", {"qq.com", "foxmail.com", "vip.qq.com"}, tls("imap.qq.com", 993), tls("smtp.qq.com", 465), kCode},
      {"exmail", "Tencent Exmail", {}, tls("imap.exmail.qq.com", 993), tls("smtp.exmail.qq.com", 465), kCode},
      {"163", "NetEase 163", {"163.com"}, tls("imap.163.com", 993), tls("smtp.163.com", 465), kCode},
      {"126", "NetEase 126", {"126.com"}, tls("imap.126.com", 993), tls("smtp.126.com", 465), kCode},
      {"yeah", "NetEase yeah.net", {"yeah.net"}, tls("imap.yeah.net", 993), tls("smtp.yeah.net", 465), kCode},
      {"aliyun", "Alibaba Mail (DingTalk)", {}, tls("imap.qiye.aliyun.com", 993), tls("smtp.qiye.aliyun.com", 465), kSecurityPassword},
      {"gmail", "Gmail, Google Workspace", {"gmail.com", "googlemail.com"}, tls("imap.gmail.com", 993), tls("smtp.gmail.com", 465), kAppPassword, "google"},
      {"microsoft", "Microsoft 365, Outlook.com", {"outlook.com", "hotmail.com", "live.com", "msn.com"}, tls("outlook.office365.com", 993),
       {"smtp.office365.com", 587, "starttls", "", ""}, kBrowserOnly, "microsoft", true},
      {"yahoo-jp", "Yahoo! Japan Mail", {"yahoo.co.jp", "ymail.ne.jp"}, tls("imap.mail.yahoo.co.jp", 993), tls("smtp.mail.yahoo.co.jp", 465), kSwitchOn}};
  return kProviders;
}

}  // namespace inquiry::desk
