"""Content files: what is read, what is refused, what is written back."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from briefgen.blocks import BLOCKS, FRONT
from briefgen.content import add_reviews, dump, load, loads, nodes, schema, splice
from briefgen.errors import ContentError
from briefgen.model import Brief, Change, Derived, Evidence, Field, FieldSpec, Item, Review
from briefgen.text import clean
from tests.casefile import CASES, cases
from tests.laws import examples

FULL = (CASES / "content" / "full.yaml").read_text(encoding="utf-8")


def said(error: ContentError) -> str:
    places = [(one.place, one.message) for one in (error, *error.others)]
    return "".join(f"{place.line}:{place.column}: {message}\n" for place, message in places if place)


# ---------------------------------------------------------------- reading


@pytest.mark.parametrize(("title", "parts"), cases("content/faults.txt"), ids=lambda value: str(value)[:60])
def test_a_fault_is_told_with_its_place(title: str, parts: dict[str, str]) -> None:
    with pytest.raises(ContentError) as error:
        loads(parts["yaml"].replace("<TAB>", "\t"))

    assert said(error.value) == parts["says"].rstrip("\n") + "\n"


@pytest.mark.parametrize(("title", "parts"), cases("content/faults.txt"), ids=lambda value: str(value)[:60])
def test_without_libyaml_the_same_places_are_refused(
    title: str, parts: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nodes, "_LOADER", yaml.SafeLoader)
    with pytest.raises(ContentError) as error:
        loads(parts["yaml"].replace("<TAB>", "\t"))

    expected = parts["says"].splitlines()[0].split(": ")[0]
    line, column = (int(number) for number in expected.split(":"))
    place = error.value.place
    assert place is not None
    assert (place.line, place.column) in {(line, column), (line, column + 1), (line, 1)}


def test_scalars_are_the_text_they_are() -> None:
    text = (
        "title: NO\nversion: 1.10\nnumber: 012\ncontact: 12:30\ndate: 2026-11-22\nauthor: on\nseries: 1e3\n"
    )

    fields = loads(text).fields

    assert [field.text for field in fields.values()] == [
        "NO",
        "1.10",
        "012",
        "12:30",
        "2026-11-22",
        "on",
        "1e3",
    ]


def test_a_full_file_is_read_with_places() -> None:
    brief = loads(FULL, "full.yaml", "full")

    value = brief.blocks["statistics"]["reports"].fields["value"]
    evidence = brief.blocks["statistics"]["reports"].evidence[0]
    assert (value.path, value.text) == ("statistics.reports.value", "Roughly 80 million")
    assert value.place is not None
    assert FULL.splitlines()[value.place.line - 1][value.place.column - 1 :].startswith("Roughly")
    assert evidence.place is not None
    assert FULL.splitlines()[evidence.place.line - 1][evidence.place.column - 1 :].startswith("shout")
    assert brief.blocks["statistics"]["unique"].derived == Derived(
        "18.8 / 49.4", ("statistics.images.value",)
    )
    assert (evidence.start, evidence.end) == (1243, 1302)
    assert list(brief.blocks) == list(BLOCKS)


def test_without_libyaml_the_same_brief_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = loads(FULL, "full.yaml", "full")
    monkeypatch.setattr(nodes, "_LOADER", yaml.SafeLoader)
    slow = loads(FULL, "full.yaml", "full")

    assert slow == fast
    assert [field.place for field in slow.fields.values()] == [field.place for field in fast.fields.values()]


def test_the_line_end_that_closes_a_block_is_no_text_unless_it_is_kept() -> None:
    brief = loads("title: >\n  One\n  two\n\nstandfirst: |+\n  Three\n\nauthor: |\n  Four\n\n  five\n")

    assert [field.text for field in brief.fields.values()] == ["One two", "Three\n\n", "Four\n\nfive"]


def test_an_escape_cannot_bring_in_what_no_output_can_carry() -> None:
    assert (
        loads('title: "bell \\x07, nothing \\0, end \\uFFFE."\n').fields["title"].text
        == "bell , nothing , end ."
    )


def test_a_control_character_is_refused_with_its_place() -> None:
    with pytest.raises(ContentError, match=r"U\+0007"):
        loads("title: One\nauthor: b\x07ll\n")


@pytest.mark.parametrize("depth", [25_000, 1_000_000])
def test_brackets_without_end_are_refused(depth: int) -> None:
    with pytest.raises(ContentError, match="levels of nesting"):
        loads("title: " + "[" * depth)


def test_dashes_without_end_are_refused() -> None:
    with pytest.raises(ContentError, match="levels of nesting"):
        loads("- " * 100_000)


def test_a_file_that_is_too_large_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(ContentError, match="are the limit"):
        loads("title: " + "x" * nodes.MAX_CHARACTERS)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no such file"):
        load(tmp_path / "none.yaml")


def test_a_directory_is_no_content_file(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="is a directory"):
        load(tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(bytes(range(256)))

    with pytest.raises(ContentError, match="no text file"):
        load(path)


def test_the_brief_is_named_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "meta-e2ee.yaml"
    path.write_text(FULL, encoding="utf-16")

    brief = load(path)

    assert (brief.name, brief.file) == ("meta-e2ee", str(path))


def test_windows_line_ends_leave_no_mark() -> None:
    assert loads(FULL.replace("\n", "\r\n"), name="x") == loads(FULL, name="x")


def test_nothing_but_yaml_is_imported() -> None:
    heavy = "jinja2 lxml docx weasyprint pypdf trafilatura markdown_it jsonschema difflib"
    code = f"import sys, briefgen.content; print([one for one in '{heavy}'.split() if one in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("[]\n", "")


# ---------------------------------------------------------------- writing

SPACES = ["\n", "\n\n", " ", "  ", "\t", ": ", " #", "- ", "? ", "\u00a0", "\u2028", "\u0085", "\ufeff"]
SIGNS = [
    '"',
    "'",
    "\\",
    "\\n",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    "---",
    "...",
    "|",
    ">",
    "`",
    "<<",
    "=",
    "!a",
    "&a",
    "*a",
    "%",
    "@",
    "😀",
    "é",
    "é",
]
WORDS = [
    "NO",
    "yes",
    "null",
    "~",
    "1.10",
    "12:30",
    "2026-11-22",
    "0x1F",
    "1e3",
    "word",
    "a longer word",
    "x" * 130,
]
awkward = st.sampled_from([*SPACES, *SIGNS, *WORDS])
texts = (
    st.one_of(st.lists(awkward, min_size=1, max_size=12).map("".join), st.text(min_size=1, max_size=40))
    .map(clean)
    .filter(lambda text: text.strip() != "")
)
blanks = st.one_of(st.just(""), st.sampled_from([" ", "\n", "\t"]), texts)
ids = st.from_regex("[a-z0-9][a-z0-9-]{0,8}", fullmatch=True) | st.sampled_from(
    ["no", "on", "1", "2023-12-13", "y"]
)
codes = st.dictionaries(st.sampled_from(["N001", "Q003", "S005"]), texts, max_size=2)


def shaped(spec: FieldSpec) -> st.SearchStrategy[str]:
    if spec.form == "date":
        return st.sampled_from(["2023", "2023-12", "2023-12-13", "1999-02-28"])
    if spec.form == "choice":
        return st.sampled_from(spec.choices)
    if spec.form == "language":
        return st.sampled_from(["en", "en-AU", "no", "zh-Hant-TW"])
    if spec.form == "address":
        return st.sampled_from(
            ["https://example.org/a?b=c#d", "http://example.org:80/: x".replace(" ", "%20")]
        )
    if spec.form == "markdown":
        return texts.filter(lambda text: "[@" not in text)
    return texts


@st.composite
def fields_of(draw: st.DrawFn, specs: tuple[FieldSpec, ...], prefix: str) -> dict[str, Field]:
    chosen = [spec for spec in specs if spec.required or draw(st.booleans())]
    ordered = draw(st.permutations(chosen))
    return {spec.name: Field(prefix + spec.name, draw(shaped(spec))) for spec in ordered}


@st.composite
def evidence_of(draw: st.DrawFn, sources: list[str]) -> tuple[Evidence, ...]:
    if not sources:
        return ()
    offsets = st.one_of(st.just((None, None)), st.tuples(st.integers(0, 99), st.integers(100, 10**6)))
    one = st.builds(
        lambda source, exact, prefix, suffix, span: Evidence(source, exact, prefix, suffix, *span),
        st.sampled_from(sources), texts, blanks, blanks, offsets,
    )  # fmt: skip
    return tuple(draw(st.lists(one, max_size=2)))


days = st.sampled_from(["2026-11-22", "2024-02-29"])
reviews = st.lists(
    st.builds(
        Review,
        st.sampled_from(["AB", "NO", "y", "A. B., unit 3"]) | texts,
        days,
        st.sampled_from(["passed", "failed"]),
        st.sampled_from(["0123456789abcdef", "1234567890123456", "12345678901234e5"]),
        st.just("") | texts,
    ),
    max_size=2,
).map(tuple)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    sources = draw(st.lists(ids, max_size=2, unique=True))
    blocks: dict[str, dict[str, Item]] = {}
    for block in BLOCKS.values():
        names = sources if block.name == "sources" else draw(st.lists(ids, max_size=2, unique=True))
        blocks[block.name] = {}
        for name in names:
            path = f"{block.name}.{name}"
            derived = st.none() | st.builds(Derived, texts, st.lists(texts, max_size=2).map(tuple))
            blocks[block.name][name] = Item(
                path,
                draw(fields_of(block.fields, f"{path}.")),
                draw(evidence_of(sources)) if block.evidence else (),
                draw(derived) if block.evidence else None,
                draw(st.just("") | texts),
                draw(codes),
                draw(reviews) if block.evidence else (),
            )
    doubt = draw(st.just("") | texts)
    front, evidence = draw(fields_of(FRONT, "")), draw(evidence_of(sources))
    return Brief("x", front, blocks, evidence, draw(codes), doubt, draw(reviews))


patient = settings(deadline=None, max_examples=examples(20), suppress_health_check=[HealthCheck.too_slow])


@patient
@given(briefs())
def test_what_is_dumped_is_loaded_again(brief: Brief) -> None:
    found = loads(dump(brief), name="x")

    assert found == brief
    assert list(found.fields) == list(brief.fields)


@patient
@given(briefs())
def test_other_yaml_tools_read_the_same_texts(brief: Brief) -> None:
    read = yaml.safe_load(dump(brief))

    for name, field in brief.fields.items():
        assert clean(read[name]) == field.text
    for block, items in brief.blocks.items():
        for name, item in items.items():
            assert {key: clean(read[block][name][key]) for key in item.fields} == {
                key: field.text for key, field in item.fields.items()
            }


def test_a_dumped_brief_reads_as_an_analyst_would_write_it() -> None:
    assert dump(loads(FULL)) == (CASES / "content" / "full.dumped.yaml").read_text(encoding="utf-8")


# ---------------------------------------------------------------- splicing


def all_fields(brief: Brief) -> list[Field]:
    items = [item for block in brief.blocks.values() for item in block.values()]
    return [*brief.fields.values(), *(field for item in items for field in item.fields.values())]


FREE = [
    field.path
    for field in all_fields(loads(FULL))
    if field.path not in ("date", "language") and not field.path.startswith(("sections", "sources"))
]
LINE_ENDS = ["\n", "\r\n"]


def with_texts(brief: Brief, after: dict[str, str]) -> Brief:
    def changed(fields: dict[str, Field]) -> dict[str, Field]:
        return {name: replace(one, text=after.get(one.path, one.text)) for name, one in fields.items()}

    blocks = {
        name: {key: replace(item, fields=changed(dict(item.fields))) for key, item in items.items()}
        for name, items in brief.blocks.items()
    }
    return replace(brief, fields=changed(dict(brief.fields)), blocks=blocks)


@patient
@given(st.dictionaries(st.sampled_from(FREE), texts, min_size=1, max_size=4), st.sampled_from(LINE_ENDS))
def test_a_splice_changes_these_texts_and_nothing_else(after: dict[str, str], line_end: str) -> None:
    text = FULL.replace("\n", line_end)
    brief = loads(text)
    before = {field.path: field.text for field in all_fields(brief)}

    new = splice(text, [Change(path, before[path], words) for path, words in after.items()])

    assert loads(new) == with_texts(brief, after)
    assert comments(new) == comments(text)


def comments(text: str) -> list[str]:
    """Give the comments that have a line of their own; a block text's line may look like one."""
    texts = [token for token in yaml.scan(text) if isinstance(token, yaml.ScalarToken)]
    inside = {line for one in texts for line in range(one.start_mark.line, one.end_mark.line)}
    lines = re.split(r"\r\n|\n|\r|\x85|\u2028|\u2029", text)  # as YAML counts them
    return [
        line.strip()
        for number, line in enumerate(lines)
        if number not in inside and line.strip().startswith("# ")
    ]


