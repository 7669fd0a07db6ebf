"""Spanish: conditions, denials, caution and offices, as the checks look for them."""

from briefgen.languages.gates.table import Gates
from briefgen.languages.lists import ordered, phrases, words

GATES = Gates(
    not_=ordered("no nunca jamás"),
    opinions=ordered("cree creo dice digo piensa pienso cierto"),
    that=ordered("que"),
    turning_before=phrases(
        "ni; ya no; niega que; niegan que; negó que; si; salvo; a menos que; hasta que; sin; solo; sólo"
    ),
    conditions=phrases(
        "si; a menos que; siempre que; en caso de que; a condición de que; con tal de que; salvo que"
    ),
    softeners=ordered("solo sólo incluso pero"),
    softeners_after=ordered("solo sólo incluso pero"),
    turning_after=phrases("solo; sólo; no; nunca; jamás; sujeto a"),
    gap=ordered("no nunca jamás ningún ninguna sin ni si solo sólo apenas"),
    denying=words("niega niegan negó negaron desmiente desmienten desmintió desmintieron duda dudan dudó"),
    saying=words(
        "dice dicen dijo dijeron dicho afirma afirman afirmó afirmaron afirmado escribió escribieron"
    ),
    bounds=words("que pero y dijo dice escribió"),
    persons=ordered("él ella ellos ellas"),
    caution=(
        words(
            """puede pueden podría podrían quizá quizás posible posiblemente probable probablemente
            acaso parece parecen aparentemente riesgo"""
        ),
        words("presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestamente acusado"),
        words(
            """planea planean prevé prevén previsto prevista pretende pretenden propone proponen propuso
            espera esperan quiere quieren"""
        ),
    ),
    put_in=words("podría podrían quizá quizás posiblemente probablemente presuntamente supuestamente"),
    offices=words(
        """ministro ministra presidente presidenta alcalde alcaldesa director directora portavoz secretario
        secretaria senador senadora diputado diputada gobernador gobernadora profesor profesora economista
        juez jueza fiscal abogado abogada médico médica maestro maestra investigador investigadora"""
    ),
    in_names=ordered("de del la el los las y para"),
    of_offices=ordered("de del"),
    articles=ordered("la el los las"),
    wholes=phrases("de los; de las; de estos; de estas; de sus"),
    uncounted=words(
        """a al ante aunque como con contra cuando de del desde donde durante e el ella ellas ellos en entre
        era eran es esta estas este estos fue fueron ha han hasta la las le les lo los más me menos ni no o
        para pero por porque que quien quienes se según si sin sobre son su sus también tras un una y ya"""
    ),
    endings=ordered("iones ión es os as s o a e"),
    plurals=ordered("s"),
    topic_leads=phrases("un; una; el; la; un breve; una breve; breve"),
    topic_kinds=ordered("resumen informe nota documento introducción análisis panorama revisión"),
    topic_ties=ordered("sobre"),
    topic_alone=ordered("sobre"),
)
