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

}  // namespace inquiry::ui
