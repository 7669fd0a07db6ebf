"""Spanish."""

from briefgen.languages._spanish_documents import GENRES, STANCES
from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.lists import ROMANCE_NOUN, counted, inflected, ordered, phrases, valued, whole, words
from briefgen.languages.relations.spanish import RELATIONS
from briefgen.languages.table import Language, Printed

NUMBERS = Numbers(
    decimal=",",
    thousands=".",
    regions=dict.fromkeys(ordered("MX GT HN NI PA PE PR SV DO US CU"), (".", ",")),
    months=ordered(
        """enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
        septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic"""
    ),
    pieces=counted(
        n0="y",
        n1="un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
        n16="dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós",
        n23="veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
        t30="treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        h100="cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas",
        h500="quinientos/quinientas seiscientos/seiscientas setecientos/setecientas",
        h800="ochocientos/ochocientas novecientos/novecientas",
        n1000="mil",
    ),
    zero=ordered("cero"),
    joint=r"(?:\s+y\s+|\s+)",
    alone=frozenset(ordered("un una uno ciento")),
    determiners=ordered("el la los las un una unos unas"),
    definite=ordered("los las estos estas todos todas sus"),
    articles=ordered("un una uno"),
    large=whole(
        """cien = 2; mil/miles/millar/millares = 3; millón/millones = 6; millardo/millardos = 9;
        billón/billones = 12; trillón/trillones = 18"""
    ),
    short=whole("m = 6; mm = 6; mill. = 6; mio = 6; mdd = 6; k = 3"),
    dozens=ordered("docena docenas"),
    vague=whole(
        """decenas = 10; docenas = 12; cientos/centenares = 100; miles/millares = 1000; millones = 1000000"""
    ),
    halves=phrases("la mitad; mitad; medio; media"),
    point=("coma",),
    and_a_half=phrases("y medio; y media"),
    parts=whole(
        """tercio/tercios/tercera parte/terceras partes = 3; cuarto/cuartos/cuarta parte/
        cuartas partes = 4; quinto/quintos/quinta parte/quintas partes = 5; sexto/sextos/sexta parte
        = 6; séptimo/séptimos/séptima parte = 7; octavo/octavos/octava parte = 8;
        noveno/novenos/novena parte = 9; décimo/décimos/décima parte/décimas partes = 10; vigésima
        parte = 20; centésima parte = 100"""
    ),
    out_of=phrases("de cada; de"),
    noun_between=True,
    ordinals=ordered(
        """primer/primero/primera/1.º/1º/1er segundo/segunda/2.º/2º tercer/tercero/tercera/3.º/3º/3er
        cuarto/cuarta/4.º/4º"""
    ),
    factors=valued("doble/el doble/doblado = 2; triple/el triple = 3; cuádruple = 4")
    | inflected(
        """duplic/redobl = 2; triplic = 3; cuadruplic/cuadriplic = 4; quintuplic = 5; sextuplic = 6;
        septuplic = 7; decuplic = 10; centuplic = 100""",
        "ó ado ada ados adas ar a an aron aba aban ará arán ando",
    ),
    fold=phrases("veces"),
    multiplied=phrases("multiplic* por; multipliqu* por; por un factor de"),
    divided=phrases("divid* por; divid* entre"),
    rounded=whole(
        """decena = 10; quincena = 15; veintena = 20; treintena = 30; cuarentena = 40; cincuentena = 50;
        centenar = 100"""
    ),
    mille=phrases("por mil"),
    basis=phrases("punto básico; puntos básicos"),
    percent=phrases("por ciento; por cien; pct; por 100"),
    points=phrases(
        "punto porcentual; puntos porcentuales; punto de porcentaje; puntos de porcentaje; pp; p.p."
    ),
    of=phrases("de"),
    per_each=phrases("por cada; para cada"),
    per=phrases("por; al; a la; cada"),
    no_base=frozenset(words("encima debajo ejemplo comparación primera lo parte")),
    to=phrases("a; hasta"),
    between=(("entre", "y"),),
    ranging=ordered("oscila oscilan varía varían oscilaba va van"),
    start=ordered("de desde del"),
    moved=words(
        """pasa pasan pasar pasó pasaron pasado pasando pasaba pasará pasarán cambia cambian cambió
        cambiaron cambiado movió movieron evolucionó evolucionado llevó llevado revisó revisado
        revisada modificó modificado modificada trasladó"""
    ),
    that_is=phrases("es decir; o sea; lo que supone; lo que equivale al; lo que representa; o"),
    summing=phrases("en total; un total de; en conjunto"),
    apart=phrases("diferencia; brecha; margen; ventaja"),
    together=phrases("juntos; juntas; sumados; sumadas"),
    rates=valued(
        """anual/anuales/anualmente = year; mensual/mensuales/mensualmente = month;
        semanal/semanales = week; diario/diaria/diarios/diarias/diariamente = day;
        cápita/habitante = person"""
    ),
    of_the=phrases("del"),
    versus=phrases("proporción; proporción de; relación; relación de; ratio; razón; razón de"),
    quarters=phrases("trimestre; trimestres"),
    half_years=phrases("semestre; semestres; mitad"),
    decades=phrases("años; década de"),
    moved_by=words("un"),
    moved_to=words("al a hasta"),
    fiscal=phrases("ejercicio; ejercicio fiscal; año fiscal"),
    noun=ROMANCE_NOUN.format(
        adjectives="nuevos|nuevas|grandes|pequeños|pequeñas|otros|otras|primeros|primeras"
    ),
    prepositions=words("en de del para por desde hasta durante a al entre"),
)

