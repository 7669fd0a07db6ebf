"""French: conditions, denials, caution and offices, as the checks look for them."""

from briefgen.languages.gates.table import Gates
from briefgen.languages.lists import ordered, phrases, words

GATES = Gates(
    not_=ordered("pas jamais"),
    opinions=ordered("vrai dit pensé cru affirmé"),
    that=ordered("que"),
    turning_before=phrases(
        "ni; ne plus; nie que; nient que; a nié que; si; sauf; à moins que; sans; seulement; excepté"
    ),
    conditions=phrases(
        "si; à moins que; pourvu que; à condition que; à condition de; sous réserve de; sauf si; tant que"
    ),
    softeners=ordered("seulement même mais"),
    softeners_after=ordered("seulement même mais"),
    turning_after=phrases("seulement; pas; jamais; sous réserve"),
    gap=ordered("ne pas jamais aucun aucune sans ni si seulement"),
    denying=words("nie nient nié niait conteste contestent contesté dément démentent démenti doute doutent"),
    saying=words("dit disent disait affirme affirment affirmé déclare déclarent déclaré écrit écrivent"),
    bounds=words("que mais et dit déclare écrit"),
    persons=ordered("il elle ils elles"),
    caution=(
        words(
            """peut peuvent pourrait pourraient possible possiblement probable probablement éventuellement
            semble semblent apparemment attendu attendue attendus attendues risque risquent"""
        ),
        words("présumé présumée présumés présumées prétendument soupçonné soupçonnée accusé accusée"),
        words(
            """prévoit prévoient prévoyait prévu prévue envisage envisagent envisagé espère espèrent veut
            veulent propose proposent proposé"""
        ),
    ),
    put_in=words("pourrait pourraient possiblement probablement éventuellement prétendument"),
    offices=words(
        """ministre président présidente maire directeur directrice porte-parole secrétaire sénateur sénatrice
        député députée gouverneur préfet préfète professeur professeure économiste juge procureur
        procureure avocat avocate médecin infirmière enseignant enseignante chercheur chercheuse"""
    ),
    in_names=ordered("de du des la le les et pour"),
    of_offices=ordered("de du des"),
    articles=ordered("la le les"),
    wholes=phrases("de ces; de ses; des"),
    uncounted=words(
        """à au aux avec car ce ces cette chez comme contre dans de depuis des dont du elle elles en entre est
        et était étaient il ils la le les leur leurs mais même moins ne ni non ont ou où par parmi pas
        pendant plus pour qu que qui sa sans se selon ses si son sont sous sur un une vers y"""
    ),
    endings=ordered("aux al es s x e"),
    plurals=ordered("s x"),
    topic_leads=phrases("un; une; le; la; un bref; une brève; bref; brève"),
    topic_kinds=ordered("aperçu résumé rapport note document introduction analyse synthèse bilan"),
    topic_ties=ordered("sur"),
    topic_alone=ordered("sur"),
)
