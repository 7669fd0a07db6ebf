"""Italian: conditions, denials, caution and offices, as the checks look for them.

Plurals end as many other words do, so that what numbers count is not compared.
"""

from briefgen.languages.gates.table import Gates
from briefgen.languages.lists import ordered, phrases, words

GATES = Gates(
    not_=ordered("non mai"),
    opinions=ordered("credo crede penso pensa dico dice vero"),
    that=ordered("che"),
    turning_before=phrases(
        """né; non più; nega che; negano che; ha negato che; se; a meno che; finché; senza; solo; soltanto;
        tranne"""
    ),
    conditions=phrases(
        "se; a meno che; purché; a condizione che; qualora; nel caso in cui; salvo che; finché"
    ),
    softeners=ordered("solo soltanto anche ma"),
    softeners_after=ordered("solo soltanto anche ma"),
    turning_after=phrases("solo; soltanto; non; mai; a condizione"),
    gap=ordered("non mai nessun nessuna senza né se solo soltanto"),
    denying=words("nega negano negato smentisce smentiscono smentito dubita dubitano contesta contestano"),
    saying=words("dice dicono detto disse afferma affermano affermato dichiara dichiarato scrive scritto"),
    bounds=words("che ma e ha dice scrive"),
    persons=ordered("lui lei egli ella loro"),
    caution=(
        words(
            """può possono potrebbe potrebbero forse possibile possibilmente probabile probabilmente magari
            sembra sembrano apparentemente rischia rischiano"""
        ),
        words("presunto presunta presunti presunte presumibilmente sospettato accusato accusata"),
        words(
            """prevede prevedono previsto prevista intende intendono propone propongono proposto spera sperano
            vuole vogliono"""
        ),
    ),
    put_in=words("potrebbe potrebbero forse possibilmente probabilmente magari presumibilmente"),
    offices=words(
        """ministro ministra presidente sindaco sindaca direttore direttrice portavoce segretario segretaria
        senatore senatrice deputato deputata governatore professore professoressa economista giudice
        procuratore avvocato medico insegnante ricercatore ricercatrice commissario"""
    ),
    in_names=ordered("di del della dei delle e per"),
    of_offices=ordered("di del della dei delle"),
    articles=ordered("il la lo i le gli"),
    topic_leads=phrases("un; una; il; la; un breve; una breve; breve"),
    topic_kinds=ordered("panoramica sintesi rapporto relazione nota documento introduzione analisi"),
    topic_ties=ordered("su sul sulla sui sulle"),
    topic_alone=ordered("su sul sulla sui sulle"),
)
