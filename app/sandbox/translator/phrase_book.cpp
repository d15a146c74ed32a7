#include <algorithm>

#include "app/sandbox/translator/chinese_texts.h"
#include "app/sandbox/translator/phrase.h"

namespace inquiry::sandbox {
namespace {

struct Edition {
  const char* language;
  const Texts* texts;
};

std::string trimmedEnd(std::string_view text) {
  std::string out(text);
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

void addRow(std::vector<PhraseRow>& book, const std::vector<std::pair<std::string, std::string_view>>& editions) {
  PhraseRow row;
  for (const auto& [language, text] : editions)
    if (!text.empty()) row.emplace(language, Phrase(trimmedEnd(text)));
  if (row.size() > 1) book.push_back(std::move(row));
}

const Scene* sceneOf(const Texts& texts, std::string_view key) {
  const auto found = std::find_if(texts.scenes.begin(), texts.scenes.end(), [key](const Scene& scene) { return scene.key == key; });
  return found == texts.scenes.end() ? nullptr : &*found;
}

// Lists that run parallel become rows; where one has fewer, it ends.
void addScenes(std::vector<PhraseRow>& book, const Texts& chinese, const std::vector<Edition>& editions) {
  for (const Scene& scene : chinese.scenes) {
    const auto add = [&](std::string_view text, const auto& pick) {
      std::vector<std::pair<std::string, std::string_view>> row{{"zh", text}};
      for (const Edition& edition : editions)
        if (const Scene* other = sceneOf(*edition.texts, scene.key)) row.emplace_back(edition.language, pick(*other));
      addRow(book, row);
    };
    for (std::size_t i = 0; i < scene.asks.size(); ++i) add(scene.asks[i], [i](const Scene& other) { return i < other.asks.size() ? other.asks[i] : std::string_view(); });
    for (std::size_t i = 0; i < scene.answers.size(); ++i) add(scene.answers[i], [i](const Scene& other) { return i < other.answers.size() ? other.answers[i] : std::string_view(); });
    add(scene.followUp, [](const Scene& other) { return other.followUp; });
    add(scene.closing, [](const Scene& other) { return other.closing; });
  }
}

void addFrame(std::vector<PhraseRow>& book, const Texts& chinese, const Edition& edition) {
  const auto add = [&](const std::vector<std::string_view>& own, const std::vector<std::string_view>& theirs) {
    for (std::size_t i = 0; i < std::min(own.size(), theirs.size()); ++i) addRow(book, {{"zh", own[i]}, {edition.language, theirs[i]}});
  };
  add(chinese.openers, edition.texts->openers);
  add(chinese.signOffs, edition.texts->signOffs);
  add(chinese.thanks, edition.texts->thanks);
}

struct Saying {
  std::string_view zh, en, ja, es, de, pt;
};

// Greetings and thanks of buyers, and what agents say most.
constexpr Saying kSayings[] = {
    {"您好，", "Hello,", "こんにちは。", "Hola,", "Guten Tag,", "Olá,"},
    {"您好！", "Hi,", "いつもお世話になっております。", "Buenas tardes,", "Hallo,", "Boa tarde,"},
    {"早上好，", "Good morning,", "おはようございます。", "Buenos días,", "Guten Morgen,", "Bom dia,"},
    {"谢谢！", "Thanks!", "ありがとうございます。", "¡Gracias!", "Danke!", "Obrigado!"},
    {"谢谢。", "Thank you.", "ありがとうございました。", "Gracias.", "Vielen Dank.", "Obrigado."},
    {"太好了，谢谢这么快回复！", "Great, thank you for the quick reply!", "", "¡Perfecto, muchas gracias por la respuesta!", "Super, vielen Dank für die schnelle Antwort!", "Perfeito, muito obrigado pela resposta!"},
    {"太好了，帮了大忙，谢谢！", "Perfect, that helps a lot. Thanks!", "", "Excelente, me sirve mucho. Gracias.", "Alles klar, das hilft mir weiter. Danke!", "Ótimo, ajudou bastante. Obrigada!"},
    {"明白了，谢谢。祝您愉快。", "Got it, thanks. Have a nice day.", "", "Entendido, gracias. Que tengan buen día.", "Perfekt, dann warte ich ab. Schönen Tag noch.", "Entendi, obrigado. Bom dia para vocês."},
    {"您好呀，", "Hi there,", "", "Hola, buen día.", "Moin,", "Oi, tudo bem?"},
    {"谢谢，{me}", "Thanks, {me}", "", "Muchas gracias, {me}", "", ""},
    {"此致\n{me}", "Kind regards\n{me}", "", "", "Viele Grüße\n{me}", "Abraço, {me}"},
    {"此致敬礼\n{me}", "", "", "", "Mit freundlichen Grüßen\n{me}", ""},
    {"祝好。", "", "よろしくお願いします。", "Saludos.", "", ""},
    {"等您的消息。", "", "", "Quedo atento.", "", "Fico no aguardo."},
    {"先谢谢了。", "", "", "", "Danke im Voraus.", "Obrigada!"},
    {"非常抱歉给您带来不便。", "We are very sorry for the trouble.", "ご不便をおかけし、誠に申し訳ございません。", "Sentimos mucho las molestias.", "Wir bitten die Umstände vielmals zu entschuldigen.", "Sentimos muito pelo transtorno."},
    {"我们会尽快处理。", "We will take care of it as soon as possible.", "早急に対応いたします。", "Lo resolveremos lo antes posible.", "Wir kümmern uns so schnell wie möglich darum.", "Vamos resolver o mais rápido possível."},
    {"包裹已经发出。", "The parcel has been sent.", "商品は発送いたしました。", "El paquete ya fue enviado.", "Das Paket ist unterwegs.", "O pacote já foi enviado."},
    {"请您再等两天。", "Please wait two more days.", "恐れ入りますが、あと二日お待ちください。", "Por favor espere dos días más.", "Bitte warten Sie noch zwei Tage.", "Por favor, aguarde mais dois dias."},
    {"谢谢您的耐心等待。", "Thank you for your patience.", "お待ちいただきありがとうございます。", "Gracias por su paciencia.", "Vielen Dank für Ihre Geduld.", "Obrigado pela paciência."},
    {"如果还有问题，请随时联系我们。", "If you have any questions, please write to us at any time.", "ご不明な点がございましたら、いつでもご連絡ください。", "Si tiene alguna duda, escríbanos cuando guste.", "Bei Fragen schreiben Sie uns jederzeit.", "Se tiver alguma dúvida, escreva para nós."},
};

std::vector<PhraseRow> madeBook() {
  std::vector<PhraseRow> book;
  addScenes(book, chineseOfEuropean(), {{"en", &englishTexts()}, {"de", &germanTexts()}, {"es", &spanishTexts()}, {"pt", &portugueseTexts()}});
  addScenes(book, chineseOfJapanese(), {{"ja", &japaneseTexts()}});
  addScenes(book, chineseOfJapaneseHome(), {{"ja", &japaneseHomeTexts()}});
  addFrame(book, chineseOfJapanese(), {"ja", &japaneseTexts()});
  for (const Saying& saying : kSayings)
    addRow(book, {{"zh", saying.zh}, {"en", saying.en}, {"ja", saying.ja}, {"es", saying.es}, {"de", saying.de}, {"pt", saying.pt}});
  return book;
}

}  // namespace

const std::vector<PhraseRow>& phraseBook() {
  static const std::vector<PhraseRow> book = madeBook();
  return book;
}

}  // namespace inquiry::sandbox
