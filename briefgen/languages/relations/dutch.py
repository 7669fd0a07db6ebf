"""Dutch: direction, negation, cause, modality, scope, who."""

from briefgen.languages.lists import phrases, words
from briefgen.languages.table import Relations

RELATIONS = Relations(
    up=words(
        """stijg* steeg stegen gestegen toenam* toenem* toegenomen neemt-toe toename groei* gegroeid
        verhog* verhoogd* meer hoger* groter* langer* sneller* verdubbel* verdrievoudig* klom klommen
        geklommen versnel* verbeter* winst"""
    ).union(phrases("neemt ... toe; nemen ... toe; nam ... toe; namen ... toe; loopt ... op; liep ... op")),
    down=words(
        """daal* daalt dalen daling gedaald afnam* afnem* afgenomen afname zakt zakte zakten gezakt verlag*
        verlaagd* verminder* minder lager* kleiner* korter* trager* halveer* krimp* kromp gekrompen
        vermindering bezuinig* verslechter* teruglop* teruggelopen"""
    ).union(phrases("neemt ... af; nemen ... af; nam ... af; namen ... af; loopt ... terug; liep ... terug")),
    opposites=(
        (words("prijst prees geprezen loofde verwelkom*"), words("bekritiseer* veroordeel* betreur*")),
        (words("steun* gesteund ondersteun*"), words("verwerp* verwierp verworpen afgewezen")),
        (words("toegestaan toestaan toestond*"), words("verbied* verbod* verboden")),
        (words("gebruik* gebruikt"), words("vermijd* vermeed mijd* meden")),
        (
            words("open opent opende openden geopend"),
            words("sluit sluiten sloot sloten gesloten sluiting"),
        ),
        (words("wint winnen won wonnen gewonnen"), words("verlies* verloor verloren")),
        (words("bevat bevatte bevatten"), words("uitgesloten uitsluit*")),
        (words("meerderheid"), words("minderheid")),
        (words("boven"), words("onder")),
        (words("begin* begon begonnen start*"), words("eindig* stopt stopte stoppen gestopt beëindig*")),
        (words("bevestig*"), words("ontken*")),
        (words("veilig veilige veiliger"), words("onveilig* gevaarlijk*")),
        (words("beter betere"), words("slechter slechtere")),
        (words("hoog hoge"), words("laag lage")),
        (words("vroeg vroege"), words("laat late")),
        (words("sterk sterke sterker"), words("zwak zwakke zwakker")),
        (
            words("aanvaard* instem* ingestemd akkoord"),
            words("weiger* geweigerd verwerp* verwierp verworpen"),
        ),
        (words("waar juist correct"), words("onwaar onjuist vals")),
        (words("koopt kopen kocht kochten gekocht"), words("verkoop* verkocht*")),
        (words("vrijwillig*"), words("verplicht*")),
        (words("openbaar openbare publiek*"), words("privé particulier*")),
        (words("invoer import*"), words("uitvoer export*")),
        (words("winst winsten"), words("verlies verliezen tekort*")),
        (words("schuldig*"), words("onschuldig*")),
        (words("bekend"), words("onbekend")),
        (words("vaak"), words("zelden")),
        (words("rijk rijke"), words("arm arme")),
        (words("geslaagd slaagt slaagde"), words("mislukt* mislukk*")),
        (words("voorstander* vóór"), words("tegenstander* tegen")),
    ),
    exclusive=(
        words("voor na tijdens sinds"),
        words("noord zuid oost west noorden zuiden oosten westen"),
        words("moeder vader"),
        words("zoon dochter"),
        words("broer zus"),
        words("mannen vrouwen"),
        words("jongens meisjes"),
        words("winter zomer lente herfst"),
        words("dagelijks wekelijks maandelijks jaarlijks"),
        words("met zonder"),
        words("moeders vaders"),
        words("dag nacht"),
        words("binnen buiten"),
    ),
    negations=words("niet geen nooit niemand niets noch zonder nergens nauwelijks"),
    dating=frozenset(phrases("""het begin; in begin; sinds begin; begin van""")),
    not_negating=frozenset(
        phrases("niet alleen; niet meer dan; niet minder dan; niet slechts; niet in de laatste")
    ),
    denying=words(
        """wachten pas ontbre* mis* weiger* geweigerd verhinder* voorkom* vrij mislukt* mislukk*
        afgewezen wijst
        uitgesloten onmogelijk weinig verbod* verboden nul ongewijzigd ontken* onbekend onduidelijk open
        afgeschaft afschaf* schrap* geschrapt waarschuw* hetzelfde gelijk even evenveel onwaar onjuist"""
    ),
    refuting=frozenset(
        phrases(
            """te vroeg om te zeggen; nog onduidelijk wat; onduidelijk wat; niet bekend wat;
            ontkent; ontkennen; ontkende; ontkend; weigert te; weigerde te; ontbreekt; in plaats van;
            zonder te; nalaat; naliet; moet nog; moeten nog; geen bewijs; geen aanwijzing; geen
            aanwijzingen; geen teken; geen tekenen"""
        )
    ),
    refuted=words("onwaar onjuist vals ongegrond"),
    passive=words("wordt worden werd werden is zijn"),
    negated_before=2,
    denying_prefixes=("on", "niet-"),
    causes=frozenset(
        phrases(
            """omdat; doordat; vanwege; veroorza*; leidt tot; leidde tot; leidden tot; leiden tot; geleid
            tot; door toedoen; dankzij; te danken aan; ten gevolge; gevolg van; als gevolg; daardoor;
            daarom; dus; zodat; oorzaak*; te wijten; waardoor; wegens; naar aanleiding; bracht teweeg; zorgt
            voor; zorgde voor; zorgden voor; droeg bij; schuld; komt door; kwam door; reden waarom;
            gevolg; bewerkstellig*"""
        )
    ),
    reasons=words("omdat doordat"),
    joining_reasons=words("want aangezien zodat daar"),
    beside=frozenset(phrases("daar is; daar zijn; daar was")),
    moving=words(
        """drukte drukten verbeterde verbeterden verslechterde versnelde vertraagde verlaagde
        verlaagden verhoogde verhoogden halveerde verminderde verminderden verdubbelde"""
    ),
    possible=frozenset(
        phrases(
            """kan; kunnen; kon; konden; zou; zouden; mogelijk*; misschien; wellicht; lijkt; lijken; leek;
            risico*; mag; mogen; eventueel; mocht"""
        )
    ),
    unwilling=frozenset(phrases("kon niet; konden niet; kan niet; kunnen niet")),
    anybody=words("mensen personen"),
    obliging=frozenset(phrases("moet; moeten; verplicht*")),
    advising=frozenset(
        phrases("zou moeten; zouden moeten; aanbevolen; aangeraden; adviseert; adviseren; vrijwillig*")
    ),
    planned=frozenset(
        phrases(
            """hoopt; hopen; hoopte; hoopten; plan; plannen; plant; gepland*; wil; willen; wilde;
            wilden; beoog*; voornemen*; van plan; stelt voor; voorstel*; voorgesteld; streeft; streven;
            doel; doelen; beloof*; beloofd; gaat; gaan; overweeg*; ontwerp"""
        )
    ),
    expected=frozenset(
        phrases(
            """hoopt dat; hoop dat; hopen dat; hoopte dat; hoopten dat; hopelijk; verwacht*;
            voorspel*; raming*; raamt; waarschijnlijk; prognose*; naar verwachting; schat;
            schatten"""
        )
    ),
    alleged=frozenset(
        phrases(
            """vermeend*; verwijt*; vermoedelijk*; verdacht*; beschuldig*; naar verluidt; zou; zouden;
            beweer*"""
        )
    ),
    conditional=frozenset(phrases("als; indien; tenzij; mits; op voorwaarde; in geval van; zolang")),
    future=words("zal zullen"),
    wishing=frozenset(
        phrases(
            """te vroeg om te zeggen; nog onduidelijk wat; onduidelijk wat; niet bekend wat;
            beveel*; aanbevel*; aanbevolen; eis*; vraag*; vraagt; vroeg; moet; moeten; moest; nodig;
            probeer*; gelooft; denkt; dreig*; waarschuw*; wens*; of; roept; riep"""
        )
    ),
    purpose=words("te om"),
    done=words("heeft hebben had hadden is zijn was waren werd werden ge*"),
    pairing=words("respectievelijk"),
    excepting=frozenset(phrases("tenzij; behalve als")),
    leaving_out=words("behalve uitgezonderd"),
    absolutes=(
        words("alle allen alles iedere ieder iedereen elke elk hele gehele overal"),
        words("altijd voortdurend steeds"),
        words("alleen slechts uitsluitend enkel enige"),
        words("eerste eerst"),
        words("grootste hoogste record* ongekend*"),
        words("kleinste laagste"),
        words("afgeschaft afschaf* uitgeroeid geëlimineerd"),
        words("volledig* helemaal totaal"),
        words("bewij* bewees bewezen garande* zeker ongetwijfeld"),
        words("unaniem*"),
        words("nooit"),
    ),
    drastic=frozenset(
        phrases(
            """doodt; doden; doodde; gedood; vernietig*; verwoest*; ruïneer*; failliet; bankroet; schandaal;
            schandalig*; crisis; crises; catastrof*; ramp; rampen; rampzalig*; instort*; ingestort;
            dodelijk*; gevaarlijk*; chaos; schok*; explod*; bloedbad; fraude*; corrupt*; leugen*; liegt;
            misdaad; misdaden; crimine*; terreur; terroris*; vergiftig*; genezen; geneest; wonder;
            doorbraak; revolutie; historisch*; bedreig*; horror; tragisch*; tragedie; schande; woede;
            oorlog; nachtmerrie; epidemie; slachtoffer*; illega*"""
        )
    ),
    harmless=frozenset(
        phrases(
            """geen wonder; historisch centrum; historische centrum; historische binnenstad; historisch
            gebouw; historische gebouwen; historisch museum"""
        )
    ),
    partial=frozenset(
        phrases(
            """sommige; sommigen; vele; veel; meeste; de meeste; verscheidene; bijna; deels; gedeeltelijk;
            vaak; soms; meerderheid; helft; weinig; een deel; voornamelijk; enkele; ongeveer"""
        )
    ),
    narrowing=words(
        """jonge jongere oude oudere volwassen vrouwelijke mannelijke gehandicapte landelijke stedelijke
        zwangere werkloze gepensioneerde getrouwde alleenstaande dakloze buitenlandse gevaccineerde
        ongevaccineerde besmette ondervraagde inheemse arme"""
    ),
    turning=frozenset(
        phrases("terwijl; hoewel; ofschoon; ook al; zelfs als; ondanks; als; indien; tenzij; of")
    ),
    countering=frozenset(phrases("maar; echter; toch; doch; tenzij; totdat; behalve")),
    held=frozenset(
        phrases("zogenaamd*; zogeheten; het idee dat; idee dat; de bewering; het gerucht; de mythe; alsof")
    ),
    joints=words("en maar terwijl of noch hoewel omdat tegenover met die dat"),
    than=words("dan"),
    relatives=words("die dat wie wat"),
    small=words(
        """de het een en of maar want dus als dan dat die dit deze die er in op aan bij van voor met door
        over onder tussen naar uit tot om te ten ter tegen zonder sinds tijdens na al ook nog niet geen
        nooit wel zeer heel meer minder veel weinig ik jij hij zij ze wij we jullie u hem haar hun ons
        onze zijn mijn jouw zich wie wat waar wanneer hoe is was waren ben wordt worden werd werden
        heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten mag mogen wil
        willen alle elke iedere sommige bijna ongeveer circa volgens hier daar nu toen weer steeds zo
        zei zegt zeggen procent"""
    ),
    thinking=words(
        """verwacht verwachten verwachtte vreest vrezen vreesde hoopt hopen hoopte gelooft geloven
        denkt denken schat schatten wil willen"""
    ),
    impersonal=words(
        """studie studies rapport rapporten onderzoek enquête peiling cijfers gegevens analyse document
        documenten verklaring resultaten bevindingen schatting schattingen statistieken prognose model test
        bron bronnen brief hij zij ze wij ik die dat het"""
    ),
    bodies=(
        words("bedrijf onderneming concern fabrikant exploitant"),
        words(
            """ministerie regering raad commissie dienst autoriteit gemeente bestuur comité rechtbank
            onderwijsraad"""
        ),
        words("vakbond vereniging federatie bond stichting alliantie"),
        words("universiteit instituut onderzoekers wetenschappers"),
        words("bewoners huurders ouders patiënten reizigers klanten consumenten"),
    ),
    synonyms=(
        words("werknemers medewerkers personeelsleden banen arbeidsplaatsen"),
        words("woningen huizen huishoudens"),
        words("leerlingen kinderen scholieren"),
        words("mensen personen inwoners bewoners"),
        words("bedrijven ondernemingen"),
        words("auto voertuigen auto's"),
        words("doden sterfgevallen"),
        words("schepen boten"),
        words("gevallen incidenten"),
        words("projecten programma's"),
    ),
    among=phrases("waarvan; van wie; onder wie"),
    enabling=frozenset(phrases("""helpt; helpen; maakt mogelijk; zodat; dankzij; waardoor""")),
    roles=words(
        """piloot bestuurder eigenaar huurder
        minister president voorzitter burgemeester directeur woordvoerder woordvoerster staatssecretaris
        senator wethouder hoogleraar econoom rechter advocaat arts leraar onderzoeker onderzoekers
        experts deskundigen vakbond politie bewoners oppositie commissaris ombudsman"""
    ),
    verb_last=True,
    demonyms=("s", "e", "er", "ers", "se", "n", "en", "aan", "aanse", "isch", "ische"),
    weekdays=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
)
