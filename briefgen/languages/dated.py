"""Times that a text names by another one: this year, in the year before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.languages.lists import phrases


@dataclass(frozen=True, slots=True)
class Dated:
    """Phrases for a year, by the one that they are counted from; in small letters."""

    this_year: tuple[str, ...] = ()
    """By the year of the document: this summer; and so on."""
    last_year: tuple[str, ...] = ()
    last_time: tuple[str, ...] = ()
    """Last summer: this year's or last year's."""
    next_year: tuple[str, ...] = ()
    year_before: tuple[str, ...] = ()
    """By a year that is named beside it: in the year before."""
    year_after: tuple[str, ...] = ()
    year_to: tuple[str, ...] = ()
    """Before the month in which twelve months end: the year to March 2019."""


DATED: Mapping[str, Dated] = {
    "en": Dated(
        this_year=phrases(
            """this year; this spring; this summer; this autumn; this winter; this fall; this
            season; the current year; so far this year; today; now; end of the year; year-end"""
        ),
        last_year=phrases("last year; the previous year; the year before; a year ago; a year earlier"),
        last_time=phrases(
            """last spring; last summer; last autumn; last fall; last winter; last month; last
            week; last season"""
        ),
        next_year=phrases("next year; the coming year"),
        year_before=phrases(
            """the year before; the previous year; a year earlier; one year earlier; the year
            earlier; the preceding year; the prior year"""
        ),
        year_after=phrases("the year after; the following year; a year later; one year later; the next year"),
        year_to=phrases(
            """the year to; year to; the year ending; the year ended; twelve months to;
            12 months to; the financial year to; the year to the end of; year ending in"""
        ),
    ),
    "de": Dated(
        this_year=phrases(
            """in diesem jahr; dieses jahr; diesem jahr; dieses jahres; in diesem frühjahr;
            diesen sommer; in diesem sommer; diesen herbst; in diesem herbst; diesen winter;
            in diesem winter; jahresende; ende des jahres; heuer; im laufenden jahr; heute; derzeit"""
        ),
        last_year=phrases(
            """im vergangenen jahr; im letzten jahr; letztes jahr; vergangenes jahr; im vorjahr;
            vor einem jahr; des vorjahres"""
        ),
        last_time=phrases(
            """im letzten sommer; im vergangenen sommer; im letzten winter; im vergangenen
            winter; im vergangenen herbst; im letzten herbst; letzten monat; im vergangenen
            monat; letzte woche"""
        ),
        next_year=phrases("im nächsten jahr; nächstes jahr; im kommenden jahr"),
        year_before=phrases(
            """im vorjahr; im jahr davor; im jahr zuvor; ein jahr zuvor; ein jahr davor; des
            vorjahres; dem vorjahr; ein jahr früher"""
        ),
        year_after=phrases(
            """im jahr danach; im jahr darauf; ein jahr später; im folgejahr; im folgenden jahr"""
        ),
        year_to=phrases(
            """jahr bis; jahr bis ende; zwölf monate bis; zwölf monaten bis;
            geschäftsjahr bis; jahr bis zum"""
        ),
    ),
    "fr": Dated(
        this_year=phrases(
            """cette année; cet été; cet hiver; cet automne; ce printemps; l'année en cours;
            fin de l'année; aujourd'hui"""
        ),
        last_year=phrases(
            """l'année dernière; l'an dernier; l'année passée; l'an passé; il y a un an; l'année
            précédente"""
        ),
        last_time=phrases(
            """l'été dernier; l'hiver dernier; l'automne dernier; le printemps dernier; le mois
            dernier; la semaine dernière"""
        ),
        next_year=phrases("l'année prochaine; l'an prochain; l'année à venir"),
        year_before=phrases(
            """l'année précédente; un an plus tôt; un an auparavant; l'année d'avant; un an avant"""
        ),
        year_after=phrases("l'année suivante; un an plus tard; un an après; l'année d'après"),
        year_to=phrases(
            """année se terminant en; année close en; exercice clos en; année à fin;
            douze mois à fin; exercice se terminant en"""
        ),
    ),
    "es": Dated(
        this_year=phrases(
            """este año; este verano; este invierno; este otoño; esta primavera; el año en curso; fin de año;
            final de año; finales de año;
            hoy"""
        ),
        last_year=phrases("el año pasado; el pasado año; hace un año; el año anterior"),
        last_time=phrases(
            """el verano pasado; el invierno pasado; el otoño pasado; la primavera pasada; el mes
            pasado; la semana pasada"""
        ),
        next_year=phrases("el próximo año; el año próximo; el año que viene"),
        year_before=phrases("el año anterior; un año antes; el año previo"),
        year_after=phrases("el año siguiente; un año después; un año más tarde"),
        year_to=phrases(
            """año hasta; año terminado en; ejercicio cerrado en; doce meses hasta;
            año que terminó en"""
        ),
    ),
    "it": Dated(
        this_year=phrases(
            """quest'anno; questo anno; quest'estate; quest'inverno; quest'autunno; questa
            primavera; l'anno in corso; fine dell'anno; fine anno; oggi"""
        ),
        last_year=phrases("l'anno scorso; lo scorso anno; un anno fa; l'anno precedente"),
        last_time=phrases(
            """l'estate scorsa; la scorsa estate; l'inverno scorso; lo scorso inverno; il mese
            scorso; lo scorso mese; la settimana scorsa"""
        ),
        next_year=phrases("l'anno prossimo; il prossimo anno"),
        year_before=phrases("l'anno precedente; un anno prima; l'anno prima"),
        year_after=phrases("l'anno successivo; l'anno seguente; un anno dopo; un anno più tardi"),
        year_to=phrases(
            """anno fino a; anno terminato a; esercizio chiuso a; dodici mesi fino a;
            anno chiuso a"""
        ),
    ),
    "nl": Dated(
        this_year=phrases(
            """dit jaar; deze zomer; deze winter; dit najaar; dit voorjaar; het lopende jaar;
            eind van het jaar; einde van het jaar;
            vandaag"""
        ),
        last_year=phrases(
            """vorig jaar; afgelopen jaar; het afgelopen jaar; een jaar geleden; het jaar ervoor"""
        ),
        last_time=phrases(
            """vorige zomer; afgelopen zomer; vorige winter; afgelopen winter; vorige maand;
            vorige week"""
        ),
        next_year=phrases("volgend jaar; komend jaar; het komende jaar"),
        year_before=phrases("het jaar ervoor; een jaar eerder; het jaar daarvoor; het voorgaande jaar"),
        year_after=phrases("het jaar erna; een jaar later; het jaar daarop; het volgende jaar"),
        year_to=phrases("jaar tot; jaar tot en met; twaalf maanden tot; jaar eindigend in; boekjaar tot"),
    ),
}
"""By the first part of a BCP 47 tag."""