HEDGES = Hedges(
    floor=ordered("mínim"),
    ceiling=ordered("máxim tope"),
    about=phrases(
        """unos; unas; alrededor de; aproximadamente; en torno a; cerca de; más o menos; aprox.; sobre;
        del orden de; en torno al; alrededor del; cerca del; como"""
    ),
    estimated=phrases("estimado en; estimada en; estimados en; se estima en; según estimaciones"),
    least=phrases(
        """al menos; por lo menos; como mínimo; cuando menos; no menos de; no menos del; un mínimo de;
        mínimo de"""
    ),
    more=phrases(
        """más de; más del; poco más de; poco más del; algo más de; algo más del; superior a;
        superiores a; por encima de; por encima del; mayor de; mayor que; muy por encima de"""
    ),
    most=phrases(
        """como máximo; a lo sumo; hasta; no más de; no más del; un máximo de; máximo de; a lo más;
        hasta un"""
    ),
    less=phrases(
        """menos de; menos del; inferior a; inferiores a; por debajo de; por debajo del; menor de;
        menor que"""
    ),
    nearly=phrases(
        """casi; casi un; cerca de los; prácticamente; poco menos de; poco menos del; algo menos de;
        algo menos del; apenas menos de; rozando"""
    ),
    average=phrases("un promedio de; en promedio; de media; una media de; un promedio del"),
    added=phrases("otros; otras; adicionales; más"),
    plain=phrases("exactamente; precisamente; un total de; en total"),
    least_after=phrases("o más; y más; o mayores; y mayores; como mínimo; por lo menos; al menos"),
    most_after=phrases("o menos; y menos; como máximo"),
    about_after=phrases("aproximadamente; más o menos"),
    average_after=phrases("de media; en promedio"),
)

PRINTED = Printed(
    {
        "for": "Para",
        "from": "De",
        "date": "Fecha",
        "status": "Estado",
        "version": "Versión",
        "summary": "Resumen",
        "statistics": "Cifras clave",
        "timeline": "Cronología",
        "options": "Opciones",
        "pro": "A favor",
        "contra": "En contra",
        "cost": "Coste",
        "option": "Opción",
        "steps": "Próximos pasos",
        "glossary": "Glosario",
        "charts": "Gráficos",
        "data": "Datos",
        "quotes": "En sus palabras",
        "positions": "Posturas recogidas",
        "recommendations": "Recomendaciones",
        "sources": "Fuentes",
        "licence": "Licencia",
        "read_on": "consultado el",
        "retrieved_on": "recuperado el",
        "processing": "Tratamiento",
        "according_to": "Según",
        "stated_by": "según",
        "back": "Volver al texto, nota",
        "unnamed": "Autor no indicado",
        "web_page": "Página web",
        "note": "Nota",
        "table": "Tabla",
        "figure": "Figura",
        "picture": "Imagen",
        "source": "Fuente",
        "open": "«",
        "close": "»",
        "page_before": "",
        "page_of": " de ",
        "page_after": "",
        "evidence": "Prueba",
        "page": "página",
        "contents": "Índice",
        "figures": "Figuras",
        "tables": "Tablas",
        "annex": "Anexo",
        "next_release": "Próxima publicación",
        "main_points": "Puntos principales",
        "cases": "Ejemplos",
        "known": "Cómo lo sabemos",
        "compared": "Afirmaciones comparadas con sus fuentes",
        "of": " de ",
        "verbatim": "Palabra por palabra",
        "agree": "Cifras coincidentes",
        "reviewed": "Confirmadas en revisión",
        "sources_read": "Fuentes leídas",
        "reviewed_by": "Revisado por",
        "contact": "Contacto",
        "action": "Qué",
        "actor": "Quién",
        "by": "Para cuándo",
    },
)

LANGUAGE = Language("es", "Spanish", NUMBERS, HEDGES, RELATIONS, PRINTED, GENRES, STANCES)
