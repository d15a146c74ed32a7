#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {

const Texts& italianTexts() {
  static const Texts texts{
      "it",
      {"Buongiorno, ", "Salve, ", "Ciao, ", ""},
      {"", " Grazie!", "\nCordiali saluti\n{me}", " Grazie mille.", "\nUn saluto, {me}"},
      {"Perfetto, grazie per la risposta veloce!", "Va benissimo, grazie.", "Ottimo, buona giornata!"},
      {"Giulia", "Marco", "Chiara", "Davide", "Elena", "Matteo", "Sara"},
      {"Ferrari", "Colombo", "Greco", "Marchetti", "Rinaldi", "Fontana"},
      {"giulia_f", "marco.c", "chiara_g", "davide.m", "elena_r", "matteo.f", "sara_c"},
      {{"Torino", "10121", "IT"}, {"Bologna", "40121", "IT"}, {"Bari", "70121", "IT"}},
      {
          {"delivery-time", Stage::BeforeSale,
           {"se ordino oggi, arriva prima del fine settimana?",
            "quanto ci vuole per la spedizione a {city}? È per un compleanno."},
           {"Buongiorno {name}, gli ordini pagati entro le 14 partono in giornata. Per l'Italia servono 4-6 giorni lavorativi."},
           "Esiste anche la spedizione espressa?",
           "Sì, con 12 euro in più arriva in 2 giorni lavorativi."},
          {"delay", Stage::AfterSale,
           {"il tracciamento {tracking} è fermo da tre giorni. Il pacco è andato perso?",
            "risulta consegnato, ma qui non è arrivato niente e nemmeno dai vicini."},
           {"Buongiorno {name}, ci dispiace. Abbiamo chiesto a {carrier} di rintracciare il pacco e le scriviamo entro domani."},
           "Sono passati due giorni e ancora niente. Come procediamo?",
           "Ci scusiamo. Oggi spediamo un nuovo articolo e nel pomeriggio riceverà il numero."},
          {"return", Stage::AfterSale,
           {"vorrei restituire l'articolo, è nuovo e nella scatola. Come devo fare?",
            "il colore purtroppo non si adatta alla mia cucina. Posso renderlo?"},
           {"Buongiorno {name}, certo, ha 30 giorni di tempo. Il reso è aperto e l'etichetta si trova nell'ordine."},
           "Ho consegnato il pacco ieri. Quando arriva il rimborso?",
           "Appena lo registriamo, di solito entro 3 giorni lavorativi."},
          {"defect", Stage::AfterSale,
           {"l'articolo è arrivato con una crepa sul lato, allego la foto. Me ne mandate un altro?",
            "dopo due giorni non si accende più. Cosa posso fare?"},
           {"Buongiorno {name}, ci dispiace molto. Grazie per la foto; domani ne spediamo uno nuovo e non serve rendere l'altro."},
           "Grazie. E di quello vecchio cosa faccio?",
           "Può semplicemente riciclarlo."},
          {"size", Stage::BeforeSale,
           {"mi può dire le misure esterne esatte? La mensola è profonda 38 cm.",
            "va bene per una persona alta 1,90 m?"},
           {"Buongiorno {name}, lo abbiamo appena misurato: 36,5 x 24 x 11 cm con il manico."},
           "E quanto pesa?",
           "1,4 kg senza imballo."},
          {"invoice", Stage::AfterSale,
           {"potrebbe inviarmi la fattura dell'ordine {order} in PDF?",
            "mi serve la fattura intestata alla ditta, è possibile?"},
           {"Buongiorno {name}, la fattura è ora disponibile in PDF nei dettagli dell'ordine."},
           "Grazie, ma l'indirizzo non è giusto.",
           "Ci scusiamo, adesso è corretto."},
      }};
  return texts;
}

}  // namespace inquiry::sandbox
