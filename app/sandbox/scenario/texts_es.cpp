#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {
namespace {

std::vector<Scene> scenesBefore() {
  return {
      {"delivery-time", Stage::BeforeSale,
       {"si lo compro hoy, ¿llega antes del fin de semana?",
        "¿cuánto tarda el envío a {city}? Es para un cumpleaños la próxima semana.",
        "¿despachan el mismo día si pago antes del mediodía?",
        "¿hay envío exprés? Con gusto pago la diferencia."},
       {"Hola {name}, los pedidos pagados antes de las 14 h salen el mismo día. La entrega suele tardar de 2 a 4 días hábiles.",
        "Hola {name}, despachamos todos los días hábiles. Con envío normal lo recibes en unos 3 días."},
       "¿Y también entregan los sábados?",
       "Sí, en la mayoría de las zonas el correo también entrega los sábados, sin costo extra."},
      {"size", Stage::BeforeSale,
       {"¿cabe en un cajón de 12 cm de alto?",
        "¿me pueden dar las medidas exteriores? Mi repisa tiene 38 cm de fondo.",
        "¿es lo bastante chico para llevarlo como equipaje de mano?",
        "¿de qué tamaño es la caja en la que viene?"},
       {"Hola {name}, sí, queda bien. En la última foto de la publicación están todas las medidas.",
        "Hola {name}, acabamos de medir uno: 36.5 x 24 x 11 cm con el asa."},
       "¿Y cuánto pesa?",
       "1.4 kg sin empaque."},
      {"stock", Stage::BeforeSale,
       {"¿cuándo lo vuelven a tener en verde oscuro?",
        "¿tienen tres piezas? La publicación solo me deja elegir una.",
        "¿van a llegar más antes de Navidad?",
        "¿también lo tienen en negro?"},
       {"Hola {name}, esperamos la próxima entrega en unos diez días. Si sigues la publicación te avisa enseguida.",
        "Hola {name}, sí, tenemos suficientes y ya aumentamos la cantidad en la publicación."},
       "¿Me podrían apartar uno?",
       "No podemos apartar, pero llegan 40 piezas, así que seguro alcanzas."},
      {"price", Stage::BeforeSale,
       {"¿hay descuento si llevo cinco?",
        "la semana pasada lo vi más barato. ¿Va a volver a bajar?",
        "¿aceptan una oferta?",
        "¿sigue vigente el precio del fin de semana pasado?"},
       {"Hola {name}, a partir de cinco piezas damos 8 por ciento. El descuento se aplica solo en el carrito.",
        "Hola {name}, la promoción terminó el domingo. Te avisamos por aquí cuando haya otra."},
       "¿Y por diez piezas?",
       "A partir de diez es 12 por ciento, también automático."},
  };
}

std::vector<Scene> scenesAfter() {
  return {
      {"delay", Stage::AfterSale,
       {"el rastreo {tracking} no se mueve desde hace tres días. ¿Se perdió mi paquete?",
        "mi pedido tenía que llegar el lunes y no llegó. ¿Me pueden decir dónde está?",
        "dice entregado, pero no hay nada en la puerta y los vecinos tampoco lo recibieron.",
        "todavía no veo ningún aviso de envío. ¿Cuándo lo mandan?"},
       {"Hola {name}, sentimos la demora. Ya pedimos a {carrier} que localice el paquete y te escribimos a más tardar mañana.",
        "Hola {name}, el paquete está detenido en el centro de distribución. {carrier} calcula entregarlo en dos días hábiles."},
       "Ya pasaron dos días y sigue igual. ¿Qué sigue?",
       "Lo sentimos mucho, {name}. Hoy mismo sale uno nuevo y por la tarde verás el número de rastreo en tu compra."},
      {"return", Stage::AfterSale,
       {"quisiera devolverlo. Está sin usar y en su caja. ¿Cómo lo hago?",
        "al final no combina con mi casa. ¿Lo puedo devolver?",
        "la etiqueta de devolución no abre, el enlace da error. ¿La pueden mandar otra vez?",
        "¿quién paga la devolución? No es lo que esperaba."},
       {"Hola {name}, claro que sí. Tienes 30 días para devolverlo. Ya abrimos la devolución, la etiqueta está en tu compra.",
        "Hola {name}, sin problema. Usa la etiqueta que te enviamos; el reembolso se hace en cuanto recibamos el paquete."},
       "Ya entregué el paquete ayer. ¿Cuándo veo el reembolso?",
       "En cuanto lo registre nuestro almacén, normalmente dentro de los 3 días hábiles siguientes."},
      {"defect", Stage::AfterSale,
       {"el producto llegó dañado de un lado, adjunto foto. ¿Me mandan otro?",
        "después de dos días de uso normal ya se rompió. ¿Qué me ofrecen?",
        "una pieza se rompió en el camino, se ve en la foto. Así no lo puedo usar.",
        "la caja llegó muy golpeada y el producto tiene un rayón justo al frente."},
       {"Hola {name}, lo sentimos mucho. Gracias por la foto; mañana te mandamos uno nuevo y no hace falta devolver el dañado.",
        "Hola {name}, eso no debería pasar. ¿Prefieres un cambio o el reembolso?"},
       "Prefiero el cambio. ¿Tengo que devolver el anterior?",
       "No hace falta, solo recíclalo por favor. El nuevo sale hoy del almacén."},
      {"invoice", Stage::AfterSale,
       {"¿me pueden mandar otra vez la factura en PDF? La necesito para mi contador.",
        "por favor hagan la factura a nombre de la empresa, en la actual falta.",
        "¿la factura trae el IVA desglosado? No la encuentro en el paquete.",
        "lo compré para el trabajo, ¿cómo consigo factura con razón social?"},
       {"Hola {name}, la factura ya está en el detalle de tu compra y la puedes bajar en PDF.",
        "Hola {name}, ya corregimos la factura. En menos de una hora verás la nueva en tu compra."},
       "Gracias, pero la calle sigue siendo la anterior.",
       "Una disculpa, ya quedó corregida."},
      {"address", Stage::AfterSale,
       {"acabo de comprar y elegí por error mi dirección anterior. ¿Todavía se puede cambiar?",
        "¿pueden dejar el pedido con un vecino? No estamos hasta el jueves.",
        "¿pueden mandarlo a mi oficina en lugar de mi casa?",
        "¿pueden retener mi pedido hasta el lunes? Nos estamos mudando."},
       {"Hola {name}, el paquete todavía no sale, así que pudimos cambiarla. Por favor revisa la dirección en tu compra.",
        "Hola {name}, ya avisamos a {carrier}. Intentan hacerlo, pero no lo garantizan."},
       "Ya se ve bien. ¿Sale hoy?",
       "Sí, ya va camino al transportista."},
      {"missing-part", Stage::AfterSale,
       {"una de las bolsitas venía vacía. ¿Me mandan la pieza que falta?",
        "pedí dos y en el paquete venía solo uno.",
        "no encuentro el manual en la caja. ¿Dónde lo descargo?",
        "solo llegó la mitad del pedido. ¿Dónde está el resto?"},
       {"Hola {name}, disculpa las molestias. Hoy mandamos por carta la pieza que falta, llega en unos 2 días.",
        "Hola {name}, gracias por avisar. El segundo paquete salió por separado: {tracking}."},
       "Ya llegó, pero es la pieza equivocada.",
       "Lo sentimos. La correcta va en camino y te devolvemos el 10 por ciento por las molestias."},
  };
}

}  // namespace

