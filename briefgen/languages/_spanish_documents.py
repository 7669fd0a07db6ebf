"""Spanish: what kinds of documents say of themselves, and how people take a stand in them."""

from briefgen.languages.documents import Genres, Stances
from briefgen.languages.lists import ordered, phrases, words

GENRES = Genres(
    names={
        "news": phrases("noticia; noticias; actualidad; última hora"),
        "press release": phrases(
            "nota de prensa; notas de prensa; comunicado; comunicado de prensa; boletín de prensa"
        ),
        "speech": phrases(
            """discurso; intervención; declaración; alocución; carta abierta; opinión; tribuna; blog;
            columna; conferencia"""
        ),
        "debate": phrases("debate; diario de sesiones; comparecencia; sesión plenaria; versión taquigráfica"),
        "interview": phrases("entrevista; preguntas y respuestas"),
        "guide": phrases("guía; guía práctica; manual; instrucciones; preguntas frecuentes; ficha"),
        "report": phrases(
            "informe; informe anual; memoria; memoria anual; estudio; encuesta; libro blanco; evaluación"
        ),
        "rule": phrases(
            "ley; real decreto; decreto; orden; reglamento; ordenanza; directiva; proyecto de ley; resolución"
        ),
    },
    titles={
        "speech": phrases(
            "discurso de; discurso del; intervención de; intervención del; declaración de; palabras de"
        ),
        "interview": phrases("entrevista a; entrevista con; entrevista:"),
        "guide": phrases("guía de; guía para; cómo "),
        "report": phrases("informe sobre; informe de; estudio sobre; encuesta sobre"),
    },
    divisions=ordered("artículo título capítulo sección"),
    exhibits=ordered("tabla cuadro figura gráfico anexo"),
    headings=frozenset(
        phrases(
            """resumen; resumen ejecutivo; introducción; método; métodos; metodología; resultados; discusión;
            conclusión; conclusiones; recomendaciones; bibliografía; referencias; índice; anexos; prólogo"""
        )
    ),
    first_person=words("yo mi mis mí me"),
    first_plural=words("nosotros nosotras nuestro nuestra nuestros nuestras nos"),
    asking=words("p pregunta"),
    answering=words("r respuesta"),
    presiding=frozenset(
        phrases(
            "el presidente; la presidenta; el señor presidente; la señora presidenta; moderador; moderadora"
        )
    ),
    delivered=phrases(
        """discurso de; intervención de; declaración de; pronunciado por; pronunciada por; orador; oradora;
        autor; autora; por"""
    ),
    closings=phrases("atentamente; cordialmente; un cordial saludo; respetuosamente; firmado"),
    honours=words("sr sra don doña dr dra el la señor señora"),
)

STANCES = Stances(
    promises=phrases(
        """vamos a; voy a; prometo; prometemos; compromet*; garantiz*; asegur*; anunci*; hemos decidido;
        haremos"""
    ),
    demands=phrases(
        """debemos; debe; deben; hay que; tenemos que; pido; pedimos; exig*; instamos; insto; queremos;
        quiero; esper*; necesit*"""
    ),
    views=phrases(
        """creo; creemos; pienso; pensamos; convencid*; confi*; sé; sabemos; tem*; preocup*; orgullos*;
        apoy*; rechaz*; a mi juicio; está claro"""
    ),
    admissions=phrases(
        """admit*; reconozco; reconocemos; error*; lament*; disculp*; perdón; fracas*; fall*; no basta;
        insuficiente*; demasiad*"""
    ),
    weights=phrases(
        """esencial*; vital*; crucial*; inaceptable*; importante*; nunca; nadie; sólo; éxito*; fracaso*;
        prioridad*; urgente*; grave*; imposible; amenaz*; riesgo*; proteg*; reto*; responsab*; progreso*"""
    ),
    contrasts=phrases("pero; sino; aunque; sin embargo; pese a; en lugar de; no sólo; sin"),
    courtesies=phrases(
        """gracias; agrade*; señoras y señores; buenos días; buenas tardes; honor; encantad*; felicit*;
        bienvenid*"""
    ),
    plans=phrases("permítanme; quisiera empezar; paso a; para terminar; por ejemplo; como he dicho"),
    dependent=words("esto este esta estos estas eso él ella ellos ellas su sus también"),
)
