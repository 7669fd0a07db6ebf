"""German: direction, negation, cause, modality, scope, who."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.relations._german_sides import OPPOSITES
from briefgen.languages.table import Relations

RELATIONS = Relations(
    up=words(
        """steigt steigen stieg stiegen gestiegen steigend* steiger* anstieg anstieg* wuchs wuchsen wächst
        wachsen gewachsen wachstum zunahm* zunehm* zugenommen nimmt-zu erhöh* zuwachs mehr höher*
        größer* länger* schneller* verdoppel* verdreifach* vervierfach* klettert* geklettert sprung
        ausgeweitet verbesser* plus"""
    ).union(
        phrases(
            """nimmt ... zu; nehmen ... zu; nahm ... zu; nahmen ... zu; steigt ... an; steigen ... an;
            stieg ... an; stiegen ... an; zog ... an; zogen ... an; zieht ... an; ziehen ... an;
            legt ... zu; legte ... zu; legten ... zu; nach oben"""
        )
    ),
    down=words(
        """sinkt sinken sank sanken gesunken sinkend* fällt fallen fiel fielen gefallen abnahm* abnehm*
        abgenommen rückgang* zurückging* zurückgegangen zurückgeh* verringer* reduzier* senk* gesenkt
        minder* verminder* weniger niedriger* kleiner* kürzer* langsamer* halbier* schrumpf* geschrumpft
        kürz* gekürzt einbruch verschlechter* minus"""
    ).union(
        phrases(
            """nimmt ... ab; nehmen ... ab; nahm ... ab; nahmen ... ab; geht ... zurück; gehen ...
            zurück; ging ... zurück; gingen ... zurück; lässt ... nach; lassen ... nach; ließ ... nach;
            ließen ... nach; bricht ... ein; brach ... ein; brachen ... ein; nach unten"""
        )
    ),
    opposites=OPPOSITES,
    exclusive=(
        words("vor nach während seit bis"),
        words("nord süd ost west norden süden osten westen"),
        words("mutter vater"),
        words("sohn tochter"),
        words("bruder schwester"),
        words("männer frauen"),
        words("jungen mädchen"),
        words("winter sommer frühling herbst frühjahr"),
        words("täglich wöchentlich monatlich jährlich"),
        words("innerhalb außerhalb"),
        words("für gegen"),
        words("mit ohne"),
        words("mütter väter"),
        words("tag nacht"),
        words("tags nachts"),
    ),
    negations=words(
        """nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder
        ohne kaum nirgends keinerlei"""
    ),
    dating=frozenset(phrases("""zu beginn; seit beginn; vor beginn; bis beginn; von beginn; am beginn""")),
    not_negating=frozenset(
        phrases(
            "nicht nur; nicht zuletzt; nicht mehr als; nicht weniger als; nicht bloß; noch nie; noch immer"
        )
    ),
    denying=words(
        """fehl* mangel* frei scheiter* verweiger* lehnt lehnte ablehn* abgelehnt verhinder*
        ausgeschlossen ausschließ* unmöglich wenig wenige vermeid* verbot* verboten verbiet* erst warten
        abgeschafft abschaff* gestrichen streich* aufheb* aufgehoben warnt warnte warnten ausblieb*
        ausgeblieben statt anstatt null minus unverändert offen unklar unbekannt ungeklärt genauso
        ebenso gleich gleichermaßen falsch unwahr bestreit* bestritt dementier* aussteh* bleibt
        bleiben"""
    ),
    refuting=frozenset(
        phrases(
            """zu früh um zu sagen; noch unklar was; unklar was; nicht bekannt was;
            nicht sagen dass; nicht sagen ob; nicht nachweisen; nicht bestätigen; nicht belegen;
            bestreitet; bestritt; bestritten; dementier*; weist ... zurück; wies ... zurück;
            versäumte; muss noch; müssen noch; kein hinweis; keine hinweise; kein beleg; keine belege;
            keine anzeichen; kein anzeichen; kein beweis; keine beweise; weigert*; scheitert*; statt;
            anstatt; mangelt; fehlt; fehlte"""
        )
    ),
    refuted=words("falsch unwahr unzutreffend unbegründet"),
    passive=words("wird werden wurde wurden worden ist sind"),
    negated_before=2,
    denying_prefixes=("un", "nicht", "miss"),
    causes=frozenset(
        phrases(
            """weil; wegen; verursach*; führt zu; führte zu; führten zu; führen zu; geführt; infolge;
            aufgrund; auf grund; dank; ursache*; ausgelöst; löste; bewirk*; daher; deshalb; deswegen;
            dadurch; sodass; so dass; folglich; zurückzuführen; wodurch; weshalb; weswegen; bedingt durch;
            hervorgerufen; grund dafür; liegt an; lag an; beruht auf; beruhte auf; schuld; verschuld*;
            zur folge; zog nach sich; trug zu; trugen zu; trägt dazu; durch den; durch die; dem verdankt"""
        )
    ),
    reasons=words("weil da"),
    joining_reasons=words("da denn so nachdem"),
    beside=frozenset(
        phrases("so viel; so viele; so hoch; so groß; so wenig; so lange; mehr denn je; ist da")
    ),
    moving=words(
        """senkte senkten senkt senken gesenkt steigerte steigerten verringerte verringerten erhöhte
        erhöhten halbierte halbierten verdoppelte verdoppelten reduzierte reduzierten drückte drückten trieb
        trieben verbesserte verbesserten verschlechterte verschlechterten"""
    ),
    possible=frozenset(
        phrases(
            """erwägt; erwägen; erwog; erwogen; kann; können; konnte; konnten; könnte; könnten; mag;
            möge; dürfte; dürften; möglich*;
            möglicherweise; vielleicht; eventuell; scheint; scheinen; wohl; risiko; würde; würden;
            womöglich; sollte; sollten"""
        )
    ),
    unwilling=frozenset(
        phrases("konnte nicht; konnten nicht; kann nicht; können nicht; konnte kein; konnten keine")
    ),
    anybody=words("menschen personen leute"),
    obliging=frozenset(phrases("muss; müssen; verpflichtet*; vorgeschrieben*")),
    advising=frozenset(phrases("sollte; sollten; empfiehlt; empfehlen; empfohlen*; freiwillig*")),
    planned=frozenset(
        phrases(
            """hofft; hoffen; hoffte; hofften; plant; planen; plante; planten; geplant; plan; pläne;
            vorhaben; beabsichtig*; will; wollen; wollte; wollten; soll; sollen; ziel; ziele; zielt;
            vorgesehen; vorschlag*; schlägt; schlug; vorgeschlagen; entwurf; strebt; möchte; möchten;
            versprich*; versprach; erwäg*"""
        )
    ),
    expected=frozenset(
        phrases(
            """hofft dass; hofft dass; hoffe dass; hoffen dass; hofften dass; hoffte dass;
            hoffentlich; erwart*; rechnet; rechnen; rechnete; prognos*; voraussichtlich;
            wahrscheinlich; schätz*; aussicht*"""
        )
    ),
    alleged=frozenset(
        phrases(
            """angeblich*; kritisier*; kritik; wirft ... vor; werfen ... vor; warf ... vor; warfen ...
            vor; vorwirft;
            mutmaßlich*; verdächt*; verdacht; vorwurf; beschuldig*; vorgeworfen; behaupt*;
            soll; sollen"""
        )
    ),
    conditional=frozenset(
        phrases("wenn; falls; sofern; soweit; solange; vorausgesetzt; unter der bedingung; es sei denn")
    ),
    future=words("wird werden"),
    wishing=frozenset(
        phrases(
            """zu früh um zu sagen; noch unklar was; unklar was; nicht bekannt was;
            empfehl*; empfiehlt; empfahl; fordert; fordern; forderte; forderten; forderung*; verlang*;
            bitte*; bat; muss; müssen; müsste*; brauch*; ob; glaub*; meint; meinen; droh*; warn*;
            wunsch; wünsch*; versuch*"""
        )
    ),
    purpose=words("zu um"),
    done=words("hat haben hatte hatten ist sind war waren wurde wurden worden ge*"),
    whether=words("ob"),
    pairing=words("beziehungsweise bzw jeweils respektive"),
    excepting=frozenset(phrases("es sei denn; außer wenn; sofern nicht")),
    leaving_out=words("außer ausgenommen bis abgesehen"),
    absolutes=(
        words("alle allen aller alles jede jeder jedes jeden jedem sämtliche* gesamte* ganze ganzen überall"),
        words("immer stets ständig ewig"),
        words("nur lediglich ausschließlich allein einzige*"),
        words("erste erster erstes ersten erstmals"),
        words("größte* höchste* beispiellos* rekord*"),
        words("kleinste* niedrigste* geringste*"),
        words("beste* besten"),
        words("beseitig* abgeschafft abschaff* ausgerottet"),
        words("vollständig* völlig total restlos"),
        words("beweis* bewies bewiesen garantier* zweifellos zweifelsfrei sicherlich"),
        words("einstimmig*"),
        words("nie niemals jemals"),
    ),
    drastic=frozenset(
        phrases(
            """tötet; töten; tötete; zerstör*; verwüst*; ruin*; pleite; bankrott; skandal*; krise*;
            katastroph*; kollaps; kollabier*; zusammenbruch; tödlich*; gefährlich*; chaos; schock*;
            explodier*; massaker; betrug; betrüg*; korrupt*; lüge*; verbrech*; kriminell*; terror*;
            vergift*; geheilt; heilt; wunder; durchbruch; revolution*; historisch*; bedroh*; horror;
            tragisch*; tragödie; schande; empör*; krieg; albtraum; obdachlos*; verhunger*; seuche;
            epidemie; opfer; illegal*"""
        )
    ),
    harmless=frozenset(
        phrases(
            """kein wunder; historische altstadt; historischen altstadt; historisches museum; historischen
            museum; historische museum; historische gebäude; historischen gebäude*"""
        )
    ),
    partial=frozenset(
        phrases(
            """einige; einigen; manche; viele; vielen; mehrere; meisten; die meisten; fast; nahezu;
            beinahe; teils; teilweise; zum teil; oft; meist; meistens; mehrheit; hälfte; wenige; ein
            teil; überwiegend; knapp"""
        )
    ),
    narrowing=words(
        """junge jungen jüngere jüngeren alte alten ältere älteren erwachsene erwachsenen weibliche
        weiblichen männliche männlichen behinderte behinderten ländliche ländlichen städtische
        städtischen schwangere schwangeren arbeitslose arbeitslosen verheiratete verheirateten ledige
        ledigen alleinerziehende alleinerziehenden obdachlose obdachlosen zugewanderte zugewanderten
        geimpfte geimpften ungeimpfte ungeimpften infizierte infizierten befragte befragten
        einkommensschwache einkommensschwachen"""
    ),
    turning=frozenset(
        phrases("während; obwohl; obgleich; auch wenn; selbst wenn; zwar; trotz; wenn; falls; ob")
    ),
    countering=frozenset(phrases("aber; jedoch; doch; allerdings; sondern; es sei denn; bis; nur wenn")),
    held=frozenset(
        phrases(
            """sogenannt*; so genannt*; die behauptung; der vorwurf; die vorstellung; das gerücht; die
            annahme; als ob"""
        )
    ),
    joints=words("und aber während sondern oder noch obwohl weil gegenüber statt der-die"),
    than=words("als"),
    relatives=words("der die das welche welcher welches dessen deren was"),
    small=words(
        """der die das den dem des ein eine einen einem einer eines und oder aber sondern denn doch als
        wie so auch noch nur schon sehr mehr weniger nicht kein keine keinen keinem keiner nie im in an
        am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während
        wegen zu zum zur zwischen ich du er sie es wir ihr mich mir uns ihn ihm ihnen sein seine seinen
        seinem seiner ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jener jene
        jenes welche welcher welches wer was wo wann warum dass ob wenn weil da ist sind war waren wird
        werden wurde wurden worden bin sei seien hat haben hatte hatten kann können konnte konnten
        könnte könnten muss müssen soll sollen will wollen darf dürfen dürfte mag man sich selbst alle
        allen viele vielen bisher bislang derzeit zurzeit einige etwa rund fast knapp laut gut dort hier
        dann nun jetzt immer wieder pro je ja nein damit dabei davon dazu darauf daran hin her ab sagt
        sagte sagen prozent"""
    ),
    thinking=words(
        """erwartet erwarten erwartete fürchtet fürchten befürchtet befürchten hofft hoffen hoffte
        glaubt glauben meint meinen schätzt schätzen schätzte plant planen plante"""
    ),
    impersonal=words(
        """studie studien bericht berichte umfrage erhebung zahlen daten analyse untersuchung gutachten
        dokument papier erklärung mitteilung ergebnisse befunde schätzung schätzungen statistik statistiken
        forschung prognose modell test quelle quellen brief es er sie wir ich der die das"""
    ),
    bodies=(
        words("unternehmen firma konzern hersteller betreiber betrieb gesellschaft"),
        words(
            """amt behörde ministerium regierung rat kommission ausschuss verwaltung landesamt bundesamt
            gericht parlament senat"""
        ),
        words("verband bund verein gewerkschaft initiative stiftung bündnis"),
        words("universität institut hochschule forscher wissenschaftler"),
        words("anwohner mieter eltern patienten fahrgäste kunden verbraucher"),
    ),
    synonyms=(
        words(
            """beschäftigte beschäftigten mitarbeiter angestellte arbeitnehmer arbeitskräfte stellen
            arbeitsplätze"""
        ),
        words("wohnungen häuser haushalte wohneinheiten"),
        words("schüler kinder lernende schülerinnen"),
        words("menschen personen einwohner bürger befragte leute"),
        words("firmen unternehmen betriebe"),
        words("autos fahrzeuge pkw wagen"),
        words("tote todesfälle todesopfer"),
        words("fälle vorfälle ereignisse"),
        words("vorhaben projekte programme"),
        words("schiffe boote"),
        words("plätze stellen"),
        words("bäume setzlinge"),
    ),
    among=phrases("davon; darunter; von denen; von ihnen"),
    enabling=frozenset(phrases("""hilft; helfen; half; ermöglich*; erlaubt; damit; um zu; dank""")),
    roles=words(
        """pilot fahrer eigentümer vermieter mieter
        minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin
        direktor direktorin vorsitzender vorsitzende vorsitzenden sprecher sprecherin staatssekretär
        staatssekretärin senator senatorin professor professorin ökonom ökonomin richter richterin arzt
        ärztin lehrer lehrerin forscher forscherin anwalt anwältin leiter leiterin geschäftsführer
        geschäftsführerin gewerkschaft polizei kritiker anwohner experten behörde opposition
        beauftragter beauftragte"""
    ),
    demonyms=(
        "n",
        "er",
        "ern",
        "isch",
        "ische",
        "ischen",
        "ischer",
        "isches",
        "s",
        "es",
        "en",
        "e",
        "in",
        "innen",
    ),
    verb_last=True,
    capital_nouns=True,
    weekdays=words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
)
