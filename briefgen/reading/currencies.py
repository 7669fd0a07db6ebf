"""The world's currencies: code, name in the singular, and signs that stand for it. Data.

Codes and names are those of ISO 4217; signs are those that the issuing banks and the press print.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.languages.lists import phrases

_TABLE = """
AED UAE dirham; AFN Afghan afghani = ؋; ALL Albanian lek; AMD Armenian dram = ֏; ANG Antillean guilder =
NAƒ; AOA Angolan kwanza = Kz; ARS Argentine peso; AUD Australian dollar = A$ AU$; AWG Aruban florin; AZN
Azerbaijani manat = ₼; BAM convertible mark; BBD Barbados dollar = Bds$; BDT Bangladeshi taka = ৳ Tk; BGN
Bulgarian lev; BHD Bahraini dinar; BIF Burundian franc = FBu; BMD Bermudian dollar; BND Brunei dollar = B$;
BOB boliviano; BRL Brazilian real = R$; BSD Bahamian dollar; BTN ngultrum; BWP Botswana pula; BYN Belarusian
rouble; BZD Belize dollar = BZ$; CAD Canadian dollar = C$ CA$ CAD$; CDF Congolese franc; CHF Swiss franc =
SFr; CLP Chilean peso; CNY Chinese yuan = RMB CN¥; COP Colombian peso; CRC Costa Rican colón = ₡; CUP Cuban
peso; CVE Cape Verdean escudo; CZK Czech koruna = Kč; DJF Djiboutian franc; DKK Danish krone; DOP Dominican
peso = RD$; DZD Algerian dinar; EGP Egyptian pound = E£ LE; ERN Eritrean nakfa; ETB Ethiopian birr; EUR euro
= €; FJD Fijian dollar = FJ$; FKP Falkland Islands pound; GBP pound sterling = £; GEL Georgian lari = ₾; GHS
Ghanaian cedi = GH₵ GH¢ ₵; GIP Gibraltar pound; GMD Gambian dalasi; GNF Guinean franc; GTQ Guatemalan
quetzal; GYD Guyanese dollar = GY$; HKD Hong Kong dollar = HK$; HNL Honduran lempira; HTG Haitian gourde;
HUF Hungarian forint = Ft; IDR Indonesian rupiah = Rp; ILS shekel = ₪ NIS; INR Indian rupee; IQD Iraqi
dinar; IRR Iranian rial; ISK Icelandic króna; JMD Jamaican dollar = J$; JOD Jordanian dinar; JPY yen = ¥ Y=
YEN JP¥; KES Kenyan shilling = KSh Ksh KShs Kshs; KGS Kyrgyz som; KHR Cambodian riel = ៛; KMF Comorian
franc; KPW North Korean won; KRW won = ₩; KWD Kuwaiti dinar; KYD Cayman Islands dollar = CI$; KZT tenge = ₸;
LAK Lao kip = ₭; LBP Lebanese pound; LKR Sri Lankan rupee; LRD Liberian dollar = L$; LSL Lesotho loti; LYD
Libyan dinar; MAD Moroccan dirham; MDL Moldovan leu; MGA Malagasy ariary; MKD Macedonian denar; MMK Burmese
kyat; MNT tugrik = ₮; MOP pataca = MOP$; MRU ouguiya; MUR Mauritian rupee; MVR rufiyaa; MWK Malawian kwacha;
MXN Mexican peso = MXN$ Mex$ MX$; MYR ringgit = RM; MZN Mozambican metical; NAD Namibian dollar = N$; NGN
naira = ₦; NIO córdoba; NOK Norwegian krone; NPR Nepalese rupee; NZD New Zealand dollar = NZ$ NZD$; OMR
Omani rial; PAB balboa; PEN Peruvian sol = S/; PGK Papua New Guinean kina; PHP Philippine peso = ₱ PhP; PKR
Pakistani rupee; PLN zloty = zł; PYG guarani = ₲; QAR Qatari riyal; RON Romanian leu; RSD Serbian dinar; RUB
rouble = ₽; RWF Rwandan franc = FRw; SAR Saudi riyal = SR; SBD Solomon Islands dollar = SI$; SCR Seychelles
rupee; SDG Sudanese pound; SEK Swedish krona; SGD Singapore dollar = S$; SHP Saint Helena pound; SLE leone;
SOS Somali shilling; SRD Surinamese dollar; SSP South Sudanese pound; STN São Tomé dobra; SYP Syrian pound;
SZL Swazi lilangeni; THB baht = ฿; TJS somoni; TMT Turkmen manat; TND Tunisian dinar; TOP pa'anga; TRY
Turkish lira = ₺ TL; TTD Trinidad and Tobago dollar = TT$; TWD Taiwan dollar = NT$; TZS Tanzanian shilling =
TSh Tsh; UAH hryvnia = ₴; UGX Ugandan shilling = USh Ush; USD US dollar = US$ USD$; UYU Uruguayan peso = $U;
UZS Uzbek som; VES bolivar; VND dong = ₫; VUV vatu = VT; WST Samoan tala = WS$; XAF CFA franc = FCFA; XCD
East Caribbean dollar = EC$; XOF CFA franc = CFA; XPF CFP franc = CFP; YER Yemeni rial; ZAR rand; ZMW
Zambian kwacha; ZWL Zimbabwean dollar = Z$; BTC bitcoin = ₿; ETH ether; INR Indian rupee; SDR special
drawing right
"""
_FORMER = """
ADP Andorran peseta; ATS Austrian schilling = öS; BEF Belgian franc; BYR Belarusian rouble; CSK Czechoslovak
koruna; CYP Cypriot pound; DDM East German mark; DEM Deutschmark = DM; ECS Ecuadorian sucre; EEK Estonian
kroon; ESP Spanish peseta = Pts Ptas; FIM Finnish markka; FRF French franc = FF; GHC Ghanaian cedi; GRD
Greek drachma; HRK Croatian kuna; IEP Irish pound = IR£; ITL Italian lira; LTL Lithuanian litas; LUF
Luxembourg franc; LVL Latvian lats; MRO ouguiya; MTL Maltese lira; MZM Mozambican metical; NLG Dutch
guilder; PTE Portuguese escudo; ROL Romanian leu; SDD Sudanese dinar; SIT Slovenian tolar; SKK Slovak
koruna; SRG Surinamese guilder; STD São Tomé dobra; TRL Turkish lira; SLL leone; SVC Salvadoran colón; RUR
rouble; VEB bolivar; VED bolivar; VEF bolivar; ZMK Zambian kwacha; CHE WIR euro; CHW WIR franc; CNH Chinese
yuan; CLF unidad de fomento = UF; COU Colombian real value unit; CUC Cuban convertible peso; MXV Mexican
investment unit; XCG Caribbean guilder; XDR special drawing right; XEU European currency unit = ECU; YUM
Yugoslav dinar; ZWD Zimbabwean dollar; ZWG Zimbabwean gold
"""
"""Codes that ISO 4217 has withdrawn, or that stand for no coin; names of the others are those of CLDR."""
_NO_CODES = frozenset(
    (
        "ALL",
        "TOP",
        "CUP",
        "SOS",
        "COP",
        "LAK",
        "SDG",
        "NAD",
        "GEL",
        "LE",
        "SR",
        "VT",
        "CFP",
        "CHE",
        "CLF",
        "COU",
        "CUC",
        "FF",
        "MRO",
        "MXV",
        "SDD",
        "SIT",
        "SRG",
        "STD",
        "UF",
        "ECU",
    )
)
"""Codes that are words or other abbreviations more often than money: TOP 10, COP 27, SDG 5."""


def _read() -> tuple[dict[str, str], tuple[str, ...], tuple[str, ...]]:
    names: dict[str, str] = {}
    codes: list[str] = []
    signs: list[str] = []
    for line in phrases(f"{_TABLE};{_FORMER}"):
        code, _, rest = line.partition(" ")
        name, _, more = rest.partition(" = ")
        names |= dict.fromkeys((code, *more.split()), name)
        codes.append(code)
        signs += more.split()
    return names, tuple(codes), tuple(signs)


_NAMES, _CODES, _SIGNS = _read()

MONEY: Mapping[str, str] = _NAMES | {
    "$": "dollar",
    "Rs": "rupee",
    "Rs.": "rupee",
    "₹": "rupee",
    "R": "rand",
    "¢": "cent",
    "p": "penny",
    "renminbi": "Chinese yuan",
    "yuan": "Chinese yuan",
    "buck": "dollar",
    "quid": "pound sterling",
    "cent": "cent",
}
"""One name for each code, sign and by-name, in the singular."""
SIGNS = tuple(
    sign
    for sign in (*_SIGNS, "$US", "$A", "$NZ", "$", "Rs.", "Rs", "₹", "kr", "AUD$")
    if sign not in _NO_CODES
)
"""What may stand before an amount, codes apart."""
CODES = tuple(code for code in _CODES if code not in _NO_CODES)
DOUBTFUL_CODES = frozenset(code for code in _CODES if code in _NO_CODES)
"""Codes that are money only beside a large amount."""
NAMES = phrases(
    """dollar; pound; euro; yen; yuan; renminbi; rupee; rupiah; peso; franc; krona; krone; kroner;
    kronor; króna; krónur; rand; real; reais; rouble; ruble; shekel; lira; won; baht; ringgit; dirham;
    riyal; rial; dinar; naira; shilling; zloty; zlotys; złoty; cent; pence; penny; sen; quid; bitcoin;
    buck; pound sterling; dong; taka; kwacha; kyat; cedi; birr; forint; koruna; hryvnia; hryvnias;
    tenge; lari; dram; kip; riel; pula; naira; kina; leu; lei; lev; leva; lek; dalasi; kwanza; metical;
    manat; tugrik; quetzal; lempira; guarani; boliviano; bolivar; colón; córdoba; gourde; balboa;
    pataca; rufiyaa; ngultrum; leone; ariary; guilder; florin; Deutschmark; drachma; escudo; peseta;
    lire; satoshi; euro cent; special drawing right; schilling; markka; markkaa; kroon; krooni; litas;
    litai; lats; tolar; kuna; cruzeiro; cruzado; afghani; nakfa; denar; denari; ouguiya; somoni;
    pa'anga; paʻanga; maloti; lilangeni; emalangeni; karbovanets; rappen; centime; centavo; paisa;
    paise; kopeck; öre; øre"""
)
"""Names in the singular; all but a few take an s."""
BEFORE = phrases(
    "dollar; dollars; euro; euros; rupee; rupees; rupiah; ringgit; baht; naira; taka; sen; yen; yuan"
)
"""Names that may stand before an amount, as an amount is read aloud or written in South Asia: rupees 500."""
