"""Pages are parsed by the patterns that tinyhtml5 writes itself."""

from __future__ import annotations

from io import StringIO
from xml.etree.ElementTree import tostring

import pytest
import tinyhtml5
from tinyhtml5 import constants, inputstream

from briefgen.engine import parsing

SETS = [("&", "<", "\0"), ">", ("]",), constants.space_characters, constants.ascii_letters, ("-", "\0")]
PAGE = """<!doctype html><html lang=en><body class='a b' data-x="1 &amp; 2"  id=c>Caf\u00e9 &lt; <b>bold</b>
<p>one<p>two<!-- a -- b --><table><td>3</table><script>if (a < b) "</b>"</script><textarea>
<i></textarea><svg viewBox="0 0 1 1"><![CDATA[ ]] ]]></svg>\u2028end"""


@pytest.mark.parametrize("letters", SETS)
@pytest.mark.parametrize("inside", [False, True])
def test_a_pattern_finds_what_that_of_the_library_finds(letters: tuple[str, ...], inside: bool) -> None:
    ours = parsing._Patterns()[(letters, inside)]
    stream = inputstream.HTMLUnicodeInputStream(StringIO(PAGE))
    stream.chunk, stream.chunk_size = PAGE, len(PAGE)
    for at in range(len(PAGE)):
        stream.chunk_offset = at
        found = ours.match(PAGE, at)
        if found is None or found.end() < len(PAGE):
            assert stream.chars_until(letters, inside) == (found[0] if found else "")


def test_a_page_is_parsed_as_by_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputstream, "characters_until_regex", {})
    plain = tostring(tinyhtml5.parse(StringIO(PAGE), namespace_html_elements=False))
    parsing._parser.cache_clear()
    pages = [tostring(parsing.parse(PAGE)) for _ in range(2)]

    assert isinstance(inputstream.characters_until_regex, parsing._Patterns)
    assert pages == [plain, plain]
    assert 0 < len(inputstream.characters_until_regex) < 30