// Parallel to the English texts. What the shop writes stays within ISO-8859-1 and 350 characters.
const Texts& spanishTexts() {
  static const Texts texts{
      "es",
      {"Hola, ", "Buenas tardes, ", "Hola, buen día. ", "Buenos días, ", ""},
      {"", "", " ¡Gracias!", " Saludos.", "\nMuchas gracias, {me}", " Quedo atento."},
      {"¡Perfecto, muchas gracias por la respuesta!", "Excelente, me sirve mucho. Gracias.", "Entendido, gracias. Que tengan buen día."},
      {"Lucía", "Mateo", "Valentina", "Santiago", "Camila", "Diego", "Fernanda", "Emiliano", "Ximena", "Joaquín", "Renata", "Tomás"},
      {"Hernández", "Castillo", "Ibarra", "Peralta", "Quiroga", "Salinas", "Medina", "Rojas", "Villalobos", "Acosta", "Benítez"},
      {"lucia_h", "mateo.cast", "vale_ibarra", "santi_p", "camiquiroga", "diego.sal", "fer_medina", "emi_rojas", "ximena.v", "joaco_a", "renata.b", "tomas_q"},
      {{"Mérida", "97000", "MX"}, {"Guadalajara", "44100", "MX"}, {"Monterrey", "64000", "MX"}, {"Córdoba", "X5000", "AR"}, {"Rosario", "S2000", "AR"}},
      together(scenesBefore(), scenesAfter())};
  return texts;
}

}  // namespace inquiry::sandbox
