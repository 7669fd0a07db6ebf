"""Settings: the command line beats the environment, which beats the file."""

from pathlib import Path

import pytest

from briefgen.errors import ContentError
from briefgen.limits import Limits
from briefgen.settings import KEYS, load


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_any_settings_the_current_folder_is_the_project(project: Path):
    settings = load(Path(), {}, {})
    assert settings.project == Path()
    assert (settings.out, settings.content) == (Path("out"), Path("content"))
    assert settings.formats == ("pdf", "docx")


def test_the_file_beats_the_defaults(project: Path):
    (project / "briefgen.toml").write_text('formats = ["html"]\nout = "public"\nstrict = true\n')
    settings = load(Path(), {}, {})
    assert (settings.formats, settings.out, settings.strict) == (("html",), Path("public"), True)


def test_the_environment_beats_the_file(project: Path):
    (project / "briefgen.toml").write_text('formats = ["html"]\nignore = ["Q001"]\n')
    settings = load(Path(), {"BRIEFGEN_FORMATS": "pdf, docx", "BRIEFGEN_STRICT": "yes", "HOME": "/"}, {})
    assert settings.formats == ("pdf", "docx")
    assert settings.ignore == ("Q001",)
    assert settings.strict


def test_the_command_line_beats_the_environment(project: Path):
    settings = load(Path(), {"BRIEFGEN_FORMATS": "pdf"}, {"formats": ("docx",)})
    assert settings.formats == ("docx",)


def test_a_table_in_pyproject_counts_like_the_own_file(project: Path):
    (project / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.briefgen]\ntemplate = "house"\n')
    assert load(Path(), {}, {}).template == "house"


def test_a_pyproject_that_is_not_about_briefgen_is_none_of_ours(project: Path):
    (project / "pyproject.toml").write_text("this is = not [ toml")
    assert load(Path(), {}, {}).project == Path()


def test_the_project_is_found_upwards_and_its_paths_start_there(
    project: Path, monkeypatch: pytest.MonkeyPatch
):
    (project / "briefgen.toml").write_text('out = "public"\n')
    (project / "content" / "deep").mkdir(parents=True)
    monkeypatch.chdir(project / "content")
    settings = load(Path("deep"), {}, {})
    assert settings.project == Path("..")
    assert settings.out == Path("../public")


def test_a_file_of_another_folder_has_its_own_projects_settings(project: Path):
    (project / "demo" / "content").mkdir(parents=True)
    (project / "demo" / "briefgen.toml").write_text('template = "house"\n')
    settings = load(Path("demo/content/brief.yaml"), {}, {})
    assert (settings.template, settings.out) == ("house", Path("demo/out"))


def test_an_unknown_key_is_refused_with_its_place_and_the_known_ones(project: Path):
    (project / "briefgen.toml").write_text('# settings\n\n  formts = ["pdf"]\n')
    with pytest.raises(ContentError, match="'formts' is not known") as caught:
        load(Path(), {}, {})
    assert (caught.value.place.file, caught.value.place.line, caught.value.place.column) == (
        "briefgen.toml",
        3,
        3,
    )
    assert "Did you mean 'formats'?" in caught.value.hint
    assert all(key in caught.value.hint for key in KEYS)


def test_the_place_of_a_key_in_pyproject_is_that_of_our_table(project: Path):
    (project / "pyproject.toml").write_text("[tool.other]\ncolour = 1\n[tool.briefgen]\ncolour = 2\n")
    with pytest.raises(ContentError) as caught:
        load(Path(), {}, {})
    assert caught.value.place.line == 4


def test_limits_of_the_checks_are_settings_of_their_own_names(project: Path):
    (project / "briefgen.toml").write_text("sentence_words = 30\ntoday = 2026-11-22\nsummary_points = 0\n")
    limits = load(Path(), {"BRIEFGEN_EVIDENCE_YEARS": "5", "BRIEFGEN_TODAY": "2026-11-23"}, {}).limits
    assert limits == Limits(sentence_words=30, summary_points=0, evidence_years=5, today="2026-11-23")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("sentence_words = -1", "a whole number; 0 switches it off"),
        ("memory = 99999999999999999999", "a whole number from 1 to 1,000,000"),
        ("limit = 1000001", "a whole number from 1 to 1,000,000"),
        ("reading_ease = 101", "a whole number from 0 to 100"),
        ('today = "tomorrow"', "a day"),
        ("strict = 3", "true or false"),
        ("out = 3", "a text"),
        ('out = ""', "a text"),
        ('out = "a\\u0000b"', "a text on one line, without control characters"),
        ('checks = ["a\\u0007"]', "a list of texts"),
        ('severity = {"" = "off"}', "a table of codes"),
        ("formats = 3", "a list of texts"),
        ("formats = []", "at least one format"),
        ("select = [1]", "a list of texts"),
    ],
)
def test_a_wrong_value_is_refused_with_what_was_expected(project: Path, line: str, expected: str):
    (project / "briefgen.toml").write_text(line + "\n")
    with pytest.raises(ContentError, match=f"expected {expected}") as caught:
        load(Path(), {}, {})
    assert caught.value.place.line == 1
    assert caught.value.hint


def test_an_unknown_variable_is_refused_by_its_name(project: Path):
    with pytest.raises(ContentError, match="'formatz' is not known") as caught:
        load(Path(), {"BRIEFGEN_FORMATZ": "pdf"}, {})
    assert caught.value.place.file == "environment variable BRIEFGEN_FORMATZ"


def test_the_debugging_variable_and_empty_ones_are_no_settings(project: Path):
    assert not load(Path(), {"BRIEFGEN_DEBUG": "1", "BRIEFGEN_STRICT": ""}, {}).strict


def test_a_file_that_is_no_toml_is_refused_with_line_and_column(project: Path):
    (project / "briefgen.toml").write_text("strict = true\nout = public\n")
    with pytest.raises(ContentError, match="is not TOML") as caught:
        load(Path(), {}, {})
    assert (caught.value.place.line, caught.value.place.column) == (2, 7)


def test_a_file_that_is_no_text_is_refused(project: Path):
    (project / "briefgen.toml").write_bytes(b"out = '\xff'\n")
    with pytest.raises(ContentError, match="not UTF-8"):
        load(Path(), {}, {})


@pytest.mark.parametrize("key", ["out", "content"])
def test_a_tilde_stands_for_the_users_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))

    variable = f"BRIEFGEN_{key.upper()}"

    assert getattr(load(tmp_path, {variable: "~/briefs"}, {}), key) == tmp_path / "home" / "briefs"
    assert getattr(load(tmp_path, {variable: "briefs~"}, {}), key).name == "briefs~"
