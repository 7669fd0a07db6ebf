"""Dutch: conditions, denials, caution and offices, as the checks look for them."""

from briefgen.languages.gates.table import Gates
from briefgen.languages.lists import ordered, phrases, words

GATES = Gates(
    not_=ordered("niet nooit"),
    opinions=ordered("waar"),
    that=ordered("dat"),
    turning_before=phrases(
        "niet meer; ontkent dat; ontkennen dat; ontkende dat; indien; tenzij; totdat; zonder; alleen"
    ),
    conditions=phrases("indien; tenzij; mits; zolang; op voorwaarde dat; in geval van; totdat"),
    softeners=ordered("alleen ook zelfs maar"),
    softeners_after=ordered("alleen ook zelfs maar"),
    turning_after=phrases("alleen; niet; nooit; onder voorbehoud"),
    gap=ordered("niet nooit geen nauwelijks zonder als indien tenzij alleen"),
    denying=words("ontkent ontkennen ontkende ontkenden ontkend betwist betwisten betwistte betwijfelt"),
    saying=words(
        "zegt zeggen zei zeiden gezegd beweert beweren beweerde verklaart verklaarde schreef schreven"
    ),
    bounds=words("dat maar en zei zegt schreef"),
    persons=ordered("hij zij ze"),
    caution=(
        words(
            """kan kunnen zou zouden misschien wellicht mogelijk mogelijkerwijs waarschijnlijk vermoedelijk
            verwacht verwachten lijkt lijken blijkbaar"""
        ),
        words("vermeend vermeende verdacht verdachte beschuldigd"),
        words("plant plannen wil willen wilde wilden hoopt hopen hoopte hoopten beoogt beogen"),
    ),
    put_in=words("misschien wellicht mogelijkerwijs vermoedelijk"),
    offices=words(
        """minister president voorzitter burgemeester directeur woordvoerder woordvoerster staatssecretaris
        senator wethouder hoogleraar econoom rechter advocaat arts leraar onderzoeker commissaris ombudsman"""
    ),
    in_names=ordered("van voor en de het der"),
    of_offices=ordered("van voor"),
    articles=ordered("de het"),
    wholes=phrases("van de; van het; van deze; van die"),
    uncounted=words(
        """aan al als bij dan dat de deze die dit door dus een elk elke en er had hadden heeft het hij hun in
        is langs maar meer met minder na naar niet nog of om onder ook op over per sinds te tegen ten ter
        terwijl toen tot tussen uit van via voor vóór waar waren was wel werd werden wordt ze zich zij zijn
        zonder zou"""
    ),
    endings=ordered("eren en s e"),
    plurals=ordered("en s"),
    topic_leads=phrases("een; het; de; een kort; een korte; kort; korte"),
    topic_kinds=ordered("overzicht samenvatting rapport verslag notitie nota inleiding analyse"),
    topic_ties=ordered("over"),
    topic_alone=ordered("over"),
)
