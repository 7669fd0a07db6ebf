"""How French attributes quoted words. Data."""

from __future__ import annotations

import re

from briefgen.languages.lists import ordered, phrases, words
from briefgen.languages.speech.table import Speech

SPEECH = Speech(
    name="French",
    verbs=words(
        """déclare déclarent déclarait déclara dit disent disait dira affirme affirment affirmait ajoute
        ajoutent ajoutait estime estiment estimait explique expliquent expliquait précise précisent
        précisait souligne soulignent soulignait indique indiquent indiquait assure assurent assurait
        écrit écrivent écrivait rappelle rappellent rappelait poursuit
        poursuivent conclut concluent note notent notait demande demandent demandait répond répondent
        répondait insiste insistent insistait avertit avertissent prévient préviennent
        dénonçait annonce annoncent annonçait confirme confirment confie confient constate constatent
        commente commentent reconnaît reconnaissent juge jugent témoigne témoignent lance lancent
        interroge interrogent inquiète inquiètent indigne indignent exclame exclament félicite félicitent
        réjouit réjouissent plaide plaident martèle résume résument observe observent soutient soutiennent
        considère considèrent raconte racontent alerte alertent admet admettent promet promettent
        tranche déplore
        déplorent renchérit nuance complète enchaîne certifie argumente argumentent"""
    ),
    naming=words(
        """dénonce dénoncent regrette regrettent regrettait
        qualifie qualifient qualifiait parle parlent parlait évoque évoquent évoquait décrit décrivent
        appelle appellent réclame réclament critique critiquent salue saluent fustige fustigent voit voient
        craint craignent cite citent"""
    ),
    participles=words(
        """déclaré dit affirmé ajouté estimé expliqué précisé souligné indiqué assuré écrit rappelé regretté
        poursuivi conclu noté demandé répondu insisté averti prévenu dénoncé annoncé confirmé confié
        constaté commenté reconnu jugé témoigné lancé interrogé inquiété indigné exclamé félicité réjoui
        plaidé martelé résumé observé soutenu considéré raconté alerté admis promis qualifié parlé évoqué
        décrit appelé réclamé critiqué salué fustigé cité exclamée indignée interrogée inquiétée
        félicitée réjouie crié hurlé soufflé"""
    ),
    auxiliaries=words("a ont avait avaient est sont"),
    origins=phrases(
        """selon; d'après; de l'avis de; de l'avis du; de l'avis des; pour reprendre les mots de;
        pour reprendre les mots du; aux yeux de; aux yeux du"""
    ),
    behind=(),
    likewise=words("comme ainsi"),
    after_speaker=frozenset(),
    conjunctions=words("que qu'"),
    pronouns={"il": "m", "elle": "f", "ils": "", "elles": "", "on": "", "je": "", "nous": ""},
    determiners={
        **dict.fromkeys(("la", "une", "sa", "cette", "ma", "notre", "leur"), "f"),
        **dict.fromkeys(("le", "un", "son", "ce", "cet", "mon"), "m"),
        **dict.fromkeys(ordered("l' les des plusieurs certains certaines deux trois ces ses quelques"), ""),
    },
    indefinite=words("un une des plusieurs certains certaines deux trois quelques"),
    links=words("de du des d' l' la le les et & pour en"),
    ends=words(
        """après avant devant lors dans sur sous avec sans pendant durant depuis dès par en à au aux chez vers
        entre contre selon malgré qui que qu' dont où mais ou car si quand lorsque lorsqu' alors tandis puis
        hier aujourd'hui demain aussi ensuite encore enfin notamment ainsi ici jeudi là plus également
        interrogé interrogée interrogés jointe joint contacté contactée cité citée dimanche ce cette
        est sont était a ont avait ne n' se s' y lui leur parlant évoquant ajoutant invité invitée
        auprès face quant afin comme très bien déjà toutefois cependant pourtant désormais"""
    ),
    times=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
        août
        septembre octobre novembre décembre matin soir midi semaine mois année"""
    ),
    titles={"m": "m", "mme": "f", "mlle": "f", "dr": "", "pr": "", "me": "", "monsieur": "m", "madame": "f"},
    roles=re.compile(
        r"""(?:directeur|directrice|président|présidente|vice-présidente?|ministre|maire|mairesse|préfète?|députée?
        |sénateur|sénatrice
        |secrétaire|porte-parole|responsable|chef|cheffe
        |chercheu(?:r|se)|professeure?
        |avocate?|médecin|juge|procureure?|conseiller|conseillère|commissaire|délégué|déléguée|fondateur
        |fondatrice|représentante?|expert|experte|auteure?|autrice|économiste|sociologue|syndicaliste
        |coordinateur|coordinatrice|gérante?|patron|patronne|habitante?|riverain|riveraine|mère|père|victime
        |militante?|enseignante?|élu|élue|adjointe?|dirigeante?|rapporteur|rapporteure|rédacteur|rédactrice
        |spécialiste|témoin|ambassadeur|ambassadrice|gouverneure?|défenseur|défenseure|inspecteur|inspectrice)s?$""",
        re.I | re.X,
    ),
    bodies=re.compile(
        r"""(?:agence|office|conseil|ligue|fédération|observatoire
        |association|organisation|entreprise|société|syndicat|gouvernement|ministère|préfecture|mairie|groupe
        |collectif|fondation|commission|institut|tribunal|cour|parti|opposition)s?$""",
        re.I | re.X,
    ),
    terms=re.compile(
        r"""(?:soi-disant|dite?s?|prétendue?s?|intitulée?s?|nommée?s?|baptisée?s?|appelée?s?|surnommée?s?|titre|mot
        |terme|slogan|expression|label|nom|concept|notion|rubrique|hashtag|mention|catégorie|formule)s?$""",
        re.I | re.X,
    ),
    works=re.compile(
        r"""(?:programme|film|livre|roman|campagne|initiative|projet|loi|étude|journal|revue|magazine|série|chanson
        |pièce|émission|marque|opération|conférence|exposition|plan|association|collectif|podcast|application
        |plateforme|site|documentaire|article|ouvrage|album|spectacle|prix|dispositif|fonds|stratégie|réseau)s?$""",
        re.I | re.X,
    ),
    documents=re.compile(
        r"(?:rapport|étude|communiqué|texte|lettre|courrier|loi|arrêt|jugement|avis|enquête|sondage|document)s?$",
        re.I,
    ),
    negations=words("ne n' pas jamais"),
    conjoining=words("et"),
    joining=words("et pour en"),
    opening=words("mais or si aussi"),
    clitics=words("l' le"),
    nobody=words("on"),
    verbal=("ment", "èrent", "aient"),
    inverted=re.compile(r"(\w+)-(?:t-)?(ils?|elles?|on|je)$"),
    reflexive=words("s' se m'"),
)
