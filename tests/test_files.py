"""Files appear whole or not at all, under names that every file system takes."""

import errno
import os
import subprocess
import threading
import time
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import files, kept
from briefgen.errors import WriteError
from briefgen.files import copy_folder, lock, safe_name, same_file_key, sweep, write_whole

as_user = pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")


def test_a_file_is_written_with_its_folders(tmp_path: Path):
    write_whole(tmp_path / "a" / "b" / "brief.pdf", b"whole")
    assert (tmp_path / "a" / "b" / "brief.pdf").read_bytes() == b"whole"


def test_a_new_file_replaces_the_old_one_and_leaves_no_other(tmp_path: Path):
    write_whole(tmp_path / "brief.pdf", b"old")
    write_whole(tmp_path / "brief.pdf", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"brief.pdf": b"new"}


def test_a_file_has_the_permissions_that_the_user_gives_to_new_files(tmp_path: Path):
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "brief.pdf", b"")
    finally:
        os.umask(before)
    assert (tmp_path / "brief.pdf").stat().st_mode & 0o777 == 0o640


def test_a_file_is_made_in_the_folder_that_is_swept(tmp_path: Path):
    """What a killed process leaves half written stands where the next one looks for it."""
    kept.keep_sent(tmp_path, b"a map")
    made: list[Path] = []
    real = files.new_part
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "new_part", lambda folder: made.append(folder) or real(folder))
        kept.keep_sent(tmp_path, b"another map")
        kept.came_home(tmp_path, b"a document")

    assert set(made) == {tmp_path / ".briefgen"}


def test_a_reader_of_the_old_file_keeps_it_whole(tmp_path: Path):
    (tmp_path / "brief.pdf").write_bytes(b"old")
    with (tmp_path / "brief.pdf").open("rb") as reader:
        write_whole(tmp_path / "brief.pdf", b"a longer new file")
        assert reader.read() == b"old"


def test_a_folder_in_the_way_is_named_and_stays(tmp_path: Path):
    (tmp_path / "brief.pdf").mkdir()
    with pytest.raises(WriteError, match="a folder of that name is in the way") as caught:
        write_whole(tmp_path / "brief.pdf", b"data")
    assert caught.value.place.file == str(tmp_path / "brief.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_a_file_where_a_folder_is_needed_is_named_and_stays(tmp_path: Path):
    (tmp_path / "out").write_text("precious")
    with pytest.raises(WriteError, match="a file stands where a folder is needed"):
        write_whole(tmp_path / "out" / "brief.pdf", b"data")
    assert (tmp_path / "out").read_text() == "precious"


@as_user
def test_a_folder_that_may_not_be_written_to_is_named(tmp_path: Path):
    tmp_path.chmod(0o500)
    with pytest.raises(WriteError, match="may not be written to"):
        write_whole(tmp_path / "brief.pdf", b"data")


def test_a_full_disk_leaves_the_old_file_and_no_part_of_the_new_one(small_disk: Path):
    write_whole(small_disk / "brief.pdf", b"old")
    with pytest.raises(WriteError, match="the disk is full"):
        write_whole(small_disk / "brief.pdf", b"x" * 1_000_000)
    assert {path.name: path.read_bytes() for path in small_disk.iterdir()} == {"brief.pdf": b"old"}


def test_a_disk_that_may_only_be_read_is_named_and_keeps_the_old_file(small_disk: Path):
    write_whole(small_disk / "brief.pdf", b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(WriteError, match="read-only") as caught:
        write_whole(small_disk / "brief.pdf", b"new")
    assert caught.value.hint
    assert (small_disk / "brief.pdf").read_bytes() == b"old"


def test_an_error_of_the_system_that_nobody_foresaw_is_told_in_its_own_words(tmp_path: Path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(WriteError) as caught:
        write_whole(loop / "brief.pdf", b"")
    assert os.strerror(errno.ELOOP) in caught.value.message or "stands where" in caught.value.message


def test_a_folder_is_copied_and_its_gitignore_gets_its_dot(tmp_path: Path):
    origin = tmp_path / "origin"
    (origin / "deep").mkdir(parents=True)
    (origin / "gitignore").write_text("out/\n")
    (origin / "deep" / "file.txt").write_text("text")
    copies = copy_folder(origin, tmp_path / "copy")
    assert [path.relative_to(tmp_path / "copy").as_posix() for path in copies] == [
        "deep/file.txt",
        ".gitignore",
    ]
    assert (tmp_path / "copy" / ".gitignore").read_text() == "out/\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("meta-e2ee", "meta-e2ee"),
        ("Water use, 2025 (draft)", "Water use, 2025 (draft)"),
        ("Ynys Môn", "Ynys Môn"),
        ("Ynys Mo\u0302n", "Ynys M\u00f4n"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("a/b\\c:d", "a-b-c-d"),
        (".hidden", "hidden"),
        ("ends. ", "ends"),
        ("con", "con-"),
        ("LPT1.notes", "LPT1-.notes"),
        ("console", "console"),
        ("no\u202egnp", "nognp"),
        ("line\nbreak", "line-break"),
        ("", "brief"),
        ("...", "brief"),
    ],
)
def test_a_text_becomes_a_safe_name(text: str, name: str):
    assert safe_name(text) == name


@given(st.text())
def test_any_text_becomes_a_name_for_every_file_system(text: str):
    name = safe_name(text)
    assert 0 < len(name.encode()) <= 200
    assert not set(name) & set('/\\<>:"|?*')
    assert all(unicodedata.category(char) not in ("Cc", "Cf", "Cs") for char in name)
    assert not name.startswith(".")
    assert name[-1] not in ". "
    assert unicodedata.is_normalized("NFC", name)
    assert safe_name(name) == name


@given(
    st.sampled_from(("con", "PRN", "Aux", "nul", "com1", "LPT9", "com²")), st.text(alphabet=" .x", max_size=5)
)
def test_no_name_is_a_device_of_windows(device: str, rest: str):
    stem = safe_name(device + rest).partition(".")[0].rstrip().lower()
    assert stem != device.lower()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("out/Brief.pdf", "out/brief.pdf"),
        ("out/Ynys M\u00f4n.pdf", "out/Ynys Mo\u0302n.pdf"),
        ("out/Straße.pdf", "out/STRASSE.pdf"),
        ("out/brief.pdf", "out/x/../brief.pdf"),
    ],
)
def test_two_names_that_some_file_system_takes_for_one_have_one_key(one: str, other: str):
    assert same_file_key(Path(one)) == same_file_key(Path(other))


