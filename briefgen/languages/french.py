"""French."""

from briefgen.languages._french_documents import GENRES, STANCES
from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.lists import ROMANCE_NOUN, counted, inflected, ordered, phrases, valued, whole, words
from briefgen.languages.relations.french import RELATIONS
from briefgen.languages.table import Language, Printed

NUMBERS = Numbers(
    decimal=",",
    thousands=" ",
    months=ordered(
        """janvier/janv/jan février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept
        octobre/oct novembre/nov décembre/déc"""
    ),
    doubtful_months=frozenset(ordered("sept mars")),
    pieces=counted(
        n0="et",
        n1="un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        t20="vingt/vingts trente quarante cinquante soixante",
        t70="septante huitante nonante",
        t80="quatre-vingt/quatre-vingts",
        h100="cent/cents",
        n1000="mille",
    )
    | {"octante": 80},
    zero=ordered("zéro"),
    joint=r"(?:-et-|\s+et\s+|[\s-]+)",
    alone=frozenset(ordered("un une neuf cent cents")),
    determiners=phrases("le; la; les; l'; l’; un; une; des"),
    definite=ordered("les ces tous toutes ses leurs"),
    articles=ordered("un une le"),
    large=whole(
        """cent/cents = 2; mille/millier/milliers = 3; million/millions = 6; milliard/milliards = 9;
        billion/billions = 12; billiard/billiards = 15"""
    ),
    short=whole("m = 6; mio = 6; mio. = 6; md = 9; mds = 9; mrd = 9; mia = 9; k = 3"),
    dozens=ordered("douzaine douzaines"),
    vague=whole(
        """dizaines = 10; douzaines = 12; centaines = 100; milliers = 1000; millions = 1000000; milliards =
        1000000000"""
    ),
    halves=phrases("la moitié; moitié; demi; demie; un demi; une demi; une demie"),
    point=("virgule",),
    and_a_half=phrases("et demi; et demie"),
    parts=whole(
        """tiers = 3; quart/quarts = 4; cinquième/cinquièmes = 5; sixième/sixièmes = 6;
        septième/septièmes = 7; huitième/huitièmes = 8; neuvième/neuvièmes = 9; dixième/dixièmes =
        10; douzième/douzièmes = 12; vingtième/vingtièmes = 20; centième/centièmes = 100;
        millième/millièmes = 1000"""
    ),
    out_of=phrases("sur"),
    noun_between=True,
    ordinals=ordered(
        """premier/première/1er/1re/1ère deuxième/second/seconde/2e/2ème/2nd/2nde troisième/3e/3ème
        quatrième/4e/4ème"""
    ),
    factors=valued("double/le double = 2; triple/le triple = 3; quadruple = 4")
    | inflected(
        """doubl/redoubl = 2; tripl = 3; quadrupl = 4; quintupl = 5; sextupl = 6; septupl = 7; octupl = 8;
        décupl = 10; centupl = 100""",
        "é ée és ées er e ent a èrent ait aient ant era eront",
    ),
    fold=phrases("fois"),
    multiplied=phrases("multipli* par; par un facteur de; d'un facteur"),
    divided=phrases("divis* par"),
    rounded=whole(
        """dizaine = 10; quinzaine = 15; vingtaine = 20; trentaine = 30; quarantaine = 40; cinquantaine =
        50; soixantaine = 60; centaine = 100"""
    ),
    mille=phrases("pour mille"),
    basis=phrases("point de base; points de base"),
    percent=phrases("pour cent; p. cent; p.c.; pct"),
    points=phrases(
        """point de pourcentage; points de pourcentage; point de pour cent; points de pour cent; pp;
        point de %; points de %"""
    ),
    of=phrases("de; d'; d’; des"),
    per_each=phrases("pour chaque"),
    per=phrases("par; à la; à l'; à l’"),
    no_base=frozenset(words("rapport ailleurs exemple contre conséquent comparaison")),
    to=phrases("à; jusqu'à; jusqu’à"),
    between=(("entre", "et"),),
    ranging=ordered("varie varient variant allant va vont oscille oscillent"),
    start=ordered("de du"),
    moved=words(
        """passe passent passer passé passée passés passées passait passaient passant passa passèrent
        change changent changé changée changés changées évolué évoluée évolue évoluent ramené
        ramenée ramenés ramenées ramène porté portée portés portées porte révisé révisée révisés
        révisées modifié modifiée glissé"""
    ),
    that_is=phrases("soit; c'est-à-dire; c’est-à-dire; ou; ce qui fait; ce qui représente"),
    summing=phrases("au total; en tout; soit au total; soit en tout; un total de; au total de"),
    apart=phrases("différence; écart; marge; avance"),
    together=phrases("ensemble; réunis; réunies; à eux deux; à elles deux"),
    rates=valued(
        """annuel/annuelle/annuels/annuelles/annuellement = year; mensuel/mensuelle/mensuels/mensuelles =
        month; mensuellement = month; hebdomadaire/hebdomadaires = week; quotidien/quotidienne = day;
        quotidiennement = day; tête/habitant/chacun/chacune = person"""
    ),
    versus=phrases("rapport; rapport de; ratio; ratio de; contre"),
    quarters=phrases("trimestre; trimestres"),
    half_years=phrases("semestre; semestres; moitié"),
    decades=phrases("années"),
    moved_by=words("de"),
    moved_to=words("à jusqu"),
    fiscal=phrases("exercice; exercice fiscal; exercice budgétaire; année fiscale"),
    noun=ROMANCE_NOUN.format(
        adjectives="nouveaux|nouvelles|petits|petites|grands|grandes|autres|jeunes|premiers|premières"
    ),
    prepositions=words("en de du des dans pour depuis par jusqu à au pendant durant entre vers"),
)

