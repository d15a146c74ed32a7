"""What buyers of the fixtures say, by topic and language; the words by which rules know a topic; and what only a person may answer."""
TOPICS = {
    "hello": {"words": [], "en": "Good morning, I would like to know a little more about your shop.", "es": "Buenos días, quisiera saber un poco más sobre su tienda.",
              "ja": "はじめまして。お店のことを少し知りたいと思っています。", "zh": "您好，我想多了解一下你们的店铺。"},
    "invoice": {"words": ["invoice", "factura", "領収書", "发票"], "en": "Could you please make out an invoice for my company?", "es": "¿Me podrían hacer una factura a nombre de mi empresa, por favor?",
                "ja": "会社名で領収書を発行していただけますか。", "zh": "麻烦给我们公司开一张发票，谢谢。"},
    "size": {"words": ["size", "talla", "サイズ", "尺码"], "en": "Which size fits somebody who is 170 cm tall?", "es": "¿Qué talla le queda a una persona que mide 1.70?",
             "ja": "身長170センチだとどのサイズがよいでしょうか。", "zh": "身高一米七应该选哪个尺码？"},
    "stock": {"words": ["in stock", "existencias", "在庫", "库存"], "en": "Is the blue lamp in stock at the moment?", "es": "¿Todavía tienen existencias de la lámpara azul?",
              "ja": "青いランプの在庫はまだありますか。", "zh": "请问蓝色的台灯现在还有库存吗？"},
    "discount": {"words": ["discount", "descuento", "割引", "折扣"], "en": "Is there a discount for somebody who takes five pieces?", "es": "¿Hay algún descuento si me llevo cinco piezas?",
                 "ja": "五個まとめて買うと割引はありますか。", "zh": "一次买五个可以有折扣吗？"},
    "tracking": {"words": ["tracking number", "número de rastreo", "追跡番号", "快递单号"], "en": "Please send me the tracking number of my order.", "es": "Por favor, mándeme el número de rastreo de mi pedido.",
                 "ja": "注文した品の追跡番号を教えてください。", "zh": "请把我订单的快递单号发给我。"},
    "gift": {"words": ["gift", "regalo", "ギフト", "礼品"], "en": "It is a gift, so please put a small card into it.", "es": "Es un regalo, así que pongan una tarjeta pequeña, por favor.",
             "ja": "ギフトなので小さなカードを入れてください。", "zh": "这是送人的礼品，请帮我放一张小卡片。"},
    "colour": {"words": ["colour", "color", "色は", "颜色"], "en": "Is the colour more green or more blue?", "es": "¿El color es más verde o más azul?",
               "ja": "色は緑に近いですか、青に近いですか。", "zh": "颜色是偏绿还是偏蓝？"},
    "number": {"words": [], "en": "My order has the number 123-4567, when do you send it?", "es": "Mi pedido tiene el número 123-4567, ¿cuándo lo mandan?",
               "ja": "注文番号は123-4567です。いつ頃発送になりますか。", "zh": "我的订单号是123-4567，请问什么时候寄出？"},
}
BROKEN = ["broken", "cracked", "roto", "rota", "壊れ", "割れ", "碎了", "坏了"]
# The first of each tells of something broken.
HUMAN = {
    "en": ["The vase arrived broken.", "I want my money back.", "You are thieves, this is a scam!", "I will open a dispute with my bank.", "I am furious, this is unacceptable!"],
    "es": ["El jarrón llegó roto.", "Quiero que me devuelvan mi dinero, exijo un reembolso.", "¡Son unos rateros, esto es una estafa!", "Voy a denunciarlos ante PROFECO.", "¡Estoy furioso, qué pésimo servicio!"],
    "ja": ["届いた花瓶が壊れていました。", "返金してください。", "ひどすぎます。詐欺ですよね。", "消費者センターに相談します。", "いい加減にしてください。最悪の対応です。"],
    "zh": ["收到的花瓶碎了。", "我要退款。", "你们是骗子吧，太过分了！", "我要打12315投诉你们。", "气死我了，什么垃圾服务！"],
}
