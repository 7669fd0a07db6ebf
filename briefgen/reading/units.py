"""Units, small codes of currencies and signs of fractions, as English texts print them. Data."""

from __future__ import annotations

from briefgen.languages.lists import phrases

SMALL_CODES = phrases("usd; eur; gbp; aud; cad; nzd; jpy; cny; rmb; inr; hkd; sgd; mxn; chf; sek; nok; dkk")
"""Codes that are no words, so that they may be written small."""
MEASURES = phrases(
    """km; kilometre; kilometer; m; metre; meter; cm; centimetre; centimeter; mm; millimetre; millimeter;
    μm; µm; um; micron; micrometre; micrometer; nm; nanometre; nanometer; mile; mi; yard; yd; foot;
    feet; ft; inch; inches; in; light-year; light year; hectare; ha; acre; km2; km²; m2; m²; m3; m³;
    cm2; cm²; cm3; cm³; mm2; mm²; sq m; sq km; sq ft; sqm; sqft; litre; liter; l; L; ml; mL; millilitre;
    cl; dl; centilitre; decilitre; milliliter; μl; μL; gallon; pint; quart; barrel; tablespoon;
    teaspoon; tbsp; tsp; cup; fluid ounce; acre-foot; kg; kilogram; kilogramme; kilo; g; gram; gramme;
    mg; milligram; μg; µg; microgram; ng; tonne; ton; metric ton; lb; lbs; ounce; oz; stone; megaton;
    kiloton; gigatonne; Mt; Gt; kt; second; sec; s; ms; millisecond; μs; ns; minute; min; mins; hour;
    hr; hrs; h; day; week; fortnight; month; year; yr; yrs; decade; century; centuries; Ma; Ga; ka; Myr;
    Gyr; °C; °F; °; ° C; ° F; degree; deg; degC; degF; deg C; deg F; K; kelvin; joule; J; kJ; MJ; GJ;
    calorie; kcal; watt; W; kW; kilowatt; MW; megawatt; GW; gigawatt; TW; terawatt; mW; kWh; Wh; MWh;
    GWh; TWh; kilowatt-hour; kilowatt hour; megawatt hour; volt; V; kV; mV; amp; ampere; A; mA; Ah; mAh;
    ohm; Ω; horsepower; hp; HP; bhp; Hz; kHz; MHz; GHz; Mhz; Ghz; Khz; hertz; megahertz; gigahertz; Pa;
    kPa; MPa; GPa; hPa; pascal; gigapascal; megapascal; bar; mbar; psi; ksi; atm; Torr; mmHg; N; newton;
    kN; Nm; lb-ft; eV; keV; MeV; GeV; TeV; T; tesla; mT; dB; decibel; lumen; lux; nit; mph; kph; km/h;
    kmh; km/hr; m/s; ft/s; knot; kt; rpm; fps; bit; byte; kB; KB; MB; GB; TB; PB; kilobyte; megabyte;
    gigabyte; terabyte; petabyte; Kbps; kbps; Mbps; Gbps; megapixel; MP; pixel; px; dpi; mol; mmol;
    μmol; M; mM; μM; nM; ppm; ppb; part per million; parts per million; parts per billion; kDa; Da; bp;
    kb; Mb; rad; Sv; mSv; Bq; pH; wt%; vol%; mol%; at%; point; times; fold; x; ×; basis point; rebound;
    ppg; rpg; apg; degree-day; carat; karat; ″; pm; fm; fb; pb; Gy; mGy; cGy; kGy; μSv; MBq; GBq; exabyte;
    zettabyte; EB; ZB; kibibyte; mebibyte; gibibyte; tebibyte; KiB; MiB; GiB; TiB; kΩ; MΩ; pF; nF; μF; nA; μA;
    μV; pmol; nmol; kpc; Mpc; parsec; tpd; bpd; mg/l; mg/L"""
)
"""Unit words and symbols; words of more than three small letters take a plural s."""

DIMENSIONS = ("square", "cubic", "sq", "sq.", "cu")
QUALIFIED = ("Fahrenheit", "Celsius", "Kelvin", "centigrade", "F", "C")
"""What may follow degrees."""

GLYPHS = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅕": 0.2,
    "⅖": 0.4,
    "⅗": 0.6,
    "⅘": 0.8,
    "⅙": 1 / 6,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}
