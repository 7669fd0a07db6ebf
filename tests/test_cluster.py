"""Many machines: a real scheduler, real workers that have the package and nothing else, some of which end."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from briefgen import settings
from briefgen.batch import Outcome, plan, run
from briefgen.batch import cluster as cluster_room
from briefgen.batch.cluster import joining, transfer
from briefgen.cli import main
from briefgen.errors import BriefgenError
from briefgen.model import Place
from tests.patience import limit_after

# Not imported before it is needed: of the processes that tests run in, one has these.
pytestmark = [
    pytest.mark.xdist_group("cluster"),
    pytest.mark.skipif(not find_spec("distributed"), reason="needs briefgen[cluster]"),
]

ROOT = Path(__file__).parent.parent
BRIEF = Path("content/first-brief.yaml")
PATIENCE = 60

WRITER = """
import os, signal, time
from briefgen.writers import Written

def write(styled):
    words = "".join(styled.tree.root.itertext())
    if "KILL" in words:
        os.kill(os.getppid(), signal.SIGKILL)
    if "CRASH" in words:
        os.kill(os.getpid(), signal.SIGKILL)
    if "HANG" in words or "KILL" in words:
        time.sleep(600)
    if "EAT" in words:
        return Written(bytes(10**10))
    if "SLOW" in words:
        time.sleep(1)
    return Written(words.encode())
"""


class Cluster:
    """A scheduler and workers, each a process of its own in a folder of its own."""

    def __init__(self, folder: Path, plugin: Path) -> None:
        self.folder, self.plugin = folder, plugin
        self.processes: list[subprocess.Popen[bytes]] = []
        file = folder / "scheduler.json"
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file))
        self.address = self._address(file)

    def start(self, kind: str, *options: str, path: str = "") -> subprocess.Popen[bytes]:
        """`path` is where the process finds what it imports, before all else."""
        home = self.folder / f"{kind}-{len(self.processes)}"
        home.mkdir()
        found = os.pathsep.join([*([path] if path else []), str(ROOT), str(self.plugin)])
        own = {"PYTHONPATH": found, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
        command = [sys.executable, "-m", "dask", kind, *options, "--no-dashboard"]
        with (home / "log").open("wb") as log:
            process = subprocess.Popen(
                command, cwd=home, env={**os.environ, **own}, stdout=log, stderr=log, start_new_session=True
            )
        self.processes.append(process)
        return process

    def worker(self, path: str = "", options: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
        home = self.folder / f"worker-{len(self.processes)}" / "local"
        options = (*options, "--nthreads", "1", "--host", "127.0.0.1", "--local-directory", str(home))
        return self.start("worker", self.address, *options, path=path)

    def client(self) -> Any:
        from distributed import Client

        return Client(self.address, set_as_default=False)

    def await_workers(self, number: int) -> None:
        with self.client() as client:
            end = time.monotonic() + PATIENCE
            while len(client.nthreads()) != number and time.monotonic() < end:
                time.sleep(0.1)
            assert len(client.nthreads()) == number

    def at_work(self) -> dict[str, int]:
        """How many tasks each worker has in hand."""
        with self.client() as client:
            return {name: len(tasks) for name, tasks in client.processing().items()}

    def process_of(self, address: str) -> int:
        with self.client() as client:
            number: int = client.run(os.getpid, workers=[address])[address]
            return number

    def _address(self, file: Path) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with suppress(OSError, ValueError):
                return str(json.loads(file.read_text())["address"])
            time.sleep(0.05)
        raise AssertionError("the scheduler did not start")

    def end(self) -> None:
        for process in self.processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


@pytest.fixture(scope="module")
def plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A format of another package, whose writer does what some titles ask for."""
    package = tmp_path_factory.mktemp("plugin")
    info = package / "dangerous-1.dist-info"
    info.mkdir()
    (package / "dangerous.py").write_text(WRITER)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: dangerous\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[briefgen.writers]\ndanger = dangerous\n")
    return package


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory, plugin: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path_factory.mktemp("cluster"), plugin)
    try:
        cluster.worker()
        cluster.worker()
        cluster.await_workers(2)
        yield cluster
    finally:
        cluster.end()