@pytest.mark.parametrize(("title", "parts"), cases("content/splices.txt"), ids=lambda value: str(value)[:60])
def test_a_splice_keeps_the_way_a_text_was_written(title: str, parts: dict[str, str]) -> None:
    path, _, after = parts["change"].rstrip("\n").partition(": ")
    before = next(field.text for field in all_fields(loads(parts["yaml"])) if field.path == path)

    assert splice(parts["yaml"], [Change(path, before, after.replace("\\n", "\n"))]) == parts["gives"]


def test_a_splice_without_changes_gives_the_file_as_it_was() -> None:
    assert splice(FULL, []) == FULL


def test_a_text_that_changed_meanwhile_is_not_overwritten() -> None:
    with pytest.raises(ContentError, match="when it was sent"):
        splice(FULL, [Change("title", "Another title", "Mine")])


def test_a_field_that_is_not_there_is_told_with_one_that_is() -> None:
    with pytest.raises(ContentError) as error:
        splice(FULL, [Change("statistics.report.value", "80", "90")])

    assert "Did you mean statistics.reports.value?" in error.value.hint


def test_a_change_that_would_empty_a_field_is_refused() -> None:
    with pytest.raises(ContentError, match="title is empty"):
        splice(FULL, [Change("title", loads(FULL).fields["title"].text, "")])


