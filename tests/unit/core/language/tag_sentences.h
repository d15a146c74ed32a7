#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/language/tag_model.h"

namespace inquiry::test {

// Invented conversations in Chinese, English, Japanese and Spanish about five matters, put together from parts so that no two are the same.
inline std::vector<language::TaggedText> taggedSentences(int perTagAndLanguage) {
  struct Matter {
    const char* tag;
    std::array<std::array<const char*, 5>, 4> cores;  // zh, en, ja, es
  };
  static const std::array<Matter, 5> kMatters{{
      {"returns",
       {{{"我想退货", "可以退款吗", "怎么申请退换", "商品不合适要退回", "请给我退款"},
         {"I want to return the item", "please refund my money", "how do I send it back", "I would like an exchange", "the return label is missing"},
         {"返品したいです", "返金をお願いします", "交換できますか", "返送先を教えてください", "返品の手続きはどうすればいいですか"},
         {"quiero devolver el producto", "necesito un reembolso", "cómo hago la devolución", "quiero un cambio", "no me llegó el reembolso"}}}},
      {"logistics",
       {{{"我的包裹到哪里了", "物流一直没更新", "什么时候能到货", "快递单号是多少", "还没收到快递"},
         {"where is my parcel", "the tracking has not moved", "when will it arrive", "the courier never came", "delivery is late"},
         {"荷物はどこですか", "配送状況が更新されません", "いつ届きますか", "追跡番号を教えてください", "まだ届いていません"},
         {"dónde está mi paquete", "el rastreo no avanza", "cuándo llega el envío", "la paquetería no vino", "la entrega está retrasada"}}}},
      {"quality",
       {{{"收到的东西是坏的", "质量太差了", "屏幕有划痕", "用了一天就坏了", "零件缺失"},
         {"the item arrived broken", "the quality is poor", "there are scratches on the screen", "it stopped working after a day", "a part is missing"},
         {"商品が壊れていました", "品質が悪いです", "画面に傷があります", "一日で動かなくなりました", "部品が足りません"},
         {"el producto llegó roto", "la calidad es mala", "tiene rayones en la pantalla", "dejó de funcionar en un día", "le falta una pieza"}}}},
      {"invoice",
       {{{"可以开发票吗", "发票抬头写错了", "需要增值税发票", "请把发票发给我", "发票税号要修改"},
         {"can I get an invoice", "the invoice has the wrong name", "I need a VAT invoice", "please send me the receipt", "my tax number is missing on the invoice"},
         {"領収書を発行してください", "領収書の宛名が違います", "インボイスが必要です", "請求書を送ってください", "適格請求書の登録番号を教えてください"},
         {"necesito factura", "la factura tiene mal el nombre", "pueden facturar con RFC", "envíenme la factura por favor", "falta mi RFC en la factura"}}}},
      {"pre-sale",
       {{{"这款有红色的吗", "尺码怎么选", "还有现货吗", "材质是什么", "适合多大的房间"},
         {"do you have it in red", "which size should I take", "is it in stock", "what material is it made of", "does it fit a small room"},
         {"赤色はありますか", "サイズはどう選べばいいですか", "在庫はありますか", "素材は何ですか", "小さい部屋に合いますか"},
         {"lo tienen en rojo", "qué talla me recomiendan", "tienen en existencia", "de qué material es", "sirve para un cuarto pequeño"}}}},
  }};
  static const std::array<std::array<const char*, 4>, 4> kBefore{{{"你好，", "您好 ", "请问 ", "客服在吗？"}, {"Hello, ", "Hi there, ", "Good morning. ", "Sorry to bother you: "},
                                                                  {"お世話になります。", "こんにちは。", "すみません、", "質問です。"}, {"Hola, ", "Buenas tardes, ", "Buen día. ", "Disculpe, "}}};
  static const std::array<std::array<const char*, 4>, 4> kAfter{{{"，谢谢", "，请尽快回复", "，订单昨天下的", "。麻烦了"}, {", thank you", ", please answer soon", ", I ordered last week", ". Regards, Anna"},
                                                                 {"。よろしくお願いします。", "。お返事お待ちしています。", "。先週注文しました。", "。"}, {", gracias", ", espero su respuesta", ", lo pedí la semana pasada", ". Saludos, Lupita"}}};
  std::vector<language::TaggedText> all;
  for (int i = 0; i < perTagAndLanguage; ++i)
    for (const Matter& matter : kMatters)
      for (std::size_t language = 0; language < 4; ++language) {
        const auto n = static_cast<std::size_t>(i);
        all.push_back({std::string(kBefore[language][n % 4]) + matter.cores[language][n % 5] + kAfter[language][n / 4 % 4], {matter.tag}});
      }
  return all;
}

}  // namespace inquiry::test
