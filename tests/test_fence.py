"""Which files a content file may bring in as sources, and which records a repository may bring along."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.cli import main

WORDS = "The office counted 41 boats in May."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "secret.txt").write_text(WORDS, encoding="utf-8")
    folder = tmp_path / "project"
    (folder / "content").mkdir(parents=True)
    (folder / "briefgen.toml").write_text("")
    monkeypatch.chdir(folder)
    return folder


def brief(folder: Path, file: str, sha256: str = "") -> None:
    told = f", sha256: {sha256}" if sha256 else ""
    (folder / "content" / "a.yaml").write_text(
        "title: Boats\nsummary:\n  boats:\n    text: The office counted 41 boats in May.\n"
        f"    evidence: [{{source: s, exact: The office counted 41 boats in May.}}]\n"
        f"sources:\n  s: {{title: t, file: {file}{told}}}\n",
        encoding="utf-8",
    )


def test_a_file_outside_the_project_is_not_read(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    brief(project, "../../secret.txt")

    assert main(["check", "--sheet", "out/refs"]) == 2
    told = capfd.readouterr()
    assert "lies outside the project" in told.err
    assert "boats" not in told.out + told.err
    assert not (project / "out").exists()


def test_it_is_read_where_the_user_says_so(project: Path) -> None:
    brief(project, "../../secret.txt")

    assert main(["check", "--allow-outside"]) == 0
    (project / "briefgen.toml").write_text("allow_outside = true")
    assert main(["check"]) == 0


def test_who_can_state_its_digest_has_it_already(project: Path) -> None:
    brief(project, "../../secret.txt", hashlib.sha256(WORDS.encode()).hexdigest())

    assert main(["check"]) == 0
    brief(project, "../../secret.txt", "0" * 64)
    assert main(["check"]) == 2


def test_extract_writes_what_check_then_reads_wherever_the_source_lies(project: Path) -> None:
    assert main(["extract", "../secret.txt", "-o", "content/b.yaml"]) == 0
    assert main(["check", "content/b.yaml"]) == 0


@pytest.mark.parametrize(("tracked", "code"), [(True, 2), (False, 0)])
def test_a_link_that_leads_out_is_followed_unless_it_came_with_the_repository(
    project: Path, tracked: bool, code: int
) -> None:
    (project / "docs").symlink_to(project.parent)
    brief(project, "../docs/secret.txt")
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    if tracked:
        subprocess.run(["git", "-C", str(project), "add", "docs"], check=True)

    assert main(["check"]) == code


def test_without_settings_the_folder_above_the_content_is_the_project(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "briefgen.toml").unlink()
    (project / "seeds").mkdir()
    (project / "seeds" / "s.txt").write_text(WORDS, encoding="utf-8")
    monkeypatch.chdir(project.parent)
    brief(project, "../seeds/s.txt")

    assert main(["check", "project/content/a.yaml"]) == 0


@pytest.mark.parametrize(("tracked", "code"), [(True, 2), (False, 0)])
def test_records_that_came_with_the_repository_are_refused(
    project: Path, capfd: pytest.CaptureFixture[str], tracked: bool, code: int
) -> None:
    (project / "s.txt").write_text(WORDS, encoding="utf-8")
    brief(project, "../s.txt")
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    assert main(["build", "-f", "html"]) == 0
    wanted = [".briefgen"] if tracked else ["content"]
    subprocess.run(["git", "-C", str(project), "add", "--force", *wanted], check=True)

    assert main(["build", "-f", "html"]) == code
    assert ("came with the repository" in capfd.readouterr().err) == tracked


def test_records_are_refused_also_where_git_refuses_the_checkout(
    project: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "s.txt").write_text(WORDS, encoding="utf-8")
    brief(project, "../s.txt")
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    assert main(["build", "-f", "html"]) == 0
    subprocess.run(["git", "-C", str(project), "add", "--force", ".briefgen"], check=True)
    # What git itself tests it with: it then takes every checkout for another user's.
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    listed = subprocess.run(["git", "-C", str(project), "ls-files"], capture_output=True, check=False)

    assert listed.returncode != 0
    assert main(["build", "-f", "html"]) == 2
    assert "came with the repository" in capfd.readouterr().err


def test_a_table_outside_the_project_is_not_read(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project.parent / "rows.csv").write_text("id,boats\na,41\n", encoding="utf-8")
    (project / "content" / "a.yaml").write_text(
        'each: {data: ../../rows.csv}\ntitle: "{{ row.boats }} boats"\n'
        "sources:\n  s: {title: Boats, file: ../../rows.csv}\n",
        encoding="utf-8",
    )

    assert main(["build", "-f", "html", "--no-check"]) == 2
    assert "lies outside the project" in capfd.readouterr().err
    assert main(["build", "-f", "html", "--no-check", "--allow-outside"]) == 0


def test_a_templates_folder_that_leads_to_the_whole_machine_is_named(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from briefgen import assets

    monkeypatch.setattr(assets, "MOST", 30)  # of a machine's files these are enough
    (project / "far").mkdir()
    for number in range(40):
        (project / "far" / f"{number}.txt").write_text("Boats.")
    (project / "far" / "back").symlink_to(project / "far")
    (project / "templates").symlink_to(project / "far")

    (project / "content" / "a.yaml").write_text("title: Boats\n")
    assert main(["build", "--no-check", "-f", "html"]) == 2
    assert "the folder holds more than 30 files" in capsys.readouterr().err


def test_a_link_that_leads_back_into_its_folder_is_followed_once(tmp_path: Path) -> None:
    from briefgen.assets import files_in

    (tmp_path / "a.css").write_text("")
    (tmp_path / "back").symlink_to(tmp_path)

    assert files_in(tmp_path) == [str(tmp_path / "a.css")]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
@pytest.mark.parametrize("command", [["build", "--no-check", "--report", "out/report.json"], ["check"]])
def test_a_name_that_is_not_utf_8_is_one_message(
    project: Path, capfd: pytest.CaptureFixture[str], command: list[str]
) -> None:
    Path(os.fsdecode(b"content/b\xff.yaml")).write_text("title: Boats\n")
    source = Path(os.fsdecode(b"content/b\xff.txt"))
    source.write_text("Boats were counted.")

    assert main(command) == 2
    assert main(["check", "--format", "json"]) == 2
    assert main(["extract", str(source)]) == 2
    said = capfd.readouterr()
    assert said.err.count("the name of the file is not UTF-8") == 2
    assert "internal fault" not in said.err
    assert "the name of the file is not UTF-8" in str(json.loads(said.out[said.out.index("{") :])["briefs"])


def _told(capfd: pytest.CaptureFixture[str], *command: str) -> tuple[int, str]:
    code = main(list(command))
    return code, capfd.readouterr().err


@pytest.mark.parametrize("out", ["../elsewhere", "out/../../elsewhere", "/tmp/elsewhere"])
def test_a_project_does_not_have_its_documents_written_outside(
    project: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    (project / "content" / "a.yaml").write_text("title: Boats\n")
    out = out.replace("/tmp", str(project.parent))
    (project / "briefgen.toml").write_text(f'allow_outside = true\nout = "{out}"\n')

    code, said = _told(capfd, "build", "--no-check", "-f", "html")

    assert code == 2
    assert "briefgen.toml:2:1: error: the setting 'out' leads out of the project" in said
    assert not (project.parent / "elsewhere").exists()
    assert _told(capfd, "check")[0] == 0
    assert _told(capfd, "build", "--no-check", "-f", "html", "-o", "../said")[0] == 0
    assert (project.parent / "said" / "a.html").exists()
    assert _told(capfd, "build", "--no-check", "-f", "html", "--allow-outside")[0] == 0
    (project.parent / "elsewhere" / "a.html").unlink()
    monkeypatch.setenv("BRIEFGEN_ALLOW_OUTSIDE", "true")
    assert _told(capfd, "build", "--no-check", "-f", "html")[0] == 0
    assert (project.parent / "elsewhere" / "a.html").exists()


def test_where_the_environment_says_is_where_the_user_says(
    project: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "content" / "a.yaml").write_text("title: Boats\n")
    monkeypatch.setenv("BRIEFGEN_OUT", "../elsewhere")

    assert _told(capfd, "build", "--no-check", "-f", "html")[0] == 0
    assert (project.parent / "elsewhere" / "a.html").exists()


def test_a_project_does_not_have_contents_looked_for_outside(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project.parent / "private").mkdir()
    (project.parent / "private" / "a.yaml").write_text("title: Boats\n")
    (project / "briefgen.toml").write_text('content = "../private"\n')

    code, said = _told(capfd, "check")

    assert code == 2
    assert "briefgen.toml:1:1: error: the setting 'content' leads out of the project" in said
    assert _told(capfd, "check", "--allow-outside")[0] == 0
    assert _told(capfd, "check", "../private/a.yaml")[0] == 0


@pytest.mark.parametrize(("tracked", "code"), [(True, 2), (False, 0)])
@pytest.mark.parametrize("name", ["out", "content"])
def test_a_folder_that_is_a_link_out_is_followed_unless_it_came_with_the_repository(
    project: Path, capfd: pytest.CaptureFixture[str], name: str, tracked: bool, code: int
) -> None:
    (project / "content" / "a.yaml").write_text("title: Boats\n")
    (project.parent / "elsewhere").mkdir()
    if name == "content":
        (project / "content").rename(project.parent / "elsewhere" / "content")
    (project / name).symlink_to(project.parent / "elsewhere")
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    if tracked:
        subprocess.run(["git", "-C", str(project), "add", name], check=True)

    found, said = _told(capfd, "build", "--no-check", "-f", "html")

    assert found == code
    assert ("is a link of the repository that leads out of the project" in said) == tracked


def test_a_project_does_not_name_the_machine_that_builds_it(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project / "content" / "a.yaml").write_text("title: Boats\n")
    (project / "briefgen.toml").write_text('scheduler = "tcp://127.0.0.1:1"\n')

    code, said = _told(capfd, "build", "--no-check", "-f", "html")

    assert code == 2
    assert "briefgen.toml:1:1: error: a project's own file may not name the cluster" in said
    assert "--scheduler tcp://127.0.0.1:1" in said
