#include "app/sandbox/scenario/products.h"

namespace inquiry::sandbox {

std::string_view Product::title(std::string_view language) const {
  if (language == "de") return de;
  if (language == "es") return es;
  return language == "pt" ? pt : en;
}

const std::vector<Product>& products() {
  static const std::vector<Product> all{
      {"BH-GR-01", 3490, "Hand coffee grinder, steel burr", "Handkaffeemühle mit Stahlmahlwerk", "Molinillo de café manual de acero", "Moedor de café manual de aço"},
      {"BH-LN-12", 2490, "Folding camping lantern, 12 h", "Faltbare Campinglaterne, 12 Std.", "Linterna plegable de camping, 12 h", "Lanterna dobrável de camping, 12 h"},
      {"BH-SH-38", 4590, "Bamboo wall shelf, 38 cm", "Wandregal aus Bambus, 38 cm", "Repisa de bambú para pared, 38 cm", "Prateleira de bambu, 38 cm"},
      {"BH-CH-65", 2990, "USB-C charger 65 W, two ports", "USB-C-Ladegerät 65 W, zwei Anschlüsse", "Cargador USB-C 65 W, dos puertos", "Carregador USB-C 65 W, duas portas"},
      {"BH-BP-22", 6990, "Commuter backpack 22 l, waterproof", "Pendlerrucksack 22 l, wasserdicht", "Mochila urbana 22 l impermeable", "Mochila urbana 22 l impermeável"},
      {"BH-TP-05", 1890, "Glass teapot with filter, 0.5 l", "Teekanne aus Glas mit Sieb, 0,5 l", "Tetera de vidrio con filtro, 0.5 l", "Bule de vidro com filtro, 0,5 l"},
      {"BH-LC-17", 3250, "Leather card holder, navy", "Kartenetui aus Leder, marineblau", "Tarjetero de piel, azul marino", "Porta-cartões de couro, azul-marinho"},
      {"BH-BK-03", 5490, "Bicycle phone mount with damper", "Fahrrad-Handyhalterung mit Dämpfer", "Soporte de celular para bicicleta", "Suporte de celular para bicicleta"},
      {"BH-TL-40", 3990, "Screwdriver set, 40 pieces", "Schraubendreher-Set, 40-teilig", "Juego de desarmadores, 40 piezas", "Jogo de chaves de fenda, 40 peças"},
      {"BH-LB-06", 1490, "Stainless lunch box, 0.6 l", "Brotdose aus Edelstahl, 0,6 l", "Lonchera de acero inoxidable, 0.6 l", "Marmita de aço inox, 0,6 l"},
      {"BH-DL-09", 4290, "Desk lamp, dimmable, warm light", "Schreibtischlampe, dimmbar, warmweiß", "Lámpara de escritorio regulable", "Luminária de mesa regulável"},
      {"BH-YM-61", 2790, "Yoga mat 6 mm, natural rubber", "Yogamatte 6 mm, Naturkautschuk", "Tapete de yoga 6 mm, caucho natural", "Tapete de ioga 6 mm, borracha natural"},
      {"BH-KN-20", 5890, "Santoku knife 18 cm", "Santokumesser 18 cm", "Cuchillo santoku 18 cm", "Faca santoku 18 cm"},
      {"BH-RC-07", 8990, "Rain jacket, packable", "Regenjacke, klein packbar", "Chamarra impermeable plegable", "Jaqueta de chuva compacta"},
  };
  return all;
}

}  // namespace inquiry::sandbox
