"""How Spanish attributes quoted words. Data."""

from __future__ import annotations

import re

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.speech.table import Speech

SPEECH = Speech(
    name="Spanish",
    verbs=words(
        """dijo dice dijeron dicen decía afirmó afirma afirmaron afirman declaró declara declararon declaran
        añadió añade añadieron añaden agregó agrega agregaron agregan señaló señala señalaron señalan
        explicó explica explicaron explican indicó indica indicaron indican aseguró asegura aseguraron
        aseguran sostuvo sostiene sostuvieron sostienen manifestó manifiesta manifestaron manifiestan
        subrayó subraya subrayaron subrayan destacó destaca destacaron destacan recordó recuerda
        recordaron recuerdan
        insistió insiste insistieron insisten preguntó
        pregunta preguntaron preguntan respondió responde respondieron responden escribió escribe
        escribieron escriben comentó comenta comentaron comentan reconoció reconoce reconocieron
        reconocen anunció anuncia anunciaron anuncian confirmó confirma confirmaron confirman concluyó
        concluye concluyeron concluyen apuntó apunta apuntaron apuntan expresó expresa expresaron
        expresan consideró considera consideraron consideran opinó opina opinaron opinan precisó precisa
        precisaron precisan admitió admite admitieron admiten reiteró reitera reiteraron reiteran
        enfatizó enfatiza prometió promete exclamó exclama
        gritó gritaron resumió resume matizó matiza relató relata
        prosiguió prosigue continuó continúa contó cuenta"""
    ),
    naming=words(
        """denunció denuncia denunciaron denuncian lamentó lamenta lamentaron lamentan advirtió advirtieron
        advierte advierten
        calificó califica calificaron califican tachó tacha tacharon tachan habló habla hablaron hablan
        describió describe describieron describen llamó llama llamaron llaman pidió pide pidieron piden
        exigió exige exigieron exigen criticó critica criticaron critican reclamó reclama reclamaron
        reclaman definió define definieron definen vio ve celebró celebra"""
    ),
    participles=words(
        """dicho afirmado declarado añadido agregado señalado explicado indicado asegurado sostenido
        manifestado subrayado destacado recordado advertido denunciado lamentado insistido preguntado
        respondido escrito comentado reconocido anunciado confirmado concluido apuntado expresado
        considerado opinado precisado admitido reiterado calificado tachado hablado descrito llamado
        pedido exigido criticado reclamado definido"""
    ),
    auxiliaries=words("ha han había habían"),
    origins=phrases(
        """según; de acuerdo con; de acuerdo a; en palabras de; en palabras del; a juicio de; a juicio del;
        en opinión de; en opinión del"""
    ),
    behind=(),
    likewise=words("como"),
    after_speaker=frozenset(),
    conjunctions=words("que"),
    pronouns={"él": "m", "ella": "f", "ellos": "", "ellas": "", "yo": "", "nosotros": ""},
    determiners={
        **dict.fromkeys(("la", "una", "esta", "nuestra"), "f"),
        **dict.fromkeys(("el", "un", "este", "nuestro"), "m"),
        **dict.fromkeys(
            ordered("los las unos unas su sus varios varias algunos algunas dos tres muchos"), ""
        ),
    },
    indefinite=words("un una unos unas varios varias algunos algunas dos tres muchos"),
    links=words("de del la el los las y e para en"),
    ends=words(
        """en ante durante tras después antes a al por con sin sobre desde hasta hacia contra entre que quien
        quienes cuando mientras si como según pero o u hoy ayer mañana también además luego entonces ya así
        donde aunque porque al se le les lo no es son era está están ha han había fue preguntado preguntada
        consultado consultada este esta ese esa junto frente mediante respecto asimismo finalmente"""
    ),
    times=words(
        """lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre semana mes año noche tarde pasado"""
    ),
    titles={
        "sr": "m",
        "sra": "f",
        "dr": "m",
        "dra": "f",
        "don": "m",
        "doña": "f",
        "señor": "m",
        "señora": "f",
    },
    roles=re.compile(
        r"""(?:director|directora|presidenta?e?|vicepresidenta?e?|ministr[oa]|alcalde|alcaldesa|diputad[oa]
        |senadora?|secretari[oa]|portavo(?:z|ces)|voce(?:ra|ro)|responsable|jef[ea]|investigadora?|profesora?|abogad[oa]
        |médic[oa]|jue(?:z|za)|fiscal|conseje(?:ro|ra)|comisari[oa]|delegad[oa]|fundadora?|representante|expert[oa]
        |autora?|economista|socióloga?o?|sindicalista|coordinadora?|gerente|vecin[oa]|madre|padre|víctima|activista
        |docente|maestr[oa]|líder|dirigente|ponente|redactora?|especialista|testigo|embajadora?|gobernadora?
        |defensora?|inspectora?)
        (?:e?s)?$""",
        re.I | re.X,
    ),
    bodies=re.compile(
        r"""(?:agencia|oficina|consejo|liga|federación|observatorio
        |asociación|organización|empresa|compañía|sindicato|gobierno|ministerio|ayuntamiento
        |grupo|colectivo|fundación|comisión|instituto|tribunal|partido|oposición|familia)(?:e?s)?$""",
        re.I | re.X,
    ),
    terms=re.compile(
        r"""(?:llamad[oa]|denominad[oa]|supuest[oa]|presunt[oa]|titulad[oa]|apodad[oa]|conocid[oa]|título|palabra
        |término|lema|expresión|sello|nombre|concepto|noción|sección|etiqueta|categoría|fórmula|consigna)(?:e?s)?$""",
        re.I | re.X,
    ),
    works=re.compile(
        r"""(?:programa|película|libro|novela|campaña|iniciativa|proyecto|ley|estudio|diario|revista|serie|canción
        |obra|emisión|marca|operación|conferencia|exposición|plan|asociación|colectivo|pódcast|podcast|aplicación
        |plataforma|sitio|documental|artículo|álbum|espectáculo|premio|fondo|estrategia|red|periódico|informe)
        (?:e?s)?$""",
        re.I | re.X,
    ),
    documents=re.compile(
        r"(?:informe|estudio|comunicado|texto|carta|ley|sentencia|dictamen|encuesta|sondeo|documento|nota)s?$",
        re.I,
    ),
    negations=words("no nunca jamás nadie"),
    conjoining=words("y e"),
    joining=words("y e para en"),
    opening=words("pero si"),
    fillers=words("además también asimismo finalmente"),
    clitics=words("lo"),
    verbal=("mente", "ando", "iendo", "ó", "aron", "ieron"),
    drops_subjects=True,
    reflexive=words("se lo"),
)