@pytest.fixture
def danger(plugin: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.syspath_prepend(str(plugin))
    return "danger"


def copies(demo: Path, *names: str) -> None:
    """Briefs with these names, each with its name as its audience; the first brief goes."""
    text = BRIEF.read_text(encoding="utf-8")
    BRIEF.unlink()
    for name in names:
        words = text.replace("Members of the town council", name)
        (demo / "content" / f"{name}.yaml").write_text(words, encoding="utf-8")


def built(scheduler: str = "", paths: tuple[str, ...] = (), **given: object) -> list[Outcome]:
    chosen = {"formats": ("html",), "jobs": 1, "scheduler": scheduler, **given}
    wanted = settings.load(Path(paths[0]) if paths else Path(), {}, chosen)
    return list(run(replace(plan([Path(path) for path in paths], wanted), force=True)))


def outputs(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def kinds(outcomes: list[Outcome]) -> dict[str, str]:
    return {one.job.content.stem: "built" if one.written else "failed" for one in outcomes}


# ---------------------------------------------------------------- the same as here


def test_documents_are_the_same_bytes_from_machines_that_have_the_package_only(demo: Path, cluster: Cluster):
    copies(demo, *"abcd")
    assert main(["templates", "--copy", "policy-brief", "-q"]) == 0
    style = demo / "templates/policy-brief/brief.css"
    style.write_text("/* ours */\n" + style.read_text(encoding="utf-8"), encoding="utf-8")
    (demo / "assets").mkdir()
    (demo / "assets" / "crest.svg").write_text("<svg/>")
    here = built(formats=("pdf", "docx", "html"))
    there = built(cluster.address, formats=("pdf", "docx", "html"), out=Path("there"))
    assert [one.job.content.name for one in there] == ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]
    assert outputs("there") == outputs("out")
    assert [one.report for one in there] == [one.report for one in here]
    assert {path.name for path in demo.iterdir()} >= {"out", "there"}


def test_rows_of_a_table_are_built_there_and_are_fresh_here(demo: Path, cluster: Cluster):
    text = BRIEF.read_text(encoding="utf-8").replace("Members of the town council", "'{{ row.name }}'")
    table = "  rows: {title: Invented, publisher: Invented, issued: 2026-11-01, file: ../rows.csv}\n"
    words = "each: {data: ../rows.csv, id: code}\n" + text.replace("sources:\n", "sources:\n" + table)
    BRIEF.write_text(words, encoding="utf-8")
    Path("rows.csv").write_text("code,name\na,Moss\nb,Fen\n")
    assert [bool(one.written) for one in built(cluster.address)] == [True, True]
    assert "Fen" in Path("out/first-brief/b.html").read_text(encoding="utf-8")
    again = list(run(plan([], settings.load(Path(), {}, {"formats": ("html",), "jobs": 1}))))
    assert [one.fresh for one in again] == [True, True]


def test_what_is_fresh_asks_nobody(demo: Path):
    built()
    wanted = settings.load(Path(), {}, {"formats": ("html",), "scheduler": "tcp://127.0.0.1:1"})
    assert [one.fresh for one in run(plan([], wanted))] == [True]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    text: Nobody walks", "    text: Nobody runs"),
        ("../sources/fountain-report.txt", "../sources/nothing.txt"),
        ("title: ", "titel: "),
    ],
    ids=["a finding", "a source that is not there", "an error in the content"],
)
def test_what_is_wrong_is_said_in_our_words_and_with_our_paths(
    demo: Path, cluster: Cluster, old: str, new: str
):
    text = BRIEF.read_text(encoding="utf-8")
    assert old in text
    BRIEF.write_text(text.replace(old, new, 1), encoding="utf-8")
    paths = (str(BRIEF.resolve()),)
    (here,), (there,) = built(paths=paths), built(cluster.address, paths)
    assert not here.written
    assert there.report == here.report
    assert repr(there.error) == repr(here.error)
    if here.error:
        assert (there.error.place, there.error.hint) == (here.error.place, here.error.hint)


