"""Many briefs: only what changed is built, one brief's end is not the others', nothing is half written."""

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefgen import settings
from briefgen.batch import Outcome, plan, run
from briefgen.cli import main
from briefgen.errors import BriefgenError
from tests.patience import limit_after

ROOT = Path(__file__).parent.parent
BRIEF = Path("content/first-brief.yaml")
PROGRAM = [sys.executable, "-m", "briefgen"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}

WRITER = """
import os, signal, time
from briefgen.writers import Written

def write(styled):
    words = "".join(styled.tree.root.itertext())
    if "CRASH" in words:
        os.kill(os.getpid(), signal.SIGKILL)
    if "ONCE" in words and not os.path.exists("crashed"):
        open("crashed", "x").close()
        os.kill(os.getpid(), signal.SIGKILL)
    if "HANG" in words:
        time.sleep(600)
    if "EAT" in words:
        return Written(bytes(10**10))
    return Written(words.encode())
"""


@pytest.fixture
def a_dangerous_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A format of another package, whose writer does what some titles ask for."""
    package = tmp_path / "plugin"
    info = package / "dangerous-1.dist-info"
    info.mkdir(parents=True)
    (package / "dangerous.py").write_text(WRITER)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: dangerous\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[briefgen.writers]\ndanger = dangerous\n")
    monkeypatch.syspath_prepend(str(package))
    return "danger"


def copies(demo: Path, names: Sequence[str]) -> list[Path]:
    """Briefs with these names, each with its name as its audience; the first brief goes."""
    text = BRIEF.read_text(encoding="utf-8")
    BRIEF.unlink(missing_ok=True)
    files = [demo / "content" / f"{name}.yaml" for name in names]
    for file in files:
        file.write_text(text.replace("Members of the town council", file.stem), encoding="utf-8")
    return files


def built(jobs: int = 1, force: bool = False, fail_fast: bool = False, **given: object) -> list[Outcome]:
    wanted = settings.load(Path(), {}, {"formats": ("html",), "jobs": jobs, **given})
    return list(run(replace(plan([], wanted), force=force, fail_fast=fail_fast)))


def kinds(outcomes: Sequence[Outcome]) -> list[str]:
    return ["fresh" if one.fresh else "built" if one.written else "failed" for one in outcomes]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


# ---------------------------------------------------------------- only what changed


def test_what_did_not_change_is_not_built_again(demo: Path):
    assert kinds(built()) == ["built"]
    written = Path("out/first-brief.html").stat().st_mtime_ns
    assert kinds(built()) == ["fresh"]
    assert Path("out/first-brief.html").stat().st_mtime_ns == written


def test_a_new_time_is_no_change(demo: Path):
    built()
    for path in demo.rglob("*"):
        os.utime(path, (1, 1))
    assert kinds(built()) == ["fresh"]


def change_content(demo: Path) -> None:
    edit(BRIEF, "Members of the town council", "Somebody else")


def change_source(demo: Path) -> None:
    with open("sources/fountain-report.txt", "a", encoding="utf-8") as file:
        file.write("\nA further line.\n")


def add_template(demo: Path) -> None:
    assert main(["templates", "--copy", "policy-brief", "-q"]) == 0
    edit(demo / "templates/policy-brief/brief.css", "@page", "/* ours */ @page")


def add_asset(demo: Path) -> None:
    (demo / "assets").mkdir()
    (demo / "assets" / "crest.svg").write_text("<svg/>")


def lose_output(demo: Path) -> None:
    Path("out/first-brief.html").unlink()


def lose_memory(demo: Path) -> None:
    for path in (demo / ".briefgen" / "built").iterdir():
        path.unlink()


def damage_memory(demo: Path) -> None:
    (record,) = (demo / ".briefgen" / "built").iterdir()
    record.write_bytes(record.read_bytes()[:-20])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (change_content, "content/first-brief.yaml changed"),
        (change_source, "the source ../sources/fountain-report.txt changed"),
        (add_template, "templates/policy-brief/brief.css"),
        (add_asset, "assets/crest.svg"),
        (lose_output, "is not there"),
        (lose_memory, "nothing is known"),
        (damage_memory, "nothing is known"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_change_is_seen_and_said(demo: Path, change, reason: str):
    built()
    change(demo)
    (outcome,) = built()
    assert outcome.written
    assert reason in outcome.reason
    assert kinds(built()) == ["fresh"]


def test_another_setting_is_a_change(demo: Path):
    built()
    assert kinds(built(force_template="policy-brief")) == ["built"]


def test_a_setting_that_changes_no_document_is_no_change(demo: Path):
    built()
    assert kinds(built(jobs=3, limit=7, memory=900)) == ["fresh"]


def test_a_damaged_output_is_taken_for_an_edited_one_and_built_with_force(demo: Path):
    built()
    output = Path("out/first-brief.html")
    good = output.read_bytes()
    output.write_bytes(good[:100])
    assert built()[0].edited == (output,)
    built(force=True)
    assert output.read_bytes() == good


def test_a_project_that_cannot_be_written_to_has_no_memory_and_is_built(demo: Path):
    (demo / ".briefgen").write_text("in the way")
    assert kinds(built()) == kinds(built()) == ["built"]


def test_a_further_format_is_built_and_the_first_one_stays_fresh(demo: Path):
    built()
    (outcome,) = built(formats=("html", "docx"))
    assert outcome.written
    assert "no docx" in outcome.reason
    assert kinds(built()) == kinds(built(formats=("docx",))) == ["fresh"]


def test_another_folder_has_its_own_outputs(demo: Path):
    built()
    assert kinds(built(out=Path("public"))) == ["built"]
    assert kinds(built(out=Path("public"))) == kinds(built()) == ["fresh"]


def test_the_memory_goes_with_the_project(demo: Path, monkeypatch: pytest.MonkeyPatch):
    built()
    moved = demo.rename(demo.parent / "moved")
    monkeypatch.chdir(moved)
    assert kinds(built()) == ["fresh"]


def test_a_refused_brief_is_looked_at_again(demo: Path):
    edit(BRIEF, "    text: Nobody walks ten minutes", "    text: Nobody runs ten minutes")
    assert kinds(built()) == kinds(built()) == ["failed"]


# ---------------------------------------------------------------- edited outputs


def test_an_edited_output_is_not_written_over_without_force(demo: Path):
    built()
    output = Path("out/first-brief.html")
    output.write_text("edited")
    (outcome,) = built()
    assert (outcome.fresh, outcome.edited) == (True, (output,))
    change_content(demo)
    (outcome,) = built()
    assert (outcome.written, outcome.edited) == ((), (output,))
    assert output.read_text() == "edited"
    assert kinds(built(force=True)) == ["built"]
    assert b"Somebody else" in output.read_bytes()


def test_an_output_that_was_there_before_any_memory_is_written_over(demo: Path):
    Path("out").mkdir()
    Path("out/first-brief.html").write_text("from elsewhere")
    assert kinds(built()) == ["built"]


def test_an_edited_output_ends_with_one_and_says_what_to_do(demo: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["build", "-f", "html", "-q"]) == 0
    Path("out/first-brief.html").write_text("edited")
    change_content(demo)
    assert main(["build", "-f", "html", "-q"]) == 1
    assert "--force" in capsys.readouterr().err


# ---------------------------------------------------------------- several at a time


def test_the_results_come_in_the_plans_order_and_are_the_same_for_any_number_of_processes(demo: Path):
    files = copies(demo, "abcdef")
    one = built(jobs=1, formats=("pdf", "docx"))
    first = {path.name: path.read_bytes() for path in Path("out").iterdir()}
    several = built(jobs=3, formats=("pdf", "docx"), force=True)
    assert [outcome.job.content.name for outcome in several] == [file.name for file in files]
    assert kinds(one) == kinds(several) == ["built"] * 6
    assert {path.name: path.read_bytes() for path in Path("out").iterdir()} == first


@pytest.mark.parametrize(
    ("what", "given", "message"),
    [
        ("CRASH", {}, "its process ended"),
        ("HANG", {}, "took more than "),
        ("EAT", {"memory": 500}, "more than 500 MB"),
    ],
)
def test_a_worker_that_goes_wrong_costs_its_own_brief_only(
    demo: Path, a_dangerous_format: str, what: str, given: dict[str, int], message: str
):
    if what == "HANG":
        given = {"limit": limit_after(lambda: built(jobs=2, formats=(a_dangerous_format,)))}
        message += f"{given['limit']} seconds"
    copies(demo, ["a", "b", what, "d", "e", "f"])
    outcomes = built(jobs=2, formats=(a_dangerous_format,), **given)
    failed = [outcome for outcome in outcomes if outcome.error]
    assert [outcome.job.content.stem for outcome in failed] == [what]
    assert isinstance(failed[0].error, BriefgenError)
    assert message in failed[0].error.message
    assert kinds(outcomes).count("built") == 5


def test_a_brief_whose_worker_was_killed_is_begun_again(demo: Path, a_dangerous_format: str):
    copies(demo, ["a", "ONCE", "c"])
    assert kinds(built(jobs=2, formats=(a_dangerous_format,))) == ["built"] * 3
    assert Path("crashed").exists()


def test_a_fault_of_a_worker_is_told_like_one_of_our_own(demo: Path, a_faulty_format: str):
    copies(demo, "ab")
    outcomes = built(jobs=2, formats=(a_faulty_format,))
    assert [type(outcome.error) for outcome in outcomes] == [ZeroDivisionError] * 2


def test_fail_fast_begins_nothing_new(demo: Path):
    copies(demo, "abc")
    edit(Path("content/b.yaml"), "    text: Nobody walks", "    text: Nobody runs")
    assert kinds(built(fail_fast=True)) == ["built", "failed"]
    assert kinds(built()) == ["fresh", "failed", "built"]


# ---------------------------------------------------------------- the end, before its time


def group_of(leader: int) -> list[int]:
    """The living processes of a session."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader and fields[0] != "Z":
            found.append(int(entry.name))
    return found


