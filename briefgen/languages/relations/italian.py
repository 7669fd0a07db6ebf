"""Italian: direction, negation, cause, modality, scope, who."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.table import Relations

RELATIONS = Relations(
    up=words(
        """aument* cresc* cresciut* cresce salit* sale salgono salire salì rialz* incremento increment* più
        maggior* superior* raddoppi* triplic* quadruplic* miglior* acceler* guadagn* balz* rafforz*
        alzat* elev*"""
    ),
    down=words(
        """diminu* cal* scend* sces* scese ridu* ridott* ridus* meno minor* inferior* cad* crol* taglia*
        tagli dimezz* abbass* peggior* rallent* ribass* flession* declin*"""
    ),
    opposites=(
        (words("elogi* lod* applaud* salut*"), words("critic* condann*")),
        (
            words("sosten* sostien* appogg* approv* favorevol*"),
            words("oppon* oppos* respin* rifiut* contrari*"),
        ),
        (words("permett* permess* autorizz* legal*"), words("viet* proib* illegal*")),
        (words("usa usano usato usare utilizz*"), words("evit*")),
        (words("apr* apert* apertura"), words("chiud* chius* chiusura")),
        (words("vinc* vinto vinse"), words("perd* perso perse")),
        (words("contien* conten* includ* inclus* comprend*"), words("esclud* esclus*")),
        (words("maggioranza"), words("minoranza")),
        (words("prima"), words("dopo")),
        (words("inizi* cominci* avvi*"), words("termin* cess* fine finit* finisc*")),
        (words("conferm*"), words("smenti* neg*")),
        (words("sicuro sicura sicuri sicure"), words("pericolos* insicur*")),
        (words("migliore migliori meglio"), words("peggiore peggiori peggio")),
        (words("alto alta alti alte"), words("basso bassa bassi basse")),
        (words("presto"), words("tardi")),
        (words("forte forti"), words("debole deboli")),
        (words("accett* acconsent*"), words("rifiut* respin*")),
        (words("vero vera veri vere esatto"), words("falso falsa falsi false errato")),
        (words("compra comprano comprato acquist*"), words("vend* vendit*")),
        (words("volontari* facoltativ*"), words("obbligatori*")),
        (words("pubblico pubblica pubblici pubbliche"), words("privato privata privati private")),
        (words("import importa* importazion*"), words("export esport*")),
        (words("utile utili profitt*"), words("perdita perdite deficit")),
        (words("colpevole colpevoli"), words("innocent*")),
        (words("noto nota noti note conosciut*"), words("ignot* sconosciut*")),
        (words("spesso"), words("raramente")),
        (words("ricco ricca ricchi ricche"), words("povero povera poveri povere")),
        (words("successo riuscit*"), words("fallit* fallimento")),
        (words("favore"), words("contro")),
    ),
    exclusive=(
        words("prima dopo durante"),
        words("nord sud est ovest"),
        words("madre padre"),
        words("figlio figlia"),
        words("fratello sorella"),
        words("uomini donne"),
        words("ragazzi ragazze"),
        words("inverno estate primavera autunno"),
        words("giornaliero settimanale mensile annuale"),
        words("con senza"),
        words("madri padri"),
        words("giorno notte"),
    ),
    negations=words("non no mai nessun nessuno nessuna niente nulla né senza neanche nemmeno neppure"),
    dating=frozenset(
        phrases("""alla fine; entro la fine; dalla fine; prima della fine; verso la fine; a fine; entro fine;
            all inizio; dall inizio""")
    ),
    not_negating=frozenset(
        phrases("non solo; non soltanto; non più di; non meno di; senza dubbio; non solamente")
    ),
    denying=words(
        """attendere aspettare manc* fall* rifiut* respin* imped* evit* assen* priv* esclus* esclud*
        impossibil* poco pochi viet* libero zero invece invariat* smenti* nega negano negato abol*
        soppress* elimin* sconsigl* ignot* incert* uguale stesso falso falsa false"""
    ),
    refuting=frozenset(
        phrases(
            """troppo presto per dire; troppo presto per sapere; non si sa;
            nega; negano; negato; negò; smenti*; rifiutato di; rifiuta di; manca di; mancano di;
            invece di; anziché; privo di; priva di; deve ancora; devono ancora; nessuna prova; nessun
            indizio; nessun segno; esclude; escluso che"""
        )
    ),
    refuted=words("falso falsa falsi false infondato infondata infondate"),
    passive=words("è sono stato stata stati state fu furono viene vengono venne"),
    denying_prefixes=("in", "im", "dis", "s"),
    causes=frozenset(
        phrases(
            """perché; poiché; caus*; a causa di; a causa del; a causa della; grazie a; grazie al;
            grazie ai; grazie agli; grazie all; grazie alle; grazie alla; dovuto a; dovuta a; dovuti a;
            dovuto al; provoc*; portato a; ha portato; porta a; condott*; conseguenza; risultato di;
            pertanto; perciò; quindi; in seguito a; determin*; attribu*; responsabile di; colpa;
            cosicché; sicché; in modo che; ha fatto; fatto salire; fatto scendere; fatto calare; dato
            luogo; frutto di; spint* da; contribu*; generat*; scaten*; per effetto; per via; di
            conseguenza; dato che; visto che; siccome; legato al fatto"""
        )
    ),
    reasons=words("perché poiché"),
    joining_reasons=words("dato siccome così come"),
    beside=frozenset(phrases("così come; come se; come in; come nel; come previsto; tanto quanto")),
    moving=words("ridotto ridusse aumentato raddoppiato tagliato dimezzato abbassato alzato spinto"),
    possible=frozenset(
        phrases(
            """può; possono; potrebbe; potrebbero; poteva; possibil*; possibilità; forse; magari; rischi*;
            sembra*; pare; sarebbe; sarebbero; avrebbe; avrebbero; dovrebbe; dovrebbero; potenzial*;
            eventual*"""
        )
    ),
    unwilling=frozenset(phrases("non può; non possono; non poteva")),
    anybody=words("persone individui gente"),
    obliging=frozenset(phrases("deve; devono; obbligat*; obbligatori*")),
    advising=frozenset(phrases("dovrebbe; dovrebbero; raccomand*; consigli*; facoltativ*")),
    planned=frozenset(
        phrases(
            """spera; sperano; sperava; sperato; piano; piani; progett*; prevede; prevedono; previst*;
            intend*; vuole; vogliono; voleva; propon*; propost*; punta; puntano; obiettiv*; promett*;
            promess*; impegn*; mira; mirano; intenzione; sta per; bozza"""
        )
    ),
    expected=frozenset(
        phrases(
            """spera che; spero che; speriamo che; sperano che; sperava che; attend*; attes*;
            prevision*; prevede; prevedono; probabil*; stim*; prospettiv*; previst*"""
        )
    ),
    alleged=frozenset(
        phrases("""presunt*; rimprover*; accus*; sospett*; sarebbe; avrebbe; asser*; cosiddett*""")
    ),
    conditional=frozenset(phrases("se; a meno che; purché; qualora; in caso di; a condizione; salvo che")),
    future=words("sarà saranno *rà *ranno"),
    wishing=frozenset(
        phrases(
            """troppo presto per dire; troppo presto per sapere; non si sa;
            raccomand*; chied*; chiest*; esig*; bisogn*; dev*; tent*; cerc*; crede; credono; pensa;
            minacc*; avvert*; invit*; desider*; serv*; dubb*"""
        )
    ),
    purpose=words("per"),
    done=words(
        """ha hanno aveva avevano è sono stato stata stati state *ato *ata *ati *ate *uto *uta *uti *ute
        *ito *ita *iti *ite"""
    ),
    pairing=words("rispettivamente"),
    excepting=frozenset(phrases("a meno che; salvo che; a meno di")),
    leaving_out=words("tranne eccetto salvo meno"),
    absolutes=(
        words("tutto tutta tutti tutte ogni ognuno intero intera interi universal* ovunque"),
        words("sempre costantemente"),
        words("solo soltanto solamente unicamente unico unica esclusivamente"),
        words("primo prima primi prime"),
        words("record massimo massima inedit*"),
        words("elimin* eradic* abol* soppress*"),
        words("completamente totalmente interamente"),
        words("dimostr* prova provato garant* certamente inevitabilmente"),
        words("unanim*"),
        words("mai"),
    ),
    drastic=frozenset(
        phrases(
            """uccid*; uccis*; distrugg*; distrutt*; devast*; rovin*; fallimento; bancarotta; scandal*;
            crisi; catastrof*; disastr*; croll*; collass*; mortal*; pericolos*; caos; choc; esplo*;
            strage; massacro; frode*; frodi; corrott*; corruzione; menzogn*; mente; crimin*; terror*;
            avvelen*; guarit*; miracolo; rivoluzion*; storic*; minacci*; orrore; tragic*; tragedia;
            vergogna; rabbia; guerra; incubo; epidemia; vittim*; illegal*"""
        )
    ),
    harmless=frozenset(
        phrases(
            """la mente; in mente; alla mente; della mente; centro storico; centri storici; edificio
            storico; edifici storici"""
        )
    ),
    partial=frozenset(
        phrases(
            """alcuni; alcune; molti; molte; diversi; diverse; quasi; maggioranza; maggior parte; parte; in
            parte; una parte; spesso; talvolta; metà; pochi; poche; principalmente; circa"""
        )
    ),
    narrowing=words(
        """giovani giovane anziani anziane anziano anziana adulti adulte disabili rurali rurale urbani
        urbane urbano urbana incinte disoccupati disoccupate pensionati pensionate sposati sposate
        immigrati immigrate stranieri straniere vaccinati vaccinate infetti intervistati intervistate
        ricoverati ricoverate indigeni"""
    ),
    turning=frozenset(
        phrases("mentre; sebbene; benché; anche se; nonostante; malgrado; se; a meno che; pur")
    ),
    countering=frozenset(phrases("ma; però; tuttavia; bensì; eppure; salvo; eccetto; finché; a meno che")),
    held=frozenset(
        phrases(
            """cosiddett*; presunt*; l'idea che; idea che; la voce; il mito; l'affermazione; come se; voce
            secondo"""
        )
    ),
    joints=words("e ed ma mentre o né benché contro con chi che perché rispetto"),
    than=words("di che"),
    relatives=words("che cui quale quali chi"),
    small=words(
        """il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle
        da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui
        sugli sulle per tra fra e ed o ma se che chi cui non più meno molto anche come così quando dove
        mentre è sono era erano sia siano essere stato stata stati state ha hanno aveva avevano avere fa
        fare può possono deve devono va vanno si mi ti ci vi ne lui lei noi voi loro suo sua suoi sue
        mio mia nostro nostra questo questa questi queste quello quella quelli quelle tutto tutti ogni
        alcuni molti quasi circa secondo già ancora poi qui lì dice ha-detto disse cento"""
    ),
    thinking=words(
        """aspetta aspettano teme temono spera sperano crede credono pensa pensano stima stimano
        prevede prevedono vuole vogliono"""
    ),
    impersonal=words(
        """studio studi rapporto rapporti indagine sondaggio cifre dati analisi documento documenti
        comunicato risultati ricerca ricerche stima stime statistiche previsioni modello prova fonte fonti
        lettera egli lui lei loro noi io che chi"""
    ),
    bodies=(
        words("azienda impresa società gruppo produttore gestore"),
        words(
            """ministero governo consiglio commissione agenzia ufficio autorità comune amministrazione
            comitato tribunale"""
        ),
        words("sindacato associazione federazione comitato fondazione ong"),
        words("università istituto ricercatori scienziati"),
        words("residenti inquilini genitori pazienti passeggeri clienti consumatori"),
    ),
    synonyms=(
        words("lavoratori dipendenti addetti posti impiegati"),
        words("abitazioni case alloggi famiglie"),
        words("alunni studenti bambini"),
        words("persone abitanti cittadini residenti"),
        words("imprese aziende società"),
        words("auto veicoli vetture"),
        words("morti decessi vittime"),
        words("navi imbarcazioni"),
        words("casi episodi"),
        words("progetti programmi"),
    ),
    among=phrases("di cui; dei quali; delle quali; tra cui"),
    enabling=frozenset(phrases("""aiuta; aiutano; permett*; consent*; affinché; grazie""")),
    roles=words(
        """pilota conducente proprietario inquilino
        ministro ministra presidente sindaco sindaca direttore direttrice portavoce segretario
        segretaria senatore senatrice deputato deputata governatore professore professoressa economista
        giudice procuratore avvocato medico insegnante ricercatore ricercatrice esperti sindacato
        sindacati opposizione polizia residenti commissario"""
    ),
    demonyms=("o", "a", "i", "e", "no", "na", "ni", "ano", "ana", "ani", "ese", "esi", "ino", "ina"),
    weekdays=words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
)
