"""What a rendering may read: the template folders as an overlay, and the project's assets."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen import assets
from briefgen.errors import TemplateError


@pytest.fixture
def roots(tmp_path: Path) -> tuple[Path, Path]:
    """A project's template folder over another one."""
    own, ours = tmp_path / "project/templates", tmp_path / "package/templates"
    for root in (own, ours):
        (root / "brief").mkdir(parents=True)
    (own / "brief/brief.html.j2").write_text("own")
    (ours / "brief/brief.html.j2").write_text("ours")
    (ours / "brief/brief.css").write_text("ours")
    return own, ours


def test_the_projects_file_wins(roots: tuple[Path, Path]) -> None:
    assert assets.locate("brief/brief.html.j2", roots) == roots[0] / "brief/brief.html.j2"
    assert assets.locate("brief/brief.css", roots) == roots[1] / "brief/brief.css"
    assert assets.locate("brief/other.css", roots) is None


def test_an_address_in_the_project_falls_back_to_the_package(roots: tuple[Path, Path]) -> None:
    address = (roots[0] / "brief/brief.css").as_uri()

    assert assets.allowed(address, roots, roots[0].parent) == roots[1] / "brief/brief.css"


def test_the_projects_assets_may_be_read(roots: tuple[Path, Path]) -> None:
    project = roots[0].parent
    (project / "assets").mkdir()
    (project / "assets/logo.png").write_bytes(b"x")

    assert assets.allowed((project / "assets/logo.png").as_uri(), roots, project).name == "logo.png"


@pytest.mark.parametrize(
    "path", ["../content/secret.yaml", "../../outside", "brief/../../../x", "%2e%2e/%2e%2e/x"]
)
def test_a_way_out_of_the_folders_is_refused(path: str, roots: tuple[Path, Path]) -> None:
    with pytest.raises(TemplateError, match="is refused"):
        assets.allowed(f"{roots[0].as_uri()}/{path}", roots, roots[0].parent)


def test_a_file_that_is_too_large_is_refused(roots: tuple[Path, Path]) -> None:
    large = roots[0] / "brief/large.png"
    with large.open("wb") as file:
        file.truncate(assets.LIMIT + 1)

    with pytest.raises(TemplateError, match="larger than 20 MB"):
        assets.allowed(large.as_uri(), roots, roots[0].parent)


def test_a_missing_asset_is_told_by_its_address(roots: tuple[Path, Path]) -> None:
    with pytest.raises(TemplateError, match=r"nothing\.png is not there"):
        assets.allowed((roots[0] / "brief/nothing.png").as_uri(), roots, roots[0].parent)


def test_templates_are_the_folders_that_hold_one(roots: tuple[Path, Path]) -> None:
    (roots[1] / "fonts").mkdir()

    assert assets.template_names(roots) == ("brief",)
