"""Portuguese: the words that templates print; texts in it are not read."""

from __future__ import annotations

from briefgen.languages.table import Language, Printed

PRINTED = Printed(
    {
        "for": "Para",
        "from": "De",
        "date": "Data",
        "status": "Estado",
        "version": "Versão",
        "summary": "Resumo",
        "statistics": "Números-chave",
        "timeline": "Cronologia",
        "options": "Opções",
        "pro": "A favor",
        "contra": "Contra",
        "cost": "Custo",
        "option": "Opção",
        "steps": "Próximos passos",
        "glossary": "Glossário",
        "charts": "Gráficos",
        "data": "Dados",
        "quotes": "Nas suas palavras",
        "positions": "Posições relatadas",
        "recommendations": "Recomendações",
        "sources": "Fontes",
        "licence": "Licença",
        "read_on": "consultado em",
        "according_to": "Segundo",
        "stated_by": "segundo",
        "back": "Voltar ao texto, nota",
        "unnamed": "Autor não indicado",
        "web_page": "Página da Web",
        "note": "Nota",
        "table": "Tabela",
        "figure": "Figura",
        "picture": "Imagem",
        "source": "Fonte",
        "open": "“",
        "close": "”",
        "page_before": "",
        "page_of": " de ",
        "page_after": "",
        "evidence": "Prova",
        "page": "página",
    },
)

LANGUAGE = Language("pt", "Portuguese", printed=PRINTED)
