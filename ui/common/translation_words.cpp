#include "ui/common/translation_words.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct TranslationWords {
  Q_DECLARE_TR_FUNCTIONS(TranslationWords)
};

}  // namespace

QString translatorTitle(const std::string& provider) {
  if (provider == "deepl") return QStringLiteral("DeepL");
  if (provider == "google") return QStringLiteral("Google");
  if (provider == "azure") return QStringLiteral("Azure Translator");
  if (provider == "libretranslate") return QStringLiteral("LibreTranslate");
  if (provider == "apertium") return QStringLiteral("Apertium");
  if (provider == "chat") return TranslationWords::tr("OpenAI-compatible server");
  return TranslationWords::tr("Nobody: translation is off");
}

QString translatorDestination(const std::string& provider) {
  if (provider == "deepl") return TranslationWords::tr("Texts go to DeepL in Germany (api.deepl.com, or api-free.deepl.com with a free key).");
  if (provider == "google") return TranslationWords::tr("Texts go to Google (translation.googleapis.com); Google chooses the country.");
  if (provider == "azure") return TranslationWords::tr("Texts go to Microsoft (api.cognitive.microsofttranslator.com); Microsoft chooses the nearest region.");
  if (provider == "libretranslate") return TranslationWords::tr("Texts go to the LibreTranslate server you name: your own, or somebody else's.");
  if (provider == "chat") return TranslationWords::tr("Texts go to the server you name; who runs it may read and keep them.");
  if (provider == "apertium") return TranslationWords::tr("Texts stay on this computer. English and Spanish only, word by word.");
  return TranslationWords::tr("Nothing is translated and nothing leaves this computer.");
}

QString translationHead(const Translation& translation) {
  const QString head = TranslationWords::tr("Machine translation · %1").arg(translatorTitle(translation.provider));
  QStringList lost;
  for (const TranslationTrouble& trouble : translation.troubles)
    if (trouble.kind != TranslationTrouble::Kind::Reordered) lost << shownLine(trouble.source.empty() ? trouble.target : trouble.source).left(40);
  if (lost.isEmpty()) return translation.troubles.empty() ? head : TranslationWords::tr("%1 · numbers in another order: compare with the original").arg(head);
  return TranslationWords::tr("%1 · differs from the original: %2").arg(head, listed(lost));
}

}  // namespace inquiry::ui