def test_a_change_that_breaks_the_form_of_a_field_is_refused() -> None:
    with pytest.raises(ContentError, match="a date of the calendar"):
        splice(FULL, [Change("date", "2026-11-22", "soon")])


# ---------------------------------------------------------------- reviews


def homes(brief: Brief) -> list[str]:
    return [
        "",
        *(item.path for name, block in brief.blocks.items() if name != "sources" for item in block.values()),
    ]


def with_reviews(brief: Brief, new: dict[str, tuple[Review, ...]]) -> Brief:
    blocks = {
        name: {
            key: replace(item, reviews=item.reviews + new.get(item.path, ())) for key, item in items.items()
        }
        for name, items in brief.blocks.items()
    }
    return replace(brief, blocks=blocks, reviews=brief.reviews + new.get("", ()))


@patient
@given(st.dictionaries(st.sampled_from(homes(loads(FULL))), reviews, max_size=4), st.sampled_from(LINE_ENDS))
def test_new_reviews_change_nothing_else(new: dict[str, tuple[Review, ...]], line_end: str) -> None:
    text = FULL.replace("\n", line_end)

    found = add_reviews(text, new)

    assert loads(found) == with_reviews(loads(text), new)
    assert is_within(text, found)
    there = iter(comments(found))
    assert all(comment in there for comment in comments(text))


