#include "ui/common/outgoing_trouble.h"

#include <QCoreApplication>
#include <array>

#include "ui/common/finding_text.h"
#include "ui/common/mail_words.h"
#include "ui/common/page_reasons.h"
#include "ui/common/text.h"
#include "ui/common/trouble_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct OutgoingTrouble {
  Q_DECLARE_TR_FUNCTIONS(OutgoingTrouble)
};

// Where core's English sentence holds the other side's own words: between `from` and the last `to`, or up to the end.
struct Quoted {
  std::string_view codes, from, to;
};
constexpr std::array kQuoted{
    Quoted{"outbox.blocked", "(", ")"},
    Quoted{"outbox.bounced", "delivered: ", ""},
    Quoted{"ebay.", "(eBay ", ")"},
    Quoted{"mercado-libre.refused", "(", ")"},
    Quoted{"mercado-libre.conversation-blocked", "(", ")"},
    Quoted{"shopee.refused", "(", ")"},
    Quoted{"shopee.not-offered", "\"", "\""},
    Quoted{"shopee.case-moved", "\"", "\""},
    Quoted{"shopify.access_denied", "(", ")"},
    Quoted{"shopify.user_error", "take it: ", ". Look"},
    Quoted{"shopify.not_offered", "\"", "\""},
    Quoted{"rakuten.refused", "(", ")"},
    Quoted{"amazon.", "(Amazon ", ")"},
    Quoted{"mail.", "(", ")"},
};

std::string_view quotedIn(std::string_view code, std::string_view text) {
  for (const Quoted& each : kQuoted) {
    const bool isFamily = each.codes.ends_with('.');
    if (isFamily ? !code.starts_with(each.codes) : code != each.codes) continue;
    const std::size_t from = text.find(each.from);
    if (from == std::string_view::npos) return {};
    const std::size_t begin = from + each.from.size();
    const std::size_t end = each.to.empty() ? text.size() : text.rfind(each.to);
    return end == std::string_view::npos || end <= begin ? std::string_view() : text.substr(begin, end - begin);
  }
  return {};
}

bool isKnown(std::string_view code) { return !knownTrouble(code).isEmpty() || !mailTrouble(code).isEmpty(); }

QString sentence(const Error& error) {
  QString text = errorSentence(error);
  if (!isKnown(error.code)) return text;
  const QString quoted = shownLine(quotedIn(error.code, error.text));
  return quoted.isEmpty() ? text : OutgoingTrouble::tr("%1 The other side says: “%2”", "trouble of an answer, a platform's or mail server's own words").arg(text, quoted);
}

}  // namespace

QString outgoingTrouble(const Outgoing& item) {
  if (item.errorText.empty() && item.errorCode.empty()) return {};
  const std::size_t colon = item.errorCode.find(':');
  const std::string code = item.errorCode.substr(0, colon), stands = colon == std::string::npos ? std::string() : item.errorCode.substr(colon + 1);
  // Written by an older version, or by a platform in its own words.
  if (code.empty()) return shownLine(item.errorText);
  const ErrorKind kind = item.errorKind.value_or(ErrorKind::Refused);
  if (code == "outbox.finding" && !stands.empty()) {
    Finding finding;
    finding.rule = stands;
    finding.text = item.errorText;
    return OutgoingTrouble::tr("The outgoing check keeps it back (%1): change the text, then send it again.").arg(findingTitle(finding));
  }
  if (code == "outbox.not_leaving" && isKnown(stands)) return QStringLiteral("%1 %2").arg(knownTrouble(code), errorSentence({kind, stands, {}, {}}));
  // The reason why a step belongs on the platform's page is a sentence of its own.
  if (code.ends_with(".on-page")) return pageReason(item.errorText);
  return sentence({kind, code, item.errorText, {}});
}

}  // namespace inquiry::ui
