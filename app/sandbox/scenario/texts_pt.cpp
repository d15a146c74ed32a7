#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {
namespace {

std::vector<Scene> scenesBefore() {
  return {
      {"delivery-time", Stage::BeforeSale,
       {"se eu comprar hoje, chega antes do fim de semana?",
        "quanto tempo demora o envio para {city}? É para um aniversário na semana que vem.",
        "vocês enviam no mesmo dia se eu pagar antes do meio-dia?",
        "tem envio expresso? Pago a diferença sem problema."},
       {"Olá {name}, pedidos pagos até as 14h saem no mesmo dia. A entrega costuma levar de 2 a 4 dias úteis.",
        "Olá {name}, enviamos todos os dias úteis. Com o frete normal chega em cerca de 3 dias."},
       "E entregam aos sábados?",
       "Sim, na maioria das regiões a transportadora também entrega aos sábados, sem custo extra."},
      {"size", Stage::BeforeSale,
       {"cabe em uma gaveta de 12 cm de altura?",
        "podem me passar as medidas externas? Minha prateleira tem 38 cm de profundidade.",
        "é pequeno o bastante para levar na bagagem de mão?",
        "qual é o tamanho da caixa em que ele vem?"},
       {"Olá {name}, serve sim. Todas as medidas estão na última foto do anúncio.",
        "Olá {name}, acabamos de medir: 36,5 x 24 x 11 cm com a alça."},
       "E quanto pesa?",
       "1,4 kg sem a embalagem."},
      {"stock", Stage::BeforeSale,
       {"quando volta na cor verde-escuro?",
        "vocês têm três unidades? O anúncio só deixa escolher uma.",
        "vai chegar mais antes do Natal?",
        "tem na cor preta?"},
       {"Olá {name}, a próxima remessa chega em uns dez dias. Se você seguir o anúncio, recebe o aviso na hora.",
        "Olá {name}, temos sim, e acabamos de aumentar a quantidade no anúncio."},
       "Podem reservar um para mim?",
       "Não conseguimos reservar, mas chegam 40 unidades, então com certeza vai dar."},
      {"price", Stage::BeforeSale,
       {"tem desconto se eu levar cinco?",
        "vi mais barato na semana passada. O preço vai baixar de novo?",
        "aceitam uma oferta?",
        "o preço do fim de semana passado ainda vale?"},
       {"Olá {name}, a partir de cinco unidades damos 8 por cento. O desconto entra sozinho no carrinho.",
        "Olá {name}, a promoção terminou no domingo. Quando houver outra, avisamos no anúncio."},
       "E para dez unidades?",
       "A partir de dez são 12 por cento, também automático."},
  };
}

std::vector<Scene> scenesAfter() {
  return {
      {"delay", Stage::AfterSale,
       {"o rastreio {tracking} está parado há três dias. O pacote foi extraviado?",
        "meu pedido deveria ter chegado na segunda. Podem me dizer onde está?",
        "consta como entregue, mas não tem nada na portaria e os vizinhos também não receberam.",
        "ainda não recebi aviso de envio. Quando vai ser postado?"},
       {"Olá {name}, sentimos muito pela demora. Já pedimos à {carrier} para localizar o pacote e voltamos a escrever até amanhã.",
        "Olá {name}, o pacote está parado no centro de distribuição. A {carrier} prevê a entrega em dois dias úteis."},
       "Já se passaram dois dias e nada. O que acontece agora?",
       "Sentimos muito, {name}. Enviamos outro hoje mesmo e à tarde o novo código estará na sua compra."},
      {"return", Stage::AfterSale,
       {"gostaria de devolver o produto. Está sem uso e na caixa. Como faço?",
        "não combinou com a minha casa. Posso devolver e receber o reembolso?",
        "a etiqueta de devolução não abre, o link dá erro. Podem mandar de novo?",
        "quem paga a devolução? Não é o que eu esperava."},
       {"Olá {name}, claro. Você tem 30 dias para devolver. A devolução já está aberta e a etiqueta está na sua compra.",
        "Olá {name}, sem problema. Use a etiqueta que enviamos; o reembolso sai assim que o pacote voltar."},
       "Entreguei o pacote ontem. Quando vejo o reembolso?",
       "Assim que for registrado no nosso depósito, normalmente em até 3 dias úteis."},
      {"defect", Stage::AfterSale,
       {"o produto chegou danificado de um lado, foto em anexo. Podem enviar outro?",
        "depois de dois dias de uso normal já quebrou. O que vocês podem fazer?",
        "uma pecinha quebrou no caminho, dá para ver na foto. Assim não consigo usar.",
        "a caixa chegou muito amassada e tem um risco bem na frente."},
       {"Olá {name}, sentimos muito. Obrigado pela foto; amanhã enviamos um novo e não precisa devolver o danificado.",
        "Olá {name}, isso não deveria acontecer. Prefere a troca ou o reembolso?"},
       "Prefiro a troca. Preciso devolver o antigo?",
       "Não precisa, é só reciclar. O novo sai hoje do depósito."},
      {"invoice", Stage::AfterSale,
       {"podem reenviar a nota fiscal em PDF? Preciso para a contabilidade.",
        "por favor emitam a nota em nome da empresa, na atual não consta.",
        "o imposto aparece na nota? Não achei no pacote.",
        "comprei para o trabalho, como consigo a nota com CNPJ?"},
       {"Olá {name}, a nota já está nos detalhes da sua compra e pode ser baixada em PDF.",
        "Olá {name}, corrigimos a nota. Em menos de uma hora a nova estará na sua compra."},
       "Obrigado, mas a rua ainda é a antiga.",
       "Desculpe, agora está corrigida."},
      {"address", Stage::AfterSale,
       {"acabei de comprar e escolhi o endereço antigo sem querer. Ainda dá para mudar?",
        "podem deixar o pedido com um vizinho? Voltamos só na quinta.",
        "podem enviar para o meu escritório em vez da minha casa?",
        "podem segurar o pedido até segunda? Estamos de mudança."},
       {"Olá {name}, o pacote ainda não saiu, então conseguimos alterar. Confira o endereço na sua compra, por favor.",
        "Olá {name}, avisamos a {carrier}. Eles tentam atender, mas não garantem."},
       "Agora está certo. Sai hoje ainda?",
       "Sim, já está a caminho da transportadora."},
      {"missing-part", Stage::AfterSale,
       {"um dos saquinhos veio vazio. Podem enviar a peça que falta?",
        "pedi dois e só veio um no pacote.",
        "não achei o manual na caixa. Onde baixo?",
        "só chegou metade do pedido. Onde está o resto?"},
       {"Olá {name}, desculpe o transtorno. A peça que falta segue hoje por carta e chega em uns 2 dias.",
        "Olá {name}, obrigado por avisar. O segundo pacote foi enviado separado: {tracking}."},
       "Chegou, mas é a peça errada.",
       "Sentimos muito. O certo já está a caminho e devolvemos 10 por cento pelo transtorno."},
  };
}

}  // namespace

