#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {

const Texts& frenchTexts() {
  static const Texts texts{
      "fr",
      {"Bonjour, ", "Bonjour,\n", "Bonsoir, ", ""},
      {"", " Merci !", "\nCordialement\n{me}", " Merci d'avance.", "\nBonne journée, {me}"},
      {"Parfait, merci pour votre réponse rapide !", "Très bien, c'est noté. Merci.", "Super, bonne journée à vous."},
      {"Camille", "Théo", "Manon", "Hugo", "Élodie", "Baptiste", "Inès", "Antoine"},
      {"Lefèvre", "Marchand", "Renaud", "Garnier", "Blanchet", "Perrin", "Aubry"},
      {"camille_l", "theo.m", "manon_r", "hugo.g", "elodie-b", "baptiste_p", "ines.a", "antoine_l"},
      {{"Lyon", "69001", "FR"}, {"Nantes", "44000", "FR"}, {"Lille", "59000", "FR"}, {"Liège", "4000", "BE"}},
      {
          {"delivery-time", Stage::BeforeSale,
           {"si je commande aujourd'hui, est-ce que je le recevrai avant le week-end ?",
            "combien de temps faut-il pour une livraison à {city} ? C'est pour un anniversaire.",
            "livrez-vous aussi en France, et à quel prix ?"},
           {"Bonjour {name}, les commandes payées avant 14 h partent le jour même. Comptez 4 à 6 jours ouvrés pour la France."},
           "Et avec la livraison express ?",
           "En express, il faut compter 2 jours ouvrés pour 12 euros de plus."},
          {"delay", Stage::AfterSale,
           {"le suivi {tracking} n'a pas bougé depuis trois jours. Mon colis est-il perdu ?",
            "le suivi indique « livré », mais je n'ai rien reçu et les voisins non plus.",
            "ma commande {order} devait arriver lundi. Où en est-elle ?"},
           {"Bonjour {name}, nous sommes désolés. Une recherche est ouverte auprès de {carrier} et nous vous répondons demain au plus tard."},
           "Toujours rien deux jours plus tard. Que se passe-t-il maintenant ?",
           "Nous vous renvoyons un article dès aujourd'hui, le nouveau numéro de suivi arrive cet après-midi."},
          {"return", Stage::AfterSale,
           {"je souhaite retourner l'article, il est neuf et dans son emballage. Comment faire ?",
            "la couleur ne va finalement pas chez nous. Puis-je le renvoyer contre remboursement ?"},
           {"Bonjour {name}, bien sûr, vous avez 30 jours. Le retour est ouvert et l'étiquette se trouve dans votre commande."},
           "Le colis est déposé depuis hier. Quand serai-je remboursée ?",
           "Dès sa réception chez nous, en général sous 3 jours ouvrés."},
          {"defect", Stage::AfterSale,
           {"l'article est arrivé fêlé sur le côté, photo jointe. Pouvez-vous m'en envoyer un autre ?",
            "il ne s'allume plus au bout de deux jours. Que dois-je faire ?"},
           {"Bonjour {name}, nous en sommes désolés. Merci pour la photo ; un nouvel article part demain, inutile de renvoyer l'autre."},
           "Merci. Et que faire de l'ancien ?",
           "Vous pouvez simplement le recycler."},
          {"size", Stage::BeforeSale,
           {"quelles sont les dimensions exactes ? Mon étagère fait 38 cm de profondeur.",
            "est-ce que cela convient à une personne de 1,90 m ?"},
           {"Bonjour {name}, nous venons de mesurer : 36,5 x 24 x 11 cm avec la poignée."},
           "Et le poids ?",
           "1,4 kg sans emballage."},
          {"invoice", Stage::AfterSale,
           {"pourriez-vous m'envoyer la facture de la commande {order} en PDF ?",
            "il me faut une facture au nom de ma société, est-ce possible ?"},
           {"Bonjour {name}, la facture est maintenant disponible en PDF dans le détail de votre commande."},
           "Merci, mais l'adresse n'est pas la bonne.",
           "Toutes nos excuses, c'est corrigé."},
      }};
  return texts;
}

}  // namespace inquiry::sandbox
