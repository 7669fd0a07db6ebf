"""French: direction, negation, cause, modality, scope, who."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.table import Relations

RELATIONS = Relations(
    up=words(
        """augment* hausse hausses hausser croît croissent crû croissance accru* accroît accroiss* grimp*
        bond bondi* progress* gagn* relev* élève élevé élevée élevés supérieur* doubl* tripl* quadrupl*
        plus monter monte montent monté montée montées montaient accélér* améliore* amélioration renforc*"""
    ),
    down=words(
        """baiss* diminu* réduit* rédui* réduct* recul* chut* décroît décrois* déclin* moins inférieur*
        abaiss* ralent* effondr* contract* divis* allég* dégrad* aggrav* moindre*"""
    ),
    opposites=(
        (
            words("sous au-dessous inférieur inférieure inférieures"),
            words("au-dessus supérieur supérieure supérieures"),
        ),
        (
            words("soutien* souten* soutient appui* approuv* favorable* accueill*"),
            words("oppos* rejet* refus* contre"),
        ),
        (words("salu* félicit* applaud* lou*"), words("critiqu* condamn* dénonc* déplor*")),
        (words("autoris* permet* permis permett* légal*"), words("interdi* illégal*")),
        (words("utilis* emploi* emprunt*"), words("évit*")),
        (words("ouvr* ouvert* ouverture"), words("ferm* fermeture")),
        (words("gagn* remport*"), words("perd* perte")),
        (words("contien* conten* inclu* inclut compren*"), words("exclu* exclut")),
        (words("majorité"), words("minorité")),
        (words("avant"), words("après")),
        (words("connaît connaissent connaissait sait savent"), words("ignore ignorent ignorait")),
        (words("début* commenc* lanc*"), words("termin* cess* fin arrêt*")),
        (words("confirm*"), words("dément* nie nient nié")),
        (words("sûr sûre sûrs sûres"), words("dangereu*")),
        (words("mieux meilleur*"), words("pire pires pis")),
        (words("haut haute hauts hautes"), words("bas basse basses faible faibles")),
        (words("tôt"), words("tard")),
        (words("fort forte forts fortes"), words("faible faibles")),
        (words("accept* consent*"), words("refus* rejet*")),
        (words("vrai vraie vrais vraies exact"), words("faux fausse fausses inexact")),
        (words("achet* achat*"), words("vend* vente ventes")),
        (words("volontaire* facultati*"), words("obligatoire*")),
        (words("public publique publics publiques"), words("privé privée privés privées")),
        (words("import*"), words("export*")),
        (words("bénéfice bénéfices"), words("perte pertes déficit")),
        (words("coupable coupables"), words("innocent*")),
        (words("connu connue connus connues"), words("inconnu*")),
        (words("souvent fréquemment"), words("rarement")),
        (words("riche riches"), words("pauvre pauvres")),
        (words("réussi* succès"), words("échou* échec")),
        (words("pour"), words("contre")),
    ),
    exclusive=(
        words("avant après pendant depuis"),
        words("nord sud est ouest"),
        words("mère père"),
        words("fils fille"),
        words("frère sœur"),
        words("hommes femmes"),
        words("garçons filles"),
        words("hiver été printemps automne"),
        words("quotidien hebdomadaire mensuel annuel"),
        words("dedans dehors"),
        words("avec sans"),
        words("mères pères"),
        words("jour nuit"),
    ),
    negations=words("pas jamais aucun aucune rien personne ni sans nul nulle guère nullement non"),
    dating=frozenset(
        phrases("""à la fin; avant la fin; vers la fin; depuis la fin; au début; dès le début;
            depuis le début; avant le début""")
    ),
    not_negating=frozenset(
        phrases("pas seulement; non seulement; pas moins de; pas plus de; sans doute; pas uniquement")
    ),
    denying=words(
        """manqu* échou* échec refus* rejet* empêch* évit* absen* privé privée dépourvu* faute exclu*
        impossible peu interdi* nie nient zéro attendre attendra attendront cess* aboli* supprim*
        déconseill* n ne inchangé* dément* démenti inconnu* incertain ouvert ouverte autant même faux
        fausse"""
    ),
    refuting=frozenset(
        phrases(
            """trop tôt pour dire; trop tôt pour savoir; on ignore ce;
            ne pouvons pas dire; ne peut pas dire; ne permet pas de dire; ne peuvent pas dire;
            nie; nient; nié; dément; démenti; démentent; refuse de; refusé de; échoué à; manque de;
            au lieu de; dépourvu*; exclut; faute de; doit encore; doivent encore; aucune preuve; aucun
            signe; aucun indice; aucun élément; pas de preuve"""
        )
    ),
    refuted=words("faux fausse fausses infondé infondée infondées erroné"),
    passive=words("est sont été était étaient fut furent"),
    negated_before=2,
    denying_prefixes=("in", "im", "non-", "dé", "dés"),
    causes=frozenset(
        phrases(
            """parce que; parce qu; à cause de; à cause du; car; caus*; entraîn*; provoqu*; grâce à; grâce
            au; grâce aux; en raison de; en raison du; dû à; due à; dus à; due au; dû au; suite à; conduit
            à; a conduit; mène à; mené à; par conséquent; donc; résult*; conséquence; attribu*;
            responsable de; c'est pourquoi; imput*; si bien que; de sorte que; du fait de; du fait que; ce
            qui a; sous l'effet; sous l'effet de; en conséquence; explique*; fait baisser; fait augmenter;
            fait monter; fait chuter; fait reculer; poussé par; pousse à; contribu*; faute à; faute de"""
        )
    ),
    reasons=words("parce car"),
    joining_reasons=words("puisque comme car ainsi"),
    beside=frozenset(
        phrases("comme si; comme prévu; ainsi que; tout comme; comme en; comme dans; comme par")
    ),
    moving=words("réduit réduits abaissé relevé doublé triplé diminué accru stimulé dopé"),
    possible=frozenset(
        phrases(
            """peut; peuvent; pourrait; pourraient; pouvait; possible*; possibilité; peut-être; éventuel*;
            risqu*; semble*; sembl*; susceptible*; serait; seraient; aurait; auraient; devrait;
            devraient; potentiel*"""
        )
    ),
    unwilling=frozenset(phrases("ne peut pas; ne peuvent pas; ne pouvait pas")),
    anybody=words("personnes gens individus"),
    obliging=frozenset(
        phrases("doit; doivent; obligé*; tenu de; tenus de; tenue de; tenues de; obligatoire*")
    ),
    advising=frozenset(phrases("devrait; devraient; recommand*; conseill*; facultatif*")),
    planned=frozenset(
        phrases(
            """prévoi*; prévu*; projet*; envisag*; espèr*; espér*; entend; entendent; veut; veulent;
            voulait; souhait*;
            propos*; compte; comptent; vise; visent; objectif*; s'engag*; engag*; promet*; promis; doit;
            doivent; intention; plan; plans"""
        )
    ),
    expected=frozenset(
        phrases(
            """espère que; espérons que; espèrent que; espérait que; espère qu; attend*; attendu*;
            prévision*; prévoi*; devrait; devraient; probable*; estim*; perspective*; pronosti*"""
        )
    ),
    alleged=frozenset(
        phrases(
            """présumé*; prétend*; soupçon*; reproch*; accus*; allég*; allégué*; supposé*; aurait;
            auraient"""
        )
    ),
    conditional=frozenset(phrases("si; s'il; s'ils; à moins; à condition; pourvu; sous réserve; en cas de")),
    future=words("va vont sera seront *era *eront *ira *iront *dra *dront"),
    wishing=frozenset(
        phrases(
            """trop tôt pour dire; trop tôt pour savoir; on ignore ce;
            recommand*; demand*; exig*; réclam*; appel*; faut; faudrait; besoin; essa*; tent*; croit;
            pense; menac*; avert*; invit*; désir*; doute*"""
        )
    ),
    purpose=words("pour"),
    done=words("a ont avait avaient est sont été *é *ée *és *ées *it"),
    pairing=words("respectivement"),
    excepting=frozenset(phrases("à moins que; à moins qu; sauf si")),
    leaving_out=words("sauf excepté hormis hors"),
    absolutes=(
        words(
            """tous toutes tout toute chaque chacun chacune entier entière ensemble intégralité partout
            universel*"""
        ),
        words("toujours constamment éternellement"),
        words("seul seule seuls seules seulement uniquement exclusivement"),
        words("premier première premiers premières"),
        words("record inédit* maximum"),
        words("élimin* éradiqu* supprim* aboli*"),
        words("complètement totalement entièrement"),
        words("prouv* preuve garanti* certainement assurément inévitablement"),
        words("unanim* unanimité"),
        words("jamais"),
    ),
    drastic=frozenset(
        phrases(
            """tue; tuent; tué; tuer; détrui*; dévast*; ruin*; faillite; scandal*; crise; crises;
            catastroph*; désastre; effondr*; mortel*; dangereu*; chaos; choc; choqu*; explos*; massacre;
            fraude*; corrompu*; mensonge*; ment; crime*; criminel*; terreur; terroris*; empoisonn*;
            guéri*; miracle; révolution*; historique; menac*; horreur; tragi*; tragédie; honte; colère;
            guerre; cauchemar; épidémie; victime*; illégal*"""
        )
    ),
    harmless=frozenset(
        phrases(
            """monument historique; monuments historiques; centre historique; quartier historique; musée
            historique"""
        )
    ),
    partial=frozenset(
        phrases(
            """certains; certaines; quelques; plusieurs; beaucoup; plupart; la plupart; presque; partie; en
            partie; une partie; souvent; parfois; majorité; moitié; peu; nombreux; nombreuses;
            principalement; près de"""
        )
    ),
    narrowing=words(
        """jeunes jeune âgés âgées âgé âgée adultes adulte handicapés handicapées ruraux rurales rural
        rurale urbains urbaines urbain urbaine enceintes chômeurs retraités mariés mariées célibataires
        immigrés immigrées étrangers étrangères vaccinés vaccinées infectés infectées interrogés
        interrogées hospitalisés hospitalisées pauvres modestes défavorisés défavorisées autochtones"""
    ),
    turning=frozenset(
        phrases(
            """tandis que; alors que; bien que; quoique; même si; malgré; si; s'il; quand bien même; à
            moins que"""
        )
    ),
    countering=frozenset(
        phrases("mais; cependant; toutefois; pourtant; néanmoins; sauf; à moins que; jusqu'à ce que")
    ),
    held=frozenset(
        phrases(
            """soi-disant; prétendu*; l'idée que; l'idée selon; la rumeur; l'affirmation; le mythe; comme
            si; idée que; rumeur"""
        )
    ),
    joints=words("et mais tandis alors ou ni contre avec dont qui bien parce"),
    than=words("que qu"),
    relatives=words("qui dont lequel laquelle lesquels lesquelles"),
    small=words(
        """le la les l un une des du de d au aux et ou mais donc or ni car à en dans par pour sur sous
        avec sans entre vers chez contre depuis pendant avant après dès jusque jusqu que qu qui quoi
        dont où ce cet cette ces c ça cela ceci il elle ils elles on je tu nous vous me te se s lui leur
        leurs son sa ses mon ma mes ton ta tes notre nos votre vos y ne n pas plus moins très aussi bien
        même si comme est sont était étaient été être a ont avait avaient avoir sera seront serait fait
        faire peut peuvent doit doivent va vont tout tous toute toutes quelques plusieurs certains
        environ près quelque actuellement toujours selon alors ainsi encore déjà ici là puis lors ans
        cent pour-cent dit disent disait"""
    ),
    thinking=words(
        """attend attendent craint craignent espère espèrent croit croient pense pensent estime
        estiment prévoit prévoient veut veulent"""
    ),
    impersonal=words(
        """étude études rapport rapports enquête sondage chiffres données analyse document documents
        communiqué résultats recherche recherches estimation estimations statistiques prévisions modèle test
        sources source lettre il elle ils elles on nous je qui"""
    ),
    bodies=(
        words("entreprise société groupe fabricant exploitant firme"),
        words(
            """ministère gouvernement conseil commission agence office autorité préfecture mairie
            administration comité tribunal"""
        ),
        words("syndicat association fédération collectif fondation ong"),
        words("université institut chercheurs scientifiques"),
        words("habitants riverains locataires parents patients usagers clients consommateurs"),
    ),
    synonyms=(
        words("salariés employés travailleurs agents postes emplois"),
        words("logements maisons habitations foyers ménages"),
        words("élèves enfants écoliers"),
        words("personnes habitants gens répondants"),
        words("entreprises sociétés firmes"),
        words("voitures véhicules automobiles"),
        words("décès morts"),
        words("navires bateaux"),
        words("cas incidents"),
        words("projets programmes"),
    ),
    among=phrases("dont; parmi lesquels; parmi lesquelles; parmi eux"),
    enabling=frozenset(phrases("""aident; aidera; permet*; afin de; pour que; grâce""")),
    roles=words(
        """pilote conducteur propriétaire locataire
        ministre président présidente maire directeur directrice porte-parole secrétaire sénateur
        sénatrice député députée gouverneur préfet préfète professeur professeure économiste juge
        procureur procureure avocat avocate médecin infirmière enseignant enseignante chercheur
        chercheuse chercheurs experts syndicat syndicats opposition commissaire police habitants
        riverains"""
    ),
    demonyms=(
        "s",
        "es",
        "e",
        "is",
        "ais",
        "aise",
        "aises",
        "ois",
        "oise",
        "ien",
        "ienne",
        "iens",
        "ain",
        "aine",
        "ains",
        "in",
    ),
    weekdays=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
)
