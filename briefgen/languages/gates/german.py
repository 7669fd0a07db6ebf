"""German: conditions, denials, caution and offices, as the checks look for them.

A negation stands behind its verb, and a noun has a capital: neither is looked for before quoted words
or behind numbers.
"""

from briefgen.languages.gates.table import Gates
from briefgen.languages.lists import ordered, phrases, words

GATES = Gates(
    not_=ordered("nicht nie niemals"),
    opinions=ordered("wahr"),
    that=("dass",),
    turning_before=phrases(
        """weder; noch nie; nicht mehr; bestreitet, dass; bestritt, dass; wenn; falls; sofern; solange; ob;
        kaum; ohne; nur; außer; es sei denn"""
    ),
    conditions=phrases(
        """wenn; falls; sofern; soweit; solange; vorausgesetzt; es sei denn; unter der bedingung; bis"""
    ),
    softeners=ordered("nur auch selbst aber"),
    softeners_after=ordered("nur auch selbst aber"),
    turning_after=phrases("nur; nicht; niemals; vorbehaltlich"),
    gap=ordered("nicht nie niemals kein keine keinen keinem keiner kaum ohne wenn falls nur"),
    denying=words(
        """bestreitet bestreiten bestritt bestritten dementiert dementieren dementierte dementierten
        bezweifelt bezweifeln bezweifelte bezweifelten"""
    ),
    saying=words(
        """sagt sagen sagte sagten gesagt behauptet behaupten behauptete behaupteten erklärt erklärte
        erklärten schrieb schrieben geschrieben"""
    ),
    bounds=words("dass aber und sagte sagt schrieb"),
    persons=ordered("er sie"),
    caution=(
        words(
            """kann können könnte könnten mag möge dürfte dürften vielleicht möglicherweise womöglich
            eventuell möglich wahrscheinlich voraussichtlich erwartet erwarten scheint scheinen anscheinend
            offenbar"""
        ),
        words("angeblich mutmaßlich mutmaßliche mutmaßlichen verdächtigt beschuldigt soll sollen"),
        words(
            """plant planen plante planten geplant beabsichtigt beabsichtigen will wollen wollte wollten hofft
            hoffen hoffte hofften"""
        ),
    ),
    put_in=words("könnte könnten dürfte dürften vielleicht möglicherweise womöglich angeblich mutmaßlich"),
    offices=words(
        """minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin direktor
        direktorin vorsitzender vorsitzende sprecher sprecherin staatssekretär staatssekretärin senator
        senatorin professor professorin ökonom ökonomin richter richterin arzt ärztin lehrer lehrerin
        forscher forscherin anwalt anwältin leiter leiterin geschäftsführer geschäftsführerin"""
    ),
    in_names=ordered("der des die für von und"),
    of_offices=ordered("für von"),
    articles=ordered("der des die das dem den"),
    topic_leads=phrases("ein; eine; der; die; das; ein kurzer; eine kurze; kurzer; kurze"),
    topic_kinds=ordered(
        "überblick zusammenfassung bericht notiz papier einführung hintergrund analyse anmerkungen übersicht"
    ),
    topic_ties=ordered("über zum zur"),
    topic_alone=ordered("über"),
)
