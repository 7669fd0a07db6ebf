"""Chinese: the words that templates print; texts in it are not read."""

from __future__ import annotations

from briefgen.languages.table import Language, Printed

PRINTED = Printed(
    {
        "for": "致",
        "from": "自",
        "date": "日期",
        "status": "状态",
        "version": "版本",
        "summary": "摘要",
        "statistics": "关键数据",
        "timeline": "时间线",
        "options": "可选方案",
        "pro": "优点",
        "contra": "缺点",
        "cost": "成本",
        "option": "方案",
        "steps": "后续步骤",
        "glossary": "术语",
        "charts": "图表",
        "data": "数据",
        "quotes": "原话",
        "positions": "转述的立场",
        "recommendations": "建议",
        "sources": "来源",
        "licence": "许可",
        "read_on": "阅读于",
        "according_to": "根据",
        "stated_by": "根据",
        "back": "返回正文，注释",
        "unnamed": "作者未注明",
        "web_page": "网页",
        "note": "注释",
        "table": "表",
        "figure": "图",
        "picture": "图片",
        "source": "来源",
        "open": "“",
        "close": "”",
        "page_before": "第 ",
        "page_of": " 页，共 ",
        "page_after": " 页",
        "evidence": "证据",
        "page": "页",
    },
)

LANGUAGE = Language("zh", "Chinese", printed=PRINTED)
