"""The command line, used as a user would: arguments in, exit code and messages out."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import briefgen
from briefgen import __version__
from briefgen.cli import main
from briefgen.cli.parser import build_parser

COMMANDS = sorted(build_parser()._subparsers._group_actions[0].choices)
PAGE = "<!DOCTYPE html><html lang='en'><head><title>x</title></head><body><p>{{ brief.%s }}</p></body></html>"


class Said(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def run(*arguments: str) -> Said:
        code = main(arguments)
        return Said(code, *capsys.readouterr())

    return run


PROGRAM = (sys.executable, "-m", "briefgen")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(briefgen.__file__).parent.parent)}
"""In it, the briefgen under test is found from any folder."""


def spoilt(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


# ---------------------------------------------------------------- help


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(say, command: str):
    said = say(command, "--help")
    assert said.code == 0
    assert f"briefgen {command}" in said.out.partition("examples:")[2]


def test_the_help_lists_every_command(say):
    said = say("--help")
    assert said.code == 0
    assert all(f"    {command} " in said.out for command in COMMANDS)


def test_the_version_is_the_packages(say):
    assert say("--version") == (0, f"briefgen {__version__}\n", "")


@pytest.mark.parametrize(
    ("shell", "word"), [("bash", "--no-check"), ("zsh", "--no-check"), ("tcsh", "extract")]
)
def test_a_shell_gets_its_completion(say, shell: str, word: str):
    said = say("--print-completion", shell)
    assert said.code == 0
    assert word in said.out


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], "COMMAND"),
        (["biuld"], "'biuld'"),
        (["build", "--colour"], "--colour"),
        (["check", "--format", "xml"], "'xml'"),
        (["build", "-j", "many"], "'many'"),
        (["new"], "DIR"),
        (["--print-completion", "elvish"], "'elvish'"),
    ],
)
def test_a_wrong_use_is_one_message_with_the_way_to_help(say, arguments: list[str], found: str):
    said = say(*arguments)
    assert (said.code, said.out) == (2, "")
    assert found in said.err
    assert "--help" in said.err
    assert "Traceback" not in said.err


# ---------------------------------------------------------------- new, schema, templates, explain


def test_a_new_project_builds_at_once(say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert say("new", "demo").code == 0
    assert (tmp_path / "demo" / ".gitignore").is_file()
    monkeypatch.chdir(tmp_path / "demo")
    said = say("build")
    assert (said.code, said.out) == (0, "out/first-brief.pdf\nout/first-brief.docx\n")
    assert "claims: " in said.err
    assert "error" not in said.err
    assert "warning" not in said.err


def test_a_folder_that_is_not_empty_stays_as_it_is(say, tmp_path: Path):
    (tmp_path / "mine.txt").write_text("precious")
    said = say("new", str(tmp_path))
    assert said.code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_becomes_a_project(say, tmp_path: Path):
    assert say("new", str(tmp_path)).code == 0
    assert (tmp_path / "briefgen.toml").is_file()


def test_the_schema_is_json(say):
    said = say("schema")
    assert json.loads(said.out)["type"] == "object"


def test_the_templates_are_listed_with_a_line_on_each(say, demo: Path):
    said = say("templates")
    line = next(line for line in said.out.splitlines() if line.startswith("policy-brief "))
    assert len(line.split()) > 3


def test_a_copied_template_is_the_projects_own_and_is_not_copied_over(say, demo: Path):
    assert say("templates", "--copy", "policy-brief").code == 0
    style = demo / "templates" / "policy-brief" / "brief.css"
    style.write_text("/* mine */")
    again = say("templates", "--copy", "policy-brief")
    assert again.code == 2
    assert style.read_text() == "/* mine */"


@pytest.mark.parametrize("name", ["nowhere", "../briefgen", "fonts", ""])
def test_only_a_template_is_copied(say, demo: Path, name: str):
    said = say("templates", f"--copy={name}")
    assert not (demo / "templates").exists()
    assert said.code == 2 or not name


def test_every_code_is_explained_with_both_examples(say):
    codes = [line.split()[0] for line in say("explain").out.splitlines()]
    assert codes
    for code in codes:
        said = say("explain", code.lower())
        assert said.code == 0
        assert "wrong:\n    " in said.out
        assert "right:\n    " in said.out


def test_an_unknown_code_is_refused(say):
    said = say("explain", "Z999")
    assert said.code == 2
    assert "'Z999'" in said.err


# ---------------------------------------------------------------- extract


def test_a_source_becomes_a_content_file_that_finds_its_source_again(say, demo: Path):
    said = say("extract", "sources/fountain-report.txt", "-o", "content/other/new.yaml")
    assert (said.code, said.out) == (0, "content/other/new.yaml\n")
    assert "statistics" in said.err
    assert "file: ../../sources/fountain-report.txt" in (demo / "content/other/new.yaml").read_text("utf-8")
    assert say("check", "content/other/new.yaml").code == 0


def test_without_an_output_the_content_file_is_printed(say, demo: Path):
    said = say("extract", "sources/fountain-report.txt")
    assert "file: sources/fountain-report.txt" in said.out
    assert "Found:" not in said.out


def test_a_dash_as_output_prints_and_makes_no_file(say, demo: Path):
    said = say("extract", "sources/fountain-report.txt", "-o", "-")
    assert said.out == say("extract", "sources/fountain-report.txt").out
    assert not (demo / "-").exists()


def test_all_statistics_are_to_be_had(say, demo: Path):
    from briefgen import content

    numbers = " ".join(
        f"The office counted {n},000 boats of kind {k}." for n, k in enumerate("abcdefghij", 1)
    )
    (demo / "sources/boats.txt").write_text(numbers, "utf-8")
    key = content.loads(say("extract", "sources/boats.txt").out)
    every = content.loads(say("extract", "sources/boats.txt", "--all").out)
    assert (len(key.blocks["statistics"]), len(every.blocks["statistics"])) == (8, 10)


def test_how_an_item_was_found_is_told_when_it_is_asked_for(say, demo: Path):
    rule = r'^statistics\.\S+: by the rule "[\w, ]+", right in \d+ of 100$'
    assert not re.search(rule, say("extract", "sources/fountain-report.txt").err, re.MULTILINE)
    assert re.search(rule, say("extract", "sources/fountain-report.txt", "--explain").err, re.MULTILINE)


def test_the_json_says_the_same_as_the_yaml(say, demo: Path):
    from briefgen import content

    as_yaml = content.loads(say("extract", "sources/fountain-report.txt").out)
    as_json = say("extract", "sources/fountain-report.txt", "--format", "json").out
    assert content.loads(as_json) == as_yaml
    evidence = next(iter(json.loads(as_json)["summary"].values()))["evidence"]
    assert isinstance(evidence[0]["start"], int)


def test_one_source_that_cannot_be_read_does_not_stop_the_others(say, demo: Path):
    (demo / "sources/empty.txt").write_bytes(b"")
    said = say("extract", "sources/empty.txt", "sources/fountain-report.txt", "-o", "content/new.yaml")
    assert said.code == 1
    assert "sources/empty.txt: error: the file is empty" in said.err
    assert "1 source could not be read" in said.err
    assert say("check", "content/new.yaml").code == 0


def test_without_any_readable_source_nothing_is_written(say, demo: Path):
    said = say("extract", "sources/nowhere.txt", "sources/none.txt", "-o", "content/new.yaml")
    assert said.code == 2
    assert said.err.count("there is no such file") == 2
    assert not (demo / "content/new.yaml").exists()


def test_the_same_document_twice_is_read_once_and_said_so(say, demo: Path):
    (demo / "sources/copy.txt").write_bytes((demo / "sources/fountain-report.txt").read_bytes())
    said = say("extract", "sources/fountain-report.txt", "sources/copy.txt")
    assert said.code == 0
    assert said.out == say("extract", "sources/fountain-report.txt").out
    assert "sources/copy.txt: warning: says what sources/fountain-report.txt says" in said.err


def test_what_a_text_has_not_is_said(say, demo: Path):
    (demo / "sources/plain.txt").write_text("The boats lie in the port, and nobody counts them.", "utf-8")
    said = say("extract", "sources/plain.txt")
    assert said.code == 0
    assert "No quotes found." in said.err
    assert "No statistics found." in said.err
    assert "No quotes found." not in say("extract", "sources/fountain-report.txt").err


def test_an_edited_content_file_is_not_replaced_without_force(say, demo: Path, brief_file: Path):
    before = brief_file.read_bytes()
    assert say("extract", "sources/fountain-report.txt", "-o", "content/first-brief.yaml").code == 2
    assert brief_file.read_bytes() == before
    said = say("extract", "sources/fountain-report.txt", "-o", "content/first-brief.yaml", "--force")
    assert said.code == 0
    assert brief_file.read_bytes() != before


# ---------------------------------------------------------------- check


@pytest.fixture
def refused(demo: Path, brief_file: Path) -> int:
    """A project whose brief has an untrue quotation; the line of it."""
    spoilt(brief_file, "    text: Nobody walks ten minutes", "    text: Nobody runs ten minutes")
    lines = brief_file.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if "Nobody runs" in line)


def test_a_good_brief_has_its_coverage_and_nothing_else(say, demo: Path):
    said = say("check")
    assert (said.code, said.err) == (0, "")
    (line,) = said.out.splitlines()
    assert line.startswith("content/first-brief.yaml: ")
    assert "figures agree (words not read by a person)" in line


def test_a_finding_is_told_with_place_code_and_what_to_do(say, refused: int):
    said = say("check")
    assert said.code == 1
    first = said.out.splitlines()[0]
    assert first.startswith(f"content/first-brief.yaml:{refused}:")
    assert ": error Q" in first
    assert "quotes.bus-stops" in first
    assert said.out.splitlines()[1].startswith("    ")
    assert "refused" in said.out.splitlines()[-1]


def test_the_json_of_a_check_has_findings_and_claims(say, refused: int):
    said = say("check", "--format", "json")
    (brief,) = json.loads(said.out)["briefs"]
    finding = brief["findings"][0]
    assert (said.code, finding["line"], finding["severity"]) == (1, refused, "error")
    assert {"path": "quotes.bus-stops.text", "standing": "refused", "reviews": []} in brief["claims"]


def test_github_gets_annotations(say, refused: int):
    said = say("check", "--format", "github")
    assert said.code == 1
    assert said.out.startswith(f"::error file=content/first-brief.yaml,line={refused},col=")


def test_a_code_that_is_ignored_is_not_shown(say, refused: int):
    code = say("check").out.split("error ")[1].split()[0]
    assert say("check", "--ignore", code).code == 0
    assert say("check", "--select", code).code == 1
    assert say("check", "--select", code[0], "--ignore", code).code == 0


def test_an_unknown_code_to_ignore_is_refused(say, demo: Path):
    said = say("check", "--ignore", "Z9")
    assert said.code == 2
    assert "'Z9'" in said.err


def test_several_briefs_have_a_line_on_all_of_them(say, demo: Path, brief_file: Path):
    (demo / "content" / "second.yaml").write_bytes(brief_file.read_bytes())
    assert say("check").out.splitlines()[-1].startswith("2 briefs, ")


def test_a_broken_file_does_not_hide_the_findings_of_the_others(say, refused: int):
    Path("content/a.yaml").write_text("title: [\n")
    said = say("check")
    assert said.code == 2
    assert "content/a.yaml:" in said.err
    assert "Q" in said.out


# ---------------------------------------------------------------- build


def test_a_refused_brief_ends_with_one_and_the_earlier_documents_stay(say, demo: Path, brief_file: Path):
    assert say("build", "-f", "pdf").code == 0
    before = (demo / "out/first-brief.pdf").read_bytes()
    spoilt(brief_file, "    text: Nobody walks ten minutes", "    text: Nobody runs ten minutes")
    said = say("build", "-f", "pdf")
    assert (said.code, said.out) == (1, "")
    assert "error Q" in said.err
    assert "not built" in said.err
    assert (demo / "out/first-brief.pdf").read_bytes() == before


def test_a_build_without_checks_says_so_even_when_quiet(say, refused: int):
    said = say("build", "--no-check", "-f", "html", "--quiet")
    assert (said.code, said.out) == (0, "")
    assert "not checked" in said.err


def test_formats_and_folder_come_from_the_command_line(say, demo: Path):
    said = say("build", "-f", "html", "-o", "public")
    assert said.out == "public/first-brief.html\n"
    assert not (demo / "out").exists()


def test_strict_makes_errors_of_warnings_from_the_settings_too(say, demo: Path, brief_file: Path):
    spoilt(brief_file, "allow:\n  S005:", "# S005:")
    lax = say("build", "-f", "html")
    assert lax.code == 0
    assert "warning" in lax.err
    spoilt(demo / "briefgen.toml", "strict = false", "strict = true")
    assert say("build", "-f", "html").code == 1


def test_quiet_says_nothing_when_nothing_is_wrong(say, demo: Path):
    assert say("build", "-q", "-f", "html") == (0, "", "")
    assert say("--quiet", "check") == (0, "", "")


# ---------------------------------------------------------------- bad input


def unknown_key(demo: Path) -> None:
    spoilt(demo / "content/first-brief.yaml", "standfirst:", "standfrist:")


def syntax_error(demo: Path) -> None:
    spoilt(demo / "content/first-brief.yaml", "summary:\n", "summary: [\n")


def unreadable_bytes(demo: Path) -> None:
    (demo / "content/first-brief.yaml").write_bytes(b"\x00\x01\xff\xfe\x00")


def empty_document(demo: Path) -> None:
    (demo / "content/first-brief.yaml").write_bytes(b"")


def unknown_source(demo: Path) -> None:
    spoilt(demo / "content/first-brief.yaml", "- source: fountain-report", "- source: fountain-raport")


def missing_source(demo: Path) -> None:
    (demo / "sources/fountain-report.txt").unlink()


def empty_source(demo: Path) -> None:
    (demo / "sources/fountain-report.txt").write_bytes(b"")


def unknown_template(demo: Path) -> None:
    spoilt(demo / "content/first-brief.yaml", "template: policy-brief", "template: policy-breif")


def own_template(demo: Path, text: str) -> None:
    folder = demo / "templates/policy-brief"
    folder.mkdir(parents=True)
    (folder / "brief.html.j2").write_text(text)


def undefined_name(demo: Path) -> None:
    own_template(demo, PAGE % "titel")


def unknown_element(demo: Path) -> None:
    own_template(demo, (PAGE % "title").replace("<p>", "<marquee>x</marquee><p>"))


def folder_in_the_way(demo: Path) -> None:
    (demo / "out/first-brief.pdf").unlink()
    (demo / "out/first-brief.pdf").mkdir()


def file_in_the_way(demo: Path) -> None:
    spoilt(demo / "briefgen.toml", 'out = "out"', 'out = "README.md"')


def unknown_setting(demo: Path) -> None:
    spoilt(demo / "briefgen.toml", "strict", "stritc")


def no_content(demo: Path) -> None:
    (demo / "content/first-brief.yaml").unlink()


BAD_INPUT = {
    unknown_key: ("content/first-brief.yaml:", "standfrist", "standfirst"),
    syntax_error: ("content/first-brief.yaml:", "", ""),
    unreadable_bytes: ("content/first-brief.yaml", "", "UTF-8"),
    empty_document: ("content/first-brief.yaml", "", ""),
    unknown_source: ("content/first-brief.yaml:", "fountain-raport", "fountain-report"),
    missing_source: ("content/first-brief.yaml:", "fountain-report.txt", ""),
    empty_source: ("content/first-brief.yaml:", "empty", ""),
    unknown_template: ("content/first-brief.yaml:", "'policy-breif'", "policy-brief"),
    undefined_name: ("templates/policy-brief/brief.html.j2:1", "titel", ""),
    unknown_element: ("templates/policy-brief/brief.html.j2", "marquee", ""),
    folder_in_the_way: ("out/first-brief.pdf", "a folder of that name is in the way", ""),
    file_in_the_way: ("README.md", "a file stands where a folder is needed", ""),
    unknown_setting: ("briefgen.toml:", "'stritc'", "strict"),
    no_content: ("content", "no content file", "briefgen extract"),
}


@pytest.mark.parametrize("spoil", BAD_INPUT, ids=lambda spoil: spoil.__name__)
def test_bad_input_is_one_message_with_place_and_advice(say, demo: Path, spoil: Callable[[Path], None]):
    assert say("build", "-q").code == 0
    spoil(demo)
    before = {path: path.read_bytes() for path in demo.rglob("*") if path.is_file()}
    said = say("build", "-q")
    place, found, advice = BAD_INPUT[spoil]
    assert (said.code, said.out) == (2, "")
    first, *more = said.err.splitlines()
    assert place in first.split(" error: ")[0]
    assert found in said.err
    assert advice in "\n".join(more)
    assert more, "it says what to do"
    assert "internal fault" not in said.err
    assert "Traceback" not in said.err
    assert {path: path.read_bytes() for path in demo.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "nowhere.yaml"),
        ("build", "-f", "odt"),
        ("build", "sources"),
        ("check", "nowhere"),
        ("extract", "nowhere.txt"),
        ("extract", "content"),
        ("extract", "content/\0.txt"),
        ("pull", "nowhere.docx"),
        ("pull", "README.md"),
    ],
)
def test_what_cannot_be_done_ends_with_two_and_advice(say, demo: Path, arguments: tuple[str, ...]):
    said = say(*arguments)
    assert (said.code, said.out) == (2, "")
    assert "error: " in said.err
    assert len(said.err.splitlines()) > 1
    assert "internal fault" not in said.err


# ---------------------------------------------------------------- manners


def test_an_internal_fault_is_one_line_and_asks_for_a_report(say, demo: Path, a_faulty_format: str):
    said = say("build", "-f", a_faulty_format)
    assert said.code == 2
    line = said.err.splitlines()[-1]
    assert "internal fault: ZeroDivisionError" in line
    assert "report" in line
    assert "Traceback" not in said.err


def test_an_internal_fault_shows_its_traceback_when_asked(
    say, demo: Path, a_faulty_format: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("BRIEFGEN_DEBUG", "1")
    assert "Traceback" in say("build", "-f", a_faulty_format).err


def test_a_reader_that_has_gone_is_no_traceback():
    child = subprocess.Popen(
        [*PROGRAM, "schema"], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait() == 2


def test_an_output_that_is_full_is_told_in_one_message():
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "schema"],
            env=ENVIRONMENT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("briefgen: error: the output cannot be written: ")
    assert len(done.stderr.splitlines()) == 2


def test_closed_streams_are_no_reason_to_fail():
    command = f"{sys.executable} -m briefgen schema >&- 2>&-"
    assert subprocess.run(command, shell=True, env=ENVIRONMENT, check=False).returncode == 0


def test_nothing_steers_the_terminal(say, demo: Path):
    said = say("build", "evil\x1b[2J.yaml")
    assert "\x1b" not in said.err
    assert "\\x1b[2J" in said.err


def test_a_name_of_two_lines_is_told_on_one(say, demo: Path):
    shutil.copy(demo / "content" / "first-brief.yaml", demo / "content" / "a\n::error::b.yaml")
    (demo / "briefgen.toml").write_text('formats = ["docx"]\n')
    said = say("build", "--no-check", "--report", "github")
    checked = say("check", "content", "--format", "text")
    broken = say("check", "a\n::error::c.yaml")
    lines = (said.out + checked.out + checked.err + broken.err).splitlines()
    assert not [line for line in lines if line.startswith("::error::")]
    assert any("\\x0a::error::" in line for line in lines)


def test_an_interrupted_build_ends_with_130_and_has_whole_files_only(demo: Path, brief_file: Path):
    for number in range(60):
        (demo / "content" / f"copy-{number:02}.yaml").write_bytes(brief_file.read_bytes())
    with subprocess.Popen(
        [*PROGRAM, "build", "-f", "pdf"], cwd=demo, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True
    ) as child:
        while child.poll() is None and not list(demo.glob("out/*.pdf")):
            time.sleep(0.01)
        child.send_signal(signal.SIGINT)
        message = child.stderr.read()
    assert child.returncode == 130
    assert message.splitlines()[-1] == "briefgen: stopped. Nothing is half written."
    assert "Traceback" not in message
    written = list((demo / "out").iterdir())
    assert 0 < len(written) < 61
    assert all(path.suffix == ".pdf" and path.read_bytes().endswith(b"%%EOF\n") for path in written)


def on_terminal(demo: Path, *arguments: str, **environ: str) -> str:
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in ENVIRONMENT.items() if key != "NO_COLOR"}
    command = [*PROGRAM, *arguments]
    with subprocess.Popen(
        command, cwd=demo, env={**environment, "TERM": "xterm", **environ}, stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        pieces = []
        try:
            while piece := os.read(ours, 65536):
                pieces.append(piece)
        except OSError:  # Linux tells the end in this way
            pass
    os.close(ours)
    return b"".join(pieces).decode()


def test_colours_are_used_on_a_terminal_only(demo: Path, say):
    arguments = ("build", "nowhere.yaml")
    assert "\x1b[31;1merror\x1b[0m" in on_terminal(demo, *arguments)
    assert "\x1b" not in on_terminal(demo, *arguments, "--no-color")
    assert "\x1b" not in on_terminal(demo, *arguments, NO_COLOR="1")
    assert "\x1b" not in say(*arguments).err


def test_progress_is_shown_on_a_terminal_and_taken_away_again(demo: Path):
    shown = on_terminal(demo, "check")
    assert "] 0/1 content/first-brief.yaml" in shown
    assert shown.rpartition("\r\x1b[K")[2].startswith("content/first-brief.yaml: ")


def test_a_document_is_utf8_in_any_locale(demo: Path):
    spoilt(demo / "sources/fountain-report.txt", "Nobody walks", "Nobody in Ynys Môn walks")
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    command = [*PROGRAM, "extract", "sources/fountain-report.txt"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert "Ynys Môn" in done.stdout.decode("utf-8")
