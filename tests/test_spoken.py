"""A content file in several languages: each is a brief, checked, built and brought home by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from briefgen import batch, content, settings
from briefgen.cli import main
from briefgen.errors import ContentError
from tests.returned.test_command import spoil

INLINE = """\
languages: [en, fr]
title: {en: Crossings rose, fr: Les traversées augmentent}
date: 2026-04-01
statistics:
  berths:
    value: 38%
    label:
      en: of berths
      fr: des places
sections:
  context:
    heading: {en: Context, fr: Contexte}
    body:
      en: |
        The office counted.
      fr: |
        L'office a compté.
"""
BASE = "languages: [en, fr]\ntitle: Piers grew\nsummary:\n  a:\n    text: The office counted piers.\n"
OVER = "language: fr-CA\ntitle: Les jetées grandissent\nsummary:\n  a: {text: L’office a compté.}\n"
SETTINGS = 'formats = ["docx"]\nseverity = {X = "off", E = "off", T = "off", S = "off", R = "off"}\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two content files, each in two languages."""
    monkeypatch.chdir(tmp_path)
    Path("content").mkdir()
    for name, text in {"ferry.yaml": INLINE, "pier.yaml": BASE, "pier.fr.yaml": OVER}.items():
        Path("content", name).write_text(text, encoding="utf-8")
    Path("briefgen.toml").write_text(SETTINGS, encoding="utf-8")
    return tmp_path


def planned() -> batch.Plan:
    return batch.plan([], settings.load(Path(), {}, {}))


def test_each_language_is_a_brief_of_its_own(project: Path) -> None:
    jobs = planned().jobs
    assert [job.label for job in jobs] == [
        *("content/ferry.yaml[en]", "content/ferry.yaml[fr]"),
        *("content/pier.yaml[en]", "content/pier.yaml[fr]"),
    ]
    assert [path.name for job in jobs for path in job.outputs.values()] == [
        *("ferry.en.docx", "ferry.fr.docx", "pier.en.docx", "pier.fr.docx"),
    ]
    briefs = [batch.load(job) for job in jobs]
    titles = ["Crossings rose", "Les traversées augmentent", "Piers grew", "Les jetées grandissent"]
    assert [brief.fields["title"].text for brief in briefs] == titles
    assert [brief.fields["language"].text for brief in briefs] == ["en", "fr", "en", "fr-CA"]
    assert [brief.fields["date"].text for brief in briefs[:2]] == ["2026-04-01"] * 2


def test_rows_and_languages_go_together(project: Path) -> None:
    Path("content/rows.csv").write_text("code,name\na,Harbour\nb,Pier\n", encoding="utf-8")
    text = (
        "each: {data: rows.csv}\nlanguages: [en, fr]\ntitle: {en: At {{ row.name }}, fr: À {{ row.name }}}\n"
    )
    text = text.replace(
        "{en: At {{ row.name }}, fr: À {{ row.name }}}", '{en: "At {{ row.name }}", fr: "À {{ row.name }}"}'
    )
    text += "sources:\n  rows: {type: dataset, title: Rows, publisher: Office, file: rows.csv}\n"
    Path("content/ferry.yaml").write_text(text, encoding="utf-8")
    jobs = [job for job in planned().jobs if job.content.name == "ferry.yaml"]
    assert [batch.load(job).fields["title"].text for job in jobs] == [
        "At Harbour",
        "À Harbour",
        "At Pier",
        "À Pier",
    ]
    assert [path.as_posix() for job in jobs for path in job.outputs.values()][:2] == [
        "out/ferry/a.en.docx",
        "out/ferry/a.fr.docx",
    ]


def test_edits_come_home_to_their_language_and_stale_briefs_are_built_again(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "-q"]) == 0
    spoil(Path("out/ferry.fr.docx"), "des places", "des postes")
    spoil(Path("out/pier.fr.docx"), "grandissent", "croissent")
    for name in ("ferry", "pier"):
        assert main(["pull", "-q", f"out/{name}.fr.docx"]) == 0

    assert Path("content/ferry.yaml").read_text(encoding="utf-8") == INLINE.replace(
        "des places", "des postes"
    )
    assert Path("content/pier.yaml").read_text(encoding="utf-8") == BASE
    assert Path("content/pier.fr.yaml").read_text(encoding="utf-8") == OVER.replace(
        "grandissent", "croissent"
    )
    capsys.readouterr()
    assert main(["build"]) == 0
    assert "content/pier.yaml[en]: fresh" in capsys.readouterr().err


def test_a_new_item_of_one_language_is_a_question(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from briefgen.content.manuscript import Manuscript
    from briefgen.model import ItemChange
    from briefgen.returned.writing import _arranged

    manuscript = Manuscript(Path("content/pier.yaml"), BASE, "fr", OVER)
    new = ItemChange("insert", "summary.b", said="Un ferry de plus.")
    found = _arranged(manuscript, [new], None, project)  # type: ignore[arg-type]  # nothing else is looked at
    assert found[0] == manuscript
    assert "other languages" in found[2][0].found


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("fr: Les traversées augmentent", "de: Die Überfahrten", "title has"),
        (", fr: Les traversées augmentent", "", "title has no fr"),
        ("[en, fr]", "[en, fr, en]", "languages has en twice"),
        ("[en, fr]", "english", "languages is no list of languages"),
        ("[en, fr]", "[en, '?']", 'languages has "?"'),
        ("[en, fr]", "[en, '../a']", 'languages has "../a"'),
        ("[en, fr]", "['a/../../b']", 'languages has "a/../../b"'),
    ],
)
def test_what_is_wrong_with_languages_is_said_with_its_place(
    old: str, new: str, expected: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(INLINE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        content.load(path, "fr" if "title" in expected else "")
    assert expected in " ".join(one.message for one in (raised.value, *raised.value.others))
    assert raised.value.place is not None
    assert raised.value.place.line


def test_a_translation_of_what_is_not_there_is_an_error(project: Path) -> None:
    Path("content/pier.fr.yaml").write_text(OVER.replace("  a:", "  b:"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"no summary\.b in the content file") as raised:
        content.load(Path("content/pier.yaml"), "fr")
    assert raised.value.place is not None
    assert raised.value.place.file.endswith("pier.fr.yaml")


def test_a_file_without_languages_is_as_it_was(project: Path) -> None:
    brief = content.loads("title: A\nsections:\n  de: {heading: B, body: c}\n", "a.yaml")
    assert brief.spoken == ""
    with pytest.raises(ContentError, match="no languages"):
        content.loads("title: A\n", "a.yaml", language="fr")


def test_the_schema_knows_languages(project: Path) -> None:
    import yaml

    validator = Draft202012Validator(content.schema())
    assert not list(validator.iter_errors(replace_dates(yaml.safe_load(INLINE))))
    assert list(validator.iter_errors({"title": {"EN": "a"}}))


def replace_dates(data: dict[str, object]) -> dict[str, object]:
    return {**data, "date": "2026-04-01"}