def test_a_source_with_an_absolute_path_is_refused_with_its_place(demo: Path, cluster: Cluster):
    text = BRIEF.read_text(encoding="utf-8")
    source = (demo / "sources" / "fountain-report.txt").resolve()
    BRIEF.write_text(text.replace("../sources/fountain-report.txt", str(source)), encoding="utf-8")
    (outcome,) = built(cluster.address)
    assert "absolute path" in outcome.error.message
    assert outcome.error.place.line


# ---------------------------------------------------------------- what goes wrong there


@pytest.mark.parametrize(
    "case",
    [
        ("CRASH", {}, "its process ended twice"),
        ("HANG", {}, "took more than "),
        ("EAT", {"memory": 500}, "more than 500 MB"),
    ],
    ids=lambda case: case[0],
)
def test_limits_hold_there_and_cost_their_own_brief_only(
    demo: Path, cluster: Cluster, danger: str, case: tuple[str, dict[str, int], str]
):
    what, given, message = case
    if what == "HANG":
        given = {"limit": limit_after(lambda: built(cluster.address, formats=(danger,)))}
        message += f"{given['limit']} seconds"
    copies(demo, "a", what, "z")
    outcomes = built(cluster.address, formats=(danger,), **given)
    assert kinds(outcomes) == {"a": "built", what: "failed", "z": "built"}
    (error,) = [one.error for one in outcomes if one.error]
    assert isinstance(error, BriefgenError)
    assert message in error.message


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_the_briefs_of_a_killed_worker_are_built_by_others(demo: Path, cluster: Cluster, danger: str):
    copies(demo, *(f"SLOW{number}" for number in range(8)))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(cluster.plugin)])}
    command = [sys.executable, "-m", "briefgen", "build", "-q", "-f", danger, "--scheduler", cluster.address]
    with subprocess.Popen(command, cwd=demo, env=environment, stderr=subprocess.PIPE) as child:
        while child.poll() is None and not list(demo.glob("out/*.danger")):
            time.sleep(0.02)
        busy = [name for name, tasks in cluster.at_work().items() if tasks]
        os.kill(cluster.process_of(busy[0]), signal.SIGKILL)
        assert child.wait(PATIENCE) == 0, child.stderr.read()
    assert len(list(demo.glob("out/*.danger"))) == 8
    cluster.await_workers(2)


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_brief_that_kills_its_workers_is_failed_with_its_name_and_the_others_go_on(
    demo: Path, cluster: Cluster, danger: str
):
    copies(demo, "a", "b", "KILL", "y", "z")
    outcomes = built(cluster.address, formats=(danger,))
    assert [name for name, kind in kinds(outcomes).items() if kind == "failed"] == ["KILL"]
    assert "worker after worker ended" in next(one.error.message for one in outcomes if one.error)
    cluster.await_workers(2)


def test_ctrl_c_ends_the_build_with_130_and_leaves_no_half_file(demo: Path, cluster: Cluster, danger: str):
    limit = limit_after(lambda: built(cluster.address, formats=(danger,))) + 1
    shutil.rmtree("out")
    copies(demo, "HANG", *(f"SLOW{number}" for number in range(8)))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(cluster.plugin)])}
    (demo / "briefgen.toml").write_text(f"limit = {limit}\n")
    command = [sys.executable, "-m", "briefgen", "build", "-f", danger, "--scheduler", cluster.address]
    with subprocess.Popen(command, cwd=demo, env=environment, stderr=subprocess.PIPE, text=True) as child:
        while child.poll() is None and not list(demo.glob("out/*.danger")):
            time.sleep(0.02)
        child.send_signal(signal.SIGINT)
        said = child.communicate(timeout=PATIENCE)[1]
    assert child.returncode == 130
    assert "Traceback" not in said
    assert not list(demo.rglob(".briefgen-*"))