HEDGES = Hedges(
    floor=ordered("minimum minimal"),
    ceiling=ordered("maximum maximal plafond"),
    about=phrases(
        """environ; quelque; quelques; autour de; autour d'; autour d’; à peu près; approximativement;
        env.; aux alentours de; aux alentours d'; aux environs de; de l'ordre de; de l’ordre de;
        grosso modo; vers; dans les"""
    ),
    estimated=phrases("estimé à; estimée à; estimés à; estimées à; selon les estimations; une estimation de"),
    least=phrases(
        "au moins; au minimum; pas moins de; pas moins d'; pas moins d’; un minimum de; minimum; du moins"
    ),
    more=phrases(
        """plus de; plus d'; plus d’; un peu plus de; un peu plus d'; un peu plus d’; supérieur à;
        supérieure à; bien plus de; nettement plus de; au-dessus de; au-delà de; dépassant;
        largement plus de"""
    ),
    most=phrases(
        """au plus; au maximum; jusqu'à; jusqu’à; tout au plus; pas plus de; pas plus d'; pas plus d’;
        un maximum de; maximum"""
    ),
    less=phrases(
        """moins de; moins d'; moins d’; inférieur à; inférieure à; au-dessous de; en dessous de; bien
        moins de; nettement moins de"""
    ),
    nearly=phrases(
        """près de; près d'; près d’; presque; quasiment; pratiquement; un peu moins de; un peu moins
        d'; un peu moins d’; pas loin de; à peine moins de; à peine"""
    ),
    average=phrases("en moyenne; une moyenne de; une moyenne d'; une moyenne d’; moyenne de"),
    added=phrases("encore; supplémentaires; de plus; autres"),
    plain=phrases("exactement; précisément; au total; un total de"),
    least_after=phrases("ou plus; et plus; ou plus âgés; et plus âgés; ou davantage; au moins; au minimum"),
    most_after=phrases("ou moins; et moins; au plus; au maximum"),
    about_after=phrases("environ; à peu près"),
    average_after=phrases("en moyenne"),
)

PRINTED = Printed(
    {
        "for": "Pour",
        "from": "De",
        "date": "Date",
        "status": "Statut",
        "version": "Version",
        "summary": "Résumé",
        "statistics": "Chiffres clés",
        "timeline": "Chronologie",
        "options": "Options",
        "pro": "Pour",
        "contra": "Contre",
        "cost": "Coût",
        "option": "Option",
        "steps": "Prochaines étapes",
        "glossary": "Glossaire",
        "charts": "Graphiques",
        "data": "Données",
        "quotes": "Dans leurs mots",
        "positions": "Positions rapportées",
        "recommendations": "Recommandations",
        "sources": "Sources",
        "licence": "Licence",
        "read_on": "consulté le",
        "retrieved_on": "données extraites le",
        "processing": "Traitement",
        "according_to": "Selon",
        "stated_by": "selon",
        "back": "Retour au texte, note",
        "unnamed": "Auteur non indiqué",
        "web_page": "Page web",
        "note": "Note",
        "table": "Tableau",
        "figure": "Figure",
        "picture": "Image",
        "source": "Source",
        "open": "« ",
        "close": " »",
        "page_before": "",
        "page_of": " sur ",
        "page_after": "",
        "evidence": "Preuve",
        "page": "page",
        "contents": "Sommaire",
        "figures": "Figures",
        "tables": "Tableaux",
        "annex": "Annexe",
        "next_release": "Prochaine parution",
        "main_points": "Points essentiels",
        "cases": "Exemples",
        "known": "Comment nous le savons",
        "compared": "Affirmations comparées à leurs sources",
        "of": " sur ",
        "verbatim": "Mot pour mot",
        "agree": "Chiffres concordants",
        "reviewed": "Confirmées par relecture",
        "sources_read": "Sources lues",
        "reviewed_by": "Relu par",
        "contact": "Contact",
        "action": "Quoi",
        "actor": "Qui",
        "by": "Pour quand",
    },
    narrow_before=";:!?»%€",
    narrow_after="«",
)

LANGUAGE = Language("fr", "French", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES, STANCES)