@pytest.mark.parametrize(
    ("one", "other"), [("out/a.pdf", "out/b.pdf"), ("out/a.pdf", "a.pdf"), ("a.pdf", "á.pdf")]
)
def test_different_names_have_different_keys(one: str, other: str):
    assert same_file_key(Path(one)) != same_file_key(Path(other))


# ---------------------------------------------------------------- what is left over


PART = ".briefgen-0123456789abcdef.part"


def test_what_has_nobodys_lock_is_swept_and_nothing_else(tmp_path: Path):
    (tmp_path / PART).write_text("left over")
    (tmp_path / ".briefgen-fedcba9876543210.part").mkdir()
    (tmp_path / ".briefgen-fedcba9876543210.part" / "font").write_text("left over")
    kept = ["brief.pdf", ".briefgen", ".briefgen-notes.part", "briefgen-0123456789abcdef.part"]
    for name in kept:
        (tmp_path / name).write_text("kept")
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)


@pytest.mark.parametrize("folder", [False, True], ids=["a file", "a folder"])
def test_what_a_living_process_works_on_is_not_swept(tmp_path: Path, folder: bool):
    part = tmp_path / PART
    if folder:
        part.mkdir()
    else:
        part.touch()
    handle = os.open(part, os.O_RDONLY)
    assert lock(handle)
    sweep(tmp_path)
    assert part.exists()
    os.close(handle)
    sweep(tmp_path)
    assert not part.exists()


def test_a_link_is_not_swept_nor_what_it_leads_to(tmp_path: Path):
    (tmp_path / "precious").mkdir()
    (tmp_path / PART).symlink_to(tmp_path / "precious")
    sweep(tmp_path)
    assert (tmp_path / PART).is_symlink()
    assert (tmp_path / "precious").is_dir()


def test_a_file_is_written_also_while_somebody_deletes_its_folder(tmp_path: Path):
    path = tmp_path / "out" / "brief.pdf"
    stop = threading.Event()

    def delete() -> None:
        while not stop.is_set():
            sweep(path.parent)
            with suppress(OSError):
                path.parent.rmdir()
            time.sleep(0.002)

    other = threading.Thread(target=delete)
    other.start()
    try:
        for number in range(50):
            write_whole(path, b"whole", safe=False)
            assert path.read_bytes() == b"whole", number
            path.unlink()
    finally:
        stop.set()
        other.join()
