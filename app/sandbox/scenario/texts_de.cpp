#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {
namespace {

std::vector<Scene> scenesBefore() {
  return {
      {"delivery-time", Stage::BeforeSale,
       {"kommt der Artikel „{item}“ noch vor dem Wochenende an, wenn ich heute bestelle?",
        "wie lange dauert der Versand nach {city}? Es ist ein Geburtstagsgeschenk für nächste Woche.",
        "verschicken Sie noch am selben Tag, wenn ich bis mittags bezahle?",
        "ist für „{item}“ auch Expressversand möglich? Den Aufpreis zahle ich gern."},
       {"Hallo {name}, bis 14 Uhr bezahlte Bestellungen gehen noch am selben Tag raus. Die Lieferung dauert meist 2 bis 4 Werktage.",
        "Hallo {name}, wir verschicken an jedem Werktag. Mit Standardversand ist das Paket in etwa 3 Tagen bei Ihnen."},
       "Wird auch samstags zugestellt?",
       "Ja, in den meisten Orten stellt der Paketdienst auch samstags zu, ohne Aufpreis."},
      {"size", Stage::BeforeSale,
       {"passt „{item}“ in eine 12 cm hohe Schublade?",
        "können Sie mir die genauen Außenmaße nennen? Mein Regal ist 38 cm tief.",
        "ist „{item}“ klein genug fürs Handgepäck?",
        "wie groß ist der Karton, in dem „{item}“ kommt?"},
       {"Hallo {name}, ja, das passt. Alle Maße finden Sie in der Zeichnung auf dem letzten Bild.",
        "Hallo {name}, wir haben gerade nachgemessen: 36,5 x 24 x 11 cm mit Griff."},
       "Und was wiegt es?",
       "1,4 kg ohne Verpackung."},
      {"stock", Stage::BeforeSale,
       {"wann ist „{item}“ wieder in Dunkelgrün lieferbar?",
        "haben Sie drei Stück auf Lager? Ich kann im Angebot nur eines auswählen.",
        "kommt vor Weihnachten noch Nachschub von „{item}“?",
        "gibt es den Artikel auch in Schwarz?"},
       {"Hallo {name}, die nächste Lieferung erwarten wir in etwa zehn Tagen. Wenn Sie das Angebot beobachten, werden Sie sofort benachrichtigt.",
        "Hallo {name}, ja, es sind genug da; wir haben die Stückzahl im Angebot gerade erhöht."},
       "Könnten Sie mir eines zurücklegen?",
       "Zurücklegen können wir leider nicht, aber bei 40 Stück bekommen Sie bestimmt eines."},
      {"price", Stage::BeforeSale,
       {"gibt es Mengenrabatt, wenn ich fünf Stück nehme?",
        "letzte Woche war „{item}“ günstiger. Wird der Preis noch einmal gesenkt?",
        "würden Sie auch ein niedrigeres Angebot annehmen?",
        "gilt der Preis vom letzten Wochenende noch?"},
       {"Hallo {name}, ab fünf Stück geben wir 8 Prozent. Der Rabatt wird im Warenkorb automatisch abgezogen.",
        "Hallo {name}, die Aktion endete am Sonntag. Sie können uns gern über das Angebot einen Preis vorschlagen."},
       "Und bei zehn Stück?",
       "Ab zehn Stück sind es 12 Prozent, ebenfalls automatisch."},
  };
}

std::vector<Scene> scenesAfter() {
  return {
      {"delay", Stage::AfterSale,
       {"die Sendung {tracking} bewegt sich seit drei Tagen nicht mehr. Ist mein Paket verloren gegangen?",
        "meine Bestellung {order} sollte am Montag da sein. Wo bleibt sie?",
        "laut Sendungsverfolgung wurde zugestellt, aber hier ist nichts angekommen und die Nachbarn haben auch nichts angenommen.",
        "ich habe noch keine Versandbestätigung bekommen. Wann geht das Paket raus?"},
       {"Hallo {name}, die Verzögerung tut uns leid. Wir haben bei {carrier} einen Nachforschungsauftrag gestellt und melden uns spätestens morgen wieder.",
        "Hallo {name}, das Paket hängt im Verteilzentrum fest. {carrier} rechnet mit der Zustellung in zwei Werktagen."},
       "Jetzt sind zwei Tage vergangen und es ist immer noch nichts da. Wie geht es weiter?",
       "Das tut uns leid, {name}. Wir schicken heute Ersatz los, die neue Sendungsnummer bekommen Sie am Nachmittag."},
      {"return", Stage::AfterSale,
       {"ich möchte „{item}“ gern zurückgeben. Unbenutzt und originalverpackt. Wie gehe ich vor?",
        "leider passt der Artikel farblich nicht zu unserer Einrichtung. Kann ich ihn gegen Erstattung zurückschicken?",
        "das Rücksendeetikett lässt sich nicht öffnen, der Link zeigt nur einen Fehler. Können Sie es noch einmal schicken?",
        "wer trägt die Kosten der Rücksendung von Bestellung {order}?"},
       {"Hallo {name}, selbstverständlich. Sie haben 30 Tage Zeit. Die Rückgabe ist angelegt, das Etikett finden Sie in Ihrer Bestellung.",
        "Hallo {name}, kein Problem. Nutzen Sie bitte das Etikett, das wir geschickt haben; die Erstattung folgt, sobald das Paket bei uns ist."},
       "Ich habe das Paket gestern abgegeben. Wann kommt die Erstattung?",
       "Sobald es bei uns erfasst ist, in der Regel innerhalb von 3 Werktagen danach."},
      {"defect", Stage::AfterSale,
       {"der Artikel kam an einer Seite beschädigt an, Foto anbei. Bekomme ich Ersatz?",
        "nach zwei Tagen normaler Benutzung ist der Artikel schon kaputt. Was bieten Sie mir an?",
        "ein kleines Teil ist unterwegs abgebrochen, siehe Foto. So kann ich nichts damit anfangen.",
        "der Karton war stark beschädigt, und vorn ist ein deutlicher Kratzer."},
       {"Hallo {name}, das tut uns sehr leid. Danke für das Foto; wir schicken morgen ein neues Exemplar, das beschädigte müssen Sie nicht zurücksenden.",
        "Hallo {name}, das sollte nicht passieren. Möchten Sie lieber Ersatz oder eine Erstattung?"},
       "Bitte Ersatz. Muss ich das alte Teil zurückschicken?",
       "Nein, geben Sie es bitte einfach in die Wertstoffsammlung. Der Ersatz geht heute raus."},
      {"invoice", Stage::AfterSale,
       {"könnten Sie mir die Rechnung zur Bestellung {order} noch einmal als PDF zukommen lassen?",
        "bitte stellen Sie die Rechnung auf unsere Firma aus, auf der jetzigen fehlt der Name.",
        "ist die Mehrwertsteuer auf der Rechnung ausgewiesen? Im Paket lag keine.",
        "ich habe beruflich bestellt. Wie bekomme ich einen Beleg mit Firmenanschrift?"},
       {"Hallo {name}, die Rechnung liegt jetzt als PDF in Ihren Bestelldetails.",
        "Hallo {name}, wir haben die Rechnung korrigiert. Die neue Fassung ist innerhalb einer Stunde in Ihrer Bestellung."},
       "Danke, aber die Straße ist noch die alte.",
       "Entschuldigung, jetzt stimmt sie."},
      {"address", Stage::AfterSale,
       {"ich habe gerade bestellt und aus Versehen die alte Adresse gewählt. Lässt sich das noch ändern?",
        "kann die Bestellung {order} beim Nachbarn abgegeben werden? Wir sind bis Donnerstag verreist.",
        "könnten Sie die Bestellung {order} statt nach Hause in mein Büro schicken?",
        "könnten Sie den Versand bis nächsten Montag zurückhalten? Wir ziehen gerade um."},
       {"Hallo {name}, das Paket war noch bei uns, wir konnten die Adresse ändern. Bitte prüfen Sie sie noch einmal in Ihrer Bestellung.",
        "Hallo {name}, wir haben Ihren Wunsch an {carrier} weitergegeben, versprechen können wir es leider nicht."},
       "Jetzt stimmt sie. Geht es heute noch raus?",
       "Ja, es ist schon auf dem Weg zum Paketdienst."},
      {"missing-part", Stage::AfterSale,
       {"einer der kleinen Beutel im Karton war leer. Können Sie mir das fehlende Teil nachschicken?",
        "ich hatte zwei bestellt, im Paket lag aber nur eines.",
        "im Karton lag keine Anleitung. Wo kann ich sie herunterladen?",
        "von der Bestellung {order} ist nur die Hälfte angekommen. Wo ist der Rest?"},
       {"Hallo {name}, entschuldigen Sie die Umstände. Das fehlende Teil geht heute als Brief raus und ist in 2 Tagen da.",
        "Hallo {name}, danke für den Hinweis. Das zweite Paket ist getrennt unterwegs: {tracking}."},
       "Es ist angekommen, aber es ist das falsche Teil.",
       "Das tut uns leid. Das richtige Teil ist unterwegs, und Sie erhalten 10 Prozent des Preises zurück."},
  };
}

}  // namespace

