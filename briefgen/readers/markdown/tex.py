"""Formulas between dollar signs, as Pandoc and Quarto have them, on one line: 3/8, 10⁶, ≥ 40."""

from __future__ import annotations

import re

from briefgen.reading import linear

FORMULA = re.compile(r"\$\$(?P<display>[^$]{1,2000})\$\$|\$(?=\S)(?P<inline>[^$\n]{0,500}[^\s$])\$(?!\d)")
"""Pandoc's rule: no space within the signs, no digit behind them."""
_MATHS = re.compile(r"[\\^_{}]")
"""What tells a formula from two prices."""
_TOKEN = re.compile(r"\\(?P<name>[A-Za-z]+)\s*|\\(?P<escaped>.)|(?P<char>.)", re.DOTALL)
_SIGNS = {
    **{
        "times": "×",
        "cdot": "·",
        "div": "÷",
        "pm": "±",
        "mp": "∓",
        "ge": "≥",
        "geq": "≥",
        "le": "≤",
        "leq": "≤",
    },
    **{
        "ne": "≠",
        "neq": "≠",
        "approx": "≈",
        "sim": "~",
        "simeq": "≃",
        "equiv": "≡",
        "propto": "∝",
        "infty": "∞",
    },
    **{"gg": "≫", "ll": "≪", "degree": "°", "circ": "°", "sum": "∑", "prod": "∏", "int": "∫", "partial": "∂"},
    **{"to": "→", "rightarrow": "→", "leftarrow": "←", "in": "∈", "dots": "…", "ldots": "…", "cdots": "…"},
    **{"alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ"},
    **{"eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ"},
    **{
        "pi": "π",
        "rho": "ρ",
        "sigma": "σ",
        "tau": "τ",
        "upsilon": "υ",
        "phi": "φ",
        "varphi": "φ",
        "chi": "χ",
    },
    **{
        "psi": "ψ",
        "omega": "ω",
        "Gamma": "Γ",
        "Delta": "Δ",
        "Theta": "Θ",
        "Lambda": "Λ",
        "Xi": "Ξ",
        "Pi": "Π",
    },
    **{"Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "quad": " ", "qquad": " "},
}
_TIGHT = "°∞∂∑∏∫"
"""Signs that belong to what stands beside them; all others have a space on both sides."""
_FRACTIONS = ("frac", "dfrac", "tfrac")
_BARE = frozenset(["left", "right", "displaystyle", "textstyle", "big", "Big", "limits", "nolimits"])
_DEEPEST = 20


def is_formula(text: str) -> bool:
    """Say whether what stands between dollar signs is a formula, and no text between two prices."""
    return bool(_MATHS.search(text))


def linear_form(tex: str) -> str:
    """Give a formula of TeX on one line; commands that are not known are their names."""
    return " ".join(_Reader(tex).said("").split())


class _Reader:
    """One formula, read from left to right."""

    def __init__(self, tex: str) -> None:
        self.tex = tex
        self.at = 0
        self.depth = 0

    def said(self, closing: str) -> str:
        """The text up to a closing brace or bracket, or to the end."""
        out = ""
        self.depth += 1
        while self.at < len(self.tex) and self.depth <= _DEEPEST:
            if closing and self.tex[self.at] == closing:
                self.at += 1
                break
            piece = self.piece()
            # 2 and 3/8 side by side are no 23/8.
            out += f" {piece}" if "/" in piece and out[-1:].isdecimal() and piece[0].isdecimal() else piece
        self.depth -= 1
        return out

    def piece(self) -> str:
        token = _TOKEN.match(self.tex, self.at)
        if token is None:
            return ""
        self.at = token.end()
        if token["name"]:
            return self.command(token["name"])
        if token["escaped"]:
            return " " if token["escaped"] in ",;:! \\" else token["escaped"]
        return self.character(token["char"])

    def character(self, char: str) -> str:
        if char == "{":
            return self.said("}")
        if char == "^":
            return "°" if self._degree() else linear.raised(self.argument())
        if char == "_":
            return linear.lowered(self.argument())
        return "" if char == "}" else " " if char in "~&" else char

    def _degree(self) -> bool:
        """Whether a small circle is raised, as in 20^\\circ."""
        found = re.compile(r"\s*(?:\{\s*\\circ\s*\}|\\circ(?![A-Za-z]))").match(self.tex, self.at)
        if found:
            self.at = found.end()
        return found is not None

    def command(self, name: str) -> str:
        if name in _FRACTIONS:
            return linear.fraction(self.argument(), self.argument())
        if name == "sqrt":
            degree = ""
            if self.tex[self.at : self.at + 1] == "[":
                self.at += 1
                degree = self.said("]")
            return linear.root(self.argument(), degree)
        if name in _BARE:
            return ""
        if self.tex[self.at : self.at + 1] == "{":  # \text{boats}, \mathrm{km}
            return self.argument()
        sign = _SIGNS.get(name, name)
        return sign if (sign.isalpha() and name in _SIGNS) or sign in _TIGHT else f" {sign} "

    def argument(self) -> str:
        """What a command takes: a group in braces, or one token."""
        while self.tex[self.at : self.at + 1].isspace():
            self.at += 1
        return self.piece()
