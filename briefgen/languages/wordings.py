"""What sentences begin with that lean on others, and words that say nothing: by language, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.languages.lists import phrases, words


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Wording:
    """What the engine must know of a language."""

    dull: frozenset[str]
    """Words that every text keeps saying."""
    leaning: tuple[str, ...]
    """How sentences begin that lean on others, or speak to the reader."""
    this: tuple[str, ...] = ()
    """What leads to the name by which a document calls itself: this, the present."""
    own: tuple[str, ...] = ()
    """Such names: report, study."""
    singular: tuple[str, ...] = ()
    """I, and its forms; case counts."""
    plural: tuple[str, ...] = ()
    """We and you, and their forms."""
    being: tuple[str, ...] = ()
    """How a definition goes on after its subject."""


_ENGLISH = Wording(
    dull=words(
        """the a an and or but of to in on at by for with from as is are was were be been has have had it its
        this that these those he she they his her their we our not which who will would can could may said
        also more than about into over after before between during while when where there one two new said
        says"""
    ),
    leaning=phrases(
        """this; these; that; those; it; its; he; she; they; his; her; their; him; them; such; here; there;
        but; and; or; so; yet; nor; also; then; thus; hence; therefore; however; moreover; furthermore;
        nevertheless; nonetheless; instead; meanwhile; besides; still; otherwise; similarly; likewise;
        additionally; consequently; accordingly; afterwards; later; again; one; another; both; neither;
        either; some; others; what; why; how; when; who; which; yes; no; ok; please; click; read; see;
        share; subscribe; follow; sign; make no; let; for example; for instance; for this; for these;
        for that; in addition; in contrast; in fact; in other; in this; in these; in that; in particular;
        as a result; as such; as well; on the other; on the contrary; at that; at this; at the same;
        despite this; despite these; despite that; first,; second,; third,; fourth,; fifth,; last,; lastly,;
        finally,; firstly,; secondly,; thirdly,; because of this; because of these; because of that;
        the former; the latter; the above; the following; the same; the second; the third; the other;
        of these; of those; during this; during that; to this; to that; for more; for further; for details;
        in the first; in the second; in the third; in the latter; in the former; in both; on the one"""
    ),
    this=phrases("this; the present"),
    own=phrases(
        """paper; study; report; article; thesis; chapter; review; survey; book; brief; briefing; statement;
        submission; guide; inquiry; analysis; project; work"""
    ),
    singular=phrases("I; my; me; mine; myself"),
    plural=phrases("we; our; us; ours; ourselves; you; your; yours; yourself"),
    being=phrases("is a; is an; is the; was a; was an; was the; are a; are the; were the; is one; was one"),
)
_GERMAN = Wording(
    dull=words(
        """der die das den dem des ein eine einen einem einer eines und oder aber doch von zu zum zur im in an
        am auf aus bei beim mit nach über um für durch gegen ohne unter vor als wie wenn dass ob weil ist sind
        war waren wird werden wurde wurden worden sein hat haben hatte hatten kann können soll sollen muss
        müssen nicht kein keine auch noch nur schon sehr mehr es er sie ihr ihre ihren ihrer ihrem seine
        seinen seiner seinem sich man wir uns dieser diese dieses diesem diesen damit dabei dazu bis so sowie
        seit zwischen rund etwa etwas"""
    ),
    leaning=phrases(
        """dies; dieser; diese; dieses; diesem; diesen; das geht; das zeigt; das hat; das wird; das würde;
        das kann; das führt; das bestätigt; das ergab; das ergibt; das gilt; das ist; das war;
        er; sie; es; ihr; ihre; sein; seine; das sind; das bedeutet;
        dabei; dafür; damit; danach; dann; daraus; darüber; darum; dazu; deshalb;
        deswegen; daher; dadurch; dort; da; aber; und; oder; denn; doch; jedoch; außerdem; zudem; ferner;
        ebenso; auch; allerdings; hingegen; dagegen; trotzdem; dennoch; somit; also; so; hier; hierzu;
        zum beispiel; beispielsweise; einer von ihnen; beide; letztere; erstere; was; warum; wie; wer; ja;
        nein; bitte"""
    ),
    this=phrases("dies; diese; dieser; dieses; diesem; diesen"),
    own=phrases("bericht; studie; beitrag; artikel; stellungnahme; arbeit; gutachten; untersuchung"),
    singular=phrases("ich; mich; mir; mein; meine; meinen; meiner"),
    plural=phrases("wir; uns; unser; unsere; unseren; unserer; unserem; du; dein; deine"),
    being=phrases("ist ein; ist eine; ist der; ist die; ist das; war ein; war eine; war der; war die"),
)
_FRENCH = Wording(
    dull=words(
        """le la les un une des de du et ou mais donc que qui quoi dont où ce cet cette ces il elle ils elles
        on son sa ses leur leurs lui se en dans par pour sur sous avec sans entre vers chez est sont était
        étaient sera seront être été ont avait avaient avoir fait plus moins très aussi ainsi pas ne au aux
        comme si tout tous toute toutes nous notre nos même après avant depuis selon"""
    ),
    leaning=phrases(
        """ce; cet; cette; ces; cela; ceci; c'est; c’est; il; elle; ils; elles; lui; leur; leurs; son; sa;
        ses; mais; et; ou; donc; or; car; ainsi; aussi; alors; puis; ensuite; enfin; toutefois; cependant;
        pourtant; néanmoins; en revanche; en effet; de plus; par ailleurs; en outre; par exemple; par
        conséquent; dès lors; là; ici; celui; celle; ceux; celles; ces derniers; tous deux; oui; non"""
    ),
    this=phrases("ce; cet; cette"),
    own=phrases("rapport; étude; article; document; communiqué; avis; travail; mémoire"),
    singular=phrases("je; moi; mon; ma; mes"),
    plural=phrases("nous; notre; nos; vous; votre; vos"),
    being=phrases("est un; est une; est le; est la; était un; était une; était le; était la"),
)
_SPANISH = Wording(
    dull=words(
        """el la los las un una unos unas de del y o pero que quien cual donde este esta estos estas ese esa
        él ella ellos ellas su sus le les lo se en por para con sin entre hacia sobre es son era eran será ser
        sido ha han había fue fueron más menos muy también así no al como si todo todos toda todas nosotros
        nuestro nuestra mismo después antes desde según"""
    ),
    leaning=phrases(
        """este; esta; estos; estas; esto; ese; esa; esos; esas; eso; aquel; aquella; él; ella; ellos; ellas;
        su; sus; pero; y; o; así; además; también; entonces; luego; después; sin embargo; no obstante; por
        tanto; por lo tanto; por ejemplo; por eso; por ello; en cambio; de hecho; asimismo; allí; ahí; aquí;
        ambos; ambas; sí; no"""
    ),
    this=phrases("este; esta; el presente; la presente"),
    own=phrases("informe; estudio; artículo; documento; trabajo; comunicado"),
    singular=phrases("yo; mi; mis; me"),
    plural=phrases("nosotros; nosotras; nuestro; nuestra; nuestros; nuestras"),
    being=phrases("es un; es una; es el; es la; era un; era una; fue un; fue una; fue el; fue la"),
)

_ITALIAN = Wording(
    dull=words(
        """il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
        dalla dai in nel nella nei con su sul sulla per tra fra e ed o ma che chi cui non è sono era erano
        sarà saranno essere stato stata stati state ha hanno aveva avevano avere può possono più meno molto
        anche come se questo questa questi queste quello quella suo sua suoi sue loro lui lei noi nostro
        nostra ci si già dopo prima secondo ogni tutti tutte due"""
    ),
    leaning=phrases(
        """questo; questa; questi; queste; ciò; quello; quella; quelli; quelle; lui; lei; egli; ella; esso;
        essa; essi; esse; loro; suo; sua; suoi; sue; ma; e; ed; o; però; tuttavia; inoltre; anche; quindi;
        perciò; pertanto; dunque; così; poi; allora; infatti; invece; infine; per esempio; ad esempio; per
        questo; di conseguenza; in particolare; qui; lì; là; entrambi; entrambe; sì; no; perché; come; chi"""
    ),
    this=phrases("questo; questa; il presente; la presente"),
    own=phrases("rapporto; relazione; studio; articolo; documento; comunicato; lavoro; indagine"),
    singular=phrases("io; mio; mia; miei; mie; mi"),
    plural=phrases("noi; nostro; nostra; nostri; nostre; voi; vostro; vostra"),
    being=phrases("è un; è una; è il; è la; era un; era una; era il; era la; fu un; fu una"),
)
_DUTCH = Wording(
    dull=words(
        """de het een en of maar van in op aan bij met voor door over uit naar om te tot tussen tegen zonder
        na als dan dat die dit deze wie wat waar er is zijn was waren wordt worden werd werden heeft hebben
        had hadden kan kunnen kon zal zullen zou moet moeten niet geen ook nog al meer minder zeer veel hij
        zij ze hun haar hem wij we ons onze zich men sinds volgens twee"""
    ),
    leaning=phrases(
        """dit; dat; deze; die; hij; zij; ze; het; hun; haar; zijn; hem; maar; en; of; dus; want; ook; toch;
        echter; bovendien; daarnaast; daarom; daardoor; daarbij; daarna; daarmee; hierdoor; hiermee; dan;
        toen; zo; bijvoorbeeld; zoals; verder; tevens; immers; namelijk; intussen; hier; daar; er; beide;
        beiden; ja; nee; waarom; hoe; wie; wat"""
    ),
    this=phrases("dit; deze; het onderhavige"),
    own=phrases("rapport; verslag; onderzoek; studie; artikel; document; nota; persbericht"),
    singular=phrases("ik; mij; me; mijn"),
    plural=phrases("wij; we; ons; onze; jij; je; jullie; jouw"),
    being=phrases("is een; is de; is het; was een; was de; was het"),
)
WORDINGS: Mapping[str, Wording] = {
    "en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "it": _ITALIAN, "nl": _DUTCH,
}  # fmt: skip
"""By the first part of a BCP 47 tag."""


def known(tag: str) -> str:
    """Give the language of a BCP 47 tag if there is a wording for it; else en."""
    language = tag.partition("-")[0].lower()
    return language if language in WORDINGS else "en"
