"""Arabic: the words that templates print; texts in it are not read."""

from __future__ import annotations

from briefgen.languages.table import Language, Printed

PRINTED = Printed(
    {
        "for": "إلى",
        "from": "من",
        "date": "التاريخ",
        "status": "الحالة",
        "version": "الإصدار",
        "summary": "الملخص",
        "statistics": "أرقام رئيسية",
        "timeline": "التسلسل الزمني",
        "options": "الخيارات",
        "pro": "مزايا",
        "contra": "عيوب",
        "cost": "التكلفة",
        "option": "الخيار",
        "steps": "الخطوات التالية",
        "glossary": "مسرد المصطلحات",
        "charts": "رسوم بيانية",
        "data": "البيانات",
        "quotes": "بكلماتهم",
        "positions": "مواقف منقولة",
        "recommendations": "التوصيات",
        "sources": "المصادر",
        "licence": "الترخيص",
        "read_on": "اطُّلع عليه في",
        "according_to": "وفقًا لـ",
        "stated_by": "وفقًا لـ",
        "back": "العودة إلى النص عند الحاشية",
        "unnamed": "المؤلف غير مذكور",
        "web_page": "صفحة ويب",
        "note": "حاشية",
        "table": "جدول",
        "figure": "شكل",
        "picture": "صورة",
        "source": "المصدر",
        "open": "«",
        "close": "»",
        "page_before": "",
        "page_of": " من ",
        "page_after": "",
        "evidence": "الدليل",
        "page": "صفحة",
    },
    right_to_left=True,
)

LANGUAGE = Language("ar", "Arabic", printed=PRINTED)
