#include "ui/common/law_words.h"

#include <QCoreApplication>

namespace inquiry::ui {
namespace {

struct LawWords {
  Q_DECLARE_TR_FUNCTIONS(LawWords)
};

}  // namespace

QString lawHintText(std::string_view rule) {
  if (rule.ends_with(".law-cooling-off")) return LawWords::tr("Japan: mail order has no cooling-off; without a return condition 8 days apply");
  if (rule.ends_with(".law-appi")) return LawWords::tr("Japan: say why you ask for personal data, and ask for the least");
  if (rule.ends_with(".law-mx-data")) return LawWords::tr("Mexico: personal data needs a privacy notice; ARCO requests within 20 working days");
  return {};
}

QString privacyLawText(std::string_view law) {
  if (law == "appi") return LawWords::tr("Japan: personal data is kept for the purpose that was named only, and buyers are told of it");
  if (law == "gdpr") return LawWords::tr("European Union: buyers may ask to be forgotten; it is done without undue delay unless a duty or a claim stands against it");
  if (law == "uk-gdpr") return LawWords::tr("United Kingdom: buyers may ask to be forgotten; they get an answer within one month");
  if (law == "lfpdppp") return LawWords::tr("Mexico: the privacy notice names the purpose; what a buyer wants cancelled is blocked first, then deleted");
  return {};
}

}  // namespace inquiry::ui
