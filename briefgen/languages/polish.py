"""Polish: the words that templates print; texts in it are not read."""

from __future__ import annotations

from briefgen.languages.table import Language, Printed

PRINTED = Printed(
    {
        "for": "Dla",
        "from": "Od",
        "date": "Data",
        "status": "Status",
        "version": "Wersja",
        "summary": "Podsumowanie",
        "statistics": "Najważniejsze liczby",
        "timeline": "Kalendarium",
        "options": "Warianty",
        "pro": "Za",
        "contra": "Przeciw",
        "cost": "Koszt",
        "option": "Wariant",
        "steps": "Kolejne kroki",
        "glossary": "Słowniczek",
        "charts": "Wykresy",
        "data": "Dane",
        "quotes": "Ich słowami",
        "positions": "Przytoczone stanowiska",
        "recommendations": "Zalecenia",
        "sources": "Źródła",
        "licence": "Licencja",
        "read_on": "dostęp",
        "according_to": "Według",
        "stated_by": "według",
        "back": "Powrót do tekstu, przypis",
        "unnamed": "Autor nie podany",
        "web_page": "Strona internetowa",
        "note": "Przypis",
        "table": "Tabela",
        "figure": "Rysunek",
        "picture": "Zdjęcie",
        "source": "Źródło",
        "open": "„",
        "close": "”",
        "page_before": "",
        "page_of": " z ",
        "page_after": "",
        "evidence": "Dowód",
        "page": "strona",
    },
)

LANGUAGE = Language("pl", "Polish", printed=PRINTED)
