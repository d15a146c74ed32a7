#include "app/sandbox/scenario/products.h"

namespace inquiry::sandbox {

std::string_view Product::title(std::string_view language) const {
  if (language == "de") return de;
  if (language == "es") return es;
  if (language.starts_with("ja")) return ja;
  return language == "pt" ? pt : en;
}

const std::vector<Product>& products() {
  static const std::vector<Product> all{
      {"BH-GR-01", 3490, "Hand coffee grinder, steel burr", "Handkaffeemühle mit Stahlmahlwerk", "Molinillo de café manual de acero", "Moedor de café manual de aço", "手挽きコーヒーミル ステンレス刃"},
      {"BH-LN-12", 2490, "Folding camping lantern, 12 h", "Faltbare Campinglaterne, 12 Std.", "Linterna plegable de camping, 12 h", "Lanterna dobrável de camping, 12 h", "折りたたみ式キャンプランタン 12時間"},
      {"BH-SH-38", 4590, "Bamboo wall shelf, 38 cm", "Wandregal aus Bambus, 38 cm", "Repisa de bambú para pared, 38 cm", "Prateleira de bambu, 38 cm", "竹製ウォールシェルフ 38cm"},
      {"BH-CH-65", 2990, "USB-C charger 65 W, two ports", "USB-C-Ladegerät 65 W, zwei Anschlüsse", "Cargador USB-C 65 W, dos puertos", "Carregador USB-C 65 W, duas portas", "USB-C充電器 65W 2ポート"},
      {"BH-BP-22", 6990, "Commuter backpack 22 l, waterproof", "Pendlerrucksack 22 l, wasserdicht", "Mochila urbana 22 l impermeable", "Mochila urbana 22 l impermeável", "通勤リュック 22L 防水"},
      {"BH-TP-05", 1890, "Glass teapot with filter, 0.5 l", "Teekanne aus Glas mit Sieb, 0,5 l", "Tetera de vidrio con filtro, 0.5 l", "Bule de vidro com filtro, 0,5 l", "耐熱ガラスティーポット 0.5L 茶こし付"},
      {"BH-LC-17", 3250, "Leather card holder, navy", "Kartenetui aus Leder, marineblau", "Tarjetero de piel, azul marino", "Porta-cartões de couro, azul-marinho", "本革カードケース ネイビー"},
      {"BH-BK-03", 5490, "Bicycle phone mount with damper", "Fahrrad-Handyhalterung mit Dämpfer", "Soporte de celular para bicicleta", "Suporte de celular para bicicleta", "自転車用スマホホルダー 防振"},
      {"BH-TL-40", 3990, "Screwdriver set, 40 pieces", "Schraubendreher-Set, 40-teilig", "Juego de desarmadores, 40 piezas", "Jogo de chaves de fenda, 40 peças", "精密ドライバーセット 40点"},
      {"BH-LB-06", 1490, "Stainless lunch box, 0.6 l", "Brotdose aus Edelstahl, 0,6 l", "Lonchera de acero inoxidable, 0.6 l", "Marmita de aço inox, 0,6 l", "ステンレス弁当箱 0.6L"},
      {"BH-DL-09", 4290, "Desk lamp, dimmable, warm light", "Schreibtischlampe, dimmbar, warmweiß", "Lámpara de escritorio regulable", "Luminária de mesa regulável", "LEDデスクライト 調光 電球色"},
      {"BH-YM-61", 2790, "Yoga mat 6 mm, natural rubber", "Yogamatte 6 mm, Naturkautschuk", "Tapete de yoga 6 mm, caucho natural", "Tapete de ioga 6 mm, borracha natural", "ヨガマット 6mm 天然ゴム"},
      {"BH-KN-20", 5890, "Santoku knife 18 cm", "Santokumesser 18 cm", "Cuchillo santoku 18 cm", "Faca santoku 18 cm", "三徳包丁 18cm"},
      {"BH-RC-07", 8990, "Rain jacket, packable", "Regenjacke, klein packbar", "Chamarra impermeable plegable", "Jaqueta de chuva compacta", "レインジャケット 収納袋付"},
  };
  return all;
}

}  // namespace inquiry::sandbox
