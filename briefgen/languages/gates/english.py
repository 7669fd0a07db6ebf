"""English: conditions, denials, caution, offices and counts, as the checks look for them."""

from briefgen.languages.gates.table import Gates
from briefgen.languages.lists import ordered, phrases, words

_CAUTION = (
    words(
        """may might could can perhaps possibly maybe potentially possible likely probably unlikely expected
        expects expect allowed permitted able seems seem appears appear apparently suggests suggest
        risk risks"""
    ),
    words("alleged allegedly reportedly suspected accused claimed claims purported supposedly supposed"),
    words(
        """plans plan planned planning intends intend intended proposes proposed hopes hope hoped aims aim
        aimed"""
    ),
)

GATES = Gates(
    not_=ordered("not never *n't"),
    opinions=ordered("expect think believe say claim mean suggest want true"),
    that=ordered("that"),
    turning_before=phrases(
        """nor; no longer; cannot; deny that; denies that; denied that; deny having; denies having;
        denied having; if; unless; until; whether; hardly; without; only; except"""
    ),
    conditions=phrases(
        "if; unless; until; provided; as long as; so long as; in case; assuming; except",
    ),
    softeners=ordered("only even but"),
    softeners_after=ordered("only even just but"),
    turning_after=phrases("only; not; never; nor; subject to"),
    gap=ordered("not never no cannot hardly without *n't if unless only"),
    denying=words(
        "deny denies denied denying dispute disputes disputed reject rejects rejected doubt doubts doubted"
    ),
    saying=words("say says said saying claim claims claimed tell tells told state states stated write wrote"),
    bounds=words("that but and said says wrote"),
    persons=ordered("he she they"),
    caution=_CAUTION,
    put_in=words(
        "may might could perhaps possibly maybe potentially allegedly alleged reportedly supposedly"
    ),
    may="may",
    dating=words("in of since by until on last this early late mid from to next"),
    offices=words(
        """secretary director minister president chair chairman chairwoman chairperson commissioner governor
        mayor senator chancellor ambassador minister deputy head chief executive founder partner treasurer
        spokesperson spokesman spokeswoman professor lecturer economist engineer lawyer judge
        inspector superintendent doctor surgeon nurse teacher editor author researcher analyst adviser advisor
        consultant manager coordinator campaigner trustee captain colonel general bishop auditor ombudsman"""
    ),
    in_names=ordered("of for and the on de von"),
    of_offices=ordered("of for"),
    articles=ordered("the"),
    wholes=phrases("of the; of all; of these; of those; of its"),
    uncounted=words(
        """a an the of in on at to by for from with and or but as is are was were be been has have had it its
        this that these those than then more less up down out over under between each per all every
        other others which who whom whose during since until when while before after only also ago about
        not no so far such them they he she we you i if there their his her our your came went made said
        will would can could may might must do does did both without within among against across through
        like because although whether if unless"""
    ),
    endings=ordered("ies ing ed es s e y ly"),
    plurals=ordered("s"),
    topic_leads=phrases("a; an; the; a brief; a short; the brief; the short; brief; short"),
    topic_kinds=ordered(
        """overview summary review report briefing brief note notes paper update introduction
        background analysis remarks"""
    ),
    topic_ties=ordered("of on to about regarding concerning"),
    topic_alone=ordered("on about regarding"),
)
