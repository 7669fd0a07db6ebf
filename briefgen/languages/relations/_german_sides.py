"""German: pairs of contraries."""

from briefgen.languages.lists import phrases, words

OPPOSITES = (
    (words("bevor ehe"), words("nachdem")),
    (words("zugesagt zusag* bewillig* zugestimmt zustimm*"), words("abgelehnt ablehn* abgewiesen")),
    (
        words("unterstütz* befürwort* begrüß*"),
        words("ablehn* abgelehnt lehnt lehnte lehnen bekämpf*"),
    ),
    (words("lobt lobte lobten gelobt würdig* begrüß*"), words("kritisier* verurteil* bemängel*")),
    (words("erlaub* genehmig* gestatte* zugelassen"), words("verbot* verbiet* untersag*")),
    (words("nutzt nutzen nutzte genutzt benutz*"), words("meide* meidet mied gemieden vermeid*")),
    (words("öffne* geöffnet eröffn*"), words("schließ* schloss geschlossen schließung*")),
    (words("gewinn* gewann gewonnen"), words("verlier* verlor verloren")),
    (words("enthält enthalten enthielt"), words("ausgeschlossen ausschließ*")),
    (words("mehrheit"), words("minderheit")),
    (words("vor"), words("nach")),
    (words("über oberhalb"), words("unter unterhalb")),
    (words("beginn* begann begonnen starte*"), words("beende* endet endete geendet stopp*")),
    (words("bestätig*"), words("dementier* bestreite* bestritt")),
    (words("sicher sicherer"), words("unsicher gefährlich*")),
    (words("besser*"), words("schlechter*")),
    (words("hoch hohe hoher hohes hohen"), words("niedrig niedrige niedriger gering geringe geringer")),
    (words("früh früher früherer"), words("spät später späterer")),
    (words("stark stärker stärkere*"), words("schwach schwächer schwächere*")),
    (words("stimmt stimmte stimmten zugestimmt zustimm*"), words("weiger* geweigert verweiger*")),
    (words("wahr richtig korrekt"), words("falsch unwahr unrichtig")),
    (words("kauft kaufen kaufte kauften gekauft"), words("verkauf*")),
    (words("freiwillig*"), words("verpflichtend* pflicht zwingend*")),
    (words("billig* günstig*"), words("teuer teure teurer teuren")),
    (words("öffentlich*"), words("privat*")),
    (words("einfuhr* import*"), words("ausfuhr* export*")),
    (words("gewinn gewinne"), words("verlust*")),
    (words("schuldig*"), words("unschuldig*")),
    (words("bekannt"), words("unbekannt")),
    (words("häufig oft häufiger öfter"), words("selten seltener")),
    (words("reich reiche reicher reichen"), words("arm arme armer armen")),
    (words("erfolg* erfolgreich*"), words("misserfolg* scheiter* gescheitert")),
    (words("dafür"), words("dagegen")),
    (words("überschuss überschüsse überschüssen"), words("defizit* fehlbetrag")),
    (
        words("zugeben zugegeben einräum* eingeräumt gesteht gestand gestanden zugibt zugab").union(
            phrases("räumt ... ein; räumte ... ein; räumten ... ein; gibt ... zu; gab ... zu")
        ),
        words("zurückweis* zurückgewiesen bestreite* bestritt dementier*").union(
            phrases("weist ... zurück; weisen ... zurück; wies ... zurück; wiesen ... zurück")
        ),
    ),
    (
        words("annahm angenommen annimmt").union(phrases("nimmt ... an; nahm ... an; nahmen ... an")),
        words("ablehn* abgelehnt").union(
            phrases("lehnt ... ab; lehnte ... ab; lehnten ... ab; lehnen ... ab")
        ),
    ),
)
