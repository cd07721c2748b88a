"""What a page reads is made of readable files alone, and says so where it is not up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pathfinder.errors import DataError
from pathfinder.geography import gazetteer
from pathfinder.understanding import (
    Lexicon,
    Likeness,
    OrganizationNames,
    PlaceNames,
    Understood,
    compiled,
    understand,
)
from pathfinder.understanding.building.build import compiled_from
from pathfinder.understanding.compiled import COMMAND, Compiled, check_compiled
from pathfinder.understanding.linker import take_in
from pathfinder.understanding.written import SHARED_FILE, shipped_texts

LEXICON = {
    SHARED_FILE: shipped_texts()[SHARED_FILE],
    "en.toml": 'language = "en"\nwritten_by = "x"\nreviewed_by = ""\nreach = [2, 0]\n'
    '[words]\nnot = ["not"]\npartner = ["husband"]\nhits = ["beats", "hits"]\nhouse = ["flat"]\n'
    '[phrases]\nhousing_advice = ["rent"]\n',
    "pl.toml": 'language = "pl"\nwritten_by = "x"\nreviewed_by = ""\n'
    '[words]\npartner = ["mąż"]\nhits = ["bije"]\n',
}
EXAMPLES = {
    "en.toml": 'language = "en"\nwritten_by = "x"\nreviewed_by = ""\n[said]\n'
    'domestic_abuse = ["my husband beats me", "he hits me, my husband", "husband hits us",'
    ' "the husband beats her again", "beats me daily, husband does"]\n'
    'housing_advice = ["we lose the flat", "flat is damp", "rent for the flat", "a new flat"]\n'
    'nothing = ["hello there", "thank you", "my husband is kind", "does not beats, my husband",'
    ' "what is open today", "the flat cap", "see you soon"]\n',
}


@pytest.fixture(scope="module")
def made() -> bytes:
    return compiled_from(LEXICON, EXAMPLES, "these", said_nothing)


def said_nothing(said: str) -> None:
    assert said


def heard(made: bytes, text: str) -> Understood:
    lexicon = Lexicon(Compiled(made))
    return understand(
        text,
        "en",
        gazetteer=PlaceNames(gazetteer(), lexicon),
        lexicon=lexicon,
        organizations=OrganizationNames({}, lexicon.shared),
        likeness=Likeness(Compiled(made)),
    )


def test_the_same_files_make_the_same_bytes(made: bytes) -> None:
    assert compiled_from(LEXICON, EXAMPLES, "these", said_nothing) == made


def test_what_is_learnt_in_one_language_serves_another(made: bytes) -> None:
    likeness, lexicon = Likeness(Compiled(made)), Lexicon(Compiled(made))
    places, nobody = PlaceNames(gazetteer(), lexicon), OrganizationNames({}, lexicon.shared)
    scores = []
    for text in ("mąż bije", "xyz uvw"):
        taken = take_in(text, "pl", places, lexicon, nobody)
        assert taken
        scores.append(likeness.scores(taken.features))
    assert max(scores[0], key=scores[0].__getitem__) == "domestic_abuse"
    assert scores[0]["domestic_abuse"] > scores[1]["domestic_abuse"] + 0.5


def test_everyday_words_mean_nothing(made: bytes) -> None:
    assert heard(made, "good morning, nice weather") == Understood()


def test_the_words_that_told_most_are_named(made: bytes) -> None:
    told = heard(made, "good morning all, my husband beats me")
    (one,) = told.heard
    assert one.means == "domestic_abuse"
    assert "husband beats" in one.words
    assert "morning" not in one.words


def test_a_missing_file_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=COMMAND):
        Compiled(tmp_path / "none.bin")


def test_a_file_of_another_kind_names_the_command(tmp_path: Path) -> None:
    file = tmp_path / "other.bin"
    file.write_bytes(b"something else that is long enough to be looked at")
    with pytest.raises(DataError, match=COMMAND):
        Compiled(file)


def test_a_stale_file_names_the_command(
    made: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "understanding.bin"
    file.write_bytes(made)
    monkeypatch.setattr(compiled, "where", lambda: file)
    (finding,) = check_compiled()
    assert COMMAND in finding.cure
    monkeypatch.setattr(compiled, "made_from", lambda: "these")
    assert check_compiled() == []


def test_no_worker_imports_what_only_learning_needs() -> None:
    loaded = (
        "import sys, pathfinder.web.public_app, pathfinder.understanding as u; u.load_lexicon();"
    )
    code = f"{loaded} u.load_likeness(); sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
