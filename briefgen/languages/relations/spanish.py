"""Spanish: direction, negation, cause, modality, scope, who."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.table import Relations

RELATIONS = Relations(
    up=words(
        """aument* sube suben subió subieron subido subida subidas crec* increment* alza elev* más mayor
        mayores superior* duplic* triplic* cuadruplic* mejor* aceler* ascend* ascenso gan* repunt*
        ampli* refuerz* reforz*"""
    ),
    down=words(
        """baj* disminu* reduc* redujo redujeron desc* cae caen cayó cayeron caído caída caídas menos menor
        menores inferior* recort* merm* desplom* declin* ralentiz* empeor* retroced* retroceso"""
    ),
    opposites=(
        (words("apoy* respald* aprueb* aprob* favorable*"), words("opon* opuso opusieron rechaz*")),
        (words("elogi* aplaud* salud* celebr*"), words("critic* conden* lament*")),
        (words("permit* autoriz* legal legales"), words("prohíb* prohib* ilegal*")),
        (words("usa usan usaron usar utiliz*"), words("evit*")),
        (words("abr* abierto abierta apertura"), words("cierr* cerr* cierre")),
        (words("gan*"), words("perd* pierd*")),
        (words("contien* conten* contuv* inclu*"), words("exclu*")),
        (words("mayoría"), words("minoría")),
        (words("antes"), words("después")),
        (words("empez* empiez* comenz* comienz* inici*"), words("termin* acab* fin cese ces*")),
        (words("confirm*"), words("desmint* desmient* neg* nieg*")),
        (words("seguro segura seguros seguras"), words("peligros* insegur*")),
        (words("mejor mejores"), words("peor peores")),
        (words("alto alta altos altas"), words("bajo baja bajos bajas")),
        (words("temprano"), words("tarde")),
        (words("fuerte fuertes"), words("débil débiles")),
        (words("acept* accedió accedieron"), words("rechaz* neg*")),
        (words("verdad verdadero verdadera cierto cierta"), words("falso falsa falsos falsas")),
        (words("compr*"), words("vend* venta ventas")),
        (words("voluntari*"), words("obligatori*")),
        (words("público pública públicos públicas"), words("privado privada privados privadas")),
        (words("import*"), words("export*")),
        (words("beneficio beneficios ganancia*"), words("pérdida pérdidas déficit")),
        (words("culpable culpables"), words("inocente*")),
        (words("conocido conocida conocidos"), words("desconocid*")),
        (words("frecuentemente"), words("raramente")),
        (words("rico rica ricos ricas"), words("pobre pobres")),
        (words("éxito"), words("fracas*")),
        (words("favor"), words("contra")),
    ),
    exclusive=(
        words("antes después durante desde"),
        words("norte sur este oeste"),
        words("madre padre"),
        words("hijo hija"),
        words("hermano hermana"),
        words("hombres mujeres"),
        words("niños niñas"),
        words("invierno verano primavera otoño"),
        words("diario semanal mensual anual"),
        words("con sin"),
        words("madres padres"),
        words("día noche"),
    ),
    negations=words("no nunca jamás ningún ninguno ninguna nadie nada ni sin tampoco apenas"),
    dating=frozenset(
        phrases("""a fin; a fines; al inicio; a inicios; desde el inicio; a comienzos; al comienzo;
            desde el comienzo""")
    ),
    not_negating=frozenset(
        phrases("no solo; no sólo; no más de; no menos de; sin duda; no solamente; nada menos")
    ),
    denying=words(
        """falt* fracas* carec* rechaz* negó niega niegan impid* impide evit* ausen* exclu* imposible
        poco pocos prohib* libre cero lugar dej* desmint* desmient* elimin* suprim* abol* desaconsej*
        desconoc* incierto igual mismo falso falsa falsas pendiente"""
    ),
    refuting=frozenset(
        phrases(
            """demasiado pronto para decir; demasiado pronto para saber; se desconoce;
            negó; niega; niegan; negaron; desmint*; desmient*; rechazó que; se negó a; carece de;
            carecen de; en lugar de; en vez de; libre de; aún debe; todavía debe; ninguna prueba; ningún
            indicio; sin pruebas de; sin indicios de; no hay pruebas; no hay indicios; aún tiene que;
            está por; están por; queda por; quedan por;
            todavía tiene que; descart*"""
        )
    ),
    refuted=words("falso falsa falsos falsas infundado infundada infundadas"),
    passive=words("es son fue fueron sido era eran está están"),
    denying_prefixes=("in", "im", "des", "no-"),
    causes=frozenset(
        phrases(
            """porque; caus*; debido a; debido al; a causa de; gracias a; gracias al; provoc*; llevó a;
            llevaron a; condujo a; por culpa de; como resultado; resultado de; a raíz de; por eso; por
            lo tanto; por tanto; consecuencia de; ocasion*; origin*; se debe a; se debió a; atribu*;
            culp*; de modo que; de manera que; así que; hizo subir; hizo bajar; hizo caer; dio lugar a;
            fruto de; por efecto de; impulsad*; contribuy*; generó; desencaden*; obligó a; en
            consecuencia; ya que; puesto que"""
        )
    ),
    reasons=words("porque"),
    joining_reasons=words("ya pues como dado así"),
    beside=frozenset(
        phrases("ya no; así como; tanto como; como si; como en; tal como; como mínimo; como máximo")
    ),
    moving=words("redujo redujeron aumentó duplicó recortó elevó impulsó bajó subió"),
    possible=frozenset(
        phrases(
            """puede; pueden; podría; podrían; podía; posible*; posibilidad; quizá; quizás; tal vez; acaso;
            riesgo*; parece*; sería; serían; habría; habrían; debería; deberían; potencial*"""
        )
    ),
    unwilling=frozenset(phrases("no puede; no pueden; no podía; no pudo")),
    anybody=words("personas gente individuos"),
    obliging=frozenset(phrases("debe; deben; obligad*; obligatori*; tiene que; tienen que")),
    advising=frozenset(phrases("debería; deberían; recomiend*; recomend*; aconsej*; voluntari*")),
    planned=frozenset(
        phrases(
            """plan; planes; planea; planean; planeaba; prevé; prevén; previst*; propon*; propus*;
            propuesta*; pretend*; quiere; quieren; quería; intención; objetivo*; promet*; compromet*;
            proyect*; aspira*; busca; buscan; borrador"""
        )
    ),
    expected=frozenset(
        phrases(
            """espera que; espero que; esperan que; esperamos que; esperaba que; esper*; prevé;
            prevén; previsión; previsiones; pronóstic*; probable*; estim*; perspectiva*"""
        )
    ),
    alleged=frozenset(phrases("presunt*; supuest*; reproch*; acus*; sospech*; aleg*; habría; habrían")),
    conditional=frozenset(
        phrases("si; a menos que; siempre que; en caso de; con tal de; a condición; salvo que")
    ),
    future=frozenset((*words("será serán *rá *rán"), *phrases("va a; van a"))),
    wishing=frozenset(
        phrases(
            """demasiado pronto para decir; demasiado pronto para saber; se desconoce;
            recom*; pid*; pedir; pide; piden; exig*; reclam*; necesit*; deb*; hay que; intent*; trat*;
            cree; creen; piensa; amenaz*; advi*; advert*; invit*; dese*; duda*"""
        )
    ),
    purpose=words("para"),
    done=words(
        "ha han había habían fue fueron es son *ado *ada *ados *adas *ido *ida *idos *idas *ó *aron *ieron"
    ),
    pairing=words("respectivamente"),
    excepting=frozenset(phrases("a menos que; salvo que; a no ser que")),
    leaving_out=words("salvo excepto menos"),
    absolutes=(
        words("todo toda todos todas cada entero entera universal* conjunto"),
        words("siempre constantemente"),
        words("solo sólo solamente únicamente único única exclusivamente"),
        words("primer primero primera primeros primeras"),
        words("récord máximo máxima inédit* mayores-de"),
        words("elimin* erradic* suprim* abol*"),
        words("completamente totalmente enteramente"),
        words("demuestr* demostr* prueba garantiz* ciertamente inevitablemente"),
        words("unánime* unanimidad"),
        words("nunca jamás"),
    ),
    drastic=frozenset(
        phrases(
            """mata; matan; mató; mataron; destru*; devast*; arruin*; quiebra; bancarrota; escándalo*;
            crisis; catástrof*; desastre*; colaps*; hundi*; mortal*; peligros*; caos; conmoción; explot*;
            masacre; fraude*; corrup*; mentira*; miente; crimen; crímenes; criminal*; terror*; envenen*;
            cura; curado; curados; milagro; revolución; históric*; amenaz*; horror; trágic*; tragedia;
            vergüenza; indign*; guerra; pesadilla; epidemia; víctima*; ilegal*"""
        )
    ),
    harmless=frozenset(
        phrases(
            """el cura; un cura; centro histórico; centros históricos; casco histórico; explotación agraria;
            explotaciones agrarias; explotación agrícola; explotaciones agrícolas; explotación ganadera;
            explotaciones ganaderas"""
        )
    ),
    partial=frozenset(
        phrases(
            """algunos; algunas; muchos; muchas; varios; varias; casi; mayoría; la mayoría; parte; en
            parte; una parte; a menudo; a veces; mitad; pocos; pocas; principalmente; cerca de"""
        )
    ),
    narrowing=words(
        """jóvenes joven mayores adultos adultas discapacitados rurales rural urbanos urbanas urbano urbana
        embarazadas desempleados desempleadas jubilados jubiladas casados casadas solteros solteras
        inmigrantes extranjeros extranjeras vacunados vacunadas infectados infectadas encuestados
        encuestadas hospitalizados indígenas"""
    ),
    turning=frozenset(
        phrases("mientras; aunque; si bien; a pesar; pese; incluso si; si; a menos que; aun cuando")
    ),
    countering=frozenset(
        phrases("pero; sin embargo; sino; no obstante; salvo; excepto; hasta que; a menos que")
    ),
    held=frozenset(
        phrases(
            """la idea de que; el rumor; el mito; llamad*; supuest*; presunt*; como si; idea de que; la
            afirmación"""
        )
    ),
    joints=words("y e pero mientras aunque o u ni sino frente contra con quien que porque"),
    than=words("que"),
    relatives=words("que quien quienes cual cuales cuyo cuya"),
    small=words(
        """el la los las lo un una unos unas de del al a y e o u ni pero sino mas si no que quien quienes
        cual cuales cuyo en con por para sin sobre entre desde hasta hacia según contra durante tras
        ante bajo como más menos muy tan tanto también ya aún todavía este esta estos estas ese esa esos
        esas aquel aquella esto eso yo tú él ella nosotros ustedes ellos ellas me te se le les nos su
        sus mi mis tu tus nuestro nuestra es son era eran fue fueron ser sido está están estaba ha han
        había habían haber hay hace hacer puede pueden va van todo toda todos todas cada algunos algunas
        muchos varios casi cerca unos aquí allí donde cuando cómo dijo dice dicen ciento"""
    ),
    thinking=words(
        """espera esperan esperaba teme temen cree creen piensa piensan estima estiman calcula
        calculan prevé prevén quiere quieren"""
    ),
    impersonal=words(
        """estudio estudios informe informes encuesta sondeo cifras datos análisis documento documentos
        comunicado resultados investigación estimación estimaciones estadísticas previsiones modelo prueba
        fuente fuentes carta él ella ellos ellas nosotros yo que quien"""
    ),
    bodies=(
        words("empresa compañía grupo fabricante operadora"),
        words(
            """ministerio gobierno consejo comisión agencia oficina autoridad ayuntamiento administración
            comité tribunal"""
        ),
        words("sindicato asociación federación plataforma fundación ong"),
        words("universidad instituto investigadores científicos"),
        words("vecinos inquilinos padres pacientes pasajeros clientes consumidores"),
    ),
    synonyms=(
        words("trabajadores empleados profesionales puestos empleos plantilla"),
        words("viviendas casas hogares pisos"),
        words("alumnos estudiantes niños escolares"),
        words("personas habitantes ciudadanos encuestados"),
        words("empresas compañías"),
        words("coches vehículos automóviles"),
        words("muertes fallecidos muertos"),
        words("barcos buques"),
        words("casos incidentes"),
        words("proyectos programas"),
        words("profesores docentes maestros profesorado"),
    ),
    among=phrases("de los cuales; de las cuales; de ellos; de ellas; entre ellos"),
    enabling=frozenset(phrases("""ayudan; ayudará; permit*; para que; """)),
    roles=words(
        """piloto conductor propietario inquilino consejero consejera
        ministro ministra presidente presidenta alcalde alcaldesa director directora portavoz secretario
        secretaria senador senadora diputado diputada gobernador gobernadora profesor profesora
        economista juez jueza fiscal abogado abogada médico médica maestro maestra investigador
        investigadora expertos sindicato sindicatos oposición policía vecinos comisario comisaria"""
    ),
    demonyms=(
        "s",
        "es",
        "o",
        "a",
        "os",
        "as",
        "ano",
        "ana",
        "anos",
        "eño",
        "eña",
        "és",
        "esa",
        "ense",
        "ino",
        "ina",
        "n",
    ),
    weekdays=words("lunes martes miércoles jueves viernes sábado domingo"),
)