const Texts& germanTexts() {
  static const Texts texts{
      "de",
      {"Hallo, ", "Guten Tag,\n", "Moin, ", "Guten Morgen, ", ""},
      {"", "", " Danke!", "\nViele Grüße\n{me}", "\nMit freundlichen Grüßen\n{me}", " Danke im Voraus."},
      {"Super, vielen Dank für die schnelle Antwort!", "Alles klar, das hilft mir weiter. Danke!", "Perfekt, dann warte ich ab. Schönen Tag noch."},
      {"Anna", "Jonas", "Katrin", "Lukas", "Miriam", "Felix", "Sabine", "Tobias", "Jule", "Henning", "Petra", "Moritz", "Svenja"},
      {"Keller", "Brandt", "Voigt", "Lorenz", "Petersen", "Schuster", "Yilmaz", "Hoffmann", "Reuter", "Kowalski", "Albrecht"},
      {"anna_keller", "jonas.b", "katrin_v", "lukas-lorenz", "miri.p", "felix_s", "sabine.garten", "tobi_h", "jule.r", "henning_k", "petra-a", "moritz_m", "svenja.nord"},
      {{"Hamburg", "20095", "DE"}, {"Leipzig", "04109", "DE"}, {"Köln", "50667", "DE"}, {"Freiburg", "79098", "DE"}, {"Graz", "8010", "AT"}},
      together(scenesBefore(), scenesAfter())};
  return texts;
}

}  // namespace inquiry::sandbox