# ---------------------------------------------------------------- the way there


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("tcp://127.0.0.1:1", "does not answer"),
        ("nowhere", "is no scheduler's address"),
        ("gopher://127.0.0.1:8786", "is no scheduler's address"),
        ("tls://127.0.0.1:8786", "needs certificates"),
    ],
)
def test_a_scheduler_that_is_not_there_is_said_with_what_to_do(
    demo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], address: str, found: str
):
    monkeypatch.setattr(joining, "_REACH", 1)
    assert main(["build", "--scheduler", address]) == 2
    said = capsys.readouterr().err
    assert found in said
    assert address in said


def test_a_scheduler_without_workers_is_said_with_what_to_do(
    demo: Path, tmp_path: Path, plugin: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(joining, "_GATHER", 1)
    (tmp_path / "empty").mkdir()
    empty = Cluster(tmp_path / "empty", plugin)
    try:
        with pytest.raises(BriefgenError, match="has no workers") as caught:
            built(empty.address)
        assert f"dask worker {empty.address}" in caught.value.hint
    finally:
        empty.end()


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_build_whose_last_worker_is_lost_ends_with_what_to_do(
    demo: Path, tmp_path: Path, plugin: Path, danger: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(cluster_room, "_PATIENCE", 1)
    monkeypatch.setattr(cluster_room, "_PAUSE", 0.2)
    copies(demo, "a", "KILL", "z")
    (tmp_path / "lone").mkdir()
    lone = Cluster(tmp_path / "lone", plugin)
    try:
        lone.worker(options=("--no-nanny",))
        with pytest.raises(BriefgenError, match="no worker is left"):
            built(lone.address, formats=(danger,))
    finally:
        lone.end()


@pytest.mark.parametrize(
    ("package", "found"),
    [("__version__ = '0.0.1'", "has briefgen 0.0.1, here it is"), ("raise ImportError", "has no briefgen")],
)
def test_a_worker_with_another_version_is_refused(
    demo: Path, cluster: Cluster, tmp_path: Path, package: str, found: str
):
    (tmp_path / "other" / "briefgen").mkdir(parents=True)
    (tmp_path / "other" / "briefgen" / "__init__.py").write_text(package)
    other = cluster.worker(str(tmp_path / "other"))
    try:
        cluster.await_workers(3)
        with pytest.raises(BriefgenError, match=found):
            built(cluster.address)
    finally:
        os.killpg(other.pid, signal.SIGTERM)
        other.wait()
        cluster.await_workers(2)
    assert not Path("out").exists()


def test_a_library_that_is_not_installed_is_named_with_its_command(
    demo: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(BriefgenError) as caught:
        built("tcp://127.0.0.1:1")
    assert "pip install 'briefgen[cluster]'" in caught.value.hint


# ---------------------------------------------------------------- places here and there


def test_what_differs_there_is_told_by_name(demo: Path):
    wanted = settings.load(Path(), {}, {})
    whole = plan([], wanted)
    from briefgen.batch import inputs

    kit = transfer.kit(whole, inputs.surroundings(wanted, True))
    assert transfer.differences(kit, whole) == ()
    changed = {**kit.around, "the version of lxml": "5.0"}
    (found,) = transfer.differences(replace(kit, around=changed), whole)
    assert found.startswith("the version of lxml: ")
    assert found.endswith(", not 5.0")


def test_places_in_a_root_become_the_askers_again():
    root = "/tmp/x/briefgen-1"
    error = BriefgenError(f"cannot be read from {root}/home/a.txt", Place(f"{root}/home/c.yaml", 3), "")
    there = transfer.home({"error": error, "paths": (Path(f"{root}/home/a.txt"), 7, b"x")}, root)
    assert there["error"].message == str(there["error"]) == "cannot be read from /home/a.txt"
    assert there["error"].place == Place("/home/c.yaml", 3)
    assert there["paths"] == (Path("/home/a.txt"), 7, b"x")


def test_files_lie_in_a_root_as_they_lie_here(tmp_path: Path):
    transfer.put(tmp_path, "/home/no/../a.txt", b"a")
    assert (tmp_path / "home" / "a.txt").read_bytes() == b"a"
    assert transfer.inside(tmp_path, "a.txt") == Path("a.txt")