def gone(leader: int, seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while group_of(leader) and time.monotonic() < end:
        time.sleep(0.05)
    return not group_of(leader)


def begun(demo: Path) -> subprocess.Popen[str]:
    """A build by two processes, in a session of its own, once some are done."""
    child = subprocess.Popen(
        [*PROGRAM, "build", "-j", "2", "-f", "pdf"],
        cwd=demo, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    while child.poll() is None and not list(demo.glob("out/*.pdf")):
        time.sleep(0.01)
    return child


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("whole", [True, False], ids=["the whole group", "the one that asked"])
def test_a_killed_build_leaves_no_process_and_no_half_file_and_goes_on_where_it_was(demo: Path, whole: bool):
    copies(demo, [f"c{number:02}" for number in range(30)])
    with begun(demo) as child:
        if whole:
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()
    assert gone(child.pid)
    assert all(path.read_bytes().endswith(b"%%EOF\n") for path in Path("out").glob("*.pdf"))
    outcomes = built(jobs=2, formats=("pdf",))
    assert {"fresh", "built"} == set(kinds(outcomes))
    assert {path.suffix for path in Path("out").iterdir()} == {".pdf"}
    assert not list(demo.rglob(".briefgen-*"))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize(
    ("sent", "to"),
    [
        (signal.SIGINT, os.killpg),
        (signal.SIGTERM, os.kill),
        (signal.SIGTERM, os.killpg),
        (signal.SIGHUP, os.killpg),
    ],
    ids=["Ctrl-C", "the end, to one", "the end, to all", "a closed terminal"],
)
def test_ctrl_c_and_its_like_end_all_processes_and_leave_whole_files_only(demo: Path, sent: int, to):
    copies(demo, [f"c{number:02}" for number in range(30)])
    with begun(demo) as child:
        to(child.pid, sent)
        message = child.stderr.read()
    assert child.returncode == 130
    assert message.splitlines()[-1] == "briefgen: stopped. Nothing is half written."
    assert "Traceback" not in message
    assert gone(child.pid)
    assert {path.suffix for path in Path("out").iterdir()} == {".pdf"}
    assert all(path.read_bytes().endswith(b"%%EOF\n") for path in Path("out").iterdir())


def workers_of(leader: int) -> list[int]:
    """The processes that build: grandchildren of the one that asked."""
    parents = {}
    for process in group_of(leader):
        with suppress(OSError):
            fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
            parents[process] = int(fields[1])
    return [process for process, parent in parents.items() if parents.get(parent) == leader]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for processes in /proc")
def test_workers_that_are_killed_cost_no_more_than_their_own_briefs(demo: Path):
    copies(demo, [f"c{number:02}" for number in range(60)])
    kills = 0
    command = [*PROGRAM, "build", "-q", "-j", "2", "-f", "pdf", "--report", "report.json"]
    with subprocess.Popen(
        command, cwd=demo, env=ENVIRONMENT, stderr=subprocess.DEVNULL, start_new_session=True
    ) as child:
        while child.poll() is None:
            built_so_far = len(list(demo.glob("out/*.pdf")))
            workers = workers_of(child.pid)
            if workers and kills < 4 and built_so_far >= 8 * (kills + 1):
                os.kill(workers[0], signal.SIGKILL)
                kills += 1
            time.sleep(0.02)
    briefs = json.loads(Path("report.json").read_text(encoding="utf-8"))["briefs"]
    results = [brief["result"] for brief in briefs]
    assert len(results) == 60
    assert kills >= 1
    assert results.count("failed") <= kills
    assert results.count("built") == 60 - results.count("failed")
    assert {path.suffix for path in Path("out").iterdir()} == {".pdf"}


def test_what_is_written_while_there_is_no_room_for_records_is_not_taken_for_an_edit(
    demo: Path, small_disk: Path
):
    Path(".briefgen").symlink_to(small_disk)
    built()
    with suppress(OSError), open(small_disk / "rest", "wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    change_content(demo)
    assert kinds(built()) == ["built"]
    edit(BRIEF, "Somebody else", "Somebody quite different")
    (outcome,) = built()
    assert (bool(outcome.written), outcome.edited) == (True, ())


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_room_for_temporary_files_is_said_and_spoils_no_later_brief(
    demo: Path, small_disk: Path, jobs: int
):
    copies(demo, "ab")
    command = [*PROGRAM, "build", "-q", "-f", "pdf", "-j", str(jobs)]
    environment = {**ENVIRONMENT, "TMPDIR": str(small_disk)}
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert said.returncode != 0
    assert said.stderr.count("TMPDIR") == 2
    assert "fault" not in said.stderr
    assert not list(demo.glob("out/*"))
    assert not list(small_disk.iterdir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is no server with a socket")
def test_a_long_path_to_temporary_files_is_no_matter(demo: Path, tmp_path: Path):
    copies(demo, "ab")
    place = tmp_path / ("x" * 90)
    place.mkdir()
    command = [*PROGRAM, "build", "-q", "-f", "html", "-j", "2"]
    subprocess.run(command, env={**ENVIRONMENT, "TMPDIR": str(place)}, check=True)
    assert len(list(demo.glob("out/*.html"))) == 2
    assert not list(place.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="locks as they are on POSIX")
def test_a_build_that_finds_all_fresh_deletes_what_a_killed_one_left(demo: Path, tmp_path: Path):
    place = tmp_path / "temporary"
    left = place / ".briefgen-0123456789abcdef.part"
    left.mkdir(parents=True)
    command = [*PROGRAM, "build", "-q", "-f", "html"]
    assert kinds(built()) == ["built"]
    subprocess.run(command, env={**ENVIRONMENT, "TMPDIR": str(place)}, check=True)
    assert not left.exists()


def test_two_builds_at_once_do_not_hurt_each_other(demo: Path):
    copies(demo, [f"c{number:02}" for number in range(8)])
    command = [*PROGRAM, "build", "-q", "-f", "docx"]
    both = [subprocess.Popen(command, cwd=demo, env=ENVIRONMENT) for _ in range(2)]
    assert [child.wait() for child in both] == [0, 0]
    assert kinds(built(formats=("docx",))) == ["fresh"] * 8


# ---------------------------------------------------------------- what is said


def rows(said: str) -> dict[str, str]:
    """The counts of the table under a batch."""
    table = said.partition(" briefs in ")[2].partition("slowest")[0]
    return dict(re.findall(r"^  (\w[\w ]*?) +(\d+)", table, re.MULTILINE))


def test_a_batch_of_which_one_could_not_be_built_ends_with_one(
    demo: Path, capsys: pytest.CaptureFixture[str]
):
    copies(demo, "abc")
    edit(Path("content/b.yaml"), "../sources/fountain-report.txt", "../sources/nowhere.txt")
    assert main(["build", "-f", "html", "content/b.yaml"]) == 2
    capsys.readouterr()
    assert main(["build", "-f", "html", "-j", "1"]) == 1
    said = capsys.readouterr().err
    assert rows(said) == {"built": "2", "fresh": "0", "failed": "1"}
    assert re.search(r"^  slowest +\d+\.\d\d s  content/[abc].yaml$", said, re.MULTILINE)


def test_a_brief_that_took_too_long_is_named_also_when_quiet(
    demo: Path, a_dangerous_format: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    copies(demo, ["a", "HANG"])
    monkeypatch.setenv("BRIEFGEN_LIMIT", "2")  # whatever becomes of the other one, it comes behind
    assert main(["build", "-q", "-j", "2", "-f", a_dangerous_format, "--report=github"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("content/HANG.yaml: error: the brief took more than 2 seconds")
    assert "::error file=content/HANG.yaml" in said.out


def test_what_fail_fast_left_out_is_counted(demo: Path, capsys: pytest.CaptureFixture[str]):
    copies(demo, "abc")
    edit(Path("content/a.yaml"), "    text: Nobody walks", "    text: Nobody runs")
    assert main(["build", "-f", "html", "--fail-fast"]) == 1
    counts = rows(capsys.readouterr().err)
    assert counts == {"built": "0", "fresh": "0", "refused": "1", "failed": "0", "not tried": "2"}


def on_a_terminal(columns: int, **environment: str) -> str:
    """What a build writes to a terminal of that width."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    command = [*PROGRAM, "build", "-j", "1", "-f", "html"]
    with subprocess.Popen(
        command, env={**ENVIRONMENT, "TERM": "xterm", **environment}, stderr=theirs, stdout=subprocess.DEVNULL
    ):
        os.close(theirs)
        said = b""
        with suppress(OSError):  # the end, on Linux
            while piece := os.read(ours, 65536):
                said += piece
    os.close(ours)
    return said.decode()


def test_on_a_terminal_a_bar_shows_how_fast_it_goes_and_how_long_it_will_take(demo: Path):
    copies(demo, "abcd")
    shown = re.findall(r"\r\x1b\[K(\[.*?)(?=\r\x1b\[K)", on_a_terminal(70))
    assert shown[0] == "[....................] 0/4 content/a.yaml"
    assert re.fullmatch(r"\[#{10}\.{10}\] 2/4 \d+\.\d briefs a second, \d+ s left, content/.*", shown[2])
    assert len(shown) == 4


def test_a_bar_is_never_longer_than_a_line(demo: Path):
    copies(demo, ["a" * 100, "b" * 100])
    assert {len(line) for line in re.findall(r"\r\x1b\[K(\[.*?)\r", on_a_terminal(40))} == {39}


def test_without_a_capable_terminal_there_are_plain_lines(demo: Path):
    copies(demo, "ab")
    assert "\x1b[K" not in on_a_terminal(70, TERM="dumb")
    assert Path("out/b.html").is_file()


def test_the_reports_say_what_became_of_each_brief(demo: Path, capsys: pytest.CaptureFixture[str]):
    copies(demo, "abc")
    assert main(["build", "-f", "html", "content/a.yaml"]) == 0
    edit(Path("content/b.yaml"), "    text: Nobody walks", "    text: Nobody runs")
    reports = [f"--report={name}" for name in ("out/report.json", "out/report.xml", "github")]
    assert main(["build", "-f", "html", "--explain", *reports]) == 1
    said = capsys.readouterr()
    assert "::error file=content/b.yaml" in said.out
    assert rows(said.err) == {"built": "1", "fresh": "1", "refused": "1", "failed": "0"}
    assert "content/c.yaml: built because: nothing is known" in said.err
    briefs = json.loads(Path("out/report.json").read_text(encoding="utf-8"))["briefs"]
    assert [brief["result"] for brief in briefs] == ["fresh", "refused", "built"]
    assert "content/b.yaml:" in briefs[1]["messages"][0]
    suite = ElementTree.parse("out/report.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("3", "1", "1")
    assert [case.get("name") for case in suite] == [f"content/{name}.yaml" for name in "abc"]
