"""Hebrew: the words that templates print; texts in it are not read."""

from __future__ import annotations

from briefgen.languages.table import Language, Printed

PRINTED = Printed(
    {
        "for": "עבור",
        "from": "מאת",
        "date": "תאריך",
        "status": "סטטוס",
        "version": "גרסה",
        "summary": "תקציר",
        "statistics": "נתונים עיקריים",
        "timeline": "ציר זמן",
        "options": "חלופות",
        "pro": "בעד",
        "contra": "נגד",
        "cost": "עלות",
        "option": "חלופה",
        "steps": "הצעדים הבאים",
        "glossary": "מונחים",
        "charts": "תרשימים",
        "data": "נתונים",
        "quotes": "במילותיהם",
        "positions": "עמדות מדווחות",
        "recommendations": "המלצות",
        "sources": "מקורות",
        "licence": "רישיון",
        "read_on": "נקרא ב־",
        "according_to": "לפי",
        "stated_by": "לפי",
        "back": "חזרה לטקסט בהערה",
        "unnamed": "המחבר לא צוין",
        "web_page": "דף אינטרנט",
        "note": "הערה",
        "table": "טבלה",
        "figure": "איור",
        "picture": "תמונה",
        "source": "מקור",
        "open": "”",
        "close": "”",
        "page_before": "",
        "page_of": " מתוך ",
        "page_after": "",
        "evidence": "ראיה",
        "page": "עמוד",
    },
    right_to_left=True,
)

LANGUAGE = Language("he", "Hebrew", printed=PRINTED)
