"""The content file as a JSON Schema, so that editors complete and check while one types."""

from __future__ import annotations

from briefgen.bibliography import FORMATS
from briefgen.blocks import BLOCKS, FRONT
from briefgen.content.forms import ADDRESS, DATE, LANGUAGE
from briefgen.content.libraries import ENTRY
from briefgen.content.read import CLAIM_KEYS, CODE, ELSEWHERE, ID
from briefgen.content.remarked import DIGEST, JUDGEMENTS
from briefgen.content.tabled import TABLE
from briefgen.model import Block, FieldSpec

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> Schema:
    """Describe a content file as JSON Schema 2020-12, made from the tables of fields and blocks."""
    front = {spec.name: _field(spec) for spec in FRONT}
    blocks = {block.name: _block(block) for block in BLOCKS.values()}
    shared: Schema = {"evidence": _ref("evidence"), "reviews": _ref("reviews"), "each": _EACH}
    shared = {**shared, "languages": _LANGUAGES, **_beside_all()}
    return {
        "$schema": DIALECT,
        "title": "The content of a briefing",
        **_object({**front, **shared, **blocks}, [spec.name for spec in FRONT if spec.required]),
        "$defs": {
            "text": {"anyOf": [_TEXT, _BY_LANGUAGE]},
            "evidence": _EVIDENCE,
            "derived": _DERIVED,
            "allow": _ALLOW,
            "reviews": _REVIEWS,
            "comments": _COMMENTS,
        },
    }


_EACH: Schema = {
    "description": "One brief for each row of a table: texts may hold {{ row.column }}.",
    "type": "object",
    "properties": {
        "data": {"$ref": "#/$defs/text", "description": "The table (CSV, JSON, .xlsx, .parquet), from here."},
        "id": {"$ref": "#/$defs/text", "description": "The column that names the outputs; else the first."},
        "sheet": {"$ref": "#/$defs/text", "description": "The workbook's sheet; else the first."},
    },
    "required": ["data"],
    "additionalProperties": False,
}


def _object(properties: Schema, required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        "minProperties": 1,
    }


def _ref(name: str, description: str = "") -> Schema:
    reference: Schema = {"$ref": f"#/$defs/{name}"}
    return reference | {"description": description} if description else reference


def _block(block: Block) -> Schema:
    fields = {spec.name: _field(spec) for spec in block.fields} | _beside(block)
    required = [spec.name for spec in block.fields if spec.required]
    if block.name not in ELSEWHERE:
        return {"description": block.help, **_items(_object(fields, required))}
    instead = ELSEWHERE[block.name]
    item = _object(
        {**fields, **{key: _ELSEWHERE[key] for key in instead.values()}},
        [name for name in required if name not in instead],
    )
    item["anyOf"] = [{"required": [name]} for pair in instead.items() for name in pair]
    described: Schema = {"description": block.help}
    return described | (_listed(item) if block.name == "sources" else _items(item))


def _items(item: Schema) -> Schema:
    return {
        "type": "object",
        "patternProperties": {f"^{ID}$": item},
        "additionalProperties": False,
        "minProperties": 1,
    }


def _listed(item: Schema) -> Schema:
    """Sources, which may also stand in lists of other programs as a whole."""
    name: Schema = {"type": "string", "pattern": rf"\.({'|'.join(FORMATS.values())})$"}
    lists: Schema = {"type": "array", "minItems": 1, "items": name}
    return {"anyOf": [_items(item), name, lists]}


def _beside(block: Block) -> Schema:
    claim: Schema = {name: _ref(name) for name in CLAIM_KEYS} if block.evidence else {}
    return claim | _beside_all()


def _beside_all() -> Schema:
    """What the brief and each of its items may say of themselves."""
    doubt = _ref("text", "Why an editor should look before this is used; delete it after looking.")
    return {"doubt": doubt, "allow": _ref("allow"), "comments": _ref("comments")}


def _field(spec: FieldSpec) -> Schema:
    patterns = {"date": DATE, "language": LANGUAGE, "address": ADDRESS}
    if spec.form == "choice":
        return {"description": spec.help, "enum": list(spec.choices)}
    if spec.form == "date":
        # A bare year is a number to a YAML editor.
        year = {"type": "integer", "minimum": 1000, "maximum": 9999}
        day = {"type": "string", "pattern": f"^{DATE}$", "anyOf": [{"format": "date"}, {"maxLength": 7}]}
        return {"description": spec.help, "anyOf": [day, year]}
    if spec.form in patterns:
        return {"description": spec.help, "type": "string", "pattern": f"^{patterns[spec.form]}$"}
    return _ref("text", spec.help)


