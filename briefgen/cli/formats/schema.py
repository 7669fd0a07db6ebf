"""The JSON Schema of `briefgen check --format json`, by which a program may hold it."""

from __future__ import annotations

import json
from typing import get_args

from briefgen.cli.wording import VERSION
from briefgen.model import Judgement, Severity, Standing


def report_schema() -> str:
    """JSON Schema, draft 2020-12."""
    text = {"type": "string"}
    error = _object({"message": text, "hint": text, **_place()})
    brief = _object(
        {
            "file": text,
            **_row(),
            "errors": _list(error),
            "findings": _list(_finding()),
            "claims": _list(_claim()),
            "standings": _object({one: _number("claims") for one in get_args(Standing)}),
        }
    )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What briefgen check found",
        **_object({"version": {"const": VERSION}, "briefs": _list(brief)}),
    }
    return json.dumps(schema, indent=2) + "\n"


def _place() -> dict[str, object]:
    return {
        "file": {"type": "string"},
        "line": _number("1-based; 0: not known"),
        "column": _number("1-based; 0: not known"),
    }


def _finding() -> dict[str, object]:
    text = {"type": "string"}
    return _object(
        {
            "code": {"type": "string", "pattern": "^[A-Z][0-9]{3}$"},
            "severity": {"enum": list(get_args(Severity))},
            "path": text,
            "message": text,
            "hint": text,
            "excerpt": text,
            "text": text,
            "difference": text,
            "spans": _list(_list(_number("in `text`, in code points"))),
            **_place(),
            **_row(),
        }
    )


def _row() -> dict[str, object]:
    """The row of a table that a brief is made of."""
    return {
        "row": {"type": "string", "description": "its id; empty: no table"},
        "row_file": {"type": "string"},
        "row_line": _number("1-based; 0: no table"),
    }


def _claim() -> dict[str, object]:
    text = {"type": "string"}
    review = _object(
        {
            "by": text,
            "date": {"type": "string", "format": "date"},
            "verdict": {"enum": list(get_args(Judgement))},
            "note": text,
            "void": {"type": "boolean", "description": "text or evidence changed since"},
        }
    )
    return _object({"path": text, "standing": {"enum": list(get_args(Standing))}, "reviews": _list(review)})


def _number(description: str) -> dict[str, object]:
    return {"type": "integer", "minimum": 0, "description": description}


def _list(items: dict[str, object]) -> dict[str, object]:
    return {"type": "array", "items": items}


def _object(properties: dict[str, object]) -> dict[str, object]:
    # Keys may be added without a new version; a reader must let them pass.
    return {"type": "object", "properties": properties, "required": list(properties)}