// Parallel to the English texts. What the shop writes stays within ISO-8859-1 and 350 characters.
const Texts& portugueseTexts() {
  static const Texts texts{
      "pt",
      {"Olá, ", "Boa tarde, ", "Oi, tudo bem? ", "Bom dia, ", ""},
      {"", "", " Obrigada!", " Obrigado.", "\nAbraço, {me}", " Fico no aguardo."},
      {"Perfeito, muito obrigado pela resposta!", "Ótimo, ajudou bastante. Obrigada!", "Entendi, obrigado. Bom dia para vocês."},
      {"Mariana", "Rafael", "Beatriz", "Thiago", "Larissa", "Gustavo", "Patrícia", "Leandro", "Juliana", "Caio"},
      {"Teixeira", "Moura", "Carvalho", "Nogueira", "Farias", "Barros", "Campos", "Duarte", "Siqueira"},
      {"mari_tx", "rafa.moura", "bia_carv", "thiago.n", "lari_f", "gus.barros", "pati_campos", "leo_duarte", "ju.siq", "caio_t"},
      {{"Curitiba", "80010", "BR"}, {"Recife", "50010", "BR"}, {"Campinas", "13010", "BR"}, {"Salvador", "40010", "BR"}},
      together(scenesBefore(), scenesAfter())};
  return texts;
}

}  // namespace inquiry::sandbox
