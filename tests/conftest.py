"""What the tests of several rooms share."""

import gc
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import briefgen
from briefgen.files import copy_folder
from tests.laws import examples

settings.register_profile("same", derandomize=True, max_examples=examples(60), deadline=None)
settings.register_profile(
    "fuzz", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
# A test that failed by chance would say nothing of the change that it is run for; `make fuzz` searches.
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

STARTER = Path(briefgen.__file__).parent / "starter"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that share a cluster, a browser or LibreOffice: they run one after the other."""
    items.sort(key=lambda item: item.get_closest_marker("xdist_group") is None)


def pytest_collection_finish() -> None:
    """Leave what was collected out of every later search for garbage: it lives until the end."""
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _signals_are_heard() -> None:
    """What was started in the background ignores Ctrl-C, what was started by nohup a closed terminal.

    So would the programs that tests start. A handler is set back for them, and keeps the tests alive.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda *_: None)


@pytest.fixture(autouse=True, scope="session")
def _own_cache_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Commands keep what they compile for these tests, and leave the user's folder alone."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project that `briefgen new` makes, as the current folder."""
    project = tmp_path / "demo"
    copy_folder(STARTER, project)
    monkeypatch.chdir(project)
    return project


@pytest.fixture
def brief_file(demo: Path) -> Path:
    """The content file of that project."""
    return demo / "content" / "first-brief.yaml"


@pytest.fixture
def a_faulty_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A format that another package adds, and whose writer has a fault."""
    package = tmp_path / "plugin"
    info = package / "faulty-1.dist-info"
    info.mkdir(parents=True)
    (package / "faulty.py").write_text("def write(styled):\n    return 1 / 0\n")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[briefgen.writers]\nfaulty = faulty\n")
    monkeypatch.syspath_prepend(str(package))
    return "faulty"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a small disk, and not everywhere")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