# Every value is read as the text it is; an editor takes 1.10 for a number and yes for a boolean.
_TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
_BY_LANGUAGE: Schema = {
    "description": "A text for each of the file's languages.",
    "type": "object",
    "patternProperties": {r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$": _TEXT},
    "additionalProperties": False,
    "minProperties": 1,
}
_LANGUAGES: Schema = {
    "description": "One brief for each: texts may be {en: ..., fr: ...}, or stand in NAME.fr.yaml beside.",
    "type": "array",
    "minItems": 1,
    "uniqueItems": True,
    "items": {"type": "string", "pattern": f"^{LANGUAGE}$"},
}
_OFFSET: Schema = {"type": "integer", "minimum": 0, "description": "In characters of the source text."}
_EVIDENCE: Schema = {
    "description": "Where in the sources this stands.",
    "type": "array",
    "minItems": 1,
    "items": {
        **_object(
            {
                "source": _ref("text", "The id of a source."),
                "exact": _ref("text", "The words of the source, exactly."),
                "prefix": {"type": "string", "description": "The words before them."},
                "suffix": {"type": "string", "description": "The words after them."},
                "start": _OFFSET,
                "end": _OFFSET,
                "page": _ref("text", "The page of the source, as in 12 or iv."),
            },
            ["source", "exact"],
        ),
        "dependentRequired": {"start": ["end"], "end": ["start"]},
    },
}
_NAMES: Schema = {"anyOf": [_TEXT, {"type": "array", "minItems": 1, "items": _TEXT}]}
_ELSEWHERE: Schema = {
    ENTRY: _ref("text", "A list that has its fields, and where in it: zotero.json, zotero.json#marsh."),
    TABLE: {
        "description": "Where the numbers stand: a table of a source, or of a section's body.",
        **_object(
            {
                "source": _ref("text", "The id of a source."),
                "section": _ref("text", "The id of a section."),
                "sheet": _ref("text", "The heading above the table; of a workbook, its sheet."),
                "number": {"type": "integer", "minimum": 1, "description": "Which table there."},
                "columns": {"description": "By their heads; the first names the rows.", **_NAMES},
                "rows": {"description": "By their names.", **_NAMES},
            },
            [],
        ),
    },
}
_DERIVED: Schema = {
    "description": "How this number follows from others.",
    **_object(
        {
            "formula": _ref("text", "As in 18.8 / 49.4; with + - * / ( ) and %."),
            "of": {
                "description": "The paths of the fields whose numbers it takes.",
                "type": "array",
                "minItems": 1,
                "items": _ref("text"),
            },
        },
        ["formula"],
    ),
}
_ALLOW: Schema = {
    "description": "Findings that are accepted here: the code, and why.",
    "type": "object",
    "patternProperties": {f"^{CODE}$": _ref("text")},
    "additionalProperties": False,
    "minProperties": 1,
}
_REVIEWS: Schema = {
    "description": "What persons said of this after comparing it with its evidence; see `briefgen review`.",
    "type": "array",
    "minItems": 1,
    "items": _object(
        {
            "by": _ref("text", "Initials or a name."),
            "date": {"type": "string", "pattern": rf"^{DATE}$", "minLength": 10, "format": "date"},
            "verdict": {"enum": list(JUDGEMENTS)},
            "of": {
                "description": "Digest of what was judged.",
                "type": ["string", "number"],
                "pattern": f"^{DIGEST}$",
            },
            "note": _ref("text"),
        },
        ["by", "date", "verdict", "of"],
    ),
}

_REPLY: Schema = {"by": _ref("text"), "date": _ref("text"), "text": _ref("text")}
_COMMENTS: Schema = {
    "description": "What reviewers said in Word: it goes out with the next Word file until it is resolved.",
    "type": "array",
    "minItems": 1,
    "items": _object(
        {
            **_REPLY,
            "on": _ref("text", "The field, by its name; else the whole item."),
            "words": _ref("text", "The words that it hangs on."),
            "resolved": {"enum": ["yes", "no"]},
            "replies": {"type": "array", "minItems": 1, "items": _object(_REPLY, ["text"])},
        },
        ["text"],
    ),
}
