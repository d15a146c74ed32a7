#include "core/compliance/number_context.h"

#include <re2/re2.h>

#include <algorithm>

namespace inquiry::compliance {
namespace {

constexpr std::size_t kBefore = 56, kAfter = 22;

#define PHONE_WORDS \
  "\\b(?:phone|telephone|tel|call|ring|dial|mobile|cell|cellphone|sms|text|hotline|whats\\s?app|viber|telegram|signal|wechat|kakao|zalo|reach (?:me|us)|contact (?:me|us)" \
  "|telefon|telefonnummer|handy|handynummer|ruf|anruf|anrufen|rufen|hotline|durchwahl|mobil|mobilnummer|rufnummer|telefonisch|erreichen sie uns" \
  "|telefono|movil|celular|llama|llame|llamame|llamenos|llamar|marque|marca|llamanos|numero de contacto|comuniquese al|comunicate al" \
  "|telephoner|portable|appelez|appeler|appelle|joindre|joignable|numero de portable|sms)\\b" \
  "|電話|でんわ|携帯|ケータイ|けいたい|テル|お掛け|おかけ|ショートメール|フリーダイヤル|tel|电话|電話|手机|手機|座机|致电|致電|拨打|撥打|打给|打這|来电|短信|联系方式|聯繫|加我|加微|微信|vx|扣扣"
#define CODE_WORDS \
  "\\b(?:order|orders|tracking|track|parcel|shipment|waybill|awb|consignment|invoice|receipt|reference|ref|rma|claim|case|ticket|serial|model|part|item|items|listing|sku|asin|ean|upc|isbn|gtin|jan|hs|vat|batch|lot|return|label|transaction|id|code|number of the order|usps|ups|fedex|dhl|dpd|gls|hermes|evri|yamato|sagawa|correos|colissimo|chronopost|estafeta|voucher" \
  "|bestellung|bestellnummer|bestellnr|auftrag|auftragsnummer|sendung|sendungsnummer|sendungsverfolgung|sendungsnr|paket|paketnummer|rechnung|rechnungsnummer|rechnungsnr|artikel|artikelnummer|art|seriennummer|modell|kundennummer|vorgang|vorgangsnummer|rucksendung|retoure|retourennummer|referenz|fall|ust|steuernummer|iban" \
  "|pedido|pedidos|compra|guia|rastreo|seguimiento|envio|factura|articulo|referencia|caso|reclamo|numero de serie|modelo|codigo|devolucion|paquete|folio" \
  "|commande|commandes|suivi|colis|facture|article|dossier|numero de serie|modele|retour|reclamation|bordereau|siret" \
  "|price|total|preis|precio|prix|gesamt|montant|mm|cm|kg|usd|eur|jpy|cny|mxn|size|sizes|grosse|grossen|talla|tallas|taille|tailles|masse|version|firmware|barcode)\\b" \
  "|注文|注番|追跡|伝票|問い?合わ?せ番号|お?荷物|配送番号|商品番号|品番|型番|製造番号|シリアル|請求書|領収|受付番号|管理番号|返品|サイズ|価格|合計|金額|订单|訂單|单号|單號|运单|運單|物流|快递|快遞|追踪|追蹤|货号|貨號|型号|型號|序列号|条码|條碼|发票|發票|编号|編號|工单|售后|退货|价格|金额|总价|尺寸|税号|批次"
#define CARD_WORDS \
  "\\b(?:visa|master\\s?card|amex|american express|maestro|diners|unionpay|jcb|card|cards|karte|kreditkarte|kartennummer|tarjeta|tarjetas|carte|cartes)\\b" \
  "|クレジット|カード|信用卡|銀行卡|银行卡|卡号|卡號|储蓄卡|借记卡"

const re2::RE2& lastCard() {
  static const re2::RE2 pattern("(?s)^(.*(?:" CARD_WORDS "))");
  return pattern;
}

const re2::RE2& lastPhone() {
  static const re2::RE2 pattern("(?s)^(.*(?:" PHONE_WORDS "))");
  return pattern;
}

const re2::RE2& lastCode() {
  static const re2::RE2 pattern("(?s)^(.*(?:" CODE_WORDS "))");
  return pattern;
}

const re2::RE2& firstPhone() {
  static const re2::RE2 pattern("(?s)^(.*?(?:" PHONE_WORDS "))");
  return pattern;
}

const re2::RE2& firstCode() {
  static const re2::RE2 pattern("(?s)^(.*?(?:" CODE_WORDS "))");
  return pattern;
}

std::size_t reach(const re2::RE2& pattern, const re2::StringPiece& text) {
  re2::StringPiece part;
  return re2::RE2::PartialMatch(text, pattern, &part) ? part.size() : 0;
}

// The sentence the number stands in: what another sentence says is no matter of its own.
std::size_t sentenceStart(const std::u32string& letters, std::size_t number) {
  const std::size_t earliest = number > kBefore ? number - kBefore : 0;
  for (std::size_t at = number; at > earliest; --at) {
    const char32_t c = letters[at - 1];
    const bool isStop = c == U'。' || c == U'!' || c == U'?' || (c == U'.' && at < letters.size() && isSpace(letters[at]) && at > 5 && isLatinLetter(letters[at - 2]) && isLatinLetter(letters[at - 4]));
    if (isStop && at < number) return at;
  }
  return earliest;
}

std::size_t sentenceEnd(const std::u32string& letters, std::size_t number) {
  const std::size_t latest = std::min(letters.size(), number + kAfter);
  for (std::size_t at = number; at < latest; ++at)
    if (letters[at] == U'。' || letters[at] == U'\n' || letters[at] == U'!' || letters[at] == U'?' || letters[at] == U'.') return at;
  return latest;
}

bool isMoneyOrMeasure(const PlainText& text, const LetterSpan& number) {
  const std::u32string& letters = text.letters();
  constexpr std::u32string_view kMoney = U"$€£¥₩₱฿₫%";
  std::size_t before = number.from;
  while (before > 0 && isSpace(letters[before - 1])) --before;
  if (before > 0 && kMoney.find(letters[before - 1]) != std::u32string_view::npos) return true;
  std::size_t behind = number.to;
  while (behind < letters.size() && letters[behind] == U' ') ++behind;
  if (behind >= letters.size()) return false;
  return kMoney.find(letters[behind]) != std::u32string_view::npos || letters[behind] == U'円' || letters[behind] == U'元' || letters[behind] == U'年' || letters[behind] == U'号';
}

constexpr std::ptrdiff_t kFewestOfNumber = 7;

re2::StringPiece wordsBefore(const PlainText& text, const LetterSpan& number) {
  const std::size_t from = text.byteOf(sentenceStart(text.letters(), number.from));
  return {text.bytes().data() + from, text.byteOf(number.from) - from};
}

}  // namespace

NumberContext contextOfCard(const PlainText& text, const LetterSpan& number, bool isPrinted) {
  const re2::StringPiece before = wordsBefore(text, number);
  const std::size_t code = reach(lastCode(), before);
  if (reach(lastCard(), before) > code) return NumberContext::None;
  const re2::StringPiece since = before.substr(code);
  const auto digits = std::count_if(since.begin(), since.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (isPrinted && code > 0 && digits >= kFewestOfNumber) return NumberContext::None;
  return contextOf(text, number);
}

NumberContext contextOf(const PlainText& text, const LetterSpan& number) {
  const std::u32string& letters = text.letters();
  const re2::StringPiece before = wordsBefore(text, number);
  const std::size_t phone = reach(lastPhone(), before), code = reach(lastCode(), before);
  if (phone != code) return phone > code ? NumberContext::Phone : NumberContext::Code;
  if (isMoneyOrMeasure(text, number)) return NumberContext::Code;
  const std::size_t begin = text.byteOf(number.to), end = text.byteOf(sentenceEnd(letters, number.to));
  const re2::StringPiece after(text.bytes().data() + begin, end - begin);
  const std::size_t nextPhone = reach(firstPhone(), after), nextCode = reach(firstCode(), after);
  if (nextPhone == nextCode) return NumberContext::None;
  if (nextPhone == 0 || nextCode == 0) return nextPhone > 0 ? NumberContext::Phone : NumberContext::Code;
  return nextPhone < nextCode ? NumberContext::Phone : NumberContext::Code;
}

}  // namespace inquiry::compliance