def is_within(less: str, more: str) -> bool:
    letters = iter(more)
    return all(letter in letters for letter in less)


@patient
@given(briefs(), st.data())
def test_reviews_go_into_whatever_was_dumped(brief: Brief, data: st.DataObject) -> None:
    new = {
        path: data.draw(reviews) for path in data.draw(st.lists(st.sampled_from(homes(brief)), unique=True))
    }
    text = dump(brief)
    if not brief.fields and "" in new:
        return  # no title to stand behind

    assert loads(add_reviews(text, new), name="x") == with_reviews(brief, new)


AB = Review("AB", "2026-11-22", "passed", "3f1c2a9d01b4e5f6")


@pytest.mark.parametrize(("title", "parts"), cases("content/reviews.txt"), ids=lambda value: str(value)[:60])
def test_a_review_stands_where_a_person_would_put_it(title: str, parts: dict[str, str]) -> None:
    note = parts.get("note", "").strip()
    review = replace(AB, verdict="failed", note=note) if note else AB

    assert add_reviews(parts["yaml"], {parts["path"].strip().removeprefix("."): [review]}) == parts["gives"]


def test_a_review_of_an_item_that_is_not_there_is_refused() -> None:
    with pytest.raises(ContentError, match=r"no item quotes\.none"):
        add_reviews(FULL, {"quotes.none": [AB]})


# ---------------------------------------------------------------- the schema

VALIDATOR = Draft202012Validator(schema(), format_checker=FormatChecker())
BEYOND_A_SCHEMA = (
    "stands twice",
    "is not listed",
    "names no source",
    "not YAML",
    "no place in",
    "second document",
)


class AsAnEditor(yaml.BaseLoader):
    """Reads texts and nulls, and no dates: those of a wrong calendar would stop it."""


AsAnEditor.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("(~|null|)$"), ["~", "n", ""])
AsAnEditor.add_constructor("tag:yaml.org,2002:null", lambda loader, node: None)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())
    json.dumps(schema())


def test_the_schema_accepts_a_full_brief() -> None:
    assert list(VALIDATOR.iter_errors(yaml.safe_load(dump(loads(FULL))))) == []


@patient
@given(briefs())
def test_the_schema_accepts_what_is_dumped(brief: Brief) -> None:
    assert list(VALIDATOR.iter_errors(yaml.safe_load(dump(brief)))) == []


@pytest.mark.parametrize(("title", "parts"), cases("content/faults.txt"), ids=lambda value: str(value)[:60])
def test_the_schema_refuses_what_is_refused(title: str, parts: dict[str, str]) -> None:
    if any(words in parts["says"] for words in (*BEYOND_A_SCHEMA, "levels of nesting", "must be a word")):
        return
    if "before" in title or "after the end" in title:
        return  # a schema compares no two values
    data = yaml.load(parts["yaml"], Loader=AsAnEditor)

    assert not VALIDATOR.is_valid(data)


def test_every_field_is_described_in_the_schema() -> None:
    described = json.dumps(schema())

    for block in BLOCKS.values():
        for spec in block.fields:
            assert json.dumps(spec.help) in described
